import type { LogEntry, RegionId } from '../../../rules'
import { type Moment, momentsIn, type Show, type TableView } from '../table'
import type { SoundId } from './score/sounds'
import { soundOfEntry } from './sound-of-entry'

/** The sound that counts when several things happened at once: the weightiest first. */
const WEIGHT: readonly SoundId[] = [
  'end',
  'last',
  'letter',
  'granted',
  'refused',
  'half-time',
  'books',
  'flag',
  'market',
  'stamp',
  'card',
  'coin',
]

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

/** The sting of a peak; the peaks themselves are the table's one list of moments. */
const stingOf = (moment: Moment): SoundId | null => {
  if (moment.kind === 'fine' || moment.kind === 'order') return 'letter'
  if (moment.kind === 'lead') return 'flag'
  return moment.kind === 'half-time' || moment.kind === 'end' ? moment.kind : null
}

/**
 * But for bids, which only their own seats read, everybody's log is equally long, so that a longer one tells of something new. Peaks that have
 * a page are heard as it opens, and no page sounds again when a pause ends.
 */
const newSounds = (before: Heard, after: Heard): readonly (SoundId | null)[] => {
  const told = newEntries(before, after).map(soundOfEntry)
  if (before.stage === 'paused') return told
  return [...told.filter((sound) => sound !== 'market' || before.show?.kind !== 'market'), ...pageSounds(before.show, after.show)]
}

/** What the log tells that it did not tell before. */
export const newEntries = (before: Heard, after: Heard): readonly LogEntry[] => heardOf(after).slice(heardOf(before).length)

const heardOf = ({ log }: Heard): Heard['log'] => log.filter(({ kind }) => kind !== 'bid')

/** What is heard as a page of the table's opens, or goes a step on. */
const pageSounds = (before: Show | null, after: Show | null): readonly (SoundId | null)[] => {
  if (after === null) return []
  if (after.kind === 'count') return [counting(before, after)]
  if (after.kind === 'market') return before?.kind === 'market' ? marketSteps(before, after) : ['market']
  if (before?.kind === after.kind && !isOtherLetter(before, after)) return []
  return [soundOfPage(after)]
}

const soundOfPage = (show: Show): SoundId | null => {
  if (show.kind === 'regulator') return momentsIn([show.entry]).map(stingOf)[0] ?? null
  if (show.kind === 'books' || show.kind === 'half-time') return show.kind
  return show.kind === 'last-quarter' ? 'last' : null
}

const isOtherLetter = (before: Show, after: Show): boolean =>
  before.kind === 'regulator' && after.kind === 'regulator' && before.entry !== after.entry

/** The game is heard to be over when the count is, and not when the rules know it. */
export const counting = (was: Show | null, is: Extract<Show, { readonly kind: 'count' }>): SoundId | null => {
  const before = was?.kind === 'count' ? was : null
  if (is.finished) return before?.finished === true ? null : 'end'
  return before?.step === is.step ? null : 'card'
}

type Market = Extract<Show, { readonly kind: 'market' }>

/** A flag is heard as its own region plays. */
const marketSteps = (before: Market, after: Market): readonly (SoundId | null)[] => {
  const played = after.regions.slice(before.step + 1, after.step + 1)
  if (played.length === 0) return []
  const leads = momentsIn([{ quarter: after.ledger.quarter, kind: 'market', ledger: after.ledger }])
  return leads.filter((moment) => moment.kind === 'lead' && isIn(moment, played)).map(stingOf)
}

const isIn = ({ place }: Extract<Moment, { readonly kind: 'lead' }>, regions: readonly RegionId[]): boolean =>
  place.kind === 'region' && regions.includes(place.id)
