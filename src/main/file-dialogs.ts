import { basename } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { SaveEntry, TextFile } from '../shared/bridge'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES } from '../shared/save-envelope'
import { writeFileAtomic } from './atomic-file'
import { MAX_SCENARIO_BYTES } from './own-scenarios'
import type { SaveStore } from './save-store'
import { errorCode, readTextFile } from './text-file'
import type { MenuWords } from './words'

const ENDINGS = ['json']

/** Asks where to copy a save, and copies it. */
export const exportSave = async (
  window: BrowserWindow,
  words: MenuWords,
  saves: SaveStore,
  id: string,
): Promise<Result<{ readonly fileName: string | null }>> => {
  const save = await saves.read(id)
  if (!save.ok) return save
  const choice = await dialog.showSaveDialog(window, {
    title: words.exportSave,
    defaultPath: `${id}.json`,
    filters: [{ name: words.saveFiles, extensions: ENDINGS }],
  })
  if (choice.canceled || !choice.filePath) return { ok: true, fileName: null }
  try {
    await writeFileAtomic(choice.filePath, save.text, 'document')
    return { ok: true, fileName: basename(choice.filePath) }
  } catch (error) {
    return failure('file.write-failed', { fileName: basename(choice.filePath), detail: errorCode(error) })
  }
}

/** Asks for a save from elsewhere, checks it, and keeps a copy. */
export const importSave = async (window: BrowserWindow, words: MenuWords, saves: SaveStore): Promise<Result<{ readonly save: SaveEntry | null }>> => {
  const file = await chooseText(window, words.importSave, words.saveFiles, MAX_SAVE_BYTES)
  if (!file.ok) return file
  if (file.file === null) return { ok: true, save: null }
  const { fileName, text } = file.file
  const kept = await saves.adopt(text)
  if (!kept.ok) return failure(kept.code, { ...kept.params, fileName })
  return { ok: true, save: await saves.describe(kept.id) }
}

/** Asks for a scenario file and reads it; the rules check its contents. */
export const openScenario = (window: BrowserWindow, words: MenuWords): Promise<Result<{ readonly file: TextFile | null }>> =>
  chooseText(window, words.openScenario, words.scenarioFiles, MAX_SCENARIO_BYTES)

const chooseText = async (window: BrowserWindow, title: string, kind: string, limit: number): Promise<Result<{ readonly file: TextFile | null }>> => {
  const filters = [{ name: kind, extensions: ENDINGS }]
  const choice = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] })
  const path = choice.canceled ? undefined : choice.filePaths[0]
  if (path === undefined) return { ok: true, file: null }
  const fileName = basename(path)
  const read = await readTextFile(path, limit)
  return read.ok ? { ok: true, file: { fileName, text: read.text } } : failure(read.code, { ...read.params, fileName })
}
