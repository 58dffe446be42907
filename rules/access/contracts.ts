import type { Seat } from '../model/indexes'
import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { ALI, TENCENT, factionAt } from '../model/ids'
import { EMPTY_OFFER, type Application, type Offer } from '../model/offer'
import type { Position } from '../model/state'
import { hasSoldStake } from '../queries/access'
import { pendingApplications, updateApplication } from './applications'
import { settleLobby } from './lobbying'

/** Puts a contract in force: access rises, terms bind, a stake is sold, exclusivity ends where it was conceded. */
export function beginContract(state: Position, run: Run, seat: Seat, level: 2 | 3, terms: Offer, forced: boolean): void {
  const { contractQuarters } = state.config.numbers.access
  const until = forced ? state.config.length : Math.min(state.config.length, state.quarter + contractQuarters)
  state.contracts[seat] = { seat, level, terms, since: state.quarter, until, forced }
  state.access[seat] = level
  if (seat === ALI && terms.endExclusivity) state.exclusive.fill(0)
  record(state, run, { kind: 'contract-began', seat: factionAt(seat), level, terms, until, forced })
  if (terms.stake && !hasSoldStake(state, seat)) sellStake(state, run, seat)
}

/** Tencent buys a part of a platform's share points, at a fixed price or for what cash it has. */
function sellStake(state: Position, run: Run, seat: Seat): void {
  const { stakePercent, stakePrice } = state.config.numbers.access
  state.stakes[seat] = Math.min(100, state.stakes[seat] + stakePercent)
  state.soldStakes[seat] = Math.min(100, state.soldStakes[seat] + stakePercent)
  const cash = Math.min(stakePrice, state.cash[TENCENT])
  addCash(state, TENCENT, -cash)
  addCash(state, seat, cash)
  record(state, run, { kind: 'stake-sold', seat: factionAt(seat), percent: stakePercent, cash })
}

/** Approves an application on the terms given; its lobbies are settled and its contract begins. */
export function approve(state: Position, run: Run, application: Application, terms: Offer): void {
  settleLobby(state, run, application.id, 'for')
  const current = state.applications.find((other) => other.id === application.id) as Application
  updateApplication(state, current, { status: 'approved', offer: terms, counter: null, ruledIn: state.quarter }, 'approved', terms)
  count(state, TENCENT, 'approvals', 1)
  beginContract(state, run, application.seat, application.level, terms, false)
}

/** Under an interconnection order every level-2 application on the desk is granted without terms. */
export function openByOrder(state: Position, run: Run): void {
  if (state.interconnection === 0) return
  for (const application of pendingApplications(state)) {
    if (application.level !== 2) continue
    settleLobby(state, run, application.id, null)
    const current = state.applications.find((other) => other.id === application.id) as Application
    updateApplication(state, current, { status: 'forced-open', offer: EMPTY_OFFER, counter: null }, 'forced-open', EMPTY_OFFER)
    count(state, TENCENT, 'orders-forced', 1)
    beginContract(state, run, application.seat, 2, EMPTY_OFFER, true)
  }
}

/** A contract that has run out ends: back to password links, or, where an order keeps the doors open, to a mini program without terms. */
export function lapse(state: Position, run: Run, seat: Seat): void {
  const contract = state.contracts[seat]
  if (contract === null) return
  state.contracts[seat] = null
  state.access[seat] = 1
  const open = state.interconnection > 0
  if (!open || contract.level > 2) count(state, seat, 'contracts-lapsed', 1)
  record(state, run, { kind: 'contract-lapsed', seat: factionAt(seat), level: contract.level })
  if (open) beginContract(state, run, seat, 2, EMPTY_OFFER, true)
}
