import { rm } from 'node:fs/promises'
import type { Result } from '../shared/result'
import { MAX_ORDER, writeEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { orderOf } from '../shared/save-summary'
import { writeFileAtomic } from './atomic-file'
import { type FileStamp, isSame } from './file-stamp'
import type { SaveFiles } from './save-files'
import { gameSaveId, SHARED_AUTOSAVE_IDS } from './save-ids'
import { lineOf, replaces } from './save-line'
import type { SaveShelf } from './save-shelf'

/** Writes each game's own save, and says its id. */
export type WriteGame = (envelope: SaveEnvelope, text: string) => Promise<Result<{ readonly id: string }>>

/** The game written last, when in the order of play, and its file as it was left. */
interface LastWritten {
  readonly line: string | null
  readonly order: number
  readonly stamp: FileStamp | null
}

/** Gives each game a file of its own. What is played now is later than all that was played before, whatever the clock says. */
export const createGameSaves = (files: SaveFiles, shelf: Pick<SaveShelf, 'read' | 'latestOrder'>): WriteGame => {
  let last: LastWritten | null = null
  const clearRoom = createRoom(files, shelf)
  return async (envelope, text) => {
    const line = lineOf(envelope)
    const id = gameSaveId(line)
    const isNew = last?.line !== line
    const before = last ?? { line: null, order: await shelf.latestOrder(), stamp: null }
    last = before
    const order = Math.min(MAX_ORDER, Math.max(orderOf(envelope), isNew ? before.order + 1 : before.order))
    const left = isNew ? null : before.stamp
    await writeFileAtomic(files.pathOf(id), order === orderOf(envelope) ? text : inPlace(envelope, order), 'own', () =>
      clearRoom(id, envelope, left),
    )
    last = { line, order, stamp: files.stampOf(id) }
    if (isNew) await clearShared(files, shelf, envelope)
    return { ok: true, id }
  }
}

/**
 * Before a game writes its file, makes sure that it is its own: it may be torn, or have been put there by hand or from another computer,
 * also while the game is played. `left` is the file as the game left it, if it has written it before.
 */
const createRoom =
  (files: SaveFiles, { read }: Pick<SaveShelf, 'read'>) =>
  async (id: string, envelope: SaveEnvelope, left: FileStamp | null): Promise<void> => {
    const now = files.stampOf(id)
    if (now === null || (left !== null && isSame(left, now))) return
    const old = await read(id)
    const isOwn = old.ok && lineOf(old.envelope) === lineOf(envelope)
    // What another put there meanwhile may have been played further.
    if (!isOwn || (left !== null && !replaces(envelope, old.envelope))) await files.keepAside(id)
  }

/** Clears away a game's save from before it had a file of its own, once everything in it is in the new one. */
const clearShared = async (files: SaveFiles, { read }: Pick<SaveShelf, 'read'>, next: SaveEnvelope): Promise<void> => {
  for (const id of SHARED_AUTOSAVE_IDS) {
    if (!(await files.exists(id))) continue
    const old = await read(id)
    if (old.ok && replaces(next, old.envelope)) await rm(files.pathOf(id), { force: true }).catch(() => undefined)
  }
}

/** The file's text, sealed anew with its place in the order of play. */
const inPlace = (envelope: SaveEnvelope, order: number): string => writeEnvelope({ ...envelope, order })
