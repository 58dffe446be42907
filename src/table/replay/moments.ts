import { visibleLog, type Faction } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { humansOf } from '../game/seats'

/** Whose eyes a film has: a finished game lies open; of an unfinished one somebody who plays alone sees what their seat saw. */
export const eyesOf = ({ state, seats }: GameRecord): { readonly isOpen: boolean; readonly viewer: Faction | null } => {
  const isOpen = state.phase === 'over'
  const humans = humansOf(seats)
  return { isOpen, viewer: !isOpen && humans.length === 1 ? (humans[0] ?? null) : null }
}

/** How many moves have been made at each moment of a film: a bid its viewer may not know of is no moment, but part of the one after. */
export const momentsOf = (record: GameRecord): readonly number[] => {
  const { isOpen, viewer } = eyesOf(record)
  const isMoment = ({ move, log }: GameRecord['played'][number]): boolean =>
    isOpen || move.type !== 'bid' || visibleLog(log, viewer).length > 0
  return [0, ...record.played.flatMap((played, index) => (isMoment(played) ? [index + 1] : []))]
}
