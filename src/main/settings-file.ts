import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readSettings, type ReadSettings } from '../shared/settings'
import { errorCode, readTextFileSync } from './text-file'

/** The largest settings file read, in bytes; the game's own are less than one kB. */
const MAX_SETTINGS_BYTES = 256 * 1024

/**
 * What lies where the settings belong: nothing, a good file, or one that makes no sense, in part or (`read` is null) at all. That one has
 * been put aside under the name `keptAs`, unless the system refused it, for `refusal`.
 */
export type SettingsFile =
  | { readonly state: 'missing' }
  | { readonly state: 'good'; readonly read: ReadSettings }
  | { readonly state: 'odd'; readonly read: ReadSettings | null; readonly keptAs: string; readonly refusal: string | null }

/** Reads the settings file at once; one that must not be overwritten is moved out of the way. */
export const readSettingsFile = (path: string): SettingsFile => {
  const file = readTextFileSync(path, MAX_SETTINGS_BYTES)
  if (!file.ok && file.code === 'file.missing') return { state: 'missing' }
  const read = file.ok ? readSettings(file.text) : null
  return read !== null && read.reset.length === 0 ? { state: 'good', read } : { state: 'odd', read, ...putAside(path) }
}

/** Renames the file to the first free `settings.bad…json` and tells the new name. */
const putAside = (path: string): { readonly keptAs: string; readonly refusal: string | null } => {
  const stem = basename(path, '.json')
  let kept = `${stem}.bad.json`
  for (let number = 2; existsSync(join(dirname(path), kept)); number++) kept = `${stem}.bad-${number}.json`
  try {
    renameSync(path, join(dirname(path), kept))
    return { keptAs: kept, refusal: null }
  } catch (error) {
    return { keptAs: basename(path), refusal: errorCode(error) }
  }
}
