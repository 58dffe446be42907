import type { SaveEntry } from '../shared/bridge'
import { summariseSave } from '../shared/save-summary'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES, parseEnvelope, type SaveEnvelope } from '../shared/save-envelope'
import { createStampedMemory } from './file-stamp'
import { savePath } from './save-file-name'
import type { SaveIndex } from './save-index'
import { type Seen, sightOf } from './save-sight'
import { errorCode, type ReadText } from './text-file'

/** A healthy save's text and contents, or why there are none. */
export type ReadSave = Result<{ readonly text: string; readonly envelope: SaveEnvelope }>

/** One save after the other as one looks at it. */
export interface SaveReader {
  /** Reads a save whole. */
  read(id: string): Promise<ReadSave>
  /** What is seen of a save without reading it, and what is known from before; null where there is nothing. */
  glance(id: string): SaveEntry | null
  /** What a save says of itself, read once for as long as its file does not change. */
  describe(id: string): Promise<SaveEntry | null>
}

type Problem = SaveEntry['problem']
type ProblemCode = NonNullable<Problem>['code']

/** Reads the saves in a folder. */
export const createSaveReader = (folder: string, index: SaveIndex, readText: ReadText): SaveReader => {
  /** What was found wrong with files. */
  const wrong = createStampedMemory<Problem>()
  const look = (id: string): Seen | null => sightOf(id, savePath(folder, id))

  const read = async (id: string): Promise<ReadSave> => {
    const file = await readText(savePath(folder, id), MAX_SAVE_BYTES)
    if (!file.ok) return failure(file.code.replace('file.', 'save.'), { ...file.params, id })
    const parsed = parseEnvelope(file.text)
    if (!parsed.ok) return failure(parsed.code, { id, where: parsed.where ?? '', detail: parsed.detail })
    return { ok: true, text: file.text, envelope: parsed.envelope }
  }

  const known = ({ sight, stamp, isFolder }: Seen): SaveEntry => {
    if (isFolder) return { ...sight, summary: null, problem: { code: 'save.folder' } }
    const summary = index.find(sight.id, stamp)
    return { ...sight, summary, problem: summary === null ? (wrong.find(sight.id, stamp) ?? null) : null }
  }

  /** Whatever a file holds, and whatever goes wrong, the others are not kept from being listed. */
  const describe = async (id: string): Promise<SaveEntry | null> => {
    const seen = look(id)
    if (seen === null) return null
    const entry = known(seen)
    if (entry.summary !== null || entry.problem !== null) return entry
    const file = await read(id).catch((error: unknown) => failure('save.unreadable', { where: '', detail: errorCode(error) }))
    if (file.ok) {
      const summary = summariseSave(file.envelope)
      index.keep(id, seen.stamp, summary)
      return { ...entry, summary }
    }
    const problem = { code: problemCode(file.code), where: String(file.params['where'] ?? '') }
    if (problem.code !== 'save.unreadable') wrong.keep(id, seen.stamp, problem)
    return { ...entry, problem }
  }

  return {
    read,
    glance: (id) => {
      const seen = look(id)
      return seen && known(seen)
    },
    describe,
  }
}

/** What is listed and not found is a link to nowhere. */
const problemCode = (code: string): ProblemCode => (code === 'save.missing' ? 'save.unreadable' : (code as ProblemCode))
