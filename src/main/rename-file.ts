import { rename } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** What Windows answers while a virus scanner, an indexer or a backup has one of the two files open: gone a moment later. */
const PASSING: readonly (string | undefined)[] = ['EPERM', 'EBUSY', 'EACCES']

/** Pauses between one try and the next, ms: growing, and two seconds together, which is as long as somebody waits for a save. */
const PAUSES_MS = [10, 20, 40, 80, 150, 300, 500, 900] as const

/** What a rename is made with. */
export interface RenameMeans {
  readonly rename: (from: string, to: string) => Promise<void>
  readonly pause: (milliseconds: number) => Promise<unknown>
  /** Only Windows refuses a rename for a passing reason; elsewhere the same codes stay true. */
  readonly retries: boolean
}

const MEANS: RenameMeans = { rename, pause, retries: process.platform === 'win32' }

/**
 * Renames a file over another, and tries again with growing pauses where Windows refuses it for the moment.
 * (graceful-fs gives up at once when the target exists, which is what a save replaces.)
 */
export const renameFile = async (from: string, to: string, { rename, pause, retries }: RenameMeans = MEANS): Promise<void> => {
  for (const milliseconds of retries ? PAUSES_MS : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!PASSING.includes((error as NodeJS.ErrnoException).code)) throw error
      await pause(milliseconds)
    }
  }
  return rename(from, to)
}
