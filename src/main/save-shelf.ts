import { readdir } from 'node:fs/promises'
import type { LatestSave, SaveEntry, SaveSummary } from '../shared/bridge'
import { summariseResult } from '../shared/game-result'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES, parseEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { saveIdOf, savePath } from './save-file-name'
import { isAutosaveId } from './save-ids'
import { type FileStamp, isSame, type SaveIndex } from './save-index'
import { orderOf } from './save-line'
import { peekAtSave, type SavePeek } from './save-peek'
import { each, inSlices, type Seen, type Sight, sightOf } from './save-sight'
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

/** A healthy save's text and contents, or why there are none. */
export type ReadSave = Result<{ readonly text: string; readonly envelope: SaveEnvelope }>

type Candidate = Sight & { readonly stamp: FileStamp; readonly peek: SavePeek | null }

/** Opens the saves folder for looking. */
export const createSaveShelf = (folder: string, index: SaveIndex, readText: ReadText): SaveShelf => {
  /** What was found wrong with files that have not changed since; not kept for longer, as another version may read them. */
  const wrong = new Map<string, { readonly stamp: FileStamp; readonly problem: SaveEntry['problem'] }>()
  const peeks = new Map<string, { readonly stamp: FileStamp; readonly peek: SavePeek | null }>()

  const pathOf = (id: string): string | Buffer => savePath(folder, id)

  const read = async (id: string): Promise<ReadSave> => {
    const file = await readText(pathOf(id), MAX_SAVE_BYTES)
    if (!file.ok) return failure(file.code.replace('file.', 'save.'), { ...file.params, id })
    const parsed = parseEnvelope(file.text)
    if (!parsed.ok) return failure(parsed.code, { id, where: parsed.where ?? '', detail: parsed.detail })
    return { ok: true, text: file.text, envelope: parsed.envelope }
  }

  const known = ({ sight: { id }, stamp, isFolder }: Seen): Pick<SaveEntry, 'summary' | 'problem'> => {
    if (isFolder) return { summary: null, problem: { code: 'save.folder' } }
    const summary = index.find(id, stamp)
    const kept = wrong.get(id)
    return { summary, problem: summary === null && kept !== undefined && isSame(kept.stamp, stamp) ? kept.problem : null }
  }

  /** Reads one file; whatever it holds, and whatever goes wrong, the others are not kept from being listed. */
  const describeOne = async (id: string): Promise<SaveEntry | null> => {
    const found = sightOf(id, pathOf(id))
    if (found === null) return null
    const { sight, stamp } = found
    const entry = { ...sight, ...known(found) }
    if (entry.summary !== null || entry.problem !== null) return entry
    const file = await read(id).catch((error: unknown) => failure('save.unreadable', { where: '', detail: errorCode(error) }))
    if (file.ok) {
      const summary = summarise(file.envelope)
      index.keep(id, stamp, summary)
      return { ...entry, summary }
    }
    const problem = { code: problemCode(file.code), where: String(file.params['where'] ?? '') }
    if (problem.code !== 'save.unreadable') wrong.set(id, { stamp, problem })
    return { ...entry, problem }
  }

  /** Ids of all files that end as saves do; of names that are no text the bytes are kept, as nothing else opens the file. */
  const idsHere = async (): Promise<Result<{ readonly ids: readonly string[] }>> => {
    try {
      const ids = (await readdir(folder, { encoding: 'buffer' })).map(saveIdOf)
      return { ok: true, ids: ids.filter((id) => id !== null) }
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? { ok: true, ids: [] } : failure('save.no-folder', { detail: errorCode(error) })
    }
  }

  const list: SaveShelf['list'] = async () => {
    await index.load()
    const here = await idsHere()
    if (!here.ok) return here
    index.retain(new Set(here.ids))
    const saves = await inSlices(here.ids, (id) => {
      const found = sightOf(id, pathOf(id))
      return found && { ...found.sight, ...known(found) }
    })
    return { ok: true, saves }
  }

  const peekAt = async (id: string, stamp: FileStamp): Promise<SavePeek | null> => {
    const summary = index.find(id, stamp)
    if (summary !== null) return { order: summary.order, isOver: () => Promise.resolve(summary.status.over) }
    const kept = peeks.get(id)
    if (kept !== undefined && isSame(kept.stamp, stamp)) return kept.peek
    const peek = await peekAtSave(pathOf(id), stamp.bytes)
    peeks.set(id, { stamp, peek })
    return peek
  }

  /** Games' own saves: those whose ends say nothing first, since they can be anything, then from the last played on. */
  const candidates = async (): Promise<Result<{ readonly candidates: readonly Candidate[] }>> => {
    await index.load()
    const here = await idsHere()
    if (!here.ok) return here
    const found = await each(here.ids.filter(isAutosaveId), async (id) => {
      const seen = sightOf(id, pathOf(id))
      return seen && { ...seen.sight, stamp: seen.stamp, peek: seen.isFile ? await peekAt(id, seen.stamp) : null }
    })
    found.sort((a, b) => (b.peek?.order ?? Infinity) - (a.peek?.order ?? Infinity) || b.stamp.modifiedMs - a.stamp.modifiedMs || 0)
    return { ok: true, candidates: found }
  }

  const latest: SaveShelf['latest'] = async () => {
    const found = await candidates()
    if (!found.ok) return found
    let save: SaveEntry | null = null
    let broken: SaveEntry | null = null
    for (const { id, peek } of found.candidates) {
      if (peek !== null && peek.order <= (save?.summary?.order ?? -1)) break
      if ((await peek?.isOver()) === true) continue
      const entry = await describeOne(id)
      if (entry?.summary?.status.over === false && entry.summary.order > (save?.summary?.order ?? -1)) save = entry
      if (entry?.problem != null) broken ??= entry
    }
    return { ok: true, save, broken: save === null ? broken : null }
  }

  /** Glances lead to the latest; it is believed once the whole save has been read. A folder that cannot be listed leaves it to the clock. */
  const latestOrder = async (): Promise<number> => {
    let latest = 0
    const found = await candidates()
    for (const { id, peek } of found.ok ? found.candidates : []) {
      if (peek !== null && peek.order <= latest) break
      latest = Math.max(latest, (await describeOne(id))?.summary?.order ?? 0)
    }
    return latest
  }

  return {
    read,
    list,
    describe: (ids) => each(ids, describeOne),
    latest,
    latestOrder,
  }
}

type ProblemCode = NonNullable<SaveEntry['problem']>['code']

/** What is listed and not found is a link to nowhere. */
const problemCode = (code: string): ProblemCode => (code === 'save.missing' ? 'save.unreadable' : (code as ProblemCode))

const summarise = (envelope: SaveEnvelope): SaveSummary => ({
  name: envelope.name,
  savedAt: envelope.savedAt,
  order: orderOf(envelope),
  rulesVersion: envelope.rulesVersion,
  contentHash: envelope.contentHash,
  scenarioId: typeof envelope.scenario === 'string' ? envelope.scenario : null,
  seats: envelope.seats,
  status: envelope.status,
  moveCount: envelope.moves.length,
  result: envelope.result === undefined ? null : summariseResult(envelope.result),
})
