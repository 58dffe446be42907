import { listFor, type PerSeat, type Seat } from '../model/indexes'
import { FACTIONS, type Faction } from '../model/ids'
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
export function bySeat(build: (seat: Faction) => readonly Move[]): PerSeat<readonly Move[]> {
  return listFor(FACTIONS, build)
}

/** Lists for each seat and a small number besides, such as the most that can be spent. */
export function bySeatAnd(build: (seat: Faction, number: number) => readonly Move[]): (seat: Seat, number: number) => readonly Move[] {
  const lists = listFor(FACTIONS, (seat) => kept((number) => build(seat, number)))
  return (seat, number) => lists[seat](number)
}

/** The family that has no member now. */
export const NO_MOVES: readonly Move[] = []
