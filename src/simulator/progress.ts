/** Tells how far a series is; silent when nobody asked. */
export interface Progress {
  readonly game: () => void
  readonly end: () => void
}

/** Where progress is told, and when. */
export interface ProgressChannel {
  readonly write: (text: string) => void
  readonly clock: () => number
  /** Whether a line can be written over (a terminal), or every line stays. */
  readonly overwrites: boolean
}

const EVERY_MS = { overwrites: 500, stays: 10_000 } as const

/** Nobody is told anything. */
export const SILENT: Progress = { game: () => undefined, end: () => undefined }

/** Progress of a series of so many games, of which some were finished before. */
export const progressOf = (name: string, all: number, before: number, { write, clock, overwrites }: ProgressChannel): Progress => {
  const since = clock()
  let told = since
  let done = before
  const tell = (end: string): void => {
    const seconds = Math.max(0.001, (clock() - since) / 1000)
    const speed = (done - before) / seconds
    const left = speed === 0 ? '' : `, ${timeIn((all - done) / speed)} left`
    write(`${overwrites ? '\r' : ''}${name}: ${done}/${all} games, ${speed.toFixed(1)} a second${left}${overwrites ? '   ' : ''}${end}`)
  }
  return {
    game: () => {
      done += 1
      if (clock() - told < EVERY_MS[overwrites ? 'overwrites' : 'stays']) return
      told = clock()
      tell(overwrites ? '' : '\n')
    },
    end: () => tell('\n'),
  }
}

const timeIn = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
