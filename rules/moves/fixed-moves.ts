import { FACTIONS, SEATS, type Faction } from '../model/ids'
import type { Move } from '../model/move'

/**
 * Moves that are the same in every game are made once and shared: lists of them are kept by a small whole number. Enumeration and random
 * sampling then make nothing, and a move of an ordinary family is always the same object.
 */
export function kept(build: (key: number) => readonly Move[]): (key: number) => readonly Move[] {
  const lists: (readonly Move[] | undefined)[] = []
  return (key) => (lists[key] ??= build(key))
}

/** A list of moves for each seat, by its index. */
export function bySeat(build: (seat: Faction) => readonly Move[]): readonly (readonly Move[])[] {
  return FACTIONS.map(build)
}

/** Lists for each seat and a small number besides, such as the most that can be spent. */
export function bySeatAnd(build: (seat: Faction, number: number) => readonly Move[]): (seat: number, number: number) => readonly Move[] {
  const list = kept((key) => build(FACTIONS[key % SEATS], Math.floor(key / SEATS)))
  return (seat, number) => list(number * SEATS + seat)
}

/** The family that has no member now. */
export const NO_MOVES: readonly Move[] = []
