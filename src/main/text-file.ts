import { readFile, stat } from 'node:fs/promises'
import { failure, type Result } from '../shared/result'

/** Why a text file could not be read. */
export type ReadProblem = 'file.missing' | 'file.too-large' | 'file.unreadable'

/** The short code of a file system error, such as ENOSPC. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error).slice(0, 200))

/** Reads a regular file of at most `limit` bytes as UTF-8. */
export const readTextFile = async (path: string, limit: number): Promise<Result<{ readonly text: string }, ReadProblem>> => {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) return failure('file.unreadable', { detail: 'not a file' })
    if (facts.size > limit) return failure('file.too-large', { bytes: facts.size, limit })
    return { ok: true, text: await readFile(path, 'utf8') }
  } catch (error) {
    const code = errorCode(error)
    return failure(code === 'ENOENT' ? 'file.missing' : 'file.unreadable', { detail: code })
  }
}
