import {
  ALL_BELTS,
  ALL_CELLS,
  EMPTY_OFFER,
  forecast,
  perSeat,
  platformOf,
  regionOf,
  scopeCovers,
  withSeat,
  zeros,
  type AccessLevel,
  type Contract,
  type Forecast,
  type Offer,
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
  const aheadWith = (change: Partial<Offer>): Forecast =>
    forecast(
      withContract(view, { seat: applicant, level, terms: { ...EMPTY_OFFER, ...change }, since: view.quarter, until, forced: false }),
    )
  const bare = aheadWith({})
  const without = renewal ? forecast(withoutContract(view, applicant)) : s.ahead
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
    endExclusivity: view.exclusive.some((on) => on === 1)
      ? minus(forecast({ ...view, exclusive: zeros(ALL_BELTS) }).share, s.ahead.share)
      : NOTHING,
  }
}

const NOTHING: PerSeat = [0, 0, 0, 0]

const minus = (a: PerSeat, b: PerSeat): PerSeat => perSeat((seat) => a[seat] - b[seat])

/** What a scope takes back: the change in the regions it leaves out. */
const outOfScope = (bare: Forecast, without: Forecast, scope: Scope): PerSeat => {
  const change: SeatList = [0, 0, 0, 0]
  for (const cell of ALL_CELLS) {
    if (!scopeCovers(scope, regionOf(cell))) change[platformOf(cell)] -= bare.ledger.after[cell] - without.ledger.after[cell]
  }
  return change
}

/** The view as if a contract were in force. */
export const withContract = (view: PlayerView, contract: Contract): PlayerView => ({
  ...view,
  access: withSeat<AccessLevel>(view.access, contract.seat, contract.level),
  contracts: withSeat<Contract | null>(view.contracts, contract.seat, contract),
})

const withoutContract = (view: PlayerView, applicant: Seat): PlayerView => ({
  ...view,
  access: withSeat<AccessLevel>(view.access, applicant, 1),
  contracts: withSeat<Contract | null>(view.contracts, applicant, null),
})
