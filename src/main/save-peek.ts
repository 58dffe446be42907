import { close, constants, open, type PathLike, read } from 'node:fs'
import { promisify } from 'node:util'
import { MAX_ORDER, MAX_SAVE_BYTES, SAVE_FORMAT } from '../shared/save-envelope'

/** What a glance at a save says: enough to choose which one to read first, never enough to believe it. */
export interface SavePeek {
  readonly order: number
  /** Whether the game is over; null where the file does not say. Earlier versions wrote it further back, so it is looked for when asked. */
  isOver(): Promise<boolean | null>
}

const HEAD_BYTES = 600
const TAIL_BYTES = 4000
const TEXT = '"(?:[^"\\\\]*)"'
const STATUS = '"status":\\{"quarter":\\d+,"length":\\d+,"over":(true|false)\\}'
/** How saves begin; earlier versions named the program before the rules, or the status elsewhere. */
const HEAD = new RegExp(
  `^\\{"format":"${SAVE_FORMAT}","formatVersion":\\d+,(?:"program":${TEXT},)?"rulesVersion":${TEXT},"contentHash":${TEXT},` +
    `"savedAt":"([^"\\\\]+)"(?:,"order":(\\d{1,16}))?(?:,${STATUS})?,`,
)
const ANY_STATUS = new RegExp(STATUS, 'g')

/** Looks at the beginning of a regular file as this game writes them; null for a file that was written otherwise. */
export const peekAtSave = async (path: PathLike, bytes: number): Promise<SavePeek | null> => {
  const [, savedAt, order, over] = HEAD.exec(await readPart(path, 0, HEAD_BYTES)) ?? []
  if (savedAt === undefined) return null
  const place = Number(order ?? Date.parse(savedAt))
  // No save of this game says more than its reader takes.
  if (!(place <= MAX_ORDER)) return null
  let found: Promise<boolean | null> | null = over === undefined ? null : Promise.resolve(over === 'true')
  return { order: place, isOver: () => (found ??= findOver(path, bytes)) }
}

/** What a save of an earlier version says near its end, or, where a result follows, anywhere. */
const findOver = async (path: PathLike, bytes: number): Promise<boolean | null> =>
  statusIn(await readPart(path, Math.max(0, bytes - TAIL_BYTES), TAIL_BYTES)) ??
  statusIn(await readPart(path, 0, Math.min(bytes, MAX_SAVE_BYTES)))

const statusIn = (text: string): boolean | null => {
  const [over] = [...text.matchAll(ANY_STATUS)].slice(-1).map(([, word]) => word)
  return over === undefined ? null : over === 'true'
}

const [openFile, readFile, closeFile] = [promisify(open), promisify(read), promisify(close)]

/** Part of a file's text; nothing of one that cannot be read. */
const readPart = async (path: PathLike, from: number, bytes: number): Promise<string> => {
  try {
    // Without waiting: should a pipe have come into the file's place, it would never open.
    const file = await openFile(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const part = await readFile(file, Buffer.alloc(bytes), 0, bytes, from)
      return part.buffer.toString('utf8', 0, part.bytesRead)
    } finally {
      await closeFile(file)
    }
  } catch {
    return ''
  }
}
