import { ALL_REGIONS, type ClosingPosition, type ClosingStage, type LogEntry, REGIONS, type RegionIndex } from '../../../rules'
import { type GameRecord, logOf } from '../game/game-record'
import { isClosing, MARKET_ORDER, NOT_BEGUN, type ShowData } from './shows'

/** What shows and the machine say of how far a table is told. */
interface Telling {
  readonly shows: readonly ShowData[]
  /** What the last move went through, as far as it closes a quarter. */
  readonly closing: readonly ClosingPosition[]
  /** Which region of the market plays, or whether a stamp has been read; NOT_BEGUN before. */
  readonly step: number
}

/** The position people are told of, with the log up to it; null once all is told. */
export const toldOf = ({ shows, closing, step }: Telling): ClosingPosition | null => {
  const [show] = shows
  if (show === undefined || !isClosing(show)) return null
  if (show.kind === 'bids') return lastOf(closing, 'turn')
  if (show.kind === 'ruling') return rulingAt(closing, step)
  if (show.kind === 'market') return lastOf(closing, step < MARKET_ORDER.length ? 'ruling' : 'market')
  if (show.kind === 'predictions') return lastOf(closing, 'market')
  return booksAt(shows, closing)
}

/** The books as far as no page after them explains: before half time is banked, before each act of the regulator. */
const booksAt = (shows: readonly ShowData[], closing: readonly ClosingPosition[]): ClosingPosition | null => {
  const next = shows[1]
  if (next?.kind === 'half-time') return lastOf(closing, 'settled')
  if (next?.kind !== 'regulator') return lastOf(closing, 'books')
  const acts = closing.filter(({ stage }) => stage === 'regulator')
  const toCome = shows.filter(({ kind }, at) => at > 0 && kind === 'regulator').length
  return acts[acts.length - toCome - 1] ?? lastOf(closing, 'income')
}

const lastOf = (closing: readonly ClosingPosition[], stage: ClosingStage): ClosingPosition | null =>
  closing.find((one) => one.stage === stage) ?? null

/** What a ruling does is seen once its stamp has been read; where no market follows, that is all it set off. */
const rulingAt = (closing: readonly ClosingPosition[], step: number): ClosingPosition | null =>
  lastOf(closing, step === NOT_BEGUN ? 'stamp' : 'ruling') ?? lastOf(closing, 'all')

/** Whether the bids are yet to be opened: what follows is not told either. */
export const isBeforeBids = ({ shows }: Pick<Telling, 'shows'>): boolean => shows[0]?.kind === 'bids'

/** The log as far as it is told. */
export const toldLog = (record: GameRecord, told: ClosingPosition | null): readonly LogEntry[] => {
  const last = record.played[record.played.length - 1]
  if (told === null || last === undefined) return logOf(record)
  return logOf({ ...record, played: [...record.played.slice(0, -1), { ...last, log: last.log.slice(0, told.logged) }] })
}

/** What the market left at last, where it is playing. */
export const marketOf = ({ shows, closing, step }: Telling): ClosingPosition | null =>
  shows[0]?.kind === 'market' && step < MARKET_ORDER.length ? lastOf(closing, 'market') : null

/** The regions that have played when so many steps are over: the one that plays now has come out as well. */
export const playedIn = (step: number): readonly RegionIndex[] => {
  const played: readonly string[] = MARKET_ORDER.slice(0, step + 1)
  return ALL_REGIONS.filter((region) => played.includes(REGIONS[region].id))
}
