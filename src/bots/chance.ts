/** A bot's own dice; the same seed throws the same numbers on every machine. */
export interface Chance {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number
  /** One of a list, each as likely. */
  readonly pick: <T>(list: readonly T[]) => T
  /** One of a list, as likely as its weight; weights are positive. */
  readonly pickWeighted: <T>(list: readonly T[], weightOf: (item: T) => number) => T
}

/** Dice that start from a seed (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[Math.floor(next() * list.length)] as T
  }
  const pickWeighted = <T>(list: readonly T[], weightOf: (item: T) => number): T => {
    let mark = next() * list.reduce((sum, item) => sum + weightOf(item), 0)
    for (const item of list) {
      mark -= weightOf(item)
      if (mark < 0) return item
    }
    return pick(list)
  }
  return { next, pick, pickWeighted }
}

/** The seed of one decision in a game: a game played again with the same moves asks with the same seeds. */
export const decisionSeed = (gameSeed: number, movesMade: number): number => {
  let mixed = (gameSeed ^ Math.imul(movesMade + 1, 0x9e3779b9)) >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
