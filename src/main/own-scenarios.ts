import type { PathLike } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { FilePlace, OwnScenario } from '../shared/bridge'
import { compareNaturally } from '../shared/natural-order'
import { failure, type Result } from '../shared/result'
import { hasEnding } from './file-endings'
import { pathIn, shownName } from './file-entry'
import { realFolder } from './file-place'
import { errorCode, readTextFile } from './text-file'

/** The largest scenario file read, in bytes; the game's own are about 20 kB. */
export const MAX_SCENARIO_BYTES = 1024 * 1024
/** The most scenario files offered from the player's folder; how many there are besides is told. */
export const MOST_SCENARIOS = 200

/**
 * Reads every file in the player's scenarios folder that ends as scenarios do; the rules check what is in them. A folder that is not there
 * has none, and one that cannot be listed says why.
 */
export const listOwnScenarios = async (
  folder: string,
): Promise<Result<{ readonly files: readonly OwnScenario[]; readonly leftOut: number }>> => {
  try {
    const names = await readdir(folder, { encoding: 'buffer' })
    const wanted = names.map((name) => ({ name, fileName: shownName(name) })).filter(({ fileName }) => isScenario(fileName))
    wanted.sort((a, b) => compareNaturally(a.fileName, b.fileName))
    const place = await realFolder(folder)
    const files = await Promise.all(
      wanted.slice(0, MOST_SCENARIOS).map(({ name, fileName }) => readOwn(pathIn(folder, name), { fileName, folder: place })),
    )
    return { ok: true, files, leftOut: Math.max(0, wanted.length - MOST_SCENARIOS) }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { ok: true, files: [], leftOut: 0 } : failure('scenario.no-folder', { detail: errorCode(error) })
  }
}

const isScenario = (fileName: string): boolean => hasEnding(fileName, 'scenario') && !fileName.startsWith('.')

/** Reads one scenario file; what keeps it from being read is told. */
export const readOwn = async (path: PathLike, place: FilePlace): Promise<OwnScenario> => {
  const file = await readTextFile(path, MAX_SCENARIO_BYTES)
  if (file.ok) return { ...place, text: file.text, problem: null }
  // What is listed and not found is a link to nowhere.
  return { ...place, text: null, problem: file.code === 'file.missing' ? 'file.unreadable' : file.code }
}
