import type { Faction, LogEntry, MoveType } from '../../../rules'
import { aftermathAt } from './aftermath'
import { type GameRecord, logOf } from './game-record'

/** Moves made in front of everybody, at whosever screen it is. */
const IN_PUBLIC: readonly MoveType[] = ['answer-deal', 'counter-deal', 'answer-support', 'rule', 'answer-counter']

/** Where in a record a seat last moved in private; -1 where it never has. */
export const lastMoveOf = ({ played }: Pick<GameRecord, 'played'>, seat: Faction): number =>
  played.map(({ move }) => (IN_PUBLIC.includes(move.type) ? null : move.seat)).lastIndexOf(seat)

/** What happened since a seat last moved in private; all of it where it never has. */
export const sinceLastMove = (record: GameRecord, seat: Faction): readonly LogEntry[] => {
  const last = lastMoveOf(record, seat)
  if (last < 0) return logOf(record)
  const own = record.played[last]?.log ?? []
  const later = record.played.slice(last + 1).flatMap(({ log }) => log)
  return [...own.slice(aftermathAt(own)), ...later]
}
