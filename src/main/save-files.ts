import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStamp } from './file-stamp'
import { renameFile } from './rename-file'
import { SAVE_ENDING } from './save-file-name'
import { sightOf } from './save-sight'

/** The files of a folder that this game names itself. */
export interface SaveFiles {
  readonly pathOf: (id: string) => string
  /** Whether the name is taken, be it by a link that leads nowhere. */
  readonly exists: (id: string) => Promise<boolean>
  /** The file as it lies there now; null where there is none. */
  readonly stampOf: (id: string) => FileStamp | null
  /** Moves a file that must not be lost out of the way, to the first free name. */
  readonly keepAside: (id: string) => Promise<void>
}

/** Knows where saves lie in a folder. */
export const createSaveFiles = (folder: string): SaveFiles => {
  const pathOf = (id: string): string => join(folder, `${id}${SAVE_ENDING}`)
  const exists = async (id: string): Promise<boolean> =>
    lstat(pathOf(id)).then(
      () => true,
      () => false,
    )
  return {
    pathOf,
    exists,
    stampOf: (id) => sightOf(id, pathOf(id))?.stamp ?? null,
    keepAside: async (id) => {
      for (let number = 1; ; number++) {
        const kept = `${id} (kept ${number})`
        if (await exists(kept)) continue
        await renameFile(pathOf(id), pathOf(kept))
        return
      }
    },
  }
}
