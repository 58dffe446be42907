import { beltCellOf, cellOf as platformCell, macroCellOf, ranked, type BeltCell, type Cell, type MacroCell } from '../model/indexes'
import { beltIndex, macroIndex, regionIndex } from '../content/board'
import { SCENARIOS } from '../content/catalogue'
import { checkScenario } from '../codec/scenario'
import type { DeepPartial, Scenario } from '../model/scenario'
import { seatOf, type BeltId, type Faction, type MacroId, type RegionId } from '../model/ids'
import type { Move } from '../model/move'
import type { Numbers } from '../model/numbers'
import { EMPTY_OFFER, type Application, type Offer, type Ruling } from '../model/offer'
import type { EntryOf, LogEntry, LogKind, RejectCode } from '../model/outcome'
import type { GameState, Position } from '../model/state'
import { checkMove } from '../moves/registry'
import { applyMove } from '../phases/apply'
import { createGame } from '../phases/create-game'

/** Parts of the bench scenario that a test wants otherwise. */
export type BenchChange = Partial<Omit<Scenario, 'start' | 'numbers'>> & {
  readonly start?: Partial<Scenario['start']>
  readonly numbers?: DeepPartial<Numbers>
}

/**
 * A scenario to test on: eight quarters without news, empty hands, 20 cash each, no supply, service or shops; Ali on password links,
 * contracts without terms for Pinduoduo and JD until quarter 6. Parts may be changed; what no player could load is a fault of the test.
 */
export function benchScenario(change: BenchChange = {}): Scenario {
  const { start, ...rest } = change
  const scenario: Scenario = { ...BENCH, ...rest, start: { ...BENCH.start, ...start } }
  const problems = checkScenario(scenario)
  if (problems.length > 0) throw new Error(`no scenario: ${JSON.stringify(problems)}`)
  return scenario
}

/** How a test's position differs from the bench's. */
export interface Setting {
  readonly scenario?: BenchChange
  readonly seed?: number
  /** The seat on turn, first of the quarter; the leader when not named. */
  readonly turn?: Faction
  /** Changes the fresh position in place. */
  readonly set?: (state: GameState) => void
}

/** A position of the bench scenario with a seat on turn and changes made. */
export function position({ scenario, seed = 1, turn, set }: Setting = {}): GameState {
  const state = createGame({ scenario: benchScenario(scenario), seed })
  if (turn !== undefined) putOnTurn(state, turn)
  set?.(state)
  return state
}

/** Gives a seat the first turn of the quarter, afresh; the others follow in seat order. */
export function putOnTurn(state: Position, faction: Faction): void {
  const seat = seatOf(faction)
  state.order = ranked((a, b) => Number(b === seat) - Number(a === seat))
  state.turn = 0
  state.phase = 'actions'
  state.pending = { kind: 'action', seat: faction }
  state.actionsLeft = state.config.numbers.actionsPerTurn[seat]
  state.proposalsLeft = state.config.numbers.proposalsPerTurn
  state.turnUsed = []
}

/** Where a list of moves led. */
export interface Played {
  readonly state: GameState
  readonly log: readonly LogEntry[]
  readonly reveals: boolean
}

/** Plays moves one after another; a refusal is a fault of the test. */
export function play(start: GameState, ...moves: readonly Move[]): Played {
  const log: LogEntry[] = []
  let state = start
  let reveals = false
  for (const move of moves) {
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(`${JSON.stringify(move)} was refused: ${outcome.code} ${JSON.stringify(outcome.params)}`)
    state = outcome.state
    reveals ||= outcome.reveals
    log.push(...outcome.log)
  }
  return { state, log, reveals }
}

/** The code with which a move is refused, or null when it is legal. */
export function refusal(state: GameState, move: Move): RejectCode | null {
  return checkMove(state, move)?.code ?? null
}

/** Ends turns until the review begins or the quarter is over. */
export function endTurns(start: GameState): Played {
  return playWhile(
    start,
    (state) => state.pending.kind === 'action' && state.quarter === start.quarter,
    (state) => ({ type: 'end-turn', seat: seatOwing(state) }),
  )
}

/** Ends turns and gives every application on the desk the same ruling, until the next quarter begins or the game is over. */
export function closeQuarter(start: GameState, ruling: Exclude<Ruling, 'counter'> = 'hold'): Played {
  return playWhile(
    start,
    (state) => state.quarter === start.quarter && state.phase !== 'over',
    (state) => {
      const { pending } = state
      if (pending.kind === 'ruling') return { type: 'rule', seat: 'tencent', application: pending.application, ruling }
      return { type: 'end-turn', seat: seatOwing(state) }
    },
  )
}

/** Ends turns up to the review and gives the ruling on the application that comes first. */
export function ruleFirst(start: GameState, ruling: Ruling, counter?: Offer): Played {
  const review = endTurns(start)
  const { pending } = review.state
  if (pending.kind !== 'ruling') throw new Error('nothing is on the desk')
  const move: Move = {
    type: 'rule',
    seat: 'tencent',
    application: pending.application,
    ruling,
    ...(counter === undefined ? {} : { counter }),
  }
  const ruled = play(review.state, move)
  return { ...ruled, log: [...review.log, ...ruled.log] }
}

/** The log entries of one kind. */
export function entries<K extends LogKind>(log: readonly LogEntry[], kind: K): EntryOf[K][] {
  return log.filter((entry): entry is EntryOf[K] => entry.kind === kind)
}

/** An offer with some concessions. */
export function offer(concessions: Partial<Offer> = {}): Offer {
  return { ...EMPTY_OFFER, ...concessions }
}

/** An application of Ali's for a mini program that concedes nothing, as it lies on the desk, with changes. */
export function application(change: Partial<Application> = {}): Application {
  return {
    id: 91,
    seat: 0,
    level: 2,
    filedIn: 1,
    status: 'filed',
    offer: EMPTY_OFFER,
    counter: null,
    holds: 0,
    lobbies: [],
    steps: [],
    ruledIn: 0,
    ...change,
  }
}

/** Index of a platform in a region. */
export function cellOf(region: RegionId, faction: Faction): Cell {
  return platformCell(regionIndex(region), seatOf(faction))
}

/** Index of a platform at a belt. */
export function atBelt(belt: BeltId, faction: Faction): BeltCell {
  return beltCellOf(beltIndex(belt), seatOf(faction))
}

/** Index of a platform in a macro-region. */
export function inMacro(macro: MacroId, faction: Faction): MacroCell {
  return macroCellOf(macroIndex(macro), seatOf(faction))
}

/** Changes the application that came first. */
export function changeFirst(state: Position, change: Partial<Application>): void {
  const [first, ...others] = state.applications
  if (first !== undefined) state.applications = [{ ...first, ...change }, ...others]
}

function playWhile(start: GameState, goesOn: (state: GameState) => boolean, next: (state: GameState) => Move): Played {
  const log: LogEntry[] = []
  let state = start
  let reveals = false
  while (goesOn(state)) {
    const played = play(state, next(state))
    state = played.state
    reveals ||= played.reveals
    log.push(...played.log)
  }
  return { state, log, reveals }
}

function seatOwing({ pending }: Position): Faction {
  if (pending.kind === 'over') throw new Error('the game is over')
  return pending.seat
}

const BENCH: Scenario = {
  ...(SCENARIOS[0] as Scenario),
  id: 'bench',
  length: 8,
  startsAt: { year: 2020, quarter: 2 },
  scrutiny: true,
  news: { order: 'fixed', events: [] },
  agendas: { ali: 'foothold', tencent: 'gatekeeper', pdd: 'wildfire', jd: 'depots' },
  privateTerms: { ali: 'ali-own-shares', tencent: 'wish-shares', pdd: 'pdd-own-founders', jd: 'jd-own-house' },
  start: {
    shares: { byTier: { '3': [12, 2, 24, 16], '4': [12, 2, 28, 14], '5': [12, 2, 32, 10] } },
    leftHandPercent: 50,
    cash: [20, 20, 20, 20],
    scrutiny: [0, 0, 0, 0],
    access: [1, 3, 2, 3],
    contracts: [
      { seat: 'pdd', level: 2, until: 6, terms: EMPTY_OFFER },
      { seat: 'jd', level: 3, until: 6, terms: EMPTY_OFFER },
    ],
    applications: [],
    supply: {},
    service: {},
    shops: {},
    organs: [0, 0, 0, 0, 0],
    toll: 1,
    stakes: [0, 0, 16, 18],
    cards: 0,
  },
  numbers: {},
}
