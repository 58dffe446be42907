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
  'game-over': 'end',
}

/** The sound that counts when several things happened at once: the weightiest first. */
const WEIGHT: readonly SoundId[] = ['end', 'last', 'letter', 'market', 'stamp', 'card', 'coin']

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

/** What is heard as a page of the table's opens. */
const SOUND_OF_SHOW: Readonly<Record<NonNullable<TableView['show']>['kind'], SoundId | null>> = {
  prologue: null,
  bids: null,
  ruling: null,
  market: 'market',
  predictions: null,
  regulator: 'letter',
  books: null,
  'half-time': null,
  news: null,
  'last-quarter': 'last',
  count: 'card',
}

/**
 * But for bids, which only their own seats read, everybody's log is equally long, so that a longer one tells of something new. A market is
 * told only after it has been shown; it rings when it begins, and no page sounds again when a pause ends.
 */
const newSounds = (before: Heard, after: Heard): readonly (SoundId | null)[] => {
  const told = heardOf(after)
    .slice(heardOf(before).length)
    .map(({ kind }) => SOUND_OF[kind])
  const opens = after.show !== null && before.stage !== 'paused' && isOther(before.show, after.show)
  if (after.show?.kind === 'count' && before.stage !== 'paused') return [counting(before.show, after.show)]
  const heard = before.show?.kind === 'market' ? told.filter((sound) => sound !== 'market') : told
  return opens ? [...heard, SOUND_OF_SHOW[after.show.kind]] : heard
}

/** The game is heard to be over when the count is, and not when the rules know it. */
const counting = (before: Heard['show'], after: Extract<Heard['show'], { readonly kind: 'count' }>): SoundId | null => {
  const [was, is] = [before?.kind === 'count' ? before : null, after]
  if (is.finished) return was?.finished === true ? null : 'end'
  return was?.step === is.step ? null : SOUND_OF_SHOW.count
}

/** Whether a page is another than the one before: a market that plays on is the same. */
const isOther = (before: Heard['show'], after: NonNullable<Heard['show']>): boolean => {
  if (before?.kind !== after.kind) return true
  return before.kind === 'regulator' && after.kind === 'regulator' && before.entry !== after.entry
}

const heardOf = ({ log }: Heard): Heard['log'] => log.filter(({ kind }) => kind !== 'bid')
