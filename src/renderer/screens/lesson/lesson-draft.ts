import { FACTIONS, type Faction, type Scenario } from '../../../../rules'
import { LONGEST, MOST_MEMBERS, MOST_QUESTIONS, MOST_TABLES, type Lesson, type LessonSeat, type LessonTable } from '../../../lesson'
import { fitScenario, hasManner, type Personality } from '../../table'
import { tidyName, trimToLength } from '../../words'
import { drawnManner, lengthsFor, type Sitter } from '../set-up/set-up-draft'

/** One seat of a table, as the form holds it. */
export interface SeatDraft {
  readonly sitter: Sitter
  readonly name: string
  /** As it is typed: names or numbers with commas between them. */
  readonly members: string
  /** The manner of a bot of a lesson that was opened; others are drawn by the seed. */
  readonly manner: Personality | null
}

/** One computer of the class, as the form holds it. */
export interface TableDraft {
  readonly name: string
  readonly seats: Readonly<Record<Faction, SeatDraft>>
}

/** The form as it stands. */
export interface LessonDraft {
  readonly name: string
  readonly course: string
  readonly date: string
  /** The key of a scenario on the shelf. */
  readonly scenario: string
  /** Quarters, or null for what the scenario says. */
  readonly length: number | null
  readonly seed: number
  readonly advice: boolean
  readonly predictions: boolean
  readonly livePoints: boolean
  readonly minutes: number | null
  /** One in each line. */
  readonly questions: string
  readonly tables: readonly TableDraft[]
}

const TEAM: SeatDraft = { sitter: 'human', name: '', members: '', manner: null }
const EMPTY_TABLE: TableDraft = { name: '', seats: { ali: TEAM, tencent: TEAM, pdd: TEAM, jd: TEAM } }

/** A form for whoever prepares a lesson anew: one table of four teams, on a seed that is not chosen yet. */
export const freshDraft = (given: Pick<LessonDraft, 'seed' | 'date' | 'questions' | 'scenario'>): LessonDraft => ({
  ...given,
  name: '',
  course: '',
  length: null,
  advice: true,
  predictions: true,
  livePoints: true,
  minutes: null,
  tables: [EMPTY_TABLE],
})

/** The same form with so many tables; a new one is seated as the last was. */
export const withTables = (draft: LessonDraft, count: number): LessonDraft => {
  const { tables } = draft
  const last = tables.at(-1) ?? EMPTY_TABLE
  const likeLast: TableDraft = { name: '', seats: mapSeats(last.seats, (seat) => ({ ...seat, name: '', members: '' })) }
  const more = Array.from({ length: Math.max(0, count - tables.length) }, () => likeLast)
  return { ...draft, tables: [...tables.slice(0, count), ...more].slice(0, MOST_TABLES) }
}

/** The same form with somebody else at a seat of every table; names stay for when a team sits there again. */
export const withSitter = (draft: LessonDraft, faction: Faction, sitter: Sitter): LessonDraft => ({
  ...draft,
  tables: draft.tables.map((table) => ({
    ...table,
    seats: { ...table.seats, [faction]: { ...table.seats[faction], sitter, manner: null } },
  })),
})

/** The same form with somebody else at a seat of one table. */
export const withSitterAt = (draft: LessonDraft, at: number, faction: Faction, sitter: Sitter): LessonDraft => {
  const table = draft.tables[at]
  if (table === undefined) return draft
  return withTable(draft, at, { seats: { ...table.seats, [faction]: { ...table.seats[faction], sitter, manner: null } } })
}

/** The same form with every table seated as the first is; names stay where they are. */
export const likeFirst = (draft: LessonDraft): LessonDraft =>
  FACTIONS.reduce((seated, faction) => withSitter(seated, faction, draft.tables[0]?.seats[faction].sitter ?? 'human'), draft)

/** The names of a list, one in each line or with marks between them. */
export const namesInList = (list: string): readonly string[] => piecesOf(list, /[\n\t,，、;；]/u, LONGEST.name)

/** How many names the teams of a form have room for. */
export const roomFor = ({ tables }: LessonDraft): number =>
  MOST_MEMBERS * tables.reduce((sum, { seats }) => sum + FACTIONS.filter((faction) => seats[faction].sitter === 'human').length, 0)

/** The same form with the names of a list dealt to its teams in order, table by table, as evenly as they go. */
export const dealtOut = (draft: LessonDraft, names: readonly string[], comma: string): LessonDraft => {
  const teams = draft.tables.flatMap(({ seats }, at) =>
    FACTIONS.filter((faction) => seats[faction].sitter === 'human').map((faction) => ({ at, faction })),
  )
  const upTo = (team: number): number => Math.ceil((names.length * team) / teams.length)
  return teams.reduce((dealt, { at, faction }, team) => {
    const table = dealt.tables[at]
    if (table === undefined) return dealt
    const members = names.slice(upTo(team), upTo(team + 1)).join(comma)
    return withTable(dealt, at, { seats: { ...table.seats, [faction]: { ...table.seats[faction], members } } })
  }, draft)
}

/** The same form with one table changed. */
export const withTable = (draft: LessonDraft, at: number, change: Partial<TableDraft>): LessonDraft => ({
  ...draft,
  tables: draft.tables.map((table, place) => (place === at ? { ...table, ...change } : table)),
})

/** Who sits at a seat of every table; null where that differs from table to table. */
export const sitterOf = ({ tables }: LessonDraft, faction: Faction): Sitter | null => {
  const [first, ...others] = tables.map(({ seats }) => seats[faction].sitter)
  return first !== undefined && others.every((sitter) => sitter === first) ? first : null
}

/** Whether a table of the form has no team: nobody would play there. */
export const hasEmptyTable = ({ tables }: LessonDraft): boolean =>
  tables.some(({ seats }) => FACTIONS.every((faction) => seats[faction].sitter !== 'human'))

/** The lesson a form asks for, on a scenario. */
export const lessonFrom = (draft: LessonDraft, chosen: Scenario): Lesson => {
  const { course, date, seed, advice, predictions, livePoints, minutes } = draft
  const length = draft.length !== null && lengthsFor(chosen).includes(draft.length) ? draft.length : chosen.length
  return {
    name: tidyName(draft.name),
    course: tidyName(course),
    date,
    scenario: length === chosen.length ? chosen : fitScenario({ ...chosen, length }),
    seed,
    advice,
    predictions,
    livePoints,
    minutes,
    questions: piecesOf(draft.questions, /\n/u, LONGEST.question).slice(0, MOST_QUESTIONS),
    tables: draft.tables.map(({ name, seats }) => ({ name: tidyName(name), seats: seatsFrom(seats, seed) })),
  }
}

const seatsFrom = (seats: TableDraft['seats'], seed: number): LessonTable['seats'] => ({
  ali: seatFrom(seats.ali, 'ali', seed),
  tencent: seatFrom(seats.tencent, 'tencent', seed),
  pdd: seatFrom(seats.pdd, 'pdd', seed),
  jd: seatFrom(seats.jd, 'jd', seed),
})

const seatFrom = ({ sitter, name, members, manner }: SeatDraft, faction: Faction, seed: number): LessonSeat => {
  if (sitter === 'human')
    return { kind: 'team', name: tidyName(name), members: piecesOf(members, /[,，、;；]/u, LONGEST.name).slice(0, MOST_MEMBERS) }
  return { kind: 'bot', level: sitter, ...(hasManner(sitter) ? { manner: manner ?? drawnManner(seed, faction) } : {}) }
}

/** What is written with something between the pieces, none of them empty or too long. */
const piecesOf = (text: string, between: RegExp, longest: number): readonly string[] =>
  text
    .split(between)
    .map((piece) => tidyName(trimToLength(piece, { characters: longest, units: longest })))
    .filter((piece) => piece !== '')

/** The form of a lesson that was opened, its scenario under a key of the shelf. */
export const draftOf = (lesson: Lesson, scenario: string, comma: string): LessonDraft => ({
  ...lesson,
  scenario,
  length: null,
  questions: lesson.questions.join('\n'),
  tables: lesson.tables.map(({ name, seats }) => ({ name, seats: draftSeats(seats, comma) })),
})

const draftSeats = ({ ali, tencent, pdd, jd }: LessonTable['seats'], comma: string): TableDraft['seats'] => ({
  ali: draftSeat(ali, comma),
  tencent: draftSeat(tencent, comma),
  pdd: draftSeat(pdd, comma),
  jd: draftSeat(jd, comma),
})

const draftSeat = (seat: LessonSeat, comma: string): SeatDraft => {
  if (seat.kind === 'team') return { sitter: 'human', name: seat.name, members: seat.members.join(comma), manner: null }
  return { sitter: seat.level === 'random' ? 'easy' : seat.level, name: '', members: '', manner: seat.manner ?? null }
}

const mapSeats = (seats: TableDraft['seats'], change: (seat: SeatDraft) => SeatDraft): TableDraft['seats'] => ({
  ali: change(seats.ali),
  tencent: change(seats.tencent),
  pdd: change(seats.pdd),
  jd: change(seats.jd),
})
