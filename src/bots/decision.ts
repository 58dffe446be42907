import type { Move } from '../../rules'

/** How well a bot plays. */
export const BOT_LEVELS = ['random', 'easy', 'strong'] as const
export type BotLevel = (typeof BOT_LEVELS)[number]

/** One reason for a decision: a key with words in the `bots` namespace, and its figures; ids in it name things of the game. */
export interface Reason {
  readonly key: string
  readonly params: Readonly<Record<string, string | number>>
}

/** What a bot does, and why. */
export interface Decision {
  readonly move: Move
  readonly why: readonly Reason[]
}

/** A reason with its figures. */
export const reason = (key: string, params: Reason['params'] = {}): Reason => ({ key, params })
