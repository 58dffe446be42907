import type { Move, Offer } from '../../rules'

/** How well a bot plays. */
export const BOT_LEVELS = ['random', 'easy', 'normal', 'strong'] as const
export type BotLevel = (typeof BOT_LEVELS)[number]

/** Manners a bot can have; its level says how well it plays, its manner how. */
export const PERSONALITIES = ['steady', 'bold', 'cautious', 'vengeful'] as const
export type Personality = (typeof PERSONALITIES)[number]

/** Whether bots of a level have a manner: those that look ahead do. */
export const hasManner = (level: BotLevel): boolean => MANNERED[level]

const MANNERED: Readonly<Record<BotLevel, boolean>> = { random: false, easy: false, normal: true, strong: true }

/** How far Tencent is from signing what it holds, the furthest first. */
export const MOODS = ['cool', 'open', 'close'] as const
export type Mood = (typeof MOODS)[number]

/** One reason for a decision: a key with words in the `bots` namespace, and its figures; ids in it name things of the game. */
export interface Reason {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What a bot does, and why. */
export interface Decision {
  readonly move: Move
  readonly why: readonly Reason[]
  /** With a refusal or a counter by Tencent: the offer it would have signed that changes least. */
  readonly nearest?: Offer
  /** With a hold by Tencent: how far it is from signing. */
  readonly mood?: Mood
}

/** How hard a bot thinks. */
export interface DecideOptions {
  /** Multiplies the number of futures a strong bot looks into: 1 where nothing is said. Never a time: the same answer on every machine. */
  readonly effort?: number
  /** The manner of a normal or strong bot; steady where nothing is said. */
  readonly personality?: Personality
  /**
   * Whether a refusal by Tencent names what would have passed, and a hold its mood: yes where nothing is said. It changes no move, but
   * costs as much as several.
   */
  readonly nearest?: boolean
}

/** One of the best moves, for a person who asks. */
export interface Advice extends Decision {
  /** What it would bring the seat: points by the end of the game as the adviser sees it, and what the quarter's forecast changes by. */
  readonly brings: {
    readonly points: number
    /**
     * Counted buyers after this quarter's market, units of 100,000; null for rulings and answers, whose quarter is not closed by them
     * alone.
     */
    readonly shoppers: number | null
    /** Cash after this quarter's books; null likewise. */
    readonly cash: number | null
  }
}

/** A reason with its figures. */
export const reason = (key: string, params: Reason['params'] = {}): Reason => ({ key, params })
