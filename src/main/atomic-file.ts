import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { renameFile } from './rename-file'
import { withTemporaryFile } from './temporary-files'

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
  await withTemporaryFile(dirname(path), async (temporary) => {
    const file = await open(temporary, 'wx', MODES[kind])
    try {
      await file.writeFile(contents, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
    await makeRoom()
    await renameFile(temporary, path)
  })
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
