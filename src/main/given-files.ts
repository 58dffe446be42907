import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { GivenFile } from '../shared/bridge'
import { MAX_SAVE_BYTES, SAVE_FORMAT } from '../shared/save-envelope'
import { type GivenPaths, isAddress, MOST_FILES } from './given-arguments'
import { hasEnding, hasOwnEnding } from './file-endings'
import { placeOf } from './file-place'
import { MAX_SCENARIO_BYTES } from './own-scenarios'
import { saveIdOf } from './save-file-name'
import type { SaveStore } from './save-store'
import { errorCode, readTextFile } from './text-file'

/** The largest lesson read, in bytes: a scenario with all its numbers and a class of names is about 50 kB. */
const MAX_LESSON_BYTES = MAX_SCENARIO_BYTES

/** Files the program was given, read and waiting for the page to take them. */
export interface GivenFiles {
  /** Reads files one after the other, in the order given, and tells how many were left out. */
  give(paths: GivenPaths): void
  /** Everything that became of them since this was last asked. */
  take(): Promise<readonly GivenFile[]>
}

/**
 * Takes files in: games are kept among the saves, scenarios and lessons are read for the page to check; `tell` says that there is something to take.
 */
export const createGivenFiles = (saves: SaveStore, savesFolder: string, tell: () => void): GivenFiles => {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting: GivenFile[] = []
  return {
    give: ({ files, leftOut }) => {
      for (const path of files)
        queue = queue.then(async () => {
          waiting.push(
            await takeIn(path, saves, savesFolder).catch((error: unknown) =>
              problem(path, 'file.unreadable', { detail: errorCode(error) }),
            ),
          )
        })
      if (leftOut > 0) queue = queue.then(() => waiting.push({ kind: 'left-out', count: leftOut, limit: MOST_FILES }))
      if (files.length > 0) void queue.then(tell)
    },
    take: async () => {
      await queue
      const taken = waiting
      waiting = []
      return taken
    },
  }
}

const problem = (path: string, code: string, params: Readonly<Record<string, string | number>> = {}): GivenFile => ({
  kind: 'problem',
  // An address is no path, and its end alone would name nothing.
  fileName: isAddress(path) ? path : basename(path),
  code,
  params,
})

/** What becomes of one file; whatever is wrong with it comes back as a problem. */
const takeIn = async (path: string, saves: SaveStore, savesFolder: string): Promise<GivenFile> => {
  if (isAddress(path)) return problem(path, 'file.no-address')
  if (await isFolder(path)) return problem(path, 'file.folder')
  const own = await ownSave(path, savesFolder)
  if (own !== null) return gameOf(path, saves, own, false)
  const file = await readTextFile(path, MAX_SAVE_BYTES)
  if (!file.ok) return problem(path, file.code, file.params)
  if (hasEnding(path, 'lesson')) return lessonOf(path, file.text)
  if (hasOwnEnding(path) || file.text.includes(`"${SAVE_FORMAT}"`)) {
    const kept = await saves.adopt(file.text)
    return kept.ok ? gameOf(path, saves, kept.id, true) : problem(path, kept.code, kept.params)
  }
  if (!hasEnding(path, 'scenario')) return problem(path, 'file.foreign')
  if (Buffer.byteLength(file.text) > MAX_SCENARIO_BYTES) return problem(path, 'file.too-large', { limit: MAX_SCENARIO_BYTES })
  return { kind: 'scenario', file: { ...(await placeOf(path)), text: file.text } }
}

/** A lesson, for the page to check; one that nobody could have written is not handed on. */
const lessonOf = async (path: string, text: string): Promise<GivenFile> =>
  Buffer.byteLength(text) > MAX_LESSON_BYTES
    ? problem(path, 'file.too-large', { limit: MAX_LESSON_BYTES })
    : { kind: 'lesson', file: { ...(await placeOf(path)), text } }

const gameOf = async (path: string, saves: SaveStore, id: string, isNew: boolean): Promise<GivenFile> => {
  const [entry] = await saves.describe([id])
  if (entry === undefined) return problem(path, 'save.missing', { id })
  if (entry.summary === null) return problem(path, entry.problem?.code ?? 'save.unreadable', { where: entry.problem?.where ?? '' })
  return { kind: 'game', fileName: basename(path), save: entry, isNew }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  )

/** The id of a save that lies in the saves folder already, by whatever way it is named. */
const ownSave = async (path: string, savesFolder: string): Promise<string | null> => {
  try {
    const [file, folder] = await Promise.all([realpath(path), realpath(savesFolder)])
    return dirname(file) === folder ? saveIdOf(Buffer.from(basename(file))) : null
  } catch {
    return null
  }
}
