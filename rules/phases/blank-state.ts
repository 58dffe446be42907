import {
  ALL_BELTS,
  ALL_BELT_CELLS,
  ALL_CELLS,
  ALL_MACROS,
  ALL_MACRO_CELLS,
  ALL_REGIONS,
  copyOf,
  listFor,
  perSeat,
  zeros,
  type PerSeat,
  type RegionList,
  type SeatList,
} from '../model/indexes'
import { SHOPPERS } from '../content/board'
import { numbersWith } from '../content/numbers'
import type { Scenario } from '../model/scenario'
import { POINT_SOURCES, TALLIES, type GameState, type PointList, type TallyList } from '../model/state'

const NO_HANDICAP: PerSeat = [0, 0, 0, 0]
const NO_POINTS: PointList = listFor(POINT_SOURCES, () => 0)
const NO_TALLY: TallyList = listFor(TALLIES, () => 0)

/**
 * A position before a scenario's regions and belts are settled and anything is dealt. One literal with the fields in the order of
 * `cloneState`, so that first positions and copies have one shape for the engine: put together from parts, a search through their copies
 * takes a third longer. Nor a copy of a blank made by `cloneState`: first positions are kept, and where the engine has seen copies kept it
 * makes all later ones where it collects seldom, ten times slower.
 */
export function blankState(scenario: Scenario, seed: number): GameState {
  const { start } = scenario
  const numbers = numbersWith(scenario.numbers)
  const none = (): SeatList => [0, 0, 0, 0]
  const lists = <T>(): SeatList<T[]> => [[], [], [], []]
  return {
    kind: 'state',
    config: {
      scenario: scenario.id,
      scenarioName: scenario.name,
      length: scenario.length,
      startsAt: scenario.startsAt,
      scrutiny: scenario.scrutiny,
      numbers,
    },
    quarter: 1,
    phase: 'agendas',
    pending: { kind: 'over' },
    order: [0, 1, 2, 3],
    turn: 0,
    actionsLeft: 0,
    proposalsLeft: 0,
    turnUsed: [],
    bids: none(),
    lastBids: none(),
    stageRest: none(),
    buyers: zeros(ALL_CELLS),
    leftHand: zeros(ALL_REGIONS),
    floating: SHOPPERS.slice() as RegionList,
    subsidy: zeros(ALL_CELLS),
    lastSubsidy: zeros(ALL_CELLS),
    fission: zeros(ALL_CELLS),
    fatigue: zeros(ALL_CELLS),
    supply: zeros(ALL_BELT_CELLS),
    exclusive: zeros(ALL_BELTS),
    service: zeros(ALL_MACRO_CELLS),
    shops: zeros(ALL_MACROS),
    throttled: zeros(ALL_MACRO_CELLS),
    movedByCard: zeros(ALL_CELLS),
    movedByEvent: zeros(ALL_CELLS),
    boosts: [],
    loans: [],
    cash: [...start.cash],
    scrutiny: scenario.scrutiny ? [...start.scrutiny] : none(),
    finePoints: none(),
    delayPoints: none(),
    breachPoints: none(),
    capital: none(),
    handicap: handicapOf(start),
    access: [...start.access],
    contracts: [null, null, null, null],
    stakes: [...start.stakes],
    soldStakes: none(),
    alipay: numbers.alipay.start,
    coreShift: 0,
    organs: [...start.organs],
    toll: start.toll,
    interconnection: 0,
    quietHoldsUntil: 0,
    filingBlockedUntil: none(),
    applications: [],
    promises: [],
    nextId: 1,
    hands: lists(),
    decks: lists(),
    discards: lists(),
    agendas: [null, null, null, null],
    agendaChoices: lists(),
    privateTerms: [null, null, null, null],
    news: null,
    pastNews: [],
    newsDeck: [],
    banked: perSeat(() => copyOf(NO_POINTS)),
    tally: perSeat(() => copyOf(NO_TALLY)),
    rng: seed >>> 0,
  }
}

const handicapOf = ({ handicap: [ali, tencent, pdd, jd] = NO_HANDICAP }: Scenario['start']): SeatList => [ali, tencent, pdd, jd]
