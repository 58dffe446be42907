import { readdir } from 'node:fs/promises'
import type { LatestSave, SaveEntry } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { createLatestSaves } from './latest-save'
import { saveIdOf } from './save-file-name'
import type { SaveIndex } from './save-index'
import { createSaveReader, type ReadSave } from './save-reader'
import { each, inSlices } from './save-sight'
import { errorCode, type ReadText } from './text-file'

/** The saves folder as one looks at it: what lies there, read no more often than it must be. */
export interface SaveShelf {
  read(id: string): Promise<ReadSave>
  list(): Promise<Result<{ readonly saves: readonly SaveEntry[] }>>
  describe(ids: readonly string[]): Promise<readonly SaveEntry[]>
  latest(): Promise<Result<LatestSave>>
  /** The latest place in the order of play that any game's own save has. */
  latestOrder(): Promise<number>
}

/** Opens the saves folder for looking. */
export const createSaveShelf = (folder: string, index: SaveIndex, readText: ReadText): SaveShelf => {
  const reader = createSaveReader(folder, index, readText)
  const latestSaves = createLatestSaves(folder, index, reader)
  const idsHere = async (): Promise<Result<{ readonly ids: readonly string[] }>> => {
    await index.load()
    return idsIn(folder)
  }

  return {
    read: reader.read,
    list: async () => {
      const here = await idsHere()
      if (!here.ok) return here
      index.retain(new Set(here.ids))
      return { ok: true, saves: await inSlices(here.ids, reader.glance) }
    },
    describe: (ids) => each(ids, reader.describe),
    latest: async () => {
      const here = await idsHere()
      return here.ok ? { ok: true, ...(await latestSaves.find(here.ids)) } : here
    },
    latestOrder: async () => {
      const here = await idsHere()
      // A folder that cannot be listed leaves it to the clock.
      return here.ok ? latestSaves.latestOrder(here.ids) : 0
    },
  }
}

/** Ids of all files that end as saves do; of names that are no text the bytes are kept, as nothing else opens the file. */
const idsIn = async (folder: string): Promise<Result<{ readonly ids: readonly string[] }>> => {
  try {
    const ids = (await readdir(folder, { encoding: 'buffer' })).map(saveIdOf)
    return { ok: true, ids: ids.filter((id) => id !== null) }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { ok: true, ids: [] } : failure('save.no-folder', { detail: errorCode(error) })
  }
}
