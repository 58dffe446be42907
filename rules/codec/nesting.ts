import type { Problem } from './problem'

/** Levels of nesting accepted in a file; the game's own need about ten. */
const MOST_LEVELS = 64

/** The problem of a value that nests too deep to be checked, or even shown, without exhausting the stack; none for any other. */
export function nestingProblems(value: unknown): Problem[] {
  return levelsUpTo(value, MOST_LEVELS) ? [] : [{ path: '', expected: 'levels', found: 'more', params: { levels: MOST_LEVELS } }]
}

/** Whether a value has at most so many levels; goes level by level, as recursion would be what must not happen. */
function levelsUpTo(value: unknown, most: number): boolean {
  let level = [value].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === most) return false
    level = level.flatMap((item) => Object.values(item)).filter(isNested)
  }
  return true
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
