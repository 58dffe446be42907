import type { BotLevel } from '../../bots'
import type { Limits } from './row'

/** A target: the words people read, and the limits a figure is held against. */
export interface Target {
  readonly wanted: string
  readonly limits: Limits
}

/** Rates from so many to so many percent. */
export const between = (from: number, to: number): Target => ({
  wanted: `${from}-${to}%`,
  limits: { least: from / 100, most: to / 100 },
})

/** Rates of so many percent or more. */
export const atLeast = (from: number): Target => ({ wanted: `${from}% or more`, limits: { least: from / 100 } })

/** What is wanted at one level where the levels differ. */
export interface LevelTargets {
  readonly wins: Target
  readonly springWins: Target
  /** Fewest deals a game. */
  readonly deals: number
}

const OTHERS: LevelTargets = { wins: between(20, 30), springWins: between(19, 31), deals: 0.7 }

/** What is wanted of games between bots of each level: normal bots are closest to people, and many games between them are cheap. */
export const TARGETS: Readonly<Record<BotLevel, LevelTargets>> = {
  random: OTHERS,
  easy: OTHERS,
  normal: { wins: between(22.5, 27.5), springWins: between(21, 29), deals: 1 },
  strong: OTHERS,
}
