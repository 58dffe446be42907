import {
  ALL_REGIONS,
  ALL_SEATS,
  cellOf,
  concessionsOf,
  factionAt,
  FACTIONS,
  leaderOf,
  seatOf,
  type EntryOf,
  type Faction,
  type Ledger,
  type LogEntry,
  type LogKind,
  type Offer,
  type Scenario,
  type Seat,
} from '../../../rules'

/** What a house may say something about, the loudest first. */
export const OCCASIONS = [
  'order',
  'approves',
  'rival-in',
  'rejects',
  'declines',
  'counters',
  'concedes',
  'concedes-pay',
  'holds-long',
  'holds-again',
  'holds',
  'files',
  'left-hand',
  'takes-lead',
  'loses-lead',
  'dumps',
] as const
export type Occasion = (typeof OCCASIONS)[number]

/** A house that has something to say, and about what. */
export interface Cue {
  readonly house: Faction
  readonly occasion: Occasion
}

/** What is known when something happens: all of it public. */
export interface Before {
  /** What happened before, oldest first. */
  readonly log: readonly LogEntry[]
  readonly start: Pick<Scenario['start'], 'access' | 'applications'>
  /** The largest subsidy there is. */
  readonly mostSubsidy: number
}

/** Who may say something about an entry: nobody about most. */
export const cuesOf = (entry: LogEntry, before: Before): readonly Cue[] => cuesOfKind(entry.kind, entry, before)

/** Whether anybody ever says something about entries of a kind. */
export const isVoiced = (kind: LogKind): boolean => CUES[kind] !== null

type Cues<Kind extends LogKind> = ((entry: EntryOf[Kind], before: Before) => readonly Cue[]) | null

const NONE: readonly Cue[] = []

/** Platforms that ask at the gate; Tencent keeps it. */
const rivalsOf = (seat: Faction): readonly Cue[] =>
  FACTIONS.filter((house) => house !== seat && house !== 'tencent').map((house) => ({ house, occasion: 'rival-in' }))

type Filing = EntryOf['filed' | 'revised']

/** An offer says what is new in it; one with nothing new in it, or the first, just that it has come. */
const filing = ({ kind, seat, offer }: Filing, before: Before): readonly Cue[] => {
  const last = lastOffer(seat, before)
  const known = last === null ? [] : concessionsOf(last)
  const fresh = concessionsOf(offer).filter((concession) => !known.includes(concession))
  const filed: readonly Cue[] = kind === 'filed' || fresh.length === 0 ? [{ house: seat, occasion: 'files' }] : NONE
  if (fresh.length === 0) return filed
  return [...filed, { house: seat, occasion: seat === 'ali' && fresh.includes('weChatPay') ? 'concedes-pay' : 'concedes' }]
}

const lastOffer = (seat: Faction, { log, start }: Before): Offer | null => {
  const made = log.filter((entry): entry is Filing => (entry.kind === 'filed' || entry.kind === 'revised') && entry.seat === seat)
  return made.at(-1)?.offer ?? start.applications.find((application) => application.seat === seat)?.offer ?? null
}

const RULED = { approve: 'approves', reject: 'rejects', counter: 'counters' } as const

const rulingOf = ({ ruling, application }: EntryOf['ruled'], { log }: Before): Occasion => {
  if (ruling !== 'hold') return RULED[ruling]
  const held = log.filter((entry) => entry.kind === 'ruled' && entry.application === application && entry.ruling === 'hold').length
  return held === 0 ? 'holds' : held === 1 ? 'holds-again' : 'holds-long'
}

/** Whether a platform is let in that was not outside: it renews. */
const hadDoor = (seat: Faction, { log, start }: Before): boolean => {
  const last = log.filter((entry) => (entry.kind === 'contract-began' || entry.kind === 'contract-lapsed') && entry.seat === seat).at(-1)
  return last === undefined ? start.access[seatOf(seat)] > 1 : last.kind === 'contract-began'
}

/** The house that took most regions, the one that lost most, and Ali where its left hand has grown large. */
const afterMarket = (ledger: Ledger, { log }: Before): readonly Cue[] => {
  const leaders = (when: When): readonly (Seat | -1)[] => ALL_REGIONS.map((region) => leaderIn(ledger, when, region))
  const [before, after] = [leaders('before'), leaders('after')]
  const ledBy = (seat: Seat, list: readonly (Seat | -1)[]): number => list.filter((leader) => leader === seat).length
  const won = ALL_SEATS.map((seat) => ({ house: factionAt(seat), regions: ledBy(seat, after) - ledBy(seat, before) }))
  const [most] = [...won].sort((a, b) => b.regions - a.regions)
  const [least] = [...won].sort((a, b) => a.regions - b.regions)
  return [
    ...(leftHandTalk(ledger, 'after') > talkedOf(ledger, log) ? [{ house: 'ali', occasion: 'left-hand' } as const] : []),
    ...(most !== undefined && most.regions > 0 ? [{ house: most.house, occasion: 'takes-lead' } as const] : []),
    ...(least !== undefined && least.regions < 0 ? [{ house: least.house, occasion: 'loses-lead' } as const] : []),
  ]
}

type When = 'before' | 'after'

const leftIn = (ledger: Ledger, when: When): Ledger['leftAfter'] => (when === 'before' ? ledger.leftBefore : ledger.leftAfter)

const leaderIn = (ledger: Ledger, when: When, region: (typeof ALL_REGIONS)[number]): Seat | -1 => {
  const [ali, tencent, pdd, jd] = ALL_SEATS.map((seat) => ledger[when][cellOf(region, seat)])
  return leaderOf((ali ?? 0) - leftIn(ledger, when)[region], tencent ?? 0, pdd ?? 0, jd ?? 0)
}

/** How many left-hand buyers are talked about, units of 100,000: each twenty million more. */
const TALKED_ABOUT = 200

/** How often Ali's left-hand buyers have grown by enough to be talked about. */
const leftHandTalk = (ledger: Ledger, when: When): number =>
  Math.floor(ALL_REGIONS.reduce<number>((total, region) => total + leftIn(ledger, when)[region], 0) / TALKED_ABOUT)

/** The most that has been talked of: those who leave and come back are nothing new. */
const talkedOf = (ledger: Ledger, log: readonly LogEntry[]): number =>
  log.reduce(
    (most, entry) => (entry.kind === 'market' ? Math.max(most, leftHandTalk(entry.ledger, 'after')) : most),
    leftHandTalk(ledger, 'before'),
  )

/** Who speaks about each kind of entry; null for what passes in silence. */
const CUES: { readonly [Kind in LogKind]: Cues<Kind> } = {
  interconnection: () => FACTIONS.map((house) => ({ house, occasion: 'order' })),
  filed: filing,
  revised: filing,
  ruled: (entry, before) => [{ house: 'tencent', occasion: rulingOf(entry, before) }],
  'counter-answered': ({ seat, accepted }) => [{ house: seat, occasion: accepted ? 'concedes' : 'declines' }],
  'contract-began': ({ seat, forced }, before) => (forced || hadDoor(seat, before) ? NONE : rivalsOf(seat)),
  subsidised: ({ seat, amount }, { mostSubsidy }) => (amount < mostSubsidy ? NONE : [{ house: seat, occasion: 'dumps' }]),
  market: ({ ledger }, before) => afterMarket(ledger, before),
  'agenda-chosen': null,
  arrears: null,
  bid: null,
  'campaign-began': null,
  'card-drawn': null,
  'card-played': null,
  'chose-one': null,
  'contract-lapsed': null,
  'deal-answered': null,
  'deal-proposed': null,
  delayed: null,
  developed: null,
  effect: null,
  fined: null,
  fission: null,
  'game-over': null,
  'half-time': null,
  income: null,
  lobbied: null,
  'lobby-settled': null,
  news: null,
  'organ-grown': null,
  petitioned: null,
  'promise-broken': null,
  'promise-kept': null,
  'promise-made': null,
  'quarter-began': null,
  'raised-capital': null,
  'review-began': null,
  scrutiny: null,
  served: null,
  'shops-opened': null,
  'stage-opened': null,
  'stake-sold': null,
  'support-declined': null,
  'support-offered': null,
  'support-sold': null,
  throttled: null,
  'toll-set': null,
  'turn-began': null,
  'turn-ended': null,
  withdrawn: null,
}

const cuesOfKind = <Kind extends LogKind>(kind: Kind, entry: EntryOf[Kind], before: Before): readonly Cue[] => {
  const cues: Cues<Kind> = CUES[kind]
  return cues === null ? NONE : cues(entry, before)
}
