import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnScenario } from '../shared/bridge'
import { readTextFile } from './text-file'

/** The largest scenario file read, in bytes; the game's own are about 20 kB. */
export const MAX_SCENARIO_BYTES = 1024 * 1024
/** The most scenario files offered from the player's folder. */
const MOST_SCENARIOS = 200

/** Reads every *.json in the player's scenarios folder; the rules check what is in them. */
export const listOwnScenarios = async (folder: string): Promise<readonly OwnScenario[]> => {
  const names = await readdir(folder).catch(() => [])
  const wanted = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  return Promise.all(wanted.slice(0, MOST_SCENARIOS).map((name) => readOwn(folder, name)))
}

const readOwn = async (folder: string, fileName: string): Promise<OwnScenario> => {
  const file = await readTextFile(join(folder, fileName), MAX_SCENARIO_BYTES)
  if (file.ok) return { fileName, text: file.text, problem: null }
  // What is listed and not found is a link to nowhere.
  return { fileName, text: null, problem: file.code === 'file.missing' ? 'file.unreadable' : file.code }
}
