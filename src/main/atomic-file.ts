import { open, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { renameFile } from './rename-file'

const TEMPORARY = /^\..+\.\d+-\d+\.tmp$/

/** Who may read a file: its owner alone, or whoever its folder lets in, as with any document. */
const MODES = { own: 0o600, document: 0o666 } as const

let attempts = 0

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
  attempts += 1
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${attempts}.tmp`)
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
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes the rename itself durable; Windows cannot open folders and does not need it. */
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
