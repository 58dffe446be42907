import { BELTS, REGIONS, beltIndex, macroIndex } from '../content/board'
import { AGENDAS_OF, DECKS, PRIVATE_TERMS_OF } from '../content/catalogue'
import type { Run } from '../effects/run'
import type { Scenario } from '../model/content'
import { ALI, FACTIONS, SEATS, seatOf } from '../model/ids'
import type { Application, Contract } from '../model/offer'
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

function settleBoard(state: GameState, { start }: Scenario): void {
  REGIONS.forEach((region, r) => {
    const percents = start.shares.regions?.[region.id] ?? start.shares.byTier[`${region.tier}`]
    for (let seat = 0; seat < SEATS; seat++) {
      const buyers = Math.floor((region.shoppers * percents[seat]) / 100)
      state.buyers[r * SEATS + seat] = buyers
      state.floating[r] -= buyers
    }
    if (state.access[ALI] < 2) state.leftHand[r] = Math.floor((state.buyers[r * SEATS + ALI] * start.leftHandPercent) / 100)
  })
  for (const belt of BELTS)
    for (let seat = 0; seat < SEATS; seat++) state.supply[beltIndex(belt.id) * SEATS + seat] = start.supply[belt.id]?.[seat] ?? 0
  for (const [macro, levels] of Object.entries(start.service))
    for (let seat = 0; seat < SEATS; seat++) state.service[macroIndex(macro) * SEATS + seat] = levels?.[seat] ?? 0
  for (const [macro, level] of Object.entries(start.shops)) state.shops[macroIndex(macro)] = level ?? 0
}

function settleAccess(state: GameState, { start }: Scenario): void {
  for (const { seat, level, until, terms } of start.contracts) {
    const contract: Contract = { seat: seatOf(seat), level, terms, since: 0, until, forced: false }
    state.contracts[contract.seat] = contract
    state.access[contract.seat] = level
    if (terms.stake) sellAtStart(state, contract.seat)
  }
  for (const { seat, level, offer } of start.applications) {
    const application: Application = {
      id: state.nextId++,
      seat: seatOf(seat),
      level,
      filedIn: 0,
      status: 'filed',
      offer,
      counter: null,
      holds: 0,
      lobbies: [],
      steps: [{ quarter: 0, step: 'filed', offer }],
      ruledIn: 0,
    }
    state.applications.push(application)
  }
}

/** A contract that holds at the start has sold its stake before the game: no cash changes hands for it now. */
function sellAtStart(state: GameState, seat: number): void {
  const { stakePercent } = state.config.numbers.access
  state.stakes[seat] = Math.min(100, state.stakes[seat] + stakePercent)
  state.soldStakes[seat] = stakePercent
}

function dealCards(state: GameState, { start }: Scenario): void {
  FACTIONS.forEach((faction, seat) => {
    const first = start.firstCards?.[faction] ?? []
    const rest = shuffle(
      state,
      DECKS[seat].filter((card) => !first.includes(card)),
    )
    state.decks[seat] = [...first, ...rest]
    state.hands[seat] = state.decks[seat].splice(0, start.cards)
  })
}

function dealAgendas(state: GameState, { agendas, agendasLeftOut = [] }: Scenario): void {
  FACTIONS.forEach((faction, seat) => {
    if (agendas === 'choose')
      state.agendaChoices[seat] = shuffle(
        state,
        AGENDAS_OF[seat].filter((agenda) => !agendasLeftOut.includes(agenda)),
      ).slice(0, 2)
    else state.agendas[seat] = agendas[faction]
  })
}

function drawPrivateTerms(state: GameState, { privateTerms = 'draw' }: Scenario): void {
  FACTIONS.forEach((faction, seat) => {
    state.privateTerms[seat] = privateTerms === 'draw' ? (shuffle(state, [...PRIVATE_TERMS_OF[seat]])[0] ?? null) : privateTerms[faction]
  })
}
