import type { Seat } from './indexes'
import type { Faction, MacroId } from './ids'
import { keysOf } from './keys'

/** Access ladder: 0 blocked, 1 password links, 2 mini program, 3 first-level entry. */
export type AccessLevel = 0 | 1 | 2 | 3

/** Which tiers a mini program may serve: all of them, tiers 4-5, or tier 5 only. */
export const SCOPES = ['all', '4-5', '5'] as const
export type Scope = (typeof SCOPES)[number]

/** What an applicant concedes to Tencent; every field is one of the seven concessions. */
export interface Offer {
  /** Buyers pay with WeChat Pay: a toll per buyer to Tencent; costs Ali its Alipay track. */
  readonly weChatPay: boolean
  /** Traffic fee, cash a quarter, 0-5. */
  readonly trafficFee: number
  /** Tiers the mini program may serve; anything but 'all' is a concession. */
  readonly scope: Scope
  /** Tencent's shops draw on the applicant's belts. */
  readonly openShelves: boolean
  /** The applicant gives up "choose one of two" while the contract lasts (Ali only). */
  readonly endExclusivity: boolean
  /** Tencent may throttle the applicant without scrutiny. */
  readonly control: boolean
  /** Part of the applicant's final share counts for Tencent. */
  readonly stake: boolean
}

export type Concession = keyof Offer

/** The offer that concedes nothing. */
export const EMPTY_OFFER: Offer = {
  weChatPay: false,
  trafficFee: 0,
  scope: 'all',
  openShelves: false,
  endExclusivity: false,
  control: false,
  stake: false,
}

/**
 * An offer with some of its concessions changed. Written out, so that all offers have one shape for the engine: put together by spreading
 * they had seven, and whatever reads terms in a market was compiled for each anew. So it is with applications, contracts and promises.
 */
export function offerWith(offer: Offer, change: Partial<Offer>): Offer {
  const { weChatPay, trafficFee, scope, openShelves, endExclusivity, control, stake } = offer
  return {
    weChatPay: change.weChatPay ?? weChatPay,
    trafficFee: change.trafficFee ?? trafficFee,
    scope: change.scope ?? scope,
    openShelves: change.openShelves ?? openShelves,
    endExclusivity: change.endExclusivity ?? endExclusivity,
    control: change.control ?? control,
    stake: change.stake ?? stake,
  }
}

/** The seven concessions, in the order people see them. */
export const CONCESSIONS: readonly Concession[] = keysOf(EMPTY_OFFER)

/** Where an application stands; drafted lives on the applicant's own desk, so it is not stored here. */
export type ApplicationStatus = 'filed' | 'held' | 'countered' | 'declined' | 'withdrawn' | 'rejected' | 'approved' | 'forced-open'

/** One step in the life of an application, for the dossier. */
export interface ApplicationStep {
  readonly quarter: number
  readonly step:
    'filed' | 'revised' | 'held' | 'countered' | 'accepted' | 'declined' | 'withdrawn' | 'rejected' | 'approved' | 'forced-open'
  /** The offer as it stood after this step (for a counter: what Tencent asks). */
  readonly offer: Offer
}

/** Cash in escrow for this quarter's ruling on an application. */
export interface Lobby {
  readonly seat: Seat
  readonly side: 'for' | 'against'
  readonly amount: number
}

/** An application on Tencent's desk, or one that has left it. */
export interface Application {
  readonly id: number
  readonly seat: Seat
  readonly level: 2 | 3
  readonly filedIn: number
  readonly status: ApplicationStatus
  readonly offer: Offer
  /** What Tencent asked for, while status is 'countered'. */
  readonly counter: Offer | null
  /** How many reviews have passed without approval or rejection. */
  readonly holds: number
  readonly lobbies: readonly Lobby[]
  readonly steps: readonly ApplicationStep[]
  /** Quarter of the last ruling in which this application was dealt with; 0 before any. */
  readonly ruledIn: number
}

/** An access contract in force. */
export interface Contract {
  readonly seat: Seat
  readonly level: 2 | 3
  readonly terms: Offer
  readonly since: number
  /** Last quarter in which it is in force; it ends in that quarter's books. */
  readonly until: number
  /** Granted by an interconnection order, without terms. */
  readonly forced: boolean
}

/** A contract that ends at another time. */
export function contractUntil({ seat, level, terms, since, forced }: Contract, until: number): Contract {
  return { seat, level, terms, since, until, forced }
}

/** What Tencent may answer to an application. */
export const RULINGS = ['approve', 'reject', 'counter', 'hold'] as const
export type Ruling = (typeof RULINGS)[number]

/** One thing a party to a deal hands over or vows. */
export type DealTerm =
  | { readonly kind: 'cash'; readonly amount: number }
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'lobby'; readonly application: number; readonly side: 'for' | 'against'; readonly amount: number }
  | { readonly kind: 'supply'; readonly belt: string; readonly quarters: number }
  /** A part in a shared campaign all over a macro-region: it stands on both sides of a deal or on none. */
  | { readonly kind: 'campaign'; readonly macro: MacroId }
  /** Tencent's push in a macro-region. */
  | { readonly kind: 'traffic'; readonly macro: MacroId; readonly quarters: number }
  | { readonly kind: 'promise'; readonly promise: PromiseTerm }

/** A vow that the game records but does not enforce. */
export type PromiseTerm =
  | { readonly kind: 'no-subsidy'; readonly regions: readonly string[]; readonly quarters: number }
  | { readonly kind: 'support'; readonly quarters: number }
  | { readonly kind: 'no-petition'; readonly quarters: number }
  | { readonly kind: 'no-throttle'; readonly quarters: number }
  /** Not to bid for the season's stage. */
  | { readonly kind: 'no-bid'; readonly quarters: number }

/** A proposal between two seats, waiting for its answer. */
export interface Deal {
  readonly id: number
  /** The deal this one answers, where it is a counter-offer; null for a first offer. */
  readonly counterTo: number | null
  readonly from: Faction
  readonly to: Faction
  /** What the proposer hands over. */
  readonly give: readonly DealTerm[]
  /** What the other seat hands over. */
  readonly take: readonly DealTerm[]
}

/** A recorded promise and what became of it. */
export interface PromiseRecord {
  readonly id: number
  readonly by: Seat
  readonly to: Seat
  readonly promise: PromiseTerm
  /** Cash that was paid for it in its deal, which goes back where it is broken. */
  readonly price: number
  readonly madeIn: number
  /** Whether its seat's turn of that quarter was still to come or under way. */
  readonly beforeTurn: boolean
  /** Last quarter it covers. */
  readonly until: number
  readonly status: 'open' | 'kept' | 'broken'
  readonly settledIn: number
}
