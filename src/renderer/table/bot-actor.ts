import type { Move, Offer, PlayerView } from '../../../rules'
import type { BotLevel } from './seats'

/** One reason a bot gives: a key to translate and its figures. */
export interface BotReason {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What a bot is asked: it sees what its seat may see, and nothing else. */
export interface BotQuestion {
  readonly view: PlayerView
  readonly moves: readonly Move[]
  readonly level: BotLevel
  readonly seed: number
}

/** The smallest change of an offer that would have passed, as the whole offer, and what it would have been worth more to Tencent, points. */
export interface Nearest {
  readonly offer: Offer
  readonly points: number
}

/** What a bot answers. */
export interface BotAnswer {
  readonly move: Move
  readonly why: readonly BotReason[]
  /** On a refusal: the smallest change of the offer that would have passed. */
  readonly nearest?: Nearest
}

/** Somebody who answers for bots; `signal` tells it that nobody waits any more. */
export type AskBot = (question: BotQuestion, signal: AbortSignal) => Promise<BotAnswer>

/** What a bot that failed does instead: the least it can, always legal. */
export const fallbackMove = (moves: readonly Move[]): Move | null =>
  moves.find((move) => move.type === 'end-turn') ??
  moves.find((move) => move.type === 'rule' && move.ruling === 'hold') ??
  moves.find((move) => 'accept' in move && !move.accept) ??
  moves[0] ??
  null
