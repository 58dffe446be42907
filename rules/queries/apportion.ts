/**
 * Divides a whole number by weights with the largest-remainder method and adds the parts to `into` from `offset` on.
 * Weights may be negative as long as their sum is positive; the parts always add up to `whole`. Ties go to the earlier weight.
 */
export function apportion(whole: number, weights: readonly number[], count: number, into: number[], offset: number): void {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[i] ?? 0
  if (sum <= 0 || whole === 0) return
  let left = whole
  for (let i = 0; i < count; i++) {
    const exact = whole * (weights[i] ?? 0)
    const part = Math.floor(exact / sum)
    REMAINDER[i] = exact - part * sum
    into[offset + i] = (into[offset + i] ?? 0) + part
    left -= part
  }
  for (; left > 0; left--) {
    const best = largestRemainder(count)
    into[offset + best] = (into[offset + best] ?? 0) + 1
    REMAINDER[best] = -1
  }
}

/** Where the largest of the first remainders stands; the earliest of those that are level. */
function largestRemainder(count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if ((REMAINDER[i] ?? 0) > (REMAINDER[best] ?? 0)) best = i
  return best
}

const REMAINDER = new Array<number>(16).fill(0)
