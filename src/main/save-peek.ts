import { open } from 'node:fs/promises'
import { SAVE_FORMAT } from '../shared/save-envelope'

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

/** Looks at the beginning and the end of a regular file as this game writes them; null for a file that was written otherwise. */
export const peekAtSave = async (path: string, bytes: number): Promise<SavePeek | null> => {
  const file = await open(path, 'r').catch(() => null)
  if (file === null) return null
  try {
    const buffer = Buffer.alloc(HEAD_BYTES + TAIL_BYTES)
    const head = await file.read(buffer, 0, HEAD_BYTES, 0)
    const tail = await file.read(buffer, HEAD_BYTES, TAIL_BYTES, Math.max(0, bytes - TAIL_BYTES))
    const opening = HEAD.exec(buffer.toString('utf8', 0, head.bytesRead))
    const order = opening === null ? NaN : Number(opening[2] ?? Date.parse(opening[1] ?? ''))
    if (!Number.isFinite(order)) return null
    const [over] = [...buffer.toString('utf8', HEAD_BYTES, HEAD_BYTES + tail.bytesRead).matchAll(STATUS)].slice(-1).map(([, word]) => word)
    return { order, over: over === undefined ? null : over === 'true' }
  } catch {
    return null
  } finally {
    await file.close()
  }
}
