import type { AskBot, BotAnswer, BotQuestion, Waiting } from './bot-port'

/** A bot that may begin to think while people still look at something else. */
export interface ThinkingBot {
  readonly ask: AskBot
  /** Begins to think about a question that will be asked soon; one that was begun before is given up unless it is the same. */
  readonly ahead: (question: BotQuestion) => void
  /** Gives up what was begun, where it will not be asked. */
  readonly stop: () => void
}

interface Begun {
  readonly about: string
  readonly answer: Promise<BotAnswer>
  readonly giveUp: () => void
}

/** Lets whoever answers for bots think ahead: asked the same afterwards, it answers with what it has begun. */
export const thinkingAhead = (askBot: AskBot): ThinkingBot => {
  let begun: Begun | null = null
  const stop = (): void => {
    begun?.giveUp()
    begun = null
  }
  const begin = (question: BotQuestion, about: string): void => {
    const listeners: (() => void)[] = []
    // Whether it fails, at once or later, is of interest when it is asked for, and may be never.
    const answer = new Promise<BotAnswer>((resolve) => {
      resolve(askBot(question, { addEventListener: (_, listener) => void listeners.push(listener) }))
    })
    answer.catch(() => undefined)
    begun = { about, answer, giveUp: () => listeners.forEach((listener) => listener()) }
  }
  return {
    ahead: (question) => {
      const about = aboutOf(question)
      if (begun?.about === about) return
      stop()
      begin(question, about)
    },
    ask: (question, waiting) => {
      const ready = begun?.about === aboutOf(question) ? begun : null
      if (ready === null) stop()
      begun = null
      return ready === null ? askBot(question, waiting) : takeUp(ready, waiting, () => askBot(question, waiting))
    },
    stop,
  }
}

/** The answer that was begun; where it failed while somebody still waits for it, one that is asked for anew. */
const takeUp = (begun: Begun, waiting: Waiting, askAnew: () => Promise<BotAnswer>): Promise<BotAnswer> => {
  let isWaited = true
  waiting.addEventListener('abort', () => {
    isWaited = false
    begun.giveUp()
  })
  return begun.answer.catch((failure: unknown) => {
    if (!isWaited) throw failure
    return askAnew()
  })
}

/** A question as it can be told from others: it is plain data. */
const aboutOf = (question: BotQuestion): string => JSON.stringify(question)
