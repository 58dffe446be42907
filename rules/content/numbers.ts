import type { DeepPartial } from '../model/scenario'
import type { Numbers } from '../model/numbers'
import base from './numbers.json'

/** The game's tunable numbers as published; a scenario may change any of them. */
export const BASE_NUMBERS: Numbers = base as unknown as Numbers

/** The published numbers, or others, with a scenario's changes laid over them; arrays are replaced whole. */
export function numbersWith(changes: DeepPartial<Numbers> | undefined, under: Numbers = BASE_NUMBERS): Numbers {
  return changes === undefined ? under : (overlay(under, changes) as Numbers)
}

function overlay(under: unknown, over: unknown): unknown {
  if (over === undefined) return under
  if (Array.isArray(over) || typeof over !== 'object' || over === null) return over
  const result: Record<string, unknown> = { ...(under as Record<string, unknown>) }
  for (const [key, value] of Object.entries(over)) result[key] = overlay(result[key], value)
  return result
}
