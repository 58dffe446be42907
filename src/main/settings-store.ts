import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SettingsNotice } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import {
  changed,
  DEFAULT_SETTINGS,
  readSettings,
  settingsText,
  type ReadSettings,
  type Settings,
  type SettingsChange,
} from '../shared/settings'
import { writeFileAtomic } from './atomic-file'
import { makeFolder } from './make-folder'
import { errorCode, readTextFileSync } from './text-file'

/** The largest settings file read, in bytes; the game's own are less than one kB. */
const MAX_SETTINGS_BYTES = 256 * 1024

/** The most fields named that could not be read: all of this version's settings. */
const MOST_NAMED = Object.keys(DEFAULT_SETTINGS).length

/** The settings file, held in memory and written through. */
export interface SettingsStore {
  current(): Settings
  /** Says that the file, or part of it, could not be read at start and was put aside; null after the next write. */
  notice(): SettingsNotice | null
  /** Stores what changed, on top of whatever was stored before it. */
  write(change: SettingsChange): Promise<Result<{ readonly settings: Settings }>>
}

/**
 * Reads the settings at start; a file that makes no sense, or not in every part, is kept under another name, and defaults stand in for what
 * was lost.
 */
export const createSettingsStore = (path: string): SettingsStore => {
  const { read, notice: found } = load(path)
  let { settings } = read
  let notice = found
  let queue: Promise<unknown> = Promise.resolve()

  const store = async (next: Settings): Promise<Result<{ readonly settings: Settings }>> => {
    try {
      makeFolder(dirname(path))
      await writeFileAtomic(path, settingsText({ settings: next, foreign: read.foreign }))
      settings = next
      return { ok: true, settings }
    } catch (error) {
      return failure('settings.write-failed', { detail: errorCode(error) })
    }
  }

  const writeNow = async (change: SettingsChange): Promise<Result<{ readonly settings: Settings }>> => {
    const stored = await store(changed(settings, change))
    if (stored.ok) notice = null
    return stored
  }

  // The file was put aside: what was good in it must be there at the next start, whether anything is changed or not.
  if (read.reset.length > 0) queue = store(settings)

  return {
    current: () => settings,
    notice: () => notice,
    write: (change) => {
      const turn = queue.then(() => writeNow(change))
      queue = turn
      return turn
    },
  }
}

const DEFAULTS: ReadSettings = { settings: DEFAULT_SETTINGS, foreign: {}, reset: [] }

const load = (path: string): { readonly read: ReadSettings; readonly notice: SettingsNotice | null } => {
  const file = readTextFileSync(path, MAX_SETTINGS_BYTES)
  if (!file.ok && file.code === 'file.missing') return { read: DEFAULTS, notice: null }
  const read = file.ok ? readSettings(file.text) : null
  if (read === null) return { read: DEFAULTS, notice: { code: 'settings.reset', params: { keptAs: putAside(path) } } }
  if (read.reset.length === 0) return { read, notice: null }
  return {
    read,
    notice: { code: 'settings.partly-reset', params: { keptAs: putAside(path), names: read.reset.slice(0, MOST_NAMED).join(',') } },
  }
}

/** Renames the file to the first free `settings.bad…json` and tells the new name. */
const putAside = (path: string): string => {
  const stem = basename(path, '.json')
  let kept = `${stem}.bad.json`
  for (let number = 2; existsSync(join(dirname(path), kept)); number++) kept = `${stem}.bad-${number}.json`
  try {
    renameSync(path, join(dirname(path), kept))
    return kept
  } catch {
    return basename(path)
  }
}
