import { checkScenario, fileProblems, type Problem, type Scenario } from '../../rules'
import { tidyName } from '../shared/tidy-name'
import { MOST_TABLES, type Lesson, type LessonSeat, type LessonTable } from './lesson'
import { LESSON_FORMAT, LESSON_VERSION, lessonSchema } from './lesson-schema'

/** The largest lesson file that is read, in UTF-16 units: a scenario with all its numbers and a class of names is about 40,000. */
const MAX_LESSON_LENGTH = 1024 * 1024

/** Why a file is no lesson to play: it is something else, a newer program wrote it, or it has mistakes. */
export type LessonCode = 'lesson.foreign' | 'lesson.newer' | 'lesson.invalid' | 'lesson.too-large'

/** What a lesson's file holds; whatever is wrong with it is told all at once, each with its place. */
type ReadLesson =
  { readonly ok: true; readonly lesson: Lesson } | { readonly ok: false; readonly code: LessonCode; readonly problems: readonly Problem[] }

/** Whether a text begins as a lesson's file does; a torn one still counts as ours. */
const isLessonText = (text: string): boolean =>
  text
    .slice(0, 200)
    .replace(/^\uFEFF|\s+/g, '')
    .startsWith(`{"format":"${LESSON_FORMAT}"`)

/** Reads a lesson file's text. */
export const readLesson = (text: string): ReadLesson => {
  if (text.length > MAX_LESSON_LENGTH) return refused('lesson.too-large')
  const read = fileProblems.readText(text)
  // What is no JSON at all and does not begin as a lesson does is somebody else's.
  if (!read.ok) return isLessonText(text) || text.trimStart().startsWith('{') ? invalid([read.problem]) : refused('lesson.foreign')
  const head = fieldsOf(read.value)
  if (head['format'] !== LESSON_FORMAT) return refused('lesson.foreign')
  if (typeof head['version'] === 'number' && head['version'] > LESSON_VERSION) return refused('lesson.newer')
  return checked(read.value)
}

const refused = (code: LessonCode): ReadLesson => ({ ok: false, code, problems: [] })
const invalid = (problems: readonly Problem[]): ReadLesson => ({ ok: false, code: 'lesson.invalid', problems })

/** Looks at every part of a lesson, so that whoever mends it sees all mistakes at once. */
const checked = (value: unknown): ReadLesson => {
  const read = fileProblems.readValue(lessonSchema, value)
  const { tables, scenario } = fieldsOf(value)
  const problems = [...(read.ok ? [] : read.problems), ...tableProblems(tables), ...scenarioProblems(scenario)]
  if (!read.ok || problems.length > 0) return invalid(problems)
  const { format: _format, version: _version, checkWord, ...lesson } = read.value
  return {
    ok: true,
    lesson: {
      ...lesson,
      name: tidyName(lesson.name),
      course: tidyName(lesson.course),
      scenario: scenario as Scenario,
      questions: lesson.questions.map(tidyName).filter((question) => question !== ''),
      tables: lesson.tables.map(({ name, seats }) => tidyTable({ name, seats })),
      ...(checkWord === undefined ? {} : { checkWord }),
    },
  }
}

const tidyTable = ({ name, seats: { ali, tencent, pdd, jd } }: LessonTable): LessonTable => ({
  name: tidyName(name),
  seats: { ali: tidySeat(ali), tencent: tidySeat(tencent), pdd: tidySeat(pdd), jd: tidySeat(jd) },
})

const tidySeat = (seat: LessonSeat): LessonSeat => {
  if (seat.kind === 'team')
    return { ...seat, name: tidyName(seat.name), members: seat.members.map(tidyName).filter((member) => member !== '') }
  const { kind, level, manner } = seat
  return { kind, level, ...(manner === undefined ? {} : { manner }) }
}

/** The rules say what is wrong with the scenario; that there is none is said here. */
const scenarioProblems = (scenario: unknown): readonly Problem[] =>
  checkScenario(scenario).map((problem) => ({
    ...problem,
    path: problem.path === '' ? 'scenario' : `scenario.${problem.path}`,
  }))

/** A class has tables, not too many, and somebody sits at each of them. */
const tableProblems = (tables: unknown): readonly Problem[] => {
  if (!Array.isArray(tables)) return []
  const teams = tables.map(teamsAt)
  const all = teams.reduce((sum, count) => sum + count, 0)
  if (tables.length === 0 || tables.length > MOST_TABLES || all === 0) {
    const params = { most: MOST_TABLES, teams: MOST_TABLES * 4, tables: tables.length, found: all }
    return [{ path: 'tables', expected: 'lesson-tables', found: 'teams', params }]
  }
  return teams.flatMap((count, at): readonly Problem[] =>
    count > 0 ? [] : [{ path: `tables[${at}].seats`, expected: 'lesson-team', found: 'teams', params: { tables: 1, found: 0 } }],
  )
}

const teamsAt = (table: unknown): number =>
  Object.values(fieldsOf(fieldsOf(table)['seats'])).filter((seat) => fieldsOf(seat)['kind'] === 'team').length

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
