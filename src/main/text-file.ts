import { closeSync, constants, fstatSync, openSync, type PathLike, readSync, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { failure, type Failure, type Result } from '../shared/result'

/** Why a text file could not be read. */
export type ReadProblem = 'file.missing' | 'file.too-large' | 'file.unreadable' | 'file.not-text' | 'file.utf-16'

type Read = Result<{ readonly text: string }, ReadProblem>

/** A way to read a text file of at most so many bytes. */
export type ReadText = (path: PathLike, limit: number) => Promise<Read>

/** The short code of a file system error, such as ENOSPC. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error).slice(0, 200)

/** Without waiting: a pipe that nobody writes to would never open. Windows has neither the pipes nor the flag. */
const OPEN_TO_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const PIECE = 64 * 1024

/**
 * Reads a regular file of at most `limit` bytes as UTF-8. What was opened is what is looked at, so that nothing can be put in its place
 * between.
 */
export const readTextFile = async (path: PathLike, limit: number): Promise<Read> => {
  try {
    const file = await open(path, OPEN_TO_READ)
    try {
      const objection = objectionTo(await file.stat(), limit)
      if (objection) return objection
      const pieces: Buffer[] = []
      for (let total = 0; ;) {
        // Every argument is given: Electron 25 reads nothing where they are left to their defaults.
        const length = Math.min(PIECE, limit + 1 - total)
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, null)
        if (bytesRead === 0) return decode(Buffer.concat(pieces, total))
        pieces.push(buffer.subarray(0, bytesRead))
        total += bytesRead
        if (total > limit) return tooLarge(total, limit)
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    return unreadable(error)
  }
}

/** The same at once, for what has to be known before anything else can happen. */
export const readTextFileSync = (path: string, limit: number): Read => {
  try {
    const file = openSync(path, OPEN_TO_READ)
    try {
      const objection = objectionTo(fstatSync(file), limit)
      if (objection) return objection
      const bytes = Buffer.alloc(limit + 1)
      let total = 0
      for (let read = -1; read !== 0 && total <= limit; total += read) read = readSync(file, bytes, total, bytes.length - total, null)
      return total > limit ? tooLarge(total, limit) : decode(bytes.subarray(0, total))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return unreadable(error)
  }
}

const objectionTo = (facts: Stats, limit: number): Failure<ReadProblem> | null => {
  if (!facts.isFile()) return failure('file.unreadable', { detail: 'not a file' })
  return facts.size > limit ? tooLarge(facts.size, limit) : null
}

const tooLarge = (bytes: number, limit: number): Failure<ReadProblem> => failure('file.too-large', { bytes, limit })

const unreadable = (error: unknown): Failure<ReadProblem> => {
  const code = errorCode(error)
  return failure(code === 'ENOENT' ? 'file.missing' : 'file.unreadable', { detail: code })
}

/**
 * Nothing is guessed: bytes that are no UTF-8 would become other words than were written. A byte order mark stays, for whoever keeps the
 * text.
 */
const decode = (bytes: Uint8Array): Read => {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return failure('file.utf-16')
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return failure('file.not-text')
  }
}
