import { join, resolve } from 'node:path'
import { app } from 'electron'
import { folderProblem, type FolderProblem } from './folder-probe'

/** Where this person's files lie. */
export interface UserFolder {
  readonly root: string
  readonly saves: string
  /** A shortcut to what lies in `saves`; can be deleted at any time. */
  readonly savesIndex: string
  readonly scenarios: string
  readonly settings: string
  /** Where the window was left. */
  readonly window: string
  /** Remembers where dialogs for files begin. */
  readonly lastFolders: string
}

/** Settles the user's folder before anything reads it, and tells whether it can be used; the standard --user-data-dir switch moves it. */
export const settleUserFolder = (): { readonly folder: UserFolder; readonly problem: FolderProblem | null } => {
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  if (asked !== '') app.setPath('userData', resolve(asked))
  const root = app.getPath('userData')
  const folder: UserFolder = {
    root,
    saves: join(root, 'saves'),
    savesIndex: join(root, 'saves-index.json'),
    scenarios: join(root, 'scenarios'),
    settings: join(root, 'settings.json'),
    window: join(root, 'window.json'),
    lastFolders: join(root, 'folders.json'),
  }
  return { folder, problem: folderProblem([root, folder.saves, folder.scenarios]) }
}
