import { randomInt } from 'node:crypto'
import { open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renameFile } from './rename-file'

const TEMPORARY = /^\..+\.\d+-\d+\.tmp$/

/**
 * A name that nobody has: not made of the file's own, which may be as long as a name can be, nor of a count alone, as what a crash left
 * behind may have been written by a process of the same number.
 */
const temporaryName = (): string => `.sinking-market.${process.pid}-${randomInt(2 ** 47)}.tmp`

/** Who may read a file: its owner alone, or whoever its folder lets in, as with any document. */
const MODES = { own: 0o600, document: 0o666 } as const

/**
 * Replaces a file so that a crash or a full disk at any moment leaves either the old contents or the new ones, never a part.
 * `makeRoom` runs once the new contents are on the disk, so that nothing is moved away for a file that cannot be written.
 */
export const writeFileAtomic = async (
  path: string,
  contents: string | Uint8Array,
  kind: keyof typeof MODES = 'own',
  makeRoom: () => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const temporary = join(dirname(path), temporaryName())
  try {
    const file = await open(temporary, 'wx', MODES[kind])
    try {
      await file.writeFile(contents, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await makeRoom()
    await renameFile(temporary, path)
  } catch (error) {
    // What the rest says when it cannot be removed is not why the file could not be written.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path)).catch(() => undefined)
}

/**
 * Makes the rename itself durable; Windows cannot open folders and does not need it. Neither can some network disks, and folders one may
 * write to but not list: the file is there all the same, whole and on the disk, so that to call it not saved would be wrong. What is left is
 * that after a power cut in the next seconds the old contents stand there, whole too.
 */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what a crash left half written; only for folders no other process writes to. */
export const sweepTemporaryFiles = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch(() => [])
  // What cannot be removed, such as a folder of that name, does no harm.
  await Promise.allSettled(names.filter((name) => TEMPORARY.test(name)).map((name) => rm(join(folder, name), { force: true })))
}
