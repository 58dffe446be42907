import { BELTS, REGIONS, type LogEntry } from '../../rules'
import type { GameResult, ToldEntry } from '../shared/game-result'

/** Picks out of a log what turned the game: doors opened and shut, rulings, orders and fines, promises kept and broken. */
export const toldEntries = (log: readonly LogEntry[]): readonly ToldEntry[] =>
  log.flatMap((entry): readonly ToldEntry[] => {
    switch (entry.kind) {
      case 'contract-began':
      case 'contract-lapsed':
      case 'interconnection':
      case 'ruled':
      case 'counter-answered':
      case 'fined':
      case 'raised-capital':
      case 'arrears':
        return [entry]
      case 'chose-one':
        return [{ quarter: entry.quarter, kind: entry.kind, seat: entry.seat, belt: entry.belt }]
      case 'promise-kept':
      case 'promise-broken':
        return [{ quarter: entry.quarter, kind: entry.kind, seat: entry.seat, to: entry.to, promise: entry.promise }]
      case 'agenda-chosen':
      case 'card-drawn':
      case 'card-played':
      case 'deal-answered':
      case 'deal-proposed':
      case 'developed':
      case 'effect':
      case 'filed':
      case 'fission':
      case 'game-over':
      case 'half-time':
      case 'income':
      case 'lobbied':
      case 'lobby-settled':
      case 'market':
      case 'news':
      case 'organ-grown':
      case 'petitioned':
      case 'promise-made':
      case 'quarter-began':
      case 'review-began':
      case 'revised':
      case 'scrutiny':
      case 'served':
      case 'shops-opened':
      case 'stake-sold':
      case 'subsidised':
      case 'support-declined':
      case 'support-offered':
      case 'support-sold':
      case 'throttled':
      case 'toll-set':
      case 'turn-began':
      case 'turn-ended':
      case 'withdrawn':
        return []
    }
  })

/** The names of the regions and belts that entries speak of, for whoever reads them when the board has others. */
export function namesIn(entries: readonly ToldEntry[]): GameResult['names'] {
  const belts = new Set(entries.flatMap((entry) => (entry.kind === 'chose-one' ? [entry.belt] : [])))
  const regions = new Set(
    entries.flatMap((entry) => ('promise' in entry && entry.promise.kind === 'no-subsidy' ? entry.promise.regions : [])),
  )
  return [
    ...BELTS.filter(({ id }) => belts.has(id)).map(({ id, name }) => ({ of: 'belt' as const, id, name })),
    ...REGIONS.filter(({ id }) => regions.has(id)).map(({ id, name }) => ({ of: 'region' as const, id, name })),
  ]
}
