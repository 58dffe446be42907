import type { GameResult, PerSeat, ResultSeat } from '../../shared/game-result'
import { gameResult, type Course, type FinishedGame } from '../../story'
import { type GameRecord, logOf } from '../game/game-record'
import { predictionsView } from '../game/predictions'
import type { RulesDoor } from '../game/rules-door'
import { recordedSeats } from '../game/seats'
import { closingsIn, marksOf } from './marks'
import { parentRecord } from './parent-game'
import { createShelf } from './shelf'

/** The game on the screen and the one in the save are the same, and its result is worked out once. */
const known = new WeakMap<GameRecord, GameResult>()

/** Works out the result of a finished game from its record. */
export const resultOf = (rules: RulesDoor, record: GameRecord): GameResult => {
  const found = known.get(record) ?? gameResult(finishedGame(rules, record))
  known.set(record, found)
  return found
}

const finishedGame = (rules: RulesDoor, record: GameRecord): FinishedGame => {
  const course = courseOf(rules, record)
  const { scenario, seed, seats, advice, predicts, state } = record
  return {
    ...course,
    scenario,
    seed,
    seats: recordedSeats(seats) satisfies PerSeat<ResultSeat>,
    options: { advice, predictions: predicts },
    position: state,
    predictions: predictionsView(record, course.log),
    parent: parentCourse(rules, record),
  }
}

/** How every quarter of a game left the table, and its whole log. */
const courseOf = (rules: RulesDoor, record: GameRecord): Course => {
  const shelf = createShelf(rules, record)
  const marks = marksOf([record.opening, ...record.played.map(({ log }) => log)])
  return { ends: closingsIn(marks).map(({ quarter, at }) => ({ quarter, position: shelf.state(at) })), log: logOf(record) }
}

const parentCourse = (rules: RulesDoor, record: GameRecord): FinishedGame['parent'] => {
  const parent = parentRecord(rules, record)
  if (parent === null) return null
  return { ...courseOf(rules, parent.record), name: parent.name, quarter: createShelf(rules, parent.record).state(parent.at).quarter }
}
