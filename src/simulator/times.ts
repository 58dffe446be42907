/**
 * How long decisions took, as counts by size: a time of t milliseconds is counted at round(20 * log10(t)), so that sizes lie 12% apart.
 * Counts can be added up over games and machines, and are small however many decisions there were.
 */
export type Times = Record<string, number>

const STEPS = 20
const SHORTEST_MS = 0.001

/** Counts one decision of so many milliseconds. */
export const addTime = (times: Times, milliseconds: number): void => {
  const size = `${Math.round(STEPS * Math.log10(Math.max(SHORTEST_MS, milliseconds)))}`
  times[size] = (times[size] ?? 0) + 1
}

/** Adds counts to others. */
export const addTimes = (sum: Times, more: Readonly<Times>): void => {
  for (const [size, count] of Object.entries(more)) sum[size] = (sum[size] ?? 0) + count
}

/** How many decisions were counted. */
export const countOf = (times: Readonly<Times>): number => Object.values(times).reduce((sum, count) => sum + count, 0)

/** The time in milliseconds that a part (0-1) of the decisions did not exceed, within 6%; 0 when there are none. */
export const timeAt = (times: Readonly<Times>, part: number): number => {
  const sizes = Object.entries(times).sort(([a], [b]) => Number(a) - Number(b))
  let left = part * countOf(times)
  for (const [size, count] of sizes) {
    left -= count
    if (left <= 0) return 10 ** (Number(size) / STEPS)
  }
  return 0
}
