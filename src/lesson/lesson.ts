import type { Faction, Scenario, Words } from '../../rules'
import type { BotLevel, Personality } from '../bots'

/** The most tables of one lesson; each has four seats. */
export const MOST_TABLES = 8
/** The most members of one team. */
export const MOST_MEMBERS = 12
/** The most questions for reflection. */
export const MOST_QUESTIONS = 12
/** How long texts may be, in UTF-16 units: a name of anybody or anything, a question. */
export const LONGEST = { name: 80, question: 400 } as const
/** How many minutes a turn may have by the clock. */
export const CLOCK_MINUTES = { least: 1, most: 60 } as const

/** A team at a seat: the name it plays under, empty where it is to find one, and who is in it, by name or by number. */
export interface LessonTeam {
  readonly kind: 'team'
  readonly name: string
  readonly members: readonly string[]
}

/** A bot at a seat; without a manner it is steady. */
interface LessonBot {
  readonly kind: 'bot'
  readonly level: BotLevel
  readonly manner?: Personality
}

/** Who is to sit at a seat. */
export type LessonSeat = LessonTeam | LessonBot

/** One computer of the class: its name, empty for its number, and who sits where. */
export interface LessonTable {
  readonly name: string
  readonly seats: Readonly<Record<Faction, LessonSeat>>
}

/** All that a class needs to play the same game at several tables. */
export interface Lesson {
  readonly name: string
  /** The class it is for; may be empty. */
  readonly course: string
  /** The day, as 2026-11-30; may be empty. */
  readonly date: string
  /** Whole, so that one of the teacher's own travels along. */
  readonly scenario: Scenario
  readonly seed: number
  readonly advice: boolean
  readonly predictions: boolean
  /** Whether points are shown while the game runs. */
  readonly livePoints: boolean
  /** Minutes of a turn by the soft clock; null for no clock. */
  readonly minutes: number | null
  /** What the class is asked when the game is over. */
  readonly questions: readonly string[]
  readonly tables: readonly LessonTable[]
  /** The check word where the lesson was prepared: another here means that another program, or another text, would play another game. */
  readonly checkWord?: Words
}
