import { SCENARIOS, type Scenario } from '../../../../rules'
import type { Lesson } from '../../../lesson'
import type { ShelfItem } from '../set-up/scenario-shelf'
import { draftOf, type LessonDraft } from './lesson-draft'

/** What lies on the desk of whoever prepares a lesson: the form, and the scenario of an opened lesson that is on no shelf. */
interface Desk {
  readonly draft: LessonDraft
  readonly carried: ShelfItem | null
}

let desk: Desk | null = null

/** The form as it was left; it stays until the program ends. Null before anybody has begun. */
export const deskNow = (): Desk | null => desk

/** Lays the form down for whoever comes back. */
export const layDown = (left: Desk): void => {
  desk = left
}

/** Takes an opened lesson to the desk, to be changed. */
export const takeToDesk = (lesson: Lesson, comma: string): void => {
  const builtIn = SCENARIOS.find((scenario) => JSON.stringify(scenario) === JSON.stringify(lesson.scenario))
  const carried = builtIn === undefined ? carriedItem(lesson.scenario) : null
  desk = { draft: draftOf(lesson, carried?.key ?? lesson.scenario.id, comma), carried }
}

const carriedItem = (scenario: Scenario): ShelfItem => ({
  key: `lesson:${scenario.id}`,
  fileName: null,
  folder: null,
  scenario,
  entry: null,
})
