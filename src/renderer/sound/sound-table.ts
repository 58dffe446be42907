import type { LogKind } from '../../../rules'
import type { TableView } from '../table'
import type { SoundId } from './recipes'

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
  'game-over': 'end',
}

/** The sound that counts when several things happened at once: the weightiest first. */
const WEIGHT: readonly SoundId[] = ['end', 'market', 'stamp', 'card', 'coin']

/** What the ears need to know of the table. */
export type Heard = Pick<TableView, 'stage' | 'log' | 'show' | 'refusal' | 'pace'>

/** The one sound of a change at the table, or null; skipping, taking back and opening a game are silent. */
export const soundOfChange = (before: Heard | null, after: Heard | null): SoundId | null => {
  if (before === null || after === null || after.pace.skipTo !== null) return null
  if (after.refusal !== null && after.refusal !== before.refusal) return 'error'
  const sounds = newSounds(before, after)
  const weightiest = WEIGHT.find((sound) => sounds.includes(sound))
  if (weightiest !== undefined) return weightiest
  return after.stage === 'hand-over' && before.stage !== 'hand-over' ? 'hand-over' : null
}

/**
 * But for bids, which only their own seats read, everybody's log is equally long, so that a longer one tells of something new. A market is
 * told only after it has been shown; it rings when it begins, and not again when a pause ends.
 */
const newSounds = (before: Heard, after: Heard): readonly (SoundId | null)[] => {
  const told = heardOf(after)
    .slice(heardOf(before).length)
    .map(({ kind }) => SOUND_OF[kind])
  if (before.show?.kind === 'market') return told.filter((sound) => sound !== 'market')
  return after.show?.kind === 'market' && before.stage !== 'paused' ? [...told, 'market'] : told
}

const heardOf = ({ log }: Heard): Heard['log'] => log.filter(({ kind }) => kind !== 'bid')
