import { isLockHeld } from './lock-holder'
import { lockMeans, lockProblem, longSocket, type LockProblem } from './lock-problem'

/** The lock is this program's, or a program that runs has it, or it cannot be made. */
export type LockAnswer = 'ours' | 'held' | LockProblem

/** A holder that ends while it is being looked for leaves nothing to find: the lock is asked for once more. */
const ATTEMPTS = 2

/** Asks for the folder's lock. Chromium refuses it with the same answer whether somebody holds it or it cannot be made. */
export const settleLock = async (root: string, request: () => boolean, means = lockMeans()): Promise<LockAnswer> => {
  const tooLong = longSocket(means)
  if (tooLong !== null) return tooLong
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (request()) return 'ours'
    // Windows keeps the lock in memory, where nothing can stand in its way.
    if (process.platform === 'win32' || (await isLockHeld(root))) return 'held'
    const problem = await lockProblem(root, means)
    if (problem !== null) return problem
  }
  return { code: 'unknown', path: root }
}
