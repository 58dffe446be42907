import { once } from 'node:events'
import { lstatSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCK_ENTRIES, lockHolder } from './lock-holder'
import { errorCode } from './text-file'

/**
 * Why the lock that keeps two games from writing to the same files cannot be made: something lies in its place, it belongs to another
 * computer (as in a home folder on the network), the folder takes no links, no socket can be made in the temporary folder, or who knows.
 */
export type LockProblem =
  | { readonly code: 'in-the-way' | 'unknown'; readonly path: string }
  | { readonly code: 'elsewhere'; readonly path: string; readonly host: string }
  | { readonly code: 'no-links' | 'no-temporary-folder'; readonly path: string; readonly detail: string }

/** What the lock is made with. */
export interface LockMeans {
  /** The folder where Chromium makes the socket that a second start talks to. */
  readonly temporary: string
  readonly symlink: (target: string, path: string) => Promise<void>
}

/** Node's own answer differs: it knows other variables, which Chromium does not read. */
const chromiumTemporary = (): string => (process.platform === 'linux' ? (process.env['TMPDIR'] ?? '/tmp') : tmpdir())

/** What the lock is made with on this computer. */
export const lockMeans = (): LockMeans => ({ temporary: chromiumTemporary(), symlink })

/** The longest path a socket can have on Linux, in bytes. */
const LONGEST_SOCKET = 107
/** What Chromium puts behind the temporary folder. */
const SOCKET_PLACE = join('scoped_dirXXXXXX', 'SingletonSocket')

/** Whether a socket would have too long a path in the temporary folder: Chromium aborts there without a word. */
export const longSocket = ({ temporary }: Pick<LockMeans, 'temporary'>): LockProblem | null =>
  process.platform === 'linux' && Buffer.byteLength(join(temporary, SOCKET_PLACE)) > LONGEST_SOCKET
    ? { code: 'no-temporary-folder', path: temporary, detail: 'ENAMETOOLONG' }
    : null

/** Finds out, by trying each step of it, why a lock was refused that nobody holds; null when nothing stands in its way any more. */
export const lockProblem = async (root: string, { temporary, symlink }: LockMeans): Promise<LockProblem | null> => {
  const blocked = LOCK_ENTRIES.map((name) => join(root, name)).find(isNoLink)
  if (blocked !== undefined) return { code: 'in-the-way', path: blocked }
  const holder = lockHolder(root)
  if (holder !== null && holder.host !== hostname()) return { code: 'elsewhere', path: join(root, LOCK_ENTRIES[0]), host: holder.host }
  const links = await refusalOf(() => tryLink(root, symlink))
  if (links !== null) return { code: 'no-links', path: root, detail: links }
  const socket = await refusalOf(() => trySocket(temporary))
  return socket === null ? null : { code: 'no-temporary-folder', path: temporary, detail: socket }
}

const isNoLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === false

const refusalOf = async (attempt: () => Promise<void>): Promise<string | null> => {
  try {
    await attempt()
    return null
  } catch (error) {
    return errorCode(error)
  }
}

const tryLink = async (root: string, symlink: LockMeans['symlink']): Promise<void> => {
  const probe = join(root, `.probe-link.${process.pid}-0.tmp`)
  await rm(probe, { force: true })
  await symlink('nowhere', probe)
  await rm(probe)
}

const trySocket = async (temporary: string): Promise<void> => {
  const probe = await mkdtemp(join(temporary, 'sinking-market-'))
  try {
    const server = createServer().listen(join(probe, 'socket'))
    await once(server, 'listening')
    server.close()
  } finally {
    await rm(probe, { recursive: true, force: true })
  }
}
