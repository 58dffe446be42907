import { canonicalJson, contentHash, RULES_VERSION, SCENARIOS, type Scenario, stateHash } from '../../../rules'
import { gameResultSchema } from '../../shared/game-result'
import { PROGRAM_VERSION } from '../../shared/program'
import { readValue } from '../../shared/read-value'
import { type SaveContents, writeEnvelope } from '../../shared/save-envelope'
import { type GameRecord, movesOf } from '../game/game-record'
import { resultOf } from '../course/result'
import { realRules } from '../game/rules-door'
import { recordedSeat, recordedSeats, type Seats } from '../game/seats'

/** A built-in scenario is saved by its id; a changed one or a player's own goes into the save whole. */
const savedScenario = (scenario: Scenario): SaveContents['scenario'] => {
  const builtIn = SCENARIOS.find(({ id }) => id === scenario.id)
  const same = builtIn !== undefined && canonicalJson(builtIn) === canonicalJson(scenario)
  return same ? scenario.id : (JSON.parse(JSON.stringify(scenario)) as Exclude<SaveContents['scenario'], string>)
}

type SavedLesson = NonNullable<NonNullable<SaveContents['table']>['lesson']>

const savedSeats = (seats: Seats): SaveContents['seats'] => {
  const [ali, tencent, pdd, jd] = recordedSeats(seats)
  return { ali, tencent, pdd, jd }
}

/** The result of a finished game. It can be told again from the moves, so a game is saved also where it cannot be told. */
const savedResult = (record: GameRecord): Pick<SaveContents, 'result'> => {
  if (record.state.phase !== 'over') return {}
  try {
    const checked = readValue(gameResultSchema, resultOf(realRules, record))
    return checked.ok ? { result: checked.value } : {}
  } catch {
    return {}
  }
}

/** Puts a game into the text of a save: how it began, its moves, and the hash that proves the replay. */
export const saveText = (record: GameRecord, name: string, now: Date): string =>
  writeEnvelope({
    program: PROGRAM_VERSION,
    rulesVersion: RULES_VERSION,
    contentHash: contentHash(),
    savedAt: now.toISOString(),
    name,
    scenario: savedScenario(record.scenario),
    seed: record.seed,
    ...(record.line === undefined ? {} : { line: record.line }),
    seats: savedSeats(record.seats),
    moves: JSON.parse(JSON.stringify(movesOf(record))) as SaveContents['moves'],
    stateHash: stateHash(record.state),
    ...(record.branch === undefined ? {} : { branch: JSON.parse(JSON.stringify(record.branch)) as NonNullable<SaveContents['branch']> }),
    table: {
      advice: record.advice,
      guide: { left: record.guide.left, seen: [...record.guide.seen] },
      notes: JSON.parse(JSON.stringify(record.notes)) as NonNullable<SaveContents['table']>['notes'],
      ...(record.clock === undefined ? {} : { clock: record.clock }),
      ...(record.lesson === undefined ? {} : { lesson: JSON.parse(JSON.stringify(record.lesson)) as SavedLesson }),
      ...(record.reliefs === undefined
        ? {}
        : { reliefs: record.reliefs.map(({ at, seat, was }) => ({ at, seat, was: recordedSeat(was) })) }),
      ...(record.predicts ? { predictions: record.predictions.map((prediction) => ({ ...prediction })) } : {}),
    },
    status: { quarter: record.state.quarter, length: record.state.config.length, over: record.state.phase === 'over' },
    ...savedResult(record),
  })
