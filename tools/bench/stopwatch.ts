/** Milliseconds of processor time this process has used: unlike the clock, it does not count what else the machine is doing. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * How often a piece of work can be done in a second of processor time: repeats it for a while and divides. `work` returns how many units it
 * did.
 */
export const perSecond = (seconds: number, work: (round: number) => number): number => {
  let round = 0
  const warmUntil = processorTime() + seconds * 250
  while (processorTime() < warmUntil) work(round++)
  let done = 0
  const since = processorTime()
  let elapsed = 0
  while (elapsed < seconds * 1000) {
    done += work(round++)
    elapsed = processorTime() - since
  }
  return (done * 1000) / elapsed
}

/** Microseconds of processor time one unit of work takes. */
export const microseconds = (seconds: number, work: (round: number) => number): number => 1e6 / perSecond(seconds, work)

/** The value below which a part (0-1) of a list lies; the list may be in any order. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
