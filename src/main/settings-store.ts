import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SettingsNotice } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { changed, DEFAULT_SETTINGS, settingsSchema, type Settings, type SettingsChange } from '../shared/settings'
import { writeFileAtomic } from './atomic-file'
import { errorCode } from './text-file'

/** The settings file, held in memory and written through. */
export interface SettingsStore {
  current(): Settings
  /** Says that the file could not be read at start and was put aside; null after the next write. */
  notice(): SettingsNotice | null
  /** Stores what changed, on top of whatever was stored before it. */
  write(change: SettingsChange): Promise<Result<{ readonly settings: Settings }>>
}

/** Reads the settings at start; a file that makes no sense is kept under another name and defaults are used. */
export const createSettingsStore = (path: string): SettingsStore => {
  let { settings, notice } = load(path)
  let queue: Promise<unknown> = Promise.resolve()

  const writeNow = async (change: SettingsChange): Promise<Result<{ readonly settings: Settings }>> => {
    const next = changed(settings, change)
    try {
      mkdirSync(dirname(path), { recursive: true })
      await writeFileAtomic(path, `${JSON.stringify(next, null, 2)}\n`)
      settings = next
      notice = null
      return { ok: true, settings }
    } catch (error) {
      return failure('settings.write-failed', { detail: errorCode(error) })
    }
  }

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

const load = (path: string): { settings: Settings; notice: SettingsNotice | null } => {
  if (!existsSync(path)) return { settings: DEFAULT_SETTINGS, notice: null }
  try {
    return { settings: settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), notice: null }
  } catch {
    return { settings: DEFAULT_SETTINGS, notice: { code: 'settings.reset', params: { keptAs: putAside(path) } } }
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
