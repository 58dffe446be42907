import type { Basis } from './basis'

/** Something worked out from a position, with what it was worked out from. */
export interface Kept {
  /** Another each time it is worked out anew. */
  version: number
}

/**
 * Keeps what was worked out for each quarter, and what for the last other position of that quarter: moves tried out in projections meet the
 * same figures in every quarter again, but for what each of them changes.
 */
export function keptByQuarter<T extends Kept>(
  make: () => T,
  fits: (kept: T, basis: Basis) => boolean,
  fill: (kept: T, basis: Basis) => void,
): (basis: Basis) => T {
  const pairs: [latest: T, other: T][] = []
  return (basis) => {
    const pair = (pairs[basis.position.quarter] ??= [make(), make()])
    const [latest, other] = pair
    if (fits(latest, basis)) return latest
    pair[0] = other
    pair[1] = latest
    if (other.version > 0 && fits(other, basis)) return other
    fill(other, basis)
    other.version = ++versions
    return other
  }
}

let versions = 0

/** Whether two lists of numbers say the same. */
export function sameNumbers(list: readonly number[], other: readonly number[]): boolean {
  if (list.length !== other.length) return false
  for (let i = 0; i < list.length; i++) if (list[i] !== other[i]) return false
  return true
}

/** Whether two lists hold the same things; for things that are not changed but replaced. */
export function sameThings<T extends object>(list: readonly T[], other: readonly T[]): boolean {
  if (list.length !== other.length) return false
  for (let i = 0; i < list.length; i++) if (list[i] !== other[i]) return false
  return true
}

/** Makes a list hold what another holds. It grows by what is put in, because made longer first it would have holes for the engine (see zeros). */
export function fillWith<T>(list: T[], other: readonly T[]): void {
  for (let i = 0; i < other.length; i++) list[i] = other[i] as T
  if (list.length > other.length) list.length = other.length
}
