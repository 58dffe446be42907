import type { Move, Offer, PlayerView } from '../../../rules'
import type { BotLevel, Mood, Personality } from '../../bots'

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
  readonly personality: Personality
  readonly seed: number
}

/** What a bot answers. */
export interface BotAnswer {
  readonly move: Move
  readonly why: readonly BotReason[]
  /** On a refusal: the smallest change of the offer that would have passed. */
  readonly nearest?: Offer
  /** On a hold: how far Tencent is from signing. */
  readonly mood?: Mood
}

/** Tells somebody who is asked that nobody waits any more; an AbortSignal is one. */
export interface Waiting {
  addEventListener(type: 'abort', listener: () => void): void
}

/** Somebody who answers for bots. */
export type AskBot = (question: BotQuestion, waiting: Waiting) => Promise<BotAnswer>

/** What is asked for a person who wants advice: as a bot would be asked in that seat. */
export type AdviceQuestion = Omit<BotQuestion, 'level' | 'personality'>

/** One move somebody might make, with what it would bring. */
export interface Advice {
  readonly move: Move
  readonly why: readonly BotReason[]
  readonly brings: {
    /** Points by the end of the game, as far as the adviser can tell. */
    readonly points: number
    /** Counted buyers more after this quarter's market, units of 100,000; null for rulings and answers. */
    readonly shoppers: number | null
    /** Cash more after this quarter's books, its cost taken off; null likewise. */
    readonly cash: number | null
  }
}

/** Somebody who gives advice: the best moves, the best first. */
export type AskAdvice = (question: AdviceQuestion, waiting: Waiting) => Promise<readonly Advice[]>

/** What a bot that failed does instead: the least it can, always legal. */
export const fallbackMove = (moves: readonly Move[]): Move | null =>
  moves.find((move) => move.type === 'end-turn') ??
  moves.find((move) => move.type === 'rule' && move.ruling === 'hold') ??
  moves.find((move) => 'accept' in move && !move.accept) ??
  moves[0] ??
  null
