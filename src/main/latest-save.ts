import type { LatestSave, SaveEntry } from '../shared/bridge'
import { createStampedMemory, type FileStamp } from './file-stamp'
import { savePath } from './save-file-name'
import { isAutosaveId } from './save-ids'
import type { SaveIndex } from './save-index'
import { peekAtSave, type SavePeek } from './save-peek'
import type { SaveReader } from './save-reader'
import { each, sightOf } from './save-sight'

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
  /** What a glance at it says; null where it says nothing. */
  readonly peek: SavePeek | null
}

interface Found {
  readonly latest: SaveEntry | null
  readonly broken: SaveEntry | null
}

/** Which saves are looked for: whether one may be among them by a glance, and whether it is once it was read. */
interface Wanted {
  readonly mayBe: (peek: SavePeek | null) => Promise<boolean>
  readonly is: (save: SaveEntry) => boolean
}

const UNFINISHED: Wanted = {
  mayBe: async (peek) => (await peek?.isOver()) !== true,
  is: ({ summary }) => summary?.status.over === false,
}
const ANY: Wanted = { mayBe: () => Promise.resolve(true), is: () => true }

const placeOf = (entry: SaveEntry | null): number => entry?.summary?.order ?? -1

/** Those of which a glance says nothing come first, since they can be anything, then from the last played on. */
const lastPlayedFirst = (a: Candidate, b: Candidate): number =>
  (b.peek?.order ?? Infinity) - (a.peek?.order ?? Infinity) || b.stamp.modifiedMs - a.stamp.modifiedMs || 0

/** Finds which save was played last by a glance at each; it is believed once the whole save has been read. */
export const createLatestSaves = (folder: string, index: SaveIndex, { describe }: SaveReader): LatestSaves => {
  const peekAt = createPeeks(folder, index)

  const candidates = async (ids: readonly string[]): Promise<readonly Candidate[]> => {
    const found = await each(ids.filter(isAutosaveId), async (id): Promise<Candidate | null> => {
      const seen = sightOf(id, savePath(folder, id))
      return seen && { id, stamp: seen.stamp, peek: seen.isFile ? await peekAt(id, seen.stamp) : null }
    })
    return found.sort(lastPlayedFirst)
  }

  /** Reads from the last played on, until none that is left can have been played later. */
  const readLatest = async (among: readonly Candidate[], wanted: Wanted): Promise<Found> => {
    let latest: SaveEntry | null = null
    let broken: SaveEntry | null = null
    for (const { id, peek } of among) {
      if (peek !== null && peek.order <= placeOf(latest)) break
      if (!(await wanted.mayBe(peek))) continue
      const entry = await describe(id)
      if (entry === null) continue
      if (placeOf(entry) > placeOf(latest) && wanted.is(entry)) latest = entry
      if (entry.problem !== null) broken ??= entry
    }
    return { latest, broken }
  }

  return {
    find: async (ids) => {
      const { latest, broken } = await readLatest(await candidates(ids), UNFINISHED)
      return { save: latest, broken: latest === null ? broken : null }
    },
    latestOrder: async (ids) => {
      const { latest } = await readLatest(await candidates(ids), ANY)
      return Math.max(0, placeOf(latest))
    },
  }
}

/** Glances at saves, once for as long as their files do not change. */
const createPeeks = (folder: string, index: SaveIndex): ((id: string, stamp: FileStamp) => Promise<SavePeek | null>) => {
  const peeks = createStampedMemory<SavePeek | null>()
  return async (id, stamp) => {
    const summary = index.find(id, stamp)
    if (summary !== null) return { order: summary.order, isOver: () => Promise.resolve(summary.status.over) }
    const known = peeks.find(id, stamp)
    if (known !== undefined) return known
    const peek = await peekAtSave(savePath(folder, id), stamp.bytes)
    peeks.keep(id, stamp, peek)
    return peek
  }
}
