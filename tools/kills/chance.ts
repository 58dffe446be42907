/** Numbers from 0 to 1 that follow from a seed and a round alone (mulberry32). */
export interface Chance {
  next(): number
  /** A whole number from 0 to one below `count`. */
  below(count: number): number
  /** One of several, of which there must be one. */
  among<Value>(values: readonly Value[]): Value
}

/** Opens the numbers of a round: the same for the same seed and round, whatever was played before. */
export const chanceOf = (seed: number, round: number): Chance => {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(round, 0x85ebca6b)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  const among: Chance['among'] = (values) => {
    const [value] = values.slice(below(values.length))
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return { next, below, among }
}
