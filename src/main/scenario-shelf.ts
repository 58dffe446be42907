import { lstat, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { FilePlace, OwnScenario } from '../shared/bridge'
import { safeFileName } from '../shared/file-name'
import { failure, type Result } from '../shared/result'
import { writeFileAtomic } from './atomic-file'
import { realFolder } from './file-place'
import { listOwnScenarios, MOST_SCENARIOS, readOwn } from './own-scenarios'
import { errorCode } from './text-file'

/** The files on the shelf as they are on the disk now. */
type Shelf = Result<{ readonly files: readonly OwnScenario[]; readonly leftOut: number; readonly opened: readonly OwnScenario[] }>

/** Scenarios of one's own: those in the player's folder, and those that were opened from elsewhere since the program started. */
export interface ScenarioShelf {
  readonly list: () => Promise<Shelf>
  /** A file was opened, or given: from now on it is read again with the others. */
  readonly remember: (place: FilePlace) => void
  /** Keeps a scenario in the player's folder under a name; a file that is there already only if it is to be replaced. */
  readonly keep: (text: string, name: string, replaces: boolean) => Promise<Result<{ readonly place: FilePlace }>>
}

/** Opens the shelf over the player's folder of scenarios. */
export const createScenarioShelf = (folder: string): ScenarioShelf => {
  const opened = new Map<string, FilePlace>()
  return {
    list: async () => {
      const own = await listOwnScenarios(folder)
      if (!own.ok) return own
      const again = await Promise.all([...opened].map(([path, place]) => readOwn(path, place)))
      // What is gone stays as it was read: whoever chose it has not lost it.
      return { ...own, opened: again.filter(({ text, problem }) => text !== null || problem !== 'file.unreadable') }
    },
    remember: (place) => {
      opened.set(join(place.folder, place.fileName), place)
      const [oldest] = opened.keys()
      if (opened.size > MOST_SCENARIOS && oldest !== undefined) opened.delete(oldest)
    },
    keep: (text, name, replaces) => keepIn(folder, `${safeFileName(name, 'scenario')}.json`, text, replaces),
  }
}

const keepIn = async (
  folder: string,
  fileName: string,
  text: string,
  replaces: boolean,
): Promise<Result<{ readonly place: FilePlace }>> => {
  const path = join(folder, fileName)
  try {
    await mkdir(folder, { recursive: true })
    if (!replaces && (await isThere(path))) return failure('scenario.exists', { fileName })
    await writeFileAtomic(path, text, 'document')
    return { ok: true, place: { fileName, folder: await realFolder(folder) } }
  } catch (error) {
    return failure('file.write-failed', { fileName, detail: errorCode(error) })
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return false
      throw error
    },
  )
