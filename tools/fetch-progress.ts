const MEGABYTE = 1e6
/** How often progress is told, ms: on a line that can be written over, and on lines that stay. */
const EVERY_MS = { overwrites: 200, stays: 5000 } as const

/** Follows one download. */
export interface FetchProgress {
  readonly heard: (state: { readonly transferred: number; readonly total: number | null }) => void
  readonly end: () => void
}

/** Tells on standard error how much of Electron has come, and calls `silent` when nothing has come for so many ms; 0 waits for nothing. */
export const fetchProgress = (version: string, silenceMs: number, silent: (fault: string) => void): FetchProgress => {
  const overwrites = process.stderr.isTTY
  const listen = (): NodeJS.Timeout | undefined =>
    silenceMs === 0 ? undefined : setTimeout(() => silent(`nothing came for ${silenceMs / 1000} seconds`), silenceMs)
  let timer = listen()
  let told = Date.now()
  let line = ''
  return {
    heard: ({ transferred, total }) => {
      clearTimeout(timer)
      timer = listen()
      if (Date.now() - told < EVERY_MS[overwrites ? 'overwrites' : 'stays']) return
      told = Date.now()
      line = `Electron ${version}: ${megabytes(transferred)}${total === null ? '' : ` of ${megabytes(total)}`} MB`
      process.stderr.write(overwrites ? `\r${line}` : `${line}\n`)
    },
    end: () => {
      clearTimeout(timer)
      if (overwrites && line !== '') process.stderr.write('\n')
    },
  }
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(0)
