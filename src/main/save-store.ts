import { lstat, rm } from 'node:fs/promises'
import type { LatestSave, SaveEntry, SaveSlot } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES, parseEnvelope } from '../shared/save-envelope'
import { createGameSaves } from './game-saves'
import { makeFolder } from './make-folder'
import { freeName, writeNamed } from './named-saves'
import { savePath } from './save-file-name'
import { createSaveFiles } from './save-files'
import type { SaveIndex } from './save-index'
import type { ReadSave } from './save-reader'
import { createSaveShelf } from './save-shelf'
import { errorCode, readTextFile, type ReadText } from './text-file'
import { createTurns } from './turns'

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
  const files = createSaveFiles(folder)
  const turns = createTurns()
  const writeGame = createGameSaves(files, shelf)

  const writeNow: SaveStore['write'] = async (slot, text) => {
    if (Buffer.byteLength(text) > MAX_SAVE_BYTES) return failure('save.too-large', { limit: MAX_SAVE_BYTES })
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    const { envelope } = parsed
    try {
      makeFolder(folder)
      return await (slot.kind === 'auto' ? writeGame(envelope, text) : writeNamed({ files, shelf }, slot, envelope, text))
    } catch (error) {
      return failure('save.write-failed', { detail: errorCode(error) })
    }
  }

  const adoptNow: SaveStore['adopt'] = async (text) => {
    const parsed = parseEnvelope(text)
    if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
    const own = parsed.envelope.name
    const name = await freeName(files, own)
    const written = await writeNow({ kind: 'named', name }, text)
    return written.ok ? { ...written, taken: name === own ? null : own } : written
  }

  return {
    list: shelf.list,
    describe: shelf.describe,
    latest: shelf.latest,
    read: shelf.read,
    write: (slot, text) => turns.take(() => writeNow(slot, text)),
    adopt: (text) => turns.take(() => adoptNow(text)),
    remove: (id) => turns.take(() => removeSave(folder, id)),
    isWriting: turns.isBusy,
    settled: turns.settled,
  }
}

const removeSave = async (folder: string, id: string): Promise<Result> => {
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
