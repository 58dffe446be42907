import {
  ALL_CELLS,
  EMPTY_OFFER,
  cloneState,
  marketAhead,
  offerWith,
  perSeat,
  platformOf,
  regionOf,
  scopeCovers,
  standingOf,
  type AccessLevel,
  type Contract,
  type Offer,
  type PerCell,
  type PerSeat,
  type PlayerView,
  type Scope,
  type Seat,
  type SeatList,
} from '../../../../rules'
import type { Situation } from '../situation'

/** What an application would change on the board, whoever looks at it. */
export interface OfferFacts {
  readonly applicant: Seat
  readonly level: 2 | 3
  /** First and last quarter in which having the level differs from not having it. */
  readonly from: number
  readonly until: number
  /** Counted buyers by seat that one quarter of the bare level moves, units of 100,000. */
  readonly access: PerSeat
  /** The same for each change of the terms, against the bare level. */
  readonly scope45: PerSeat
  readonly scope5: PerSeat
  readonly openShelves: PerSeat
  readonly endExclusivity: PerSeat
}

/** Works out what a contract would change by forecasting the quarter with it and without it. */
export const offerFacts = (s: Situation, applicant: Seat, level: 2 | 3): OfferFacts => {
  const { view } = s
  const contract = view.contracts[applicant]
  const renewal = contract !== null && view.access[applicant] === level
  const until = Math.min(view.config.length, view.quarter + s.numbers.access.contractQuarters)
  const aheadWith = (change: Partial<Offer>): BoardAhead =>
    boardAhead(
      withContract(view, { seat: applicant, level, terms: offerWith(EMPTY_OFFER, change), since: view.quarter, until, forced: false }),
    )
  const bare = aheadWith({})
  const now: BoardAhead = { share: s.ahead.share, buyers: s.ahead.ledger.after }
  const without = renewal ? boardAhead(withoutContract(view, applicant)) : now
  const shelvesMatter = view.shops.some((shops) => shops > 0)
  return {
    applicant,
    level,
    until,
    from: renewal ? contract.until + 1 : view.quarter,
    access: minus(bare.share, without.share),
    scope45: outOfScope(bare, without, '4-5'),
    scope5: outOfScope(bare, without, '5'),
    openShelves: shelvesMatter ? minus(aheadWith({ openShelves: true }).share, bare.share) : NOTHING,
    endExclusivity: view.exclusive.some((on) => on === 1) ? minus(boardAhead(withoutExclusivity(view)).share, now.share) : NOTHING,
  }
}

/** What the quarter's market would leave. */
interface BoardAhead {
  /** Counted buyers by seat. */
  readonly share: PerSeat
  readonly buyers: PerCell
}

const boardAhead = (view: PlayerView): BoardAhead => {
  const then = marketAhead(view)
  return { share: standingOf(then).counted, buyers: then.buyers }
}

const NOTHING: PerSeat = [0, 0, 0, 0]

const minus = (a: PerSeat, b: PerSeat): PerSeat => perSeat((seat) => a[seat] - b[seat])

/** What a scope takes back: the change in the regions it leaves out. */
const outOfScope = (bare: BoardAhead, without: BoardAhead, scope: Scope): PerSeat => {
  const change: SeatList = [0, 0, 0, 0]
  for (const cell of ALL_CELLS) {
    if (!scopeCovers(scope, regionOf(cell))) change[platformOf(cell)] -= bare.buyers[cell] - without.buyers[cell]
  }
  return change
}

/** The view as if a contract were in force. */
export const withContract = (view: PlayerView, contract: Contract): PlayerView => withDoor(view, contract.seat, contract.level, contract)

const withoutContract = (view: PlayerView, applicant: Seat): PlayerView => withDoor(view, applicant, 1, null)

const withDoor = (view: PlayerView, seat: Seat, level: AccessLevel, contract: Contract | null): PlayerView => {
  const copy = cloneState(view)
  copy.access[seat] = level
  copy.contracts[seat] = contract
  return copy
}

const withoutExclusivity = (view: PlayerView): PlayerView => {
  const copy = cloneState(view)
  copy.exclusive.fill(0)
  return copy
}
