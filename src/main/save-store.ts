import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LatestSave, SaveEntry, SaveSlot } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { MAX_ORDER, MAX_SAVE_BYTES, parseEnvelope, writeEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { writeFileAtomic } from './atomic-file'
import { makeFolder } from './make-folder'
import { renameFile } from './rename-file'
import { SAVE_ENDING, savePath } from './save-file-name'
import { gameSaveId, namedSaveId, SHARED_AUTOSAVE_IDS } from './save-ids'
import { isSame, type FileStamp, type SaveIndex } from './save-index'
import { lineOf, orderOf, replaces } from './save-line'
import { createSaveShelf, type ReadSave } from './save-shelf'
import { sightOf } from './save-sight'
import { errorCode, readTextFile, type ReadText } from './text-file'

/** The saves folder: every write is atomic and checked, no game ever takes another's file, and nothing unreadable is overwritten. */
export interface SaveStore {
  /** Every file at once; those not read yet have neither summary nor problem. */
  list(): Promise<Result<{ readonly saves: readonly SaveEntry[] }>>
  describe(ids: readonly string[]): Promise<readonly SaveEntry[]>
  /** The unfinished game played last, as the saves tell it. */
  latest(): Promise<Result<LatestSave>>
  read(id: string): Promise<ReadSave>
  write(slot: SaveSlot, text: string): Promise<Result<{ readonly id: string }>>
  /** Keeps a save from elsewhere under the first free name; `taken` is its own where another had it. */
  adopt(text: string): Promise<Result<{ readonly id: string; readonly taken: string | null }>>
  remove(id: string): Promise<Result>
  /** Whether a write has begun and not ended. */
  isWriting(): boolean
  /** Resolves when every write begun so far has ended. */
  settled(): Promise<void>
}

/** Opens the saves folder, creating it on the first write. */
export const createSaveStore = (folder: string, index: SaveIndex, readText: ReadText = readTextFile): SaveStore => {
  const shelf = createSaveShelf(folder, index, readText)
  const { read } = shelf
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  /** The game written last, when in the order of play, and its file as it was left. */
  let last: { readonly line: string | null; readonly order: number; readonly stamp: FileStamp | null } | null = null

  /** Where a file lies that this game names itself. */
  const pathOf = (id: string): string => join(folder, `${id}${SAVE_ENDING}`)

  /** Runs one change at a time, in the order asked. */
  const inOrder = <Value>(change: () => Promise<Value>): Promise<Value> => {
    waiting += 1
    const turn = queue.then(change).finally(() => {
      waiting -= 1
    })
    queue = turn.catch(() => undefined)
    return turn
  }

  /** Whether the name is taken, be it by a link that leads nowhere. */
  const exists = async (id: string): Promise<boolean> =>
    lstat(pathOf(id)).then(
      () => true,
      () => false,
    )

  /** Moves a file that must not be lost out of the way, to the first free name. */
  const keepAside = async (id: string): Promise<void> => {
    for (let number = 1; ; number++) {
      const kept = `${id} (kept ${number})`
      if (await exists(kept)) continue
      await renameFile(pathOf(id), pathOf(kept))
      return
    }
  }

  const stampOf = (id: string): FileStamp | null => sightOf(id, pathOf(id))?.stamp ?? null

  /**
   * Before a game writes its file, makes sure that it is its own: it may be torn, or have been put there by hand or from another computer,
   * also while the game is played.
   */
  const makeRoom = async (id: string, envelope: SaveEnvelope): Promise<void> => {
    const line = lineOf(envelope)
    const left = last?.line === line ? last.stamp : null
    const now = stampOf(id)
    if (now === null || (left !== null && isSame(left, now))) return
    const old = await read(id)
    const isOwn = old.ok && lineOf(old.envelope) === line
    // What another put there meanwhile may have been played further.
    if (!isOwn || (left !== null && !replaces(envelope, old.envelope))) await keepAside(id)
  }

  /** Clears away a game's save from before it had a file of its own, once everything in it is in the new one. */
  const clearShared = async (next: SaveEnvelope): Promise<void> => {
    for (const id of SHARED_AUTOSAVE_IDS) {
      if (!(await exists(id))) continue
      const old = await read(id)
      if (old.ok && replaces(next, old.envelope)) await rm(pathOf(id), { force: true }).catch(() => undefined)
    }
  }

  /** Each game's own file. What is played now is later than all that was played before, whatever the clock says. */
  const writeGame = async (envelope: SaveEnvelope, text: string): Promise<Result<{ readonly id: string }>> => {
    const line = lineOf(envelope)
    const id = gameSaveId(line)
    const isNew = last?.line !== line
    last ??= { line: null, order: await shelf.latestOrder(), stamp: null }
    const order = Math.min(MAX_ORDER, Math.max(orderOf(envelope), isNew ? last.order + 1 : last.order))
    await writeFileAtomic(pathOf(id), order === orderOf(envelope) ? text : inPlace(envelope, order), 'own', () => makeRoom(id, envelope))
    last = { line, order, stamp: stampOf(id) }
    if (isNew) await clearShared(envelope)
    return { ok: true, id }
  }

  const writeNamed = async (
    envelope: SaveEnvelope,
    text: string,
    slot: Extract<SaveSlot, { readonly kind: 'named' }>,
  ): Promise<Result<{ readonly id: string }>> => {
    const id = namedSaveId(slot.name)
    if (await exists(id)) {
      if (slot.overwrite !== true) return failure('save.exists', { name: slot.name })
      if (!(await read(id)).ok) await keepAside(id)
    }
    await writeFileAtomic(pathOf(id), nameInside(envelope, slot.name, text))
    return { ok: true, id }
  }

  const writeNow = async (slot: SaveSlot, text: string): Promise<Result<{ readonly id: string }>> => {
    if (Buffer.byteLength(text) > MAX_SAVE_BYTES) return failure('save.too-large', { limit: MAX_SAVE_BYTES })
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    try {
      makeFolder(folder)
      return await (slot.kind === 'auto' ? writeGame(parsed.envelope, text) : writeNamed(parsed.envelope, text, slot))
    } catch (error) {
      return failure('save.write-failed', { detail: errorCode(error) })
    }
  }

  const adoptNow: SaveStore['adopt'] = async (text) => {
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    const own = parsed.envelope.name
    for (let number = 1; ; number++) {
      const name = number === 1 ? own : `${own.slice(0, 70).replace(/[\uD800-\uDBFF]$/, '')} (${number})`
      if (await exists(namedSaveId(name))) continue
      const written = await writeNow({ kind: 'named', name }, text)
      return written.ok ? { ...written, taken: number === 1 ? null : own } : written
    }
  }

  const removeNow = async (id: string): Promise<Result> => {
    const path = savePath(folder, id)
    try {
      if ((await lstat(path)).isDirectory()) return failure('save.folder', { id })
      await rm(path)
      return { ok: true }
    } catch (error) {
      const detail = errorCode(error)
      return detail === 'ENOENT' ? failure('save.missing', { id }) : failure('save.remove-failed', { detail })
    }
  }

  return {
    list: shelf.list,
    describe: shelf.describe,
    latest: shelf.latest,
    read,
    write: (slot, text) => inOrder(() => writeNow(slot, text)),
    adopt: (text) => inOrder(() => adoptNow(text)),
    remove: (id) => inOrder(() => removeNow(id)),
    isWriting: () => waiting > 0,
    settled: async () => {
      await queue
    },
  }
}

/** The file's text, sealed anew if the person chose another name than the one inside. */
const nameInside = (envelope: SaveEnvelope, name: string, text: string): string =>
  envelope.name === name ? text : writeEnvelope({ ...envelope, name })

/** The file's text, sealed anew with its place in the order of play. */
const inPlace = (envelope: SaveEnvelope, order: number): string => writeEnvelope({ ...envelope, order })
