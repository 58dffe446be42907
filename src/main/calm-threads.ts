import { readdir, readFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join } from 'node:path'

/** What Chromium calls the thread of a page's worker, as far as Linux keeps names. */
export const WORKER_THREAD = 'DedicatedWorker'
/** How much a worker gives way: where there is not enough for all it gets a third of what the page gets, and all of what nobody wants. */
const NICENESS = 5

/**
 * Lets all threads of this name in a process give way to others, so that a bot that thinks never holds up the picture of a press. Linux alone
 * needs it: elsewhere the system itself prefers the window in front. What cannot be changed stays as it is.
 */
export const calmThreads = async (processId: number, name: string): Promise<void> => {
  if (process.platform !== 'linux') return
  const threads = `/proc/${processId}/task`
  const ids = await readdir(threads).catch(() => [])
  await Promise.all(
    ids.map(async (id) => {
      const called = await readFile(join(threads, id, 'comm'), 'utf8').catch(() => '')
      if (called.trimEnd() === name) calm(Number(id))
    }),
  )
}

const calm = (thread: number): void => {
  try {
    setPriority(thread, NICENESS)
  } catch {
    // It has ended, or the system keeps this to itself: it goes on as it is.
  }
}
