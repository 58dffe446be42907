/** Does one thing at a time. */
export interface Turns {
  /** Does something once all that was asked before is done. */
  readonly take: <Value>(what: () => Promise<Value>) => Promise<Value>
  /** Whether something has begun, or waits, and has not ended. */
  readonly isBusy: () => boolean
  /** Resolves when everything asked so far has ended. */
  readonly settled: () => Promise<void>
}

/** Runs what it is asked in the order asked; what fails keeps nobody waiting. */
export const createTurns = (): Turns => {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    take: (what) => {
      waiting += 1
      const turn = queue.then(what).finally(() => {
        waiting -= 1
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    isBusy: () => waiting > 0,
    settled: async () => {
      await queue
    },
  }
}
