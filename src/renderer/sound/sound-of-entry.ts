import type { LogEntry, LogKind } from '../../../rules'
import type { SoundId } from './score/sounds'

/** What is heard when something happens at the table; null is silence, and every secret is silent. */
const SOUND_OF: Readonly<Record<LogKind, SoundId | null>> = {
  'agenda-chosen': null,
  'quarter-began': null,
  news: null,
  'card-drawn': null,
  'turn-began': null,
  'turn-ended': null,
  subsidised: 'coin',
  fission: null,
  developed: null,
  'chose-one': null,
  served: null,
  'card-played': 'card',
  effect: null,
  filed: 'card',
  revised: 'card',
  withdrawn: null,
  lobbied: null,
  'lobby-settled': null,
  petitioned: null,
  'raised-capital': 'coin',
  'deal-proposed': null,
  'deal-answered': null,
  'promise-made': null,
  'promise-kept': null,
  'promise-broken': null,
  'shops-opened': null,
  'organ-grown': null,
  'toll-set': null,
  'stake-sold': null,
  throttled: null,
  'support-offered': null,
  'support-sold': null,
  'campaign-began': null,
  'support-declined': null,
  bid: null,
  'stage-opened': 'stamp',
  delayed: null,
  'review-began': null,
  ruled: 'stamp',
  'counter-answered': null,
  'contract-began': null,
  'contract-lapsed': null,
  market: 'market',
  income: null,
  scrutiny: null,
  fined: null,
  interconnection: null,
  arrears: null,
  'half-time': null,
  'game-over': null,
}

/** What is heard as the log tells of something; of a ruling, how it was made. */
export const soundOfEntry = (entry: LogEntry): SoundId | null => {
  if (entry.kind === 'ruled') return entry.ruling === 'approve' ? 'granted' : entry.ruling === 'counter' ? 'stamp' : 'refused'
  if (entry.kind === 'counter-answered') return entry.accepted ? 'granted' : 'refused'
  return SOUND_OF[entry.kind]
}
