import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import { safeFileName } from '../shared/file-name'
import { ENDINGS, withEnding, type FileKind } from './file-endings'
import type { LastFolders } from './last-folders'
import type { MenuWords } from './words'

/** What the dialogs for files have in common. */
export interface FileDialogDeps {
  readonly window: BrowserWindow
  readonly words: MenuWords
  readonly folders: LastFolders
}

/**
 * Asks where a file is to be kept, offering a name; null when the person changed their mind. Nothing is overwritten that was not asked
 * about.
 */
export const askWhereTo = async (
  { window, words, folders }: FileDialogDeps,
  kind: FileKind,
  title: string,
  name: string,
): Promise<string | null> => {
  const offered = withEnding(safeFileName(name, words.name), kind)
  let defaultPath = await freePath(join(await folders.startOf(kind), offered))
  for (;;) {
    const choice = await dialog.showSaveDialog(window, {
      title,
      defaultPath,
      filters: filtersOf(kind, words),
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    })
    if (choice.canceled || !choice.filePath) return null
    const path = withEnding(choice.filePath, kind)
    // The system has asked about the name as it was typed, and knows nothing of the ending that was added.
    if (path === choice.filePath || !(await exists(path)) || (await mayOverwrite(window, words, basename(path)))) {
      await folders.remember(kind, dirname(path))
      return path
    }
    defaultPath = path
  }
}

/** Asks which file is to be read; null when the person changed their mind. */
export const askWhich = async ({ window, words, folders }: FileDialogDeps, kind: FileKind, title: string): Promise<string | null> => {
  const choice = await dialog.showOpenDialog(window, {
    title,
    defaultPath: await folders.startOf(kind),
    filters: filtersOf(kind, words),
    properties: ['openFile'],
  })
  const path = choice.canceled ? undefined : choice.filePaths[0]
  if (path === undefined) return null
  await folders.remember(kind, dirname(path))
  return path
}

const FILE_WORDS = {
  game: 'saveFiles',
  scenario: 'scenarioFiles',
  page: 'pdfFiles',
  picture: 'pictureFiles',
  sheet: 'sheetFiles',
  class: 'classFiles',
  lesson: 'lessonFiles',
} as const satisfies Readonly<Record<FileKind, keyof MenuWords>>

const filtersOf = (kind: FileKind, words: MenuWords): FileFilter[] => [
  { name: words[FILE_WORDS[kind]], extensions: [...ENDINGS[kind]] },
  { name: words.allFiles, extensions: ['*'] },
]

/** The path itself if nothing is there, else the first with a number behind its name that is free. */
const freePath = async (path: string): Promise<string> => {
  const ending = extname(path)
  const stem = path.slice(0, path.length - ending.length)
  for (let number = 1; number < 1000; number++) {
    const candidate = number === 1 ? path : `${stem} (${number})${ending}`
    if (!(await exists(candidate))) return candidate
  }
  return path
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

const mayOverwrite = async (window: BrowserWindow, words: MenuWords, fileName: string): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.overwrite.replace('{file}', () => fileName),
    buttons: [words.overwriteNot, words.overwriteYes],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
