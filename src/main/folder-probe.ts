import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder'
import { errorCode } from './text-file'

/** Why a folder cannot hold a person's files: which one, and what the system said (EACCES, ENOTDIR). */
export interface FolderProblem {
  readonly path: string
  readonly detail: string
}

/** Makes the folders that are missing and writes to the first of them; what stops it, or null. */
export const folderProblem = (folders: readonly [root: string, ...inside: string[]]): FolderProblem | null => {
  for (const path of folders) {
    const problem = attempt(path, () => makeFolder(path))
    if (problem) return problem
  }
  // Only writing tells: modes say nothing of read-only disks. Named like all that is swept after a crash.
  const probe = join(folders[0], `.probe.${process.pid}-0.tmp`)
  return attempt(folders[0], () => {
    rmSync(probe, { force: true })
    closeSync(openSync(probe, 'wx', 0o600))
    rmSync(probe)
  })
}

const attempt = (path: string, work: () => unknown): FolderProblem | null => {
  try {
    work()
    return null
  } catch (error) {
    return { path, detail: errorCode(error) }
  }
}
