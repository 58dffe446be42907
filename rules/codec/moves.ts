import { z } from 'zod'
import type { Move, MoveType } from '../model/move'
import type { FieldsOf } from '../moves/move-rule'
import { MOVE_TYPES, ruleOf } from '../moves/registry'
import { faction } from '../schema/basic-schemas'
import { wants } from '../schema/expectation'
import type { Problem } from './problem'
import { readValue } from './read-value'

/** A type of move as it stands in a save: its type, its seat, and the fields its rule names. */
type MoveSchema<T extends MoveType> = z.ZodObject<
  { readonly type: z.ZodLiteral<T>; readonly seat: typeof faction } & FieldsOf<T>,
  z.core.$strict
>
type AnyMoveSchema = { readonly [T in MoveType]: MoveSchema<T> }[MoveType]

/** The schema of a move as it stands in a save. */
export const moveSchema = z.discriminatedUnion('type', schemasOf(MOVE_TYPES))

function schemasOf([first, ...others]: readonly [MoveType, ...MoveType[]]): [AnyMoveSchema, ...AnyMoveSchema[]] {
  return [schemaOf(first), ...others.map(schemaOf)]
}

/** What the fields read is known by the rule's type alone: a list of all types has forgotten which is which. */
function schemaOf(type: MoveType): AnyMoveSchema {
  return z.strictObject({ type: z.literal(type), seat: faction, ...ruleOf(type).fields }) as AnyMoveSchema
}

const listOfMoves = z.array(moveSchema, wants('list-of-moves'))

/** Reads a list of moves from untrusted JSON. */
export function parseMoves(
  value: unknown,
): { readonly ok: true; readonly moves: Move[] } | { readonly ok: false; readonly problems: Problem[] } {
  const result = readValue(listOfMoves, value)
  return result.ok ? { ok: true, moves: result.value } : result
}
