import type { LatestSave, SaveEntry } from '../shared/bridge'
import { createStampedMemory, type FileStamp } from './file-stamp'
import { savePath } from './save-file-name'
import { isAutosaveId } from './save-ids'
import type { SaveIndex } from './save-index'
import { peekAtSave, type SavePeek } from './save-peek'
import type { SaveReader } from './save-reader'
import { inSlices, sightOf } from './save-sight'

/** Which of games' own saves was played last. */
export interface LatestSaves {
  /** The unfinished game played last, or one that cannot be read where there is none to continue. */
  find(ids: readonly string[]): Promise<LatestSave>
  /** The latest place in the order of play that any of them has. */
  latestOrder(ids: readonly string[]): Promise<number>
}

interface Candidate {
  readonly id: string
  readonly stamp: FileStamp
  /** What its ends say; null where they say nothing. */
  readonly peek: SavePeek | null
}

interface Found {
  readonly latest: SaveEntry | null
  readonly broken: SaveEntry | null
}

const placeOf = (entry: SaveEntry | null): number => entry?.summary?.order ?? -1

/** Those whose ends say nothing come first, since they can be anything, then from the last played on. */
const lastPlayedFirst = (a: Candidate, b: Candidate): number =>
  (b.peek?.order ?? Infinity) - (a.peek?.order ?? Infinity) || b.stamp.modifiedMs - a.stamp.modifiedMs || 0

/** Finds which save was played last by a glance at each; it is believed once the whole save has been read. */
export const createLatestSaves = (folder: string, index: SaveIndex, { describe }: SaveReader): LatestSaves => {
  const peekAt = createPeeks(folder, index)

  const candidates = async (ids: readonly string[]): Promise<readonly Candidate[]> => {
    const found = await inSlices(ids.filter(isAutosaveId), (id): Candidate | null => {
      const seen = sightOf(id, savePath(folder, id))
      return seen && { id, stamp: seen.stamp, peek: seen.isFile ? peekAt(id, seen.stamp) : null }
    })
    return found.sort(lastPlayedFirst)
  }

  /** Reads from the last played on, until none that is left can have been played later. */
  const readLatest = async (among: readonly Candidate[], isWanted: (save: SaveEntry) => boolean): Promise<Found> => {
    let latest: SaveEntry | null = null
    let broken: SaveEntry | null = null
    for (const { id, peek } of among) {
      if (peek !== null && peek.order <= placeOf(latest)) break
      const entry = await describe(id)
      if (entry === null) continue
      if (placeOf(entry) > placeOf(latest) && isWanted(entry)) latest = entry
      if (entry.problem !== null) broken ??= entry
    }
    return { latest, broken }
  }

  return {
    find: async (ids) => {
      const unfinished = (await candidates(ids)).filter(({ peek }) => peek?.over !== true)
      const { latest, broken } = await readLatest(unfinished, ({ summary }) => summary?.status.over === false)
      return { save: latest, broken: latest === null ? broken : null }
    },
    latestOrder: async (ids) => {
      const { latest } = await readLatest(await candidates(ids), () => true)
      return Math.max(0, placeOf(latest))
    },
  }
}

/** Glances at saves, once for as long as their files do not change. */
const createPeeks = (folder: string, index: SaveIndex): ((id: string, stamp: FileStamp) => SavePeek | null) => {
  const peeks = createStampedMemory<SavePeek | null>()
  return (id, stamp) => {
    const summary = index.find(id, stamp)
    if (summary !== null) return { order: summary.order, over: summary.status.over }
    const known = peeks.find(id, stamp)
    if (known !== undefined) return known
    const peek = peekAtSave(savePath(folder, id), stamp.bytes)
    peeks.keep(id, stamp, peek)
    return peek
  }
}
