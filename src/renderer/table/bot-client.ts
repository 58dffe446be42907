import type { Advice, AskAdvice, AskBot, BotAnswer, Waiting } from '../../table'
import type { BotReply, BotTask } from './bot-worker'
import { createWorkerLine, type WorkerPort, type WorkerReply } from './worker-line'

/** The port of the bots' worker. */
export type BotPort = WorkerPort<BotTask & { readonly id: number }, WorkerReply<BotReply>>

/** The ways to ask the bots: for a move, or for advice. */
export interface BotClient {
  readonly askBot: AskBot
  readonly askAdvice: AskAdvice
}

/** Opens the real worker. */
export const openBotWorker = (): BotPort => new Worker(new URL('./bot-worker.ts', import.meta.url), { type: 'module', name: 'bots' })

/**
 * Asks bots in a worker. A worker that crashed fails everything asked of it and a fresh one takes the next question;
 * a question nobody waits for any more takes its worker with it, because a running search cannot be interrupted otherwise.
 */
export const createBotClient = (open: () => BotPort = openBotWorker): BotClient => {
  const line = createWorkerLine<BotTask, BotReply>(open, "the bots' worker failed")
  const ask = (task: BotTask, signal: Waiting): Promise<BotReply> => {
    const { id, answer } = line.ask(task)
    signal.addEventListener('abort', () => {
      if (line.isWaiting(id)) line.close('nobody waits for this answer')
    })
    return answer
  }
  return {
    askBot: (question, signal) => ask({ task: 'move', question }, signal) as Promise<BotAnswer>,
    askAdvice: (question, signal) => ask({ task: 'advice', question }, signal) as Promise<readonly Advice[]>,
  }
}
