import { readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './is-alive'

/** What Chromium keeps in a folder while a program uses it: links all, of which the first is the lock itself. */
export const LOCK_ENTRIES = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'] as const

/** A program that runs listens; one that hangs has a queue of the system's that does. */
const ANSWER_MS = 1000

/** Whose lock lies in a folder. */
export interface LockHolder {
  readonly host: string
  readonly pid: number
}

/** Reads a folder's lock, a link to `host-pid`; null where there is none, or something else. */
export const lockHolder = (root: string): LockHolder | null => {
  const [, host, pid] = /^(.+)-(\d+)$/.exec(linkIn(root, 'SingletonLock') ?? '') ?? []
  return host === undefined ? null : { host, pid: Number(pid) }
}

/**
 * Whether another program that runs holds the folder's lock. One in a container may be seen by its socket only, and one whose socket has
 * been cleared away by its process only.
 */
export const isLockHeld = async (root: string): Promise<boolean> => {
  const holder = lockHolder(root)
  // A lock that failed halfway may be this process's own.
  if (holder?.pid === process.pid) return false
  if (holder?.host === hostname() && isAlive(holder.pid)) return true
  const socket = linkIn(root, 'SingletonSocket')
  return socket !== null && answers(socket)
}

const linkIn = (root: string, name: (typeof LOCK_ENTRIES)[number]): string | null => {
  try {
    return readlinkSync(join(root, name))
  } catch {
    return null
  }
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path)
    const end = (isThere: boolean): void => {
      socket.destroy()
      resolve(isThere)
    }
    socket.setTimeout(ANSWER_MS, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
