import type { PerSeat } from './indexes'
import type { TermKind } from './content'
import type { AgendaId, BeltId, CardId, EventId, Faction, MacroId, OrganId, RegionId } from './ids'
import type { Ledger } from './ledger'
import type { CardTarget } from './move'
import type { Deal, Offer, PromiseTerm, Ruling } from './offer'
import type { GameState, PointSource } from './state'

/** Why a move is refused. The interface has words for every code (`reject.<code>`). */
export const REJECT_CODES = [
  'game.over',
  'seat.not-yours',
  'phase.wrong',
  'move.malformed',
  'actions.none',
  'turn.already',
  'cash.short',
  'region.unknown',
  'macro.unknown',
  'belt.unknown',
  'card.unknown',
  'organ.unknown',
  'seat.self',
  'amount.range',
  'faction.cannot',
  'fission.no-access',
  'fission.no-buyers',
  'fission.already',
  'belt.full',
  'belt.exclusive',
  'exclusive.supply',
  'exclusive.already',
  'exclusive.given-up',
  'service.full',
  'card.not-in-hand',
  'card.target',
  'card.needs-mini-program',
  'card.needs-buyers',
  'card.needs-supply',
  'application.unknown',
  'application.closed',
  'application.yours',
  'application.not-yours',
  'application.pending',
  'application.level',
  'application.too-early',
  'application.step-early',
  'application.lasts',
  'application.blocked',
  'application.ruled',
  'offer.same',
  'offer.exclusivity',
  'counter.changes',
  'counter.none',
  'lobby.already',
  'lobby.tencent',
  'scrutiny.off',
  'petition.limit',
  'capital.limit',
  'deal.proposals',
  'deal.empty',
  'deal.terms',
  'deal.card',
  'deal.supply',
  'deal.promise',
  'deal.traffic',
  'deal.cash',
  'deal.countered',
  'deal.unchanged',
  'shops.full',
  'shops.none',
  'organ.full',
  'toll.same',
  'throttle.own',
  'throttle.already',
  'support.own',
  'support.running',
  'agenda.unknown',
  'campaign.alone',
  'campaign.no-buyers',
  'campaign.running',
  'stage.none',
  'stage.over',
  'stage.rest',
] as const
export type RejectCode = (typeof REJECT_CODES)[number]

/** A refusal: a code for words, and the figures that explain it. */
export interface Rejection {
  readonly ok: false
  readonly code: RejectCode
  /** Figures for the words, such as {need: 5, have: 3}. */
  readonly params: Readonly<Record<string, string | number>>
}

/** What happened, for the log, the recap and the show. Words: `log.<kind>`. */
export type LogEntry = { readonly quarter: number } & (
  | { readonly kind: 'agenda-chosen'; readonly seat: Faction; readonly agenda: AgendaId } // secret to seat
  | { readonly kind: 'quarter-began'; readonly order: readonly Faction[] }
  | { readonly kind: 'news'; readonly event: EventId }
  | { readonly kind: 'card-drawn'; readonly seat: Faction; readonly card: CardId } // card secret to seat
  | { readonly kind: 'turn-began'; readonly seat: Faction }
  | { readonly kind: 'turn-ended'; readonly seat: Faction }
  | { readonly kind: 'subsidised'; readonly seat: Faction; readonly region: RegionId; readonly amount: number; readonly cost: number }
  | { readonly kind: 'fission'; readonly seat: Faction; readonly region: RegionId; readonly cost: number }
  | { readonly kind: 'developed'; readonly seat: Faction; readonly belt: BeltId; readonly level: number; readonly cost: number }
  | { readonly kind: 'chose-one'; readonly seat: Faction; readonly belt: BeltId; readonly cost: number }
  | { readonly kind: 'served'; readonly seat: Faction; readonly macro: MacroId; readonly level: number; readonly cost: number }
  | { readonly kind: 'card-played'; readonly seat: Faction; readonly card: CardId; readonly target: CardTarget; readonly cost: number }
  | {
      readonly kind: 'effect'
      readonly source: string
      readonly seat: Faction
      readonly what: 'cash' | 'scrutiny' | 'core' | 'supply' | 'service' | 'fatigue' | 'buyers' | 'draw' | 'toll' | 'contract' | 'access'
      readonly amount: number
    }
  | {
      readonly kind: 'effect'
      readonly source: string
      readonly seat: Faction
      readonly what: 'organ'
      readonly organ: OrganId
      readonly amount: number
    }
  | {
      readonly kind: 'filed' | 'revised'
      readonly seat: Faction
      readonly application: number
      readonly level: 2 | 3
      readonly offer: Offer
    }
  | { readonly kind: 'withdrawn'; readonly seat: Faction; readonly application: number }
  | {
      readonly kind: 'lobbied'
      readonly seat: Faction
      readonly application: number
      readonly side: 'for' | 'against'
      readonly amount: number
    }
  | {
      readonly kind: 'lobby-settled'
      readonly seat: Faction
      readonly application: number
      readonly amount: number
      readonly paid: boolean
    }
  | { readonly kind: 'petitioned'; readonly seat: Faction; readonly against: Faction; readonly amount: number; readonly cost: number }
  | { readonly kind: 'raised-capital'; readonly seat: Faction; readonly cash: number; readonly points: number }
  | { readonly kind: 'deal-proposed'; readonly deal: Deal }
  | { readonly kind: 'deal-answered'; readonly deal: Deal; readonly accepted: boolean }
  | {
      readonly kind: 'campaign-began'
      readonly seat: Faction
      readonly partner: Faction
      readonly macro: MacroId
      /** What each of the two pays. */
      readonly cost: number
    }
  | {
      readonly kind: 'promise-made' | 'promise-kept'
      readonly seat: Faction
      readonly to: Faction
      readonly promise: PromiseTerm
    }
  | {
      readonly kind: 'promise-broken'
      readonly seat: Faction
      readonly to: Faction
      readonly promise: PromiseTerm
      /** What was paid for it and goes back, and the points it costs. */
      readonly cash: number
      readonly points: number
    }
  | { readonly kind: 'shops-opened'; readonly seat: Faction; readonly macro: MacroId; readonly level: number; readonly cost: number }
  | { readonly kind: 'organ-grown'; readonly seat: Faction; readonly organ: OrganId; readonly level: number; readonly cost: number }
  | { readonly kind: 'toll-set'; readonly seat: Faction; readonly toll: number }
  | { readonly kind: 'stake-sold'; readonly seat: Faction; readonly percent: number; readonly cash: number }
  | { readonly kind: 'throttled'; readonly seat: Faction; readonly platform: Faction; readonly macro: MacroId }
  | {
      readonly kind: 'support-offered' | 'support-sold' | 'support-declined'
      readonly seat: Faction
      readonly partner: Faction
      readonly macro: MacroId
      readonly price: number
    }
  | { readonly kind: 'bid'; readonly seat: Faction; readonly amount: number } // secret to seat
  | {
      readonly kind: 'stage-opened'
      /** What each seat bid, in seat order. */
      readonly bids: PerSeat
      readonly winner: Faction | null
      /** Whether more than one had bid the most. */
      readonly tied: boolean
      /** Who could not bid, sitting this one out. */
      readonly resting: readonly Faction[]
    }
  | { readonly kind: 'review-began'; readonly applications: readonly number[] }
  | { readonly kind: 'ruled'; readonly application: number; readonly applicant: Faction; readonly ruling: Ruling; readonly offer: Offer }
  | { readonly kind: 'delayed'; readonly seat: Faction; readonly application: number; readonly points: number }
  | { readonly kind: 'counter-answered'; readonly seat: Faction; readonly application: number; readonly accepted: boolean }
  | {
      readonly kind: 'contract-began'
      readonly seat: Faction
      readonly level: 2 | 3
      readonly terms: Offer
      readonly until: number
      readonly forced: boolean
    }
  | { readonly kind: 'contract-lapsed'; readonly seat: Faction; readonly level: 2 | 3 }
  | { readonly kind: 'market'; readonly ledger: Ledger }
  | { readonly kind: 'income'; readonly seat: Faction; readonly lines: readonly IncomeLine[]; readonly total: number }
  | { readonly kind: 'scrutiny'; readonly seat: Faction; readonly cause: string; readonly amount: number }
  | { readonly kind: 'fined'; readonly seat: Faction; readonly cash: number; readonly points: number }
  | { readonly kind: 'interconnection' }
  | { readonly kind: 'arrears'; readonly seat: Faction; readonly amount: number; readonly points: number }
  | { readonly kind: 'half-time'; readonly points: PerSeat }
  | { readonly kind: 'game-over'; readonly totals: PerSeat; readonly winner: Faction }
)
/** Every kind of entry. */
export type LogKind = LogEntry['kind']

type Narrowed<Entry, Kind> = Entry extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Entry & { readonly kind: Kind }
    : never
  : never

/** The log's entries by their kinds; kinds that share a shape have an entry each. */
export type EntryOf = { readonly [Kind in LogKind]: Narrowed<LogEntry, Kind> }

/** Where a seat's cash came from or went in the books. */
export const INCOME_KEYS = [
  'base',
  'buyers',
  'taobao-core',
  'alipay',
  'shops',
  'organs',
  'toll-received',
  'toll-paid',
  'fee-received',
  'fee-paid',
] as const
export type IncomeKey = (typeof INCOME_KEYS)[number]
export interface IncomeLine {
  readonly key: IncomeKey
  readonly amount: number
  /** The other seat of a toll or a fee. */
  readonly with?: Faction
}

/** The answer to a move: the next state with what happened, or a refusal. */
export type Outcome =
  { readonly ok: true; readonly state: GameState; readonly log: readonly LogEntry[]; readonly reveals: boolean } | Rejection

/** One line of a seat's account; the points of the lines add up to the total. */
export interface AccountLine {
  readonly source: PointSource | 'half-time' | 'mission' | 'agenda' | TermKind | 'fines' | 'delay' | 'breach' | 'capital' | 'handicap'
  readonly points: number
  /** Figures for the words, such as {percent: 31} or {regions: 7}. */
  readonly params: Readonly<Record<string, string | number>>
}

/** A seat's score explained. */
export interface SeatAccount {
  readonly seat: Faction
  readonly lines: readonly AccountLine[]
  readonly total: number
}
