import { randomInt } from 'node:crypto'
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive } from './is-alive'

/** What is being written just now. */
const inWork = new Set<string>()

/**
 * Works with a file that a later rename makes another, and that is gone afterwards in any case but a crash. It lies beside what it becomes,
 * a person's own folder too: from ours a rename would reach no other disk, and would bring our folder's access, group and labels along
 * instead of those that its place gives every new file. What a crash leaves behind is swept instead.
 * Nobody else has its name: it is not made of the file's own, which may be as long as a name can be, nor of a count alone, as what a crash
 * left may have been written by a process of the same number.
 */
export const withTemporaryFile = async (folder: string, work: (path: string) => Promise<void>): Promise<void> => {
  const name = `.sinking-market.${process.pid}-${randomInt(2 ** 47)}.tmp`
  inWork.add(name)
  const path = join(folder, name)
  try {
    await work(path)
  } catch (error) {
    // What the rest says when it cannot be removed is not why the file could not be written.
    await rm(path, { force: true }).catch(() => undefined)
    throw error
  } finally {
    inWork.delete(name)
  }
}

/** In folders of our own anything named so is ours, as earlier versions named it too. */
const LEFT_IN_OUR_FOLDER = /^\..+\.(\d+)-\d+\.tmp$/
/** Among a person's files only what bears the game's name. */
const LEFT_ANYWHERE = /^\.sinking-market\.(\d+)-\d+\.tmp$/

/**
 * A person's folder may be shared with another computer, whose processes nobody here can see: a file that is being written there is
 * touched more often than that, over the slowest network.
 */
const REST_MS = 60 * 60 * 1000

/** Removes from one of our own folders what a crash left half written; nobody but this program, which has the lock, writes there. */
export const sweepOwnFolder = (folder: string): Promise<void> => sweep(folder, LEFT_IN_OUR_FOLDER, () => Promise.resolve(true))

/** Removes from a person's folder what a crash of ours left half written, where that is beyond doubt; all else is none of our business. */
export const sweepFolder = (folder: string): Promise<void> => sweep(folder, LEFT_ANYWHERE, isOursAndAtRest)

const sweep = async (folder: string, pattern: RegExp, isLeft: (path: string) => Promise<boolean>): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  const dead = names.filter((name) => isDead(name, pattern.exec(name)?.[1]))
  // What cannot be looked at or removed, such as a folder of that name, does no harm.
  await Promise.allSettled(
    dead.map(async (name) => {
      const path = join(folder, name)
      if (await isLeft(path)) await rm(path, { force: true })
    }),
  )
}

/** A name with the number of this process may be of an earlier one: in a container each start may have the same. */
const isDead = (name: string, pid: string | undefined): boolean =>
  pid !== undefined && (Number(pid) === process.pid ? !inWork.has(name) : !isAlive(Number(pid)))

const isOursAndAtRest = async (path: string): Promise<boolean> => {
  const facts = await lstat(path)
  const isOurs = process.getuid === undefined || facts.uid === process.getuid()
  return facts.isFile() && isOurs && Date.now() - facts.mtimeMs > REST_MS
}
