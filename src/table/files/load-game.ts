import { itemAt } from '../../shared/item-at'
import {
  contentHash,
  type Move,
  parseMoves,
  parseScenario,
  type Problem,
  RULES_VERSION,
  SCENARIOS,
  type Scenario,
  stateHash,
} from '../../../rules'
import { PROGRAM_VERSION } from '../../shared/program'
import { failure, type Failure } from '../../shared/result'
import { parseEnvelope, type SaveEnvelope, type SaveProblem } from '../../shared/save-envelope'
import { errorText } from '../game/error-text'
import type { Branch, GameRecord, Relief } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { notesFrom } from '../game/notes'
import { misplacedPrediction } from '../game/predictions'
import { type GameSetup, isBotLevel, isPersonality, type SeatSetup, type Seats } from '../game/seats'

/** Everything that can be wrong with a save; the interface has words for each. */
export type LoadCode =
  | SaveProblem
  | 'save.other-rules'
  | 'save.other-content'
  | 'save.unknown-scenario'
  | 'save.bad-scenario'
  | 'save.bad-move'
  | 'save.illegal-move'
  | 'save.other-result'

export type LoadResult = { readonly ok: true; readonly record: GameRecord; readonly name: string } | Failure<LoadCode>
type Step<Value> = { readonly ok: true; readonly value: Value } | Failure<LoadCode>

const found = <Value>(value: Value): Step<Value> => ({ ok: true, value })

/** Reads a save's text and replays it; whatever does not fit is refused with a code, and nothing is ever guessed. */
export const loadGame = (keeper: Keeper, text: string): LoadResult => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
  const { envelope } = parsed
  const strange = otherGame(envelope)
  if (strange !== null) return strange
  const saved = savedGame(envelope)
  return saved.ok ? played(keeper, envelope, saved.value) : saved
}

/** A game as a save tells it, read and checked piece by piece, and not yet played. */
interface SavedGame {
  readonly setup: GameSetup
  readonly origin: Pick<GameRecord, 'line' | 'branch' | 'reliefs'>
  readonly moves: readonly Move[]
}

const savedGame = (envelope: SaveEnvelope): Step<SavedGame> => {
  const scenario = scenarioOf(envelope)
  if (!scenario.ok) return scenario
  const seats = seatsOf(envelope)
  if (!seats.ok) return seats
  const moves = parseMoves(envelope.moves)
  if (!moves.ok) return badMove(itemAt(moves.problems, 0))
  const branch = branchOf(envelope)
  if (!branch.ok) return branch
  const reliefs = reliefsOf(envelope)
  if (!reliefs.ok) return reliefs
  const { seed, line, table } = envelope
  const [advice, predicts] = [table?.advice ?? true, table?.predictions !== undefined]
  const { clock, lesson } = table ?? {}
  return found({
    setup: { scenario: scenario.value, seed, seats: seats.value, advice, predicts, ...given({ clock, lesson }) },
    origin: { ...(line === undefined ? {} : { line }), ...branch.value, ...reliefs.value },
    moves: moves.moves,
  })
}

/** What of it is there. */
const given = ({ clock, lesson }: Pick<NonNullable<SaveEnvelope['table']>, 'clock' | 'lesson'>): Pick<GameSetup, 'clock' | 'lesson'> => ({
  ...(clock === undefined ? {} : { clock }),
  ...(lesson === undefined ? {} : { lesson }),
})

/** Plays a saved game from its first move to its last, and sees whether it has come to what the save says. */
const played = (keeper: Keeper, envelope: SaveEnvelope, { setup, origin, moves }: SavedGame): LoadResult => {
  try {
    const replay = replayed(keeper, { ...keeper.start(setup), ...origin }, moves)
    if (!replay.ok) return replay
    const refusal = falseClaim(envelope, replay.value)
    return refusal ?? { ok: true, record: withTable(replay.value, envelope), name: envelope.name }
  } catch (error) {
    // Only a seed or scenario that the checks above let through could get here; it is the save that is wrong, not the game.
    return failure('save.other-result', { moves: moves.length, detail: errorText(error) })
  }
}

/** The game this one branched off; its moves are read like the game's own. */
const branchOf = ({ branch }: SaveEnvelope): Step<{ readonly branch?: Branch }> => {
  if (branch === undefined) return found({})
  const { at, name } = branch
  const parsed = parseMoves(branch.moves)
  if (!parsed.ok) return badMove(itemAt(parsed.problems, 0))
  const { moves } = parsed
  // Games are compared from the moment on at which they part: it must be one of the other game's.
  if (at > moves.length) return failure('save.shape', { where: 'branch.at', detail: `moment ${at} of a game of ${moves.length} moves` })
  return found({ branch: { name, at, moves } })
}

/** A save made under other rules or with other cards would replay into another game. */
const otherGame = ({ rulesVersion, contentHash: savedHash, program }: SaveEnvelope): Failure<LoadCode> | null => {
  // Which version plays it can be said only where the save says which version wrote it.
  const versions: Failure['params'] = program === undefined ? {} : { program, version: PROGRAM_VERSION }
  if (rulesVersion !== RULES_VERSION) return failure('save.other-rules', { saved: rulesVersion, here: RULES_VERSION, ...versions })
  return savedHash === contentHash() ? null : failure('save.other-content', { saved: savedHash, here: contentHash(), ...versions })
}

const scenarioOf = ({ scenario }: SaveEnvelope): Step<Scenario> => {
  if (typeof scenario === 'string') {
    const builtIn = SCENARIOS.find(({ id }) => id === scenario)
    return builtIn === undefined ? failure('save.unknown-scenario', { id: scenario }) : found(builtIn)
  }
  const parsed = parseScenario(JSON.stringify(scenario), 'scenario')
  if (parsed.ok) return found(parsed.scenario)
  return failure('save.bad-scenario', problemParams(itemAt(parsed.problems, 0)))
}

const seatsOf = ({ seats }: SaveEnvelope): Step<Seats> => {
  const checked: Partial<Record<keyof Seats, SeatSetup>> = {}
  for (const faction of ['ali', 'tencent', 'pdd', 'jd'] as const) {
    const seat = seatOf(seats[faction], `seats.${faction}`)
    if (!seat.ok) return seat
    checked[faction] = seat.value
  }
  return found(checked as Seats)
}

const seatOf = ({ kind, name, level, personality }: SaveEnvelope['seats']['ali'], where: string): Step<SeatSetup> => {
  const strange = (field: string, what: string | undefined) =>
    failure('save.shape', { where: `${where}.${field}`, detail: `found ${what}` } as const)
  if (kind === 'human') {
    if (level !== undefined || personality !== undefined) return strange('kind', 'a person who plays as a bot does')
    return found({ kind, name })
  }
  if (!isBotLevel(level)) return strange('level', level)
  if (personality !== undefined && !isPersonality(personality)) return strange('personality', personality)
  return found({ kind, name, level, ...(personality === undefined ? {} : { personality }) })
}

/** Who left a seat to whom, in the order of the moves. */
const reliefsOf = ({ table, moves }: SaveEnvelope): Step<Pick<GameRecord, 'reliefs'>> => {
  if (table?.reliefs === undefined) return found({})
  const reliefs: Relief[] = []
  for (const [index, { at, seat, was }] of table.reliefs.entries()) {
    const where = `table.reliefs.${index}`
    if (at > moves.length || at < (reliefs.at(-1)?.at ?? 0))
      return failure('save.shape', { where: `${where}.at`, detail: `${at} is out of turn` })
    const before = seatOf(was, `${where}.was`)
    if (!before.ok) return before
    reliefs.push({ at, seat, was: before.value })
  }
  return found({ reliefs })
}

/** A mistake in the list of moves, with the number of the move, which its path begins with. */
const badMove = (problem: Problem): Failure<LoadCode> => {
  const at = /^\[(\d+)\]/.exec(problem.path)
  return failure('save.bad-move', { at: Number(at?.[1] ?? -1) + 1, ...problemParams({ ...problem, path: `moves${problem.path}` }) })
}

/** A problem among the facts of a failure, which are texts and figures; the interface takes it out again (`words/describe-problem.ts`). */
const problemParams = (problem: Problem): Failure['params'] => ({ problem: JSON.stringify(problem) })

/** Makes the moves of a save one after the other. */
const replayed = (keeper: Keeper, start: GameRecord, moves: readonly Move[]): Step<GameRecord> => {
  let record = start
  for (const [index, move] of moves.entries()) {
    const result = keeper.play(record, move)
    if (!result.ok) return failure('save.illegal-move', { at: index + 1, code: result.code })
    record = result.record
  }
  return found(record)
}

/** What a save says of its game and the game is not: a list shows a save by what it says of itself. */
const falseClaim = ({ table, stateHash: savedHash, status }: SaveEnvelope, record: GameRecord): Failure<LoadCode> | null => {
  const misplaced = misplacedPrediction(table?.predictions ?? [], record)
  if (misplaced !== null) return misplaced
  const { state, played } = record
  if (stateHash(state) !== savedHash) return failure('save.other-result', { moves: played.length })
  const { quarter, length, over } = status
  if (quarter === state.quarter && length === state.config.length && over === (state.phase === 'over')) return null
  return failure('save.shape', { where: 'status', detail: `the game is in quarter ${state.quarter} of ${state.config.length}` })
}

/** What lies beside the moves and the rules do not know: how far the guide is, what was noted and predicted. */
const withTable = (record: GameRecord, { table }: SaveEnvelope): GameRecord => ({
  ...record,
  guide: table?.guide ?? record.guide,
  notes: notesFrom(table?.notes ?? [], record),
  predictions: table?.predictions ?? [],
})
