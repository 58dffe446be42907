import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorCode } from './text-file'

/** Makes a folder and those above it that are missing. Node's own way of doing so says "not found" of a disk that is read-only. */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' && dirname(path) !== path) {
      makeFolder(dirname(path))
      mkdirSync(path)
    } else if (!isFolder(path)) throw error
  }
}

/** A link to nowhere stands in the way as a file does. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
