import type { Faction } from '../../rules'
import type { BotLevel } from '../bots'
import { HABITS, type Habit } from '../bots/habits'

/** A bot as the command line writes it: its level, or its level and the habit it is held to, such as normal+never-approve. */
export type BotName = BotLevel | `${BotLevel}+${Habit}`

/** Who plays each seat. */
export type SeatBots = Readonly<Record<Faction, BotName>>

/** A bot's name taken apart. */
export interface BotParts {
  readonly level: BotLevel
  readonly habit: Habit | null
}

/** The level and the habit in a bot's name. */
export const partsOf = (name: BotName): BotParts => {
  const [level, habit] = name.split('+')
  return { level: level as BotLevel, habit: HABITS.find((known) => known === habit) ?? null }
}

/** The name of a level held to a habit. */
export const nameOf = (level: BotLevel, habit: Habit | null): BotName => (habit === null ? level : `${level}+${habit}`)
