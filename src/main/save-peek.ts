import { closeSync, constants, openSync, type PathLike, readSync } from 'node:fs'
import { MAX_ORDER, SAVE_FORMAT } from '../shared/save-envelope'

/** What the two ends of a save say: enough to choose which one to read first, never enough to believe it. */
export interface SavePeek {
  readonly order: number
  /** Null where the end does not say. */
  readonly over: boolean | null
}

const HEAD_BYTES = 600
const TAIL_BYTES = 4000
const TEXT = '"(?:[^"\\\\]*)"'
const HEAD = new RegExp(
  `^\\{"format":"${SAVE_FORMAT}","formatVersion":\\d+,"rulesVersion":${TEXT},"contentHash":${TEXT},"savedAt":"([^"\\\\]+)"(?:,"order":(\\d{1,16}))?,`,
)
const STATUS = /"status":\{"quarter":\d+,"length":\d+,"over":(true|false)\}/g

/**
 * Looks at the beginning and the end of a regular file as this game writes them; null for a file that was written otherwise.
 * At once: a glance takes less time than it takes to be told that one has been made.
 */
export const peekAtSave = (path: PathLike, bytes: number): SavePeek | null => {
  const buffer = Buffer.alloc(HEAD_BYTES + TAIL_BYTES)
  const ends = readEnds(path, bytes, buffer)
  if (ends === null) return null
  const opening = HEAD.exec(buffer.toString('utf8', 0, ends.head))
  const order = opening === null ? NaN : Number(opening[2] ?? Date.parse(opening[1] ?? ''))
  // No save of this game says more than its reader takes.
  if (!(order <= MAX_ORDER)) return null
  const [over] = [...buffer.toString('utf8', HEAD_BYTES, HEAD_BYTES + ends.tail).matchAll(STATUS)].slice(-1).map(([, word]) => word)
  return { order, over: over === undefined ? null : over === 'true' }
}

/** Fills a buffer with both ends of a file and says how many bytes of each there were. */
const readEnds = (path: PathLike, bytes: number, buffer: Buffer): { readonly head: number; readonly tail: number } | null => {
  try {
    // Without waiting: should a pipe have come into the file's place, it would never open.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const head = readSync(file, buffer, 0, HEAD_BYTES, 0)
      return { head, tail: readSync(file, buffer, HEAD_BYTES, TAIL_BYTES, Math.max(0, bytes - TAIL_BYTES)) }
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
