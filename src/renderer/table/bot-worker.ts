import { decide } from '../../bots'
import type { BotAnswer, BotQuestion } from './bot-actor'

/** A question with its number; the answer carries the same one. */
export interface BotRequest {
  readonly id: number
  readonly question: BotQuestion
}

/** The worker's reply: an answer, or why there is none. */
export type BotReply =
  { readonly id: number; readonly ok: true; readonly answer: BotAnswer } | { readonly id: number; readonly ok: false; readonly detail: string }

const reply = ({ id, question }: BotRequest): BotReply => {
  try {
    const { view, moves, level, seed } = question
    return { id, ok: true, answer: decide(view, moves, level, seed) }
  } catch (error) {
    return { id, ok: false, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

self.addEventListener('message', (event: MessageEvent<BotRequest>) => {
  self.postMessage(reply(event.data))
})
