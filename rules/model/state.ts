import type { AgendaId, CardId, EventId, Faction, OrganList, ScenarioId, TermId, Words } from './ids'
import {
  indexesOf,
  type BeltCellList,
  type BeltIndex,
  type BeltList,
  type CellList,
  type ListFor,
  type MacroCellList,
  type MacroList,
  type RegionList,
  type Seat,
  type SeatList,
} from './indexes'
import type { Numbers } from './numbers'
import type { AccessLevel, Application, Contract, Deal, PromiseRecord } from './offer'

/** What is fixed for the whole game; shared by reference between states, never changed. */
export interface GameConfig {
  readonly scenario: ScenarioId
  readonly scenarioName: Words
  /** Quarters in the game, 1-12. */
  readonly length: number
  /** Calendar quarter of quarter 1. */
  readonly startsAt: { readonly year: number; readonly quarter: number }
  /** False in scenarios without a regulator: meters stay at 0 and petitions are refused. */
  readonly scrutiny: boolean
  readonly numbers: Numbers
}

export type Phase = 'agendas' | 'actions' | 'review' | 'over'

/** Who owes the next decision, and which. */
export type Pending =
  | { readonly kind: 'agenda'; readonly seat: Faction }
  | { readonly kind: 'action'; readonly seat: Faction }
  | { readonly kind: 'deal'; readonly seat: Faction; readonly deal: Deal }
  | { readonly kind: 'support'; readonly seat: Faction; readonly macro: string; readonly price: number }
  | { readonly kind: 'ruling'; readonly seat: 'tencent'; readonly application: number }
  | { readonly kind: 'counter'; readonly seat: Faction; readonly application: number }
  | { readonly kind: 'over' }

/** A temporary change made by a card, an event, a push or a shared campaign. */
export interface Boost {
  readonly cause: 'card' | 'event' | 'push' | 'campaign'
  /** Card or event id; for a push or a campaign, the macro-region's id. */
  readonly source: string
  readonly kind: 'appeal' | 'churn' | 'word-of-mouth' | 'fission'
  /** Seat index of the platform it touches. */
  readonly platform: Seat
  /** Bit r is set when region r is touched. */
  readonly regions: number
  /** Appeal points; percentage points of churn; percent of word of mouth or fission. May be negative. */
  readonly amount: number
  /** Last quarter in which it counts. */
  readonly until: number
}

/** Belt supply lent to another seat by a deal. */
export interface SupplyLoan {
  readonly from: Seat
  readonly to: Seat
  readonly belt: BeltIndex
  readonly until: number
}

/** Counters kept per seat for goals and statistics, in the order of `Position.tally[seat]`. */
export const TALLIES = [
  'pay-buyers',
  'toll-income',
  'fee-income',
  'lobby-income',
  'push-income',
  'subsidy-spent',
  'fissions',
  'belts-developed',
  'cards-played',
  'petitions',
  'holds',
  'rejections',
  'approvals',
  'throttles',
  'contracts-lapsed',
  'orders-forced',
  'promises-kept',
  'promises-broken',
  'deals-made',
  'fines',
  'capital-raised',
  'stages-won',
  'stage-spent',
] as const
export type Tally = (typeof TALLIES)[number]
/** The place of a counter among them. */
export const TALLY_INDEX = indexesOf(TALLIES)
export type TallyList = ListFor<typeof TALLIES>

/** Sources of public points, in the order of `Position.banked[seat]`. */
export const POINT_SOURCES = ['share', 'regions', 'macros', 'shops', 'wechat-pay', 'stakes', 'organs'] as const
export type PointSource = (typeof POINT_SOURCES)[number]
/** The place of a source of points among them. */
export const POINT_INDEX = indexesOf(POINT_SOURCES)
export type PointList = ListFor<typeof POINT_SOURCES>

/** The place in a quarter's order of turns that the season's stage brings. */
export const STAGE_TURN = 4
/** A place in a quarter's order of turns. */
export type Turn = Seat | typeof STAGE_TURN
/** The seats in a quarter's order of turns, and once more whoever has won its stage. */
export type TurnOrder = SeatList<Seat> | [...SeatList<Seat>, Seat]

/**
 * Everything on and under the table. Plain JSON. Shoppers and buyers are counted in units of 100,000
 * (0.1 million); cash in RMB 100 million; flat arrays are indexed region*4+platform, belt*4+platform, macro*4+platform.
 */
export interface Position {
  readonly config: GameConfig
  quarter: number // 1..config.length
  phase: Phase
  pending: Pending
  order: TurnOrder // seat indexes, this quarter's turn order; a fifth place is the turn that the stage brings
  turn: Turn // whose turn: index into order
  actionsLeft: number // of the seat on turn
  proposalsLeft: number // deals or pushes the seat on turn may still propose
  turnUsed: string[] // once-a-turn actions already used this turn (move types)
  bids: SeatList // per seat: its bid for this quarter's stage, 0 none; secret until they are opened (HIDDEN_BID)
  lastBids: SeatList // per seat: what it bid for the stage that was opened last
  stageRest: SeatList // per seat: stages still to be opened that it sits out, having won one; 0 where it may bid

  buyers: CellList // region*4+platform
  leftHand: RegionList // per region: Ali's buyers who came from Taobao (part of buyers)
  floating: RegionList // per region: nobody's shoppers
  subsidy: CellList // region*4+platform: cash put there this quarter
  lastSubsidy: CellList // the same, last quarter: what is withdrawn leaves a hangover
  fission: CellList // region*4+platform: 1 where a campaign starts this quarter
  fatigue: CellList // region*4+platform: 0.. how tired people are of sharing
  supply: BeltCellList // belt*4+platform: 0-3
  exclusive: BeltList // per belt: 1 where Ali plays "choose one of two"
  service: MacroCellList // macro*4+platform: 0-3
  shops: MacroList // per macro: 0 none, 1 Little Goose Pinpin, 2 Huiju as well (Tencent)
  throttled: MacroCellList // macro*4+platform: quarters still to come, this one among them; 0 where free
  movedByCard: CellList // region*4+platform: buyers moved outright this quarter, for the ledger
  movedByEvent: CellList
  boosts: Boost[]
  loans: SupplyLoan[]

  cash: SeatList
  scrutiny: SeatList // 0..limit
  finePoints: SeatList // points lost to fines and arrears
  delayPoints: SeatList // points lost to applications that waited or were rejected: the applicant's and Tencent's
  breachPoints: SeatList // points lost to broken promises
  capital: SeatList // points owed for capital raised
  handicap: SeatList // points every seat began behind: what was bid for it
  access: SeatList<AccessLevel> // 0-3 per seat
  contracts: SeatList<Contract | null>
  stakes: SeatList // percent of each seat's share points that counts for Tencent
  soldStakes: SeatList // the part of it sold during the game: the seller loses those points
  alipay: number // Ali's Alipay track, 0..numbers.alipay.start
  coreShift: number // lasting change of the Taobao core by cards and events
  organs: OrganList // level of each of ORGANS
  toll: number // 0..numbers.toll.max
  interconnection: number // quarter of the interconnection order, 0 if none
  quietHoldsUntil: number // last quarter in which holds draw no scrutiny
  filingBlockedUntil: SeatList // per seat: last quarter in which it may not file

  applications: Application[]
  promises: PromiseRecord[]
  nextId: number

  hands: SeatList<CardId[]>
  decks: SeatList<CardId[]>
  discards: SeatList<CardId[]>
  agendas: SeatList<AgendaId | null>
  agendaChoices: SeatList<AgendaId[]>
  privateTerms: SeatList<TermId | null> // a red line for each seat that may apply, a wish for Tencent; null where a scenario has none
  news: EventId | null // this quarter's event
  pastNews: EventId[]
  newsDeck: EventId[]

  banked: SeatList<PointList> // half-time points, seat x POINT_SOURCES
  tally: SeatList<TallyList> // seat x TALLIES
  rng: number // generator state, uint32
}

/** The whole truth of a game; only the rules and the table's keeper of saves hold it. */
export interface GameState extends Position {
  readonly kind: 'state'
}

/** What one seat (or, with viewer null, the public) may know: a Position whose secrets are replaced by HIDDEN. */
export interface PlayerView extends Position {
  readonly kind: 'view'
  readonly viewer: Faction | null
}

/** Stands for a card, agenda or event that the viewer may not know. */
export const HIDDEN = '?'

/** Stands for a bid that the viewer may not know. */
export const HIDDEN_BID = -1

/** The seat whose turn it is at a place in a quarter's order; a bug where there is no such turn. */
export function seatInTurn({ order, turn }: Pick<Position, 'order' | 'turn'>): Seat {
  const seat = order[turn]
  if (seat === undefined) throw new RangeError('nobody has this turn')
  return seat
}
