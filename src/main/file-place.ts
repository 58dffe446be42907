import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { FilePlace } from '../shared/bridge'

/** A folder by its one real name, whatever links lead there; one that cannot be looked at by the name it was given. */
export const realFolder = (folder: string): Promise<string> => realpath(folder).catch(() => folder)

/** Where a file lies, told so that the same file is the same by whatever way it was reached. */
export const placeOf = async (path: string): Promise<FilePlace> => ({
  fileName: basename(path),
  folder: await realFolder(dirname(path)),
})
