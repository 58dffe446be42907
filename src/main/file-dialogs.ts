import { basename, dirname } from 'node:path'
import type { FilePlace, SaveEntry, TextFile } from '../shared/bridge'
import type { TextKind } from '../shared/channels'
import type { PageForm } from '../shared/page-form'
import { failure, type Result } from '../shared/result'
import { MAX_SAVE_BYTES, parseEnvelope } from '../shared/save-envelope'
import { askWhereTo, askWhich, type FileDialogDeps } from './ask-for-file'
import { writeFileAtomic } from './atomic-file'
import type { FileKind } from './file-endings'
import { placeOf } from './file-place'
import { MAX_SCENARIO_BYTES } from './own-scenarios'
import { printedPage } from './printed-page'
import type { SaveStore } from './save-store'
import { sweepFolder } from './temporary-files'
import { errorCode, readTextFile } from './text-file'

/** Where a file was kept; null when the person changed their mind. */
type Kept = Promise<Result<{ readonly place: FilePlace | null }>>

/** Asks where to copy a save, and copies it. */
export const exportSave = async (deps: FileDialogDeps, saves: SaveStore, id: string, name: string): Kept => {
  const save = await saves.read(id)
  if (!save.ok) return save
  return keep(await askWhereTo(deps, 'game', deps.words.exportSave, name), save.text)
}

/** Asks where to, and keeps the game that is on the table there: the way out where the saves folder takes nothing. */
export const keepCopy = async (deps: FileDialogDeps, text: string, name: string): Kept => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) return failure(parsed.code, { where: parsed.where ?? '', detail: parsed.detail })
  return keep(await askWhereTo(deps, 'game', deps.words.keepCopy, name), text)
}

/** Asks where to, and keeps what the page would print, as a PDF or a picture. */
export const keepPage = async (deps: FileDialogDeps, name: string, form: PageForm): Kept => {
  const [kind, title] = form === 'picture' ? (['picture', deps.words.keepPicture] as const) : (['page', deps.words.keepPage] as const)
  const path = await askWhereTo(deps, kind, title, name)
  if (path === null) return { ok: true, place: null }
  return keep(path, await printedPage(deps.window.webContents, form))
}

/** Asks where to, and keeps a sheet, a whole class or a lesson there, as its page has written it. */
export const keepText = async (deps: FileDialogDeps, kind: TextKind, text: string, name: string): Kept =>
  keep(await askWhereTo(deps, kind, deps.words[TEXT_TITLES[kind]], name), text)

const TEXT_TITLES = { sheet: 'keepSheet', class: 'keepClass', lesson: 'keepLesson' } as const

const keep = async (path: string | null, contents: string | Uint8Array): Kept => {
  if (path === null) return { ok: true, place: null }
  // Whoever was interrupted here before may have filled the disk.
  await sweepFolder(dirname(path))
  try {
    await writeFileAtomic(path, contents, 'document')
    // By the name it was chosen by: where links lead is not what the person saw.
    return { ok: true, place: { fileName: basename(path), folder: dirname(path) } }
  } catch (error) {
    return failure('file.write-failed', { fileName: basename(path), detail: errorCode(error) })
  }
}

/** Asks for a save from elsewhere, checks it, and keeps a copy. */
export const importSave = async (
  deps: FileDialogDeps,
  saves: SaveStore,
): Promise<Result<{ readonly save: SaveEntry | null; readonly taken: string | null }>> => {
  const file = await chooseText(deps, 'game', deps.words.importSave, MAX_SAVE_BYTES)
  if (!file.ok) return file
  if (file.file === null) return { ok: true, save: null, taken: null }
  const { fileName, text } = file.file
  const kept = await saves.adopt(text)
  if (!kept.ok) return failure(kept.code, { ...kept.params, fileName })
  return { ok: true, save: (await saves.describe([kept.id]))[0] ?? null, taken: kept.taken }
}

/** Asks for a scenario file and reads it; the rules check its contents. */
export const openScenario = (deps: FileDialogDeps): Promise<Result<{ readonly file: TextFile | null }>> =>
  chooseText(deps, 'scenario', deps.words.openScenario, MAX_SCENARIO_BYTES)

const chooseText = async (
  deps: FileDialogDeps,
  kind: FileKind,
  title: string,
  limit: number,
): Promise<Result<{ readonly file: TextFile | null }>> => {
  const path = await askWhich(deps, kind, title)
  if (path === null) return { ok: true, file: null }
  const place = await placeOf(path)
  const read = await readTextFile(path, limit)
  return read.ok ? { ok: true, file: { ...place, text: read.text } } : failure(read.code, { ...read.params, fileName: place.fileName })
}
