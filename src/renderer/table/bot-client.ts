import type { Advice, AskAdvice, AskBot, BotAnswer, Waiting } from '../../table'
import type { BotReply, BotRequest, BotTask } from './bot-worker'

/** The part of a Worker the client needs, so that tests can stand in for it. */
export interface BotPort {
  postMessage(message: BotRequest): void
  onmessage: ((event: MessageEvent<BotReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

/** The ways to ask the bots: for a move, or for advice. */
export interface BotClient {
  readonly askBot: AskBot
  readonly askAdvice: AskAdvice
}

interface Asked {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

/** Opens the real worker. */
export const openBotWorker = (): BotPort => new Worker(new URL('./bot-worker.ts', import.meta.url), { type: 'module', name: 'bots' })

/**
 * Asks bots in a worker. A worker that crashed fails everything asked of it and a fresh one takes the next question;
 * a question nobody waits for any more takes its worker with it, because a running search cannot be interrupted otherwise.
 */
export const createBotClient = (open: () => BotPort = openBotWorker): BotClient => {
  let port: BotPort | null = null
  let nextId = 1
  const waiting = new Map<number, Asked>()

  const close = (reason: string): void => {
    port?.terminate()
    port = null
    const failed = [...waiting.values()]
    waiting.clear()
    for (const { reject } of failed) reject(new Error(reason))
  }

  const connect = (): BotPort => {
    if (port !== null) return port
    const opened = open()
    opened.onmessage = ({ data }) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) asked?.resolve(data.answer)
      else asked?.reject(new Error(data.detail))
    }
    opened.onerror = (event) => close(`the bots' worker failed: ${event.message}`)
    port = opened
    return opened
  }

  const ask = (task: BotTask, signal: Waiting): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      signal.addEventListener('abort', () => {
        if (waiting.has(id)) close('nobody waits for this answer')
      })
      try {
        connect().postMessage({ id, ...task })
      } catch (error) {
        waiting.delete(id)
        reject(error instanceof Error ? error : new Error(String(error)))
      }
    })

  return {
    askBot: (question, signal) => ask({ task: 'move', question }, signal) as Promise<BotAnswer>,
    askAdvice: (question, signal) => ask({ task: 'advice', question }, signal) as Promise<readonly Advice[]>,
  }
}
