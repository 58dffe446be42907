import {
  EMPTY_OFFER,
  SEATS,
  forecast,
  scopeCovers,
  type Contract,
  type Forecast,
  type Offer,
  type PlayerView,
  type Scope,
} from '../../../../rules'
import type { Situation } from '../situation'

/** What an application would change on the board, whoever looks at it. */
export interface OfferFacts {
  readonly applicant: number
  readonly level: 2 | 3
  /** First and last quarter in which having the level differs from not having it. */
  readonly from: number
  readonly until: number
  /** Counted buyers by seat that one quarter of the bare level moves, units of 100,000. */
  readonly access: readonly number[]
  /** The same for each change of the terms, against the bare level. */
  readonly scope45: readonly number[]
  readonly scope5: readonly number[]
  readonly openShelves: readonly number[]
  readonly endExclusivity: readonly number[]
}

/** Works out what a contract would change by forecasting the quarter with it and without it. */
export const offerFacts = (s: Situation, applicant: number, level: 2 | 3): OfferFacts => {
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
      ? minus(forecast({ ...view, exclusive: view.exclusive.map(() => 0) }).share, s.ahead.share)
      : NOTHING,
  }
}

const NOTHING: readonly number[] = [0, 0, 0, 0]

const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, seat) => value - b[seat])

/** What a scope takes back: the change in the regions it leaves out. */
const outOfScope = (bare: Forecast, without: Forecast, scope: Scope): number[] => {
  const change = [0, 0, 0, 0]
  bare.ledger.after.forEach((buyers, cell) => {
    if (!scopeCovers(scope, Math.floor(cell / SEATS))) change[cell % SEATS] -= buyers - without.ledger.after[cell]
  })
  return change
}

/** The view as if a contract were in force. */
export const withContract = (view: PlayerView, contract: Contract): PlayerView => ({
  ...view,
  access: view.access.map((access, seat) => (seat === contract.seat ? contract.level : access)),
  contracts: view.contracts.map((other, seat) => (seat === contract.seat ? contract : other)),
})

const withoutContract = (view: PlayerView, applicant: number): PlayerView => ({
  ...view,
  access: view.access.map((access, seat) => (seat === applicant ? 1 : access)),
  contracts: view.contracts.map((other, seat) => (seat === applicant ? null : other)),
})
