import type { PerSeat, Seat } from '../model/indexes'
import type { z } from 'zod'
import type { Run } from '../effects/run'
import type { Move, MoveOf, MoveType } from '../model/move'
import type { Faction } from '../model/ids'
import type { RejectCode, Rejection } from '../model/outcome'
import type { Pending, Position } from '../model/state'
import type { Seeded } from '../random/generator'

/** A schema for each field of a move besides its type and seat; the compiler compares them with the move's own type. */
export type FieldsOf<T extends MoveType> = { readonly [K in Exclude<keyof MoveOf<T>, 'type' | 'seat'>]: z.ZodType<MoveOf<T>[K]> }

/** One action: how it is written, what it needs, what it costs, what it does, and where it could be taken. */
export interface MoveRule<T extends MoveType> {
  readonly type: T
  /** How its fields stand in a save. */
  readonly fields: FieldsOf<T>
  /** The pending decision this move answers. */
  readonly answers: Pending['kind']
  /** Cash the move costs. */
  cash(position: Position, move: MoveOf<T>): number
  /** What forbids it besides phase, seat, actions and cash; null when nothing does. */
  check(position: Position, move: MoveOf<T>): Rejection | null
  /** Carries it out; cash and actions are paid already. */
  apply(state: Position, move: MoveOf<T>, run: Run): void
  /** Made once a turn at most: noted in turnUsed, so that nobody need look through its candidates again. check() refuses it all the same. */
  readonly onceATurn?: true
  /** The only seats that may ever make it, where that is not all. */
  readonly seats?: readonly Faction[]
  /**
   * Every candidate for the seat that decides; those that check() refuses are dropped afterwards. The list may be shared: it is not to be
   * changed.
   */
  candidates(position: Position): readonly Move[]
  /** For a search, where the family is large: a few that stand for the rest. */
  representatives?(position: Position): readonly Move[]
  /** One candidate by chance, each as likely, where the list would have to be made for it; null when there is none. */
  any?(position: Position, random: Seeded): Move | null
  /** Actions it takes, where that is not the number in content. */
  actions?(position: Position, move: MoveOf<T>): number
}

/** A refusal with the figures that explain it. */
export function refuse(code: RejectCode, params: Rejection['params'] = {}): Rejection {
  return { ok: false, code, params }
}

/** Seats that apply for access; and the one that grants it. */
export const APPLICANTS = ['ali', 'pdd', 'jd'] as const satisfies readonly Faction[]
export const TENCENT_ALONE = ['tencent'] as const satisfies readonly Faction[]

/** Answers, in the order they are enumerated. */
export const YES_NO = [true, false] as const

/** A move that costs no cash. */
export function free(): number {
  return 0
}

/** Amounts that stand for every one from 1 to `most`: a little, the middle, all. */
export function fewAmounts(most: number): readonly number[] {
  return AMOUNTS[Math.max(0, Math.min(most, AMOUNTS.length - 1))] ?? []
}

const AMOUNTS: readonly (readonly number[])[] = [[], [1], [1, 2], [1, 3], [1, 2, 4], [1, 3, 5]]

/** Cash a seat pays for the next level of something that is built step by step; 0 where there is none. */
export function stepCost({ cost, max }: { readonly cost: readonly PerSeat[]; readonly max: number }, level: number, seat: Seat): number {
  return level >= max ? 0 : (cost[level]?.[seat] ?? 0)
}

/** Whether a value is a whole number in a range, both ends included. */
export function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}
