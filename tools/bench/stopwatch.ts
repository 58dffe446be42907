/** How often a piece of work can be done: repeats it for a time and divides. `work` returns how many units it did. */
export const perSecond = (seconds: number, work: (round: number) => number): number => {
  let round = 0
  const warmUntil = performance.now() + seconds * 250
  while (performance.now() < warmUntil) work(round++)
  let done = 0
  const since = performance.now()
  let elapsed = 0
  while (elapsed < seconds * 1000) {
    done += work(round++)
    elapsed = performance.now() - since
  }
  return (done * 1000) / elapsed
}

/** Microseconds one unit of work takes. */
export const microseconds = (seconds: number, work: (round: number) => number): number => 1e6 / perSecond(seconds, work)

/** The value below which a part (0-1) of a list lies; the list may be in any order. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
