import { BELT_COUNT, MACRO_COUNT, REGION_COUNT, SHOPPERS } from '../content/board'
import { numbersWith } from '../content/numbers'
import type { Scenario } from '../model/content'
import { FACTIONS, SEATS } from '../model/ids'
import { POINT_SOURCES, TALLIES, type GameState } from '../model/state'

/**
 * A position before a scenario's regions and belts are settled and anything is dealt. One literal with the fields in the order of
 * `cloneState`, so that first positions and copies have one shape for the engine: put together from parts, a search through their copies
 * takes a third longer. Nor a copy of a blank made by `cloneState`: first positions are kept, and where the engine has seen copies kept it
 * makes all later ones where it collects seldom, ten times slower.
 */
export function blankState(scenario: Scenario, seed: number): GameState {
  const { start } = scenario
  const numbers = numbersWith(scenario.numbers)
  const zeros = (count: number): number[] => new Array<number>(count).fill(0)
  const lists = <T>(): T[][] => FACTIONS.map(() => [])
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
    buyers: zeros(REGION_COUNT * SEATS),
    leftHand: zeros(REGION_COUNT),
    floating: [...SHOPPERS],
    subsidy: zeros(REGION_COUNT * SEATS),
    lastSubsidy: zeros(REGION_COUNT * SEATS),
    fission: zeros(REGION_COUNT * SEATS),
    fatigue: zeros(REGION_COUNT * SEATS),
    supply: zeros(BELT_COUNT * SEATS),
    exclusive: zeros(BELT_COUNT),
    service: zeros(MACRO_COUNT * SEATS),
    shops: zeros(MACRO_COUNT),
    throttled: zeros(MACRO_COUNT * SEATS),
    movedByCard: zeros(REGION_COUNT * SEATS),
    movedByEvent: zeros(REGION_COUNT * SEATS),
    boosts: [],
    loans: [],
    cash: [...start.cash],
    scrutiny: scenario.scrutiny ? [...start.scrutiny] : zeros(SEATS),
    finePoints: zeros(SEATS),
    capital: zeros(SEATS),
    access: [...start.access],
    contracts: FACTIONS.map(() => null),
    stakes: [...start.stakes],
    soldStakes: zeros(SEATS),
    alipay: numbers.alipay.start,
    coreShift: 0,
    organs: [...start.organs],
    toll: start.toll,
    interconnection: 0,
    quietHoldsUntil: 0,
    filingBlockedUntil: zeros(SEATS),
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
    banked: FACTIONS.map(() => zeros(POINT_SOURCES.length)),
    tally: FACTIONS.map(() => zeros(TALLIES.length)),
    rng: seed >>> 0,
  }
}
