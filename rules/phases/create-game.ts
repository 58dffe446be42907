import { ALL_REGIONS, beltCellOf, cellOf, isRegion, isSeat, macroCellOf, type RegionIndex, type Seat } from '../model/indexes'
import { layOnDesk } from '../access/applications'
import { BELTS, REGIONS, macroIndex } from '../content/board'
import { AGENDAS_OF, DECKS, PRIVATE_TERMS_OF } from '../content/catalogue'
import type { Run } from '../effects/run'
import type { Scenario } from '../model/scenario'
import { ALI, factionAt, seatOf } from '../model/ids'
import { EMPTY_OFFER, offerWith, type Contract } from '../model/offer'
import type { LogEntry } from '../model/outcome'
import type { GameState } from '../model/state'
import { shuffle } from '../random/generator'
import { askNextAgenda } from './advance'
import { blankState } from './blank-state'

/** What a game is made from. */
export interface GameSetup {
  readonly scenario: Scenario
  /** Any whole number 0..2^32-1: the same seed and moves give the same game. */
  readonly seed: number
}

/** A new game, ready for its first decision. */
export function createGame(setup: GameSetup): GameState {
  return openGame(setup).state
}

/** A new game with the log of its opening (the first news, when no agenda is to be chosen). */
export function openGame({ scenario, seed }: GameSetup): { readonly state: GameState; readonly log: readonly LogEntry[] } {
  const state = blankState(scenario, seed)
  settleBoard(state, scenario)
  settleAccess(state, scenario)
  dealCards(state, scenario)
  dealAgendas(state, scenario)
  drawPrivateTerms(state, scenario)
  state.newsDeck = [...scenario.news.events]
  if (scenario.news.order === 'shuffled') shuffle(state, state.newsDeck)
  const log: LogEntry[] = []
  const run: Run = { log, reveals: false }
  askNextAgenda(state, run)
  return { state, log }
}

function settleBoard(state: GameState, scenario: Scenario): void {
  settleBuyers(state, scenario)
  settleWorks(state, scenario)
}

/** Who buys from whom at the start; whoever buys from nobody floats. */
function settleBuyers(state: GameState, { start }: Scenario): void {
  const untapped = drawUntapped(state, start.untappedRegions ?? 0)
  for (let r = 0; isRegion(r); r++) {
    const region = REGIONS[r]
    const divisor = untapped.has(r) ? 200 : 100
    const percents = start.shares.regions?.[region.id] ?? start.shares.byTier[`${region.tier}`]
    for (let seat = 0; isSeat(seat); seat++) {
      const buyers = Math.floor((region.shoppers * percents[seat]) / divisor)
      state.buyers[cellOf(r, seat)] = buyers
      state.floating[r] -= buyers
    }
    if (state.access[ALI] < 2) state.leftHand[r] = Math.floor((state.buyers[cellOf(r, ALI)] * start.leftHandPercent) / 100)
  }
}

/** What has been built by then: supply at belts, service and shops in macro-regions. */
function settleWorks(state: GameState, { start }: Scenario): void {
  for (const { id, index } of BELTS)
    for (let seat = 0; isSeat(seat); seat++) state.supply[beltCellOf(index, seat)] = start.supply[id]?.[seat] ?? 0
  for (const [macro, levels] of Object.entries(start.service))
    for (let seat = 0; isSeat(seat); seat++) state.service[macroCellOf(macroIndex(macro), seat)] = levels?.[seat] ?? 0
  for (const [macro, level] of Object.entries(start.shops)) state.shops[macroIndex(macro)] = level ?? 0
}

/** Regions in which nobody has taken hold yet, by the seed. */
function drawUntapped(state: GameState, count: number): ReadonlySet<RegionIndex> {
  return new Set(count === 0 ? [] : shuffle(state, [...ALL_REGIONS]).slice(0, count))
}

function settleAccess(state: GameState, { start }: Scenario): void {
  for (const { seat, level, until, terms } of start.contracts) {
    const contract: Contract = { seat: seatOf(seat), level, terms: offerWith(EMPTY_OFFER, terms), since: 0, until, forced: false }
    state.contracts[contract.seat] = contract
    state.access[contract.seat] = level
    if (terms.stake) sellAtStart(state, contract.seat)
  }
  for (const { seat, level, offer } of start.applications)
    layOnDesk(state, { seat: seatOf(seat), level, offer: offerWith(EMPTY_OFFER, offer) }, 0)
}

/** A contract that holds at the start has sold its stake before the game: no cash changes hands for it now. */
function sellAtStart(state: GameState, seat: Seat): void {
  const { stakePercent } = state.config.numbers.access
  state.stakes[seat] = Math.min(100, state.stakes[seat] + stakePercent)
  state.soldStakes[seat] = stakePercent
}

function dealCards(state: GameState, { start }: Scenario): void {
  for (let seat = 0; isSeat(seat); seat++) {
    const faction = factionAt(seat)
    const first = start.firstCards?.[faction] ?? []
    const rest = shuffledWithout(state, DECKS[seat], first)
    state.decks[seat] = [...first, ...rest]
    state.hands[seat] = state.decks[seat].splice(0, start.cards)
  }
}

function dealAgendas(state: GameState, { agendas, agendasLeftOut = [] }: Scenario): void {
  for (let seat = 0; isSeat(seat); seat++) {
    const faction = factionAt(seat)
    if (agendas === 'choose') state.agendaChoices[seat] = shuffledWithout(state, AGENDAS_OF[seat], agendasLeftOut).slice(0, 2)
    else state.agendas[seat] = agendas[faction]
  }
}

function drawPrivateTerms(state: GameState, { privateTerms = 'draw', privateTermsLeftOut = [] }: Scenario): void {
  for (let seat = 0; isSeat(seat); seat++) {
    const faction = factionAt(seat)
    state.privateTerms[seat] =
      privateTerms === 'draw' ? (shuffledWithout(state, PRIVATE_TERMS_OF[seat], privateTermsLeftOut)[0] ?? null) : privateTerms[faction]
  }
}

/** Cards in an order drawn by chance, but for some. */
const shuffledWithout = (state: GameState, cards: readonly string[], without: readonly string[]): string[] =>
  shuffle(
    state,
    cards.filter((card) => !without.includes(card)),
  )
