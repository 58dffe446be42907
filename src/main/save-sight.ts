import { lstatSync, type PathLike, statSync, type Stats } from 'node:fs'
import { setImmediate as letOthers } from 'node:timers/promises'
import type { SaveEntry } from '../shared/bridge'
import { shownName } from './file-entry'
import { saveFileName } from './save-file-name'
import { isAutosaveId } from './save-ids'
import type { FileStamp } from './file-stamp'

/** What is known of a save without reading it. */
export type Sight = Omit<SaveEntry, 'summary' | 'problem'>

/** Files read at once: enough to keep the disk busy, few enough for whoever asks for something else. */
const AT_ONCE = 32
/** How long files are looked at before others have their turn, ms. */
const SLICE_MS = 8

/** A file as it is seen, unread. */
export interface Seen {
  readonly sight: Sight
  readonly stamp: FileStamp
  readonly isFile: boolean
  /** A folder itself; a link to one can be deleted as other links. */
  readonly isFolder: boolean
}

/** Looks at a save's file; null where there is nothing. */
export const sightOf = (id: string, path: PathLike): Seen | null => {
  // Of a link the link itself is looked at: one that leads nowhere is there too, and is told as unreadable.
  const facts = factsOf(statSync, path) ?? factsOf(lstatSync, path)
  if (facts === null) return null
  const stamp = { bytes: facts.size, inode: facts.ino, modifiedMs: facts.mtimeMs, changedMs: facts.ctimeMs }
  const kind = isAutosaveId(id) ? 'auto' : 'named'
  // A date after all dates is no date; it hides neither this file nor the others.
  const modifiedAt = new Date(Number.isNaN(facts.mtime.getTime()) ? 0 : facts.mtime).toISOString()
  const isFolder = facts.isDirectory() && factsOf(lstatSync, path)?.isDirectory() === true
  const sight = { id, kind, fileName: shownName(saveFileName(id)), bytes: facts.size, modifiedAt } as const
  return { sight, stamp, isFile: facts.isFile(), isFolder }
}

const factsOf = (look: typeof statSync, path: PathLike): Stats | null => {
  try {
    return look(path)
  } catch {
    return null
  }
}

/** What is seen of each, at once but for others' turns: thousands of looks would wait for each other longer than they take. */
export const inSlices = async <Value>(ids: readonly string[], look: (id: string) => Value | null): Promise<Value[]> => {
  const found: Value[] = []
  let began = performance.now()
  for (const id of ids) {
    const value = look(id)
    if (value !== null) found.push(value)
    if (performance.now() - began < SLICE_MS) continue
    await letOthers()
    began = performance.now()
  }
  return found
}

/** What becomes of each, a few at a time; what comes to nothing is left out. */
export const each = async <Value>(ids: readonly string[], look: (id: string) => Promise<Value | null>): Promise<Value[]> => {
  const found: Value[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const value of await Promise.all(ids.slice(at, at + AT_ONCE).map(look))) if (value !== null) found.push(value)
  }
  return found
}
