import type { GameRecord } from '../game/game-record'
import { NOT_BEGUN, type ShowData } from './shows'
import { type Speed, type Timing, timingOf } from './timing'

/** How far people skip what nobody at the computer decides: to the next decision of a person, the next quarter, or the end. */
export const SKIP_TARGETS = ['turn', 'quarter', 'end'] as const
export type SkipTarget = (typeof SKIP_TARGETS)[number]

/** How the table goes on by itself. */
export interface Pace {
  /** Somebody stopped it to look; it goes on when told to. */
  readonly held: boolean
  /** What everything is skipped for; null when nothing is. */
  readonly skipTo: SkipTarget | null
}

/** A table that goes on at its usual speed. */
export const USUAL_PACE: Pace = { held: false, skipTo: null }

/** The waits that hold now: none at all while skipping. */
export const waitsOf = ({ speed, pace }: { readonly speed: Speed; readonly pace: Pace }): Timing =>
  timingOf(pace.skipTo === null ? speed : 'off')

/** While skipping, lays aside what there would be to watch; the news of the quarter skipped to is where skipping ends. */
export const passShows = <
  Table extends { readonly shows: readonly ShowData[]; readonly pace: Pace; readonly record: Pick<GameRecord, 'played'> },
>({
  shows,
  pace,
  record,
}: Table) => {
  if (pace.skipTo === null || shows.length === 0) return {}
  const news = shows.filter(({ kind }) => kind === 'news')
  const isThere = pace.skipTo === 'quarter' && news.length > 0
  return { watchedSince: record.played.length, shows: isThere ? news : [], closing: [], step: NOT_BEGUN, pace: isThere ? USUAL_PACE : pace }
}
