import type { LogEntry } from '../../../rules'
import type { TableView } from '../table'
import type { SoundId } from './recipes'

/** What is heard when something happens at the table; what is not listed is silent, and so is every secret. */
const SOUND_OF: Readonly<Partial<Record<LogEntry['kind'], SoundId>>> = {
  'card-played': 'card',
  filed: 'card',
  revised: 'card',
  subsidised: 'coin',
  'raised-capital': 'coin',
  ruled: 'stamp',
  market: 'market',
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
 * Everybody's log is equally long, so that a longer one tells of something new. A market is told only after it has been shown; it rings when it
 * begins, and not again when a pause ends.
 */
const newSounds = (before: Heard, after: Heard): readonly (SoundId | undefined)[] => {
  const told = after.log.slice(before.log.length).map(({ kind }) => SOUND_OF[kind])
  if (before.show?.kind === 'market') return told.filter((sound) => sound !== 'market')
  return after.show?.kind === 'market' && before.stage !== 'paused' ? [...told, 'market'] : told
}
