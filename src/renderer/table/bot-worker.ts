import { advise, decide } from '../../bots'
import type { Advice, AdviceQuestion, BotAnswer, BotQuestion } from '../../table'

/** What the worker can be asked for. */
export type BotTask =
  { readonly task: 'move'; readonly question: BotQuestion } | { readonly task: 'advice'; readonly question: AdviceQuestion }

/** A task with its number; the answer carries the same one. */
export type BotRequest = BotTask & { readonly id: number }

/** The worker's reply: an answer, or why there is none. */
export type BotReply =
  | { readonly id: number; readonly ok: true; readonly answer: BotAnswer | readonly Advice[] }
  | { readonly id: number; readonly ok: false; readonly detail: string }

const answerTo = (request: BotTask): BotAnswer | readonly Advice[] => {
  if (request.task === 'advice') {
    const { view, moves } = request.question
    return advise(view, moves)
  }
  const { view, moves, level, personality, seed } = request.question
  return decide(view, moves, level, seed, { personality })
}

const reply = (request: BotRequest): BotReply => {
  const { id } = request
  try {
    return { id, ok: true, answer: answerTo(request) }
  } catch (error) {
    return { id, ok: false, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

self.addEventListener('message', (event: MessageEvent<BotRequest>) => {
  self.postMessage(reply(event.data))
})
