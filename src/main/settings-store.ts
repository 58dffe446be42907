import { dirname } from 'node:path'
import type { SettingsNotice } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import {
  changed,
  changesIn,
  DEFAULT_SETTINGS,
  settingsText,
  type ReadSettings,
  type Settings,
  type SettingsChange,
} from '../shared/settings'
import { writeFileAtomic } from './atomic-file'
import { makeFolder } from './make-folder'
import { readSettingsFile, type SettingsFile } from './settings-file'
import { errorCode } from './text-file'
import { createTurns } from './turns'

/** The most fields named that could not be read: all of this version's settings. */
const MOST_NAMED = Object.keys(DEFAULT_SETTINGS).length

type Written = Result<{ readonly settings: Settings; readonly notice: SettingsNotice | null }>

/** The settings file, held in memory and written through. */
export interface SettingsStore {
  current(): Settings
  /** Says that the file, or part of it, could not be read and was put aside; null after the next write that finds it in order. */
  notice(): SettingsNotice | null
  /** Stores what changed, on top of whatever was stored before it, be it by somebody with an editor. */
  write(change: SettingsChange): Promise<Written>
}

/** What the file is to hold: the settings, and what another version has put beside them. */
type Held = Pick<ReadSettings, 'settings' | 'foreign'>

/**
 * Reads the settings at start; a file that makes no sense, or not in every part, is kept under another name, and defaults stand in for what
 * was lost. `onTakenUp` hears what a write has found changed in the file since.
 */
export const createSettingsStore = (path: string, onTakenUp: (change: SettingsChange) => void = () => undefined): SettingsStore => {
  const atStart = readSettingsFile(path)
  let held = found(atStart, { settings: DEFAULT_SETTINGS, foreign: {} })
  let notice = noticeAtStart(atStart)
  const turns = createTurns()

  const store = async (next: Held): Promise<string | null> => {
    try {
      makeFolder(dirname(path))
      await writeFileAtomic(path, settingsText(next))
      held = next
      return null
    } catch (error) {
      return errorCode(error)
    }
  }

  const writeNow = async (change: SettingsChange): Promise<Written> => {
    const onDisk = readSettingsFile(path)
    const before = held
    const base = found(onDisk, before)
    const refusal = (onDisk.state === 'odd' ? onDisk.refusal : null) ?? (await store({ ...base, settings: changed(base.settings, change) }))
    if (refusal !== null) return failure('settings.write-failed', { detail: refusal })
    notice = onDisk.state === 'odd' ? { code: 'settings.kept-aside', params: { keptAs: onDisk.keptAs } } : null
    const takenUp = changesIn(changed(before.settings, change), held.settings)
    if (Object.keys(takenUp).length > 0) onTakenUp(takenUp)
    return { ok: true, settings: held.settings, notice }
  }

  // The file was put aside: what was good in it must be there at the next start, whether anything is changed or not.
  if (atStart.state === 'odd' && atStart.read !== null && atStart.refusal === null) void turns.take(() => store(held))

  return {
    current: () => held.settings,
    notice: () => notice,
    write: (change) => turns.take(() => writeNow(change)),
  }
}

/** What is in force once a file has been read: what it says, and what was in force before where it says nothing that can be read. */
const found = (file: SettingsFile, before: Held): Held => {
  if (file.state === 'missing' || file.read === null) return before
  const { settings, foreign, reset } = file.read
  return {
    foreign,
    settings: { ...settings, ...Object.fromEntries(Object.entries(before.settings).filter(([name]) => reset.includes(name))) },
  }
}

const noticeAtStart = (file: SettingsFile): SettingsNotice | null => {
  if (file.state !== 'odd') return null
  const { read, keptAs } = file
  return read === null
    ? { code: 'settings.reset', params: { keptAs } }
    : { code: 'settings.partly-reset', params: { keptAs, names: read.reset.slice(0, MOST_NAMED).join(',') } }
}
