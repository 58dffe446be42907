import {
  ALI,
  ALL_CELLS,
  ALL_REGIONS,
  EMPTY_OFFER,
  accessAt,
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
  type Cell,
  type PerCell,
  type PerRegion,
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
  /** Counted buyers by seat that one quarter of the bare level moves, without those whom it turns once, units of 100,000. */
  readonly access: PerSeat
  /** The same for each change of the terms, against the bare level. */
  readonly scope45: PerSeat
  readonly scope5: PerSeat
  readonly openShelves: PerSeat
  readonly endExclusivity: PerSeat
  /**
   * Ali's left-hand buyers who come through WeChat while the level lasts and count from then on, units of 100,000, besides what each quarter
   * brings; and how many of them a narrower scope leaves out.
   */
  readonly turned: { readonly all: number; readonly scope45: number; readonly scope5: number }
}

/** Works out what a contract would change by forecasting the quarter with it and without it. */
export const offerFacts = (s: Situation, applicant: Seat, level: 2 | 3): OfferFacts => {
  const { view } = s
  const contract = view.contracts[applicant]
  const renewal = contract !== null && view.access[applicant] === level
  const from = renewal ? contract.until + 1 : view.quarter
  const until = Math.min(view.config.length, view.quarter + s.numbers.access.contractQuarters)
  const outside = renewal ? withoutContract(view, applicant) : view
  const turned: TurnedBy = applicant === ALI ? turnedIn(view, outside, from) : () => 0
  const isInside = applicant === ALI && view.access[ALI] >= 2
  const aheadOf = (position: PlayerView): BoardAhead => boardAhead(applicant === ALI ? withNobodyTurned(position) : position)
  const aheadWith = (change: Partial<Offer>): BoardAhead =>
    aheadOf(
      withContract(view, { seat: applicant, level, terms: offerWith(EMPTY_OFFER, change), since: view.quarter, until, forced: false }),
    )
  const bare = aheadWith({})
  const without = renewal || isInside ? aheadOf(outside) : boardOf(s.ahead)
  const markets = until - from + 1
  return {
    applicant,
    level,
    until,
    from,
    access: minus(bare.share, without.share),
    scope45: outOfScope(bare, without, '4-5'),
    scope5: outOfScope(bare, without, '5'),
    openShelves: view.shops.some((shops) => shops > 0) ? minus(aheadWith({ openShelves: true }).share, bare.share) : NOTHING,
    endExclusivity: view.exclusive.some((on) => on === 1) ? minus(boardAhead(withoutExclusivity(view)).share, s.ahead.share) : NOTHING,
    turned: { all: turned(markets), scope45: turned(markets, '4-5'), scope5: turned(markets, '5') },
  }
}

/** How many of Ali's left-hand buyers so many markets with a mini program turn: everywhere, or where a scope leaves them out. */
type TurnedBy = (markets: number, leftOutBy?: Scope) => number

/** The same for a contract from a quarter on, where Ali has no mini program without it; until then the one in force turns its part. */
const turnedIn = (view: PlayerView, outside: PlayerView, from: number): TurnedBy => {
  const stay = 1 - view.config.numbers.access.leftHandTurnsPercent / 100
  return (markets, leftOutBy) => {
    let waiting = 0
    for (const region of ALL_REGIONS) {
      if (accessAt(outside, ALI, region) >= 2 || (leftOutBy !== undefined && scopeCovers(leftOutBy, region))) continue
      waiting += view.leftHand[region] * (accessAt(view, ALI, region) >= 2 ? stay ** (from - view.quarter) : 1)
    }
    return waiting * (1 - stay ** markets)
  }
}

/** The position as if no mini program turned anybody: its market brings what each quarter does. */
const withNobodyTurned = (view: PlayerView): PlayerView => {
  const { numbers } = view.config
  return { ...view, config: { ...view.config, numbers: { ...numbers, access: { ...numbers.access, leftHandTurnsPercent: 0 } } } }
}

/** What the quarter's market would leave. */
interface BoardAhead {
  /** Counted buyers by seat. */
  readonly share: PerSeat
  readonly buyers: PerCell
  /** Ali's left-hand buyers among them. */
  readonly leftHand: PerRegion
}

const boardOf = ({ share, ledger }: Situation['ahead']): BoardAhead => ({ share, buyers: ledger.after, leftHand: ledger.leftAfter })

const boardAhead = (view: PlayerView): BoardAhead => {
  const then = marketAhead(view)
  return { share: standingOf(then).counted, buyers: then.buyers, leftHand: then.leftHand }
}

const countedIn = ({ buyers, leftHand }: BoardAhead, cell: Cell): number =>
  platformOf(cell) === ALI ? buyers[cell] - leftHand[regionOf(cell)] : buyers[cell]

const NOTHING: PerSeat = [0, 0, 0, 0]

const minus = (a: PerSeat, b: PerSeat): PerSeat => perSeat((seat) => a[seat] - b[seat])

/** What a scope takes back: the change in the regions it leaves out. */
const outOfScope = (bare: BoardAhead, without: BoardAhead, scope: Scope): PerSeat => {
  const change: SeatList = [0, 0, 0, 0]
  for (const cell of ALL_CELLS) {
    if (!scopeCovers(scope, regionOf(cell))) change[platformOf(cell)] -= countedIn(bare, cell) - countedIn(without, cell)
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
