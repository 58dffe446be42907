import { FACTIONS, type Faction, type Words } from '../../rules'
import { checkWordOf } from '../class/check/check-word'
import { hasManner, type BotLevel, type Personality } from '../bots'
import type { Lesson, LessonSeat } from './lesson'

/** What a game knows of the lesson it was played in: it is kept with the game, and no part of what is played. */
export interface LessonMark {
  readonly name: string
  readonly course: string
  readonly date: string
  /** Which table of the class, by its name or its number from 1. */
  readonly table: string
  readonly livePoints: boolean
  readonly questions: readonly string[]
  /** Who is in each team, in board order; empty for bots. */
  readonly members: readonly [readonly string[], readonly string[], readonly string[], readonly string[]]
}

type GameSeat =
  | { readonly kind: 'human'; readonly name: string }
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly personality?: Personality }

/** The game of one table of a lesson, as a table is set up. */
interface LessonGame {
  readonly scenario: Lesson['scenario']
  readonly seed: number
  readonly advice: boolean
  readonly predicts: boolean
  readonly seats: Readonly<Record<Faction, GameSeat>>
  readonly lesson: LessonMark
  readonly clock?: number
}

/** The check word of the game that every table of a lesson plays. */
export const checkWordOfLesson = ({ scenario, seed, advice, predictions }: Lesson): Words =>
  checkWordOf({ scenario, seed, advice, predictions })

/** Whether this program would play another game than the one that prepared the lesson, by what the lesson says of itself. */
export const playsOtherwise = (lesson: Lesson): boolean =>
  lesson.checkWord !== undefined && lesson.checkWord.en !== checkWordOfLesson(lesson).en

/** The game of a table of a lesson, counted from 0; teams that have written a name here go by it. */
export const lessonGame = (lesson: Lesson, at: number, names: Readonly<Partial<Record<Faction, string>>> = {}): LessonGame => {
  const { scenario, seed, advice, predictions, minutes, name, course, date, livePoints, questions } = lesson
  const table = lesson.tables[at] ?? lesson.tables[0]
  if (table === undefined) throw new Error('a lesson without a table')
  const { ali, tencent, pdd, jd } = table.seats
  return {
    scenario,
    seed,
    advice,
    predicts: predictions,
    seats: {
      ali: seatOf(ali, names.ali),
      tencent: seatOf(tencent, names.tencent),
      pdd: seatOf(pdd, names.pdd),
      jd: seatOf(jd, names.jd),
    },
    lesson: {
      name,
      course,
      date,
      table: table.name || String(at + 1),
      livePoints,
      questions,
      members: [membersOf(ali), membersOf(tencent), membersOf(pdd), membersOf(jd)],
    },
    ...(minutes === null ? {} : { clock: minutes }),
  }
}

const seatOf = (seat: LessonSeat, written: string | undefined): GameSeat => {
  if (seat.kind === 'team') return { kind: 'human', name: written ?? seat.name }
  const { level, manner } = seat
  return { kind: 'bot', name: '', level, ...(manner === undefined || !hasManner(level) ? {} : { personality: manner }) }
}

const membersOf = (seat: LessonSeat): readonly string[] => (seat.kind === 'team' ? seat.members : [])

/** How many teams a lesson has, at all its tables. */
export const teamsIn = ({ tables }: Pick<Lesson, 'tables'>): number =>
  tables.reduce((sum, { seats }) => sum + FACTIONS.filter((faction) => seats[faction].kind === 'team').length, 0)
