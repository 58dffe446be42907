import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** Where this person's files lie. */
export interface UserFolder {
  readonly root: string
  readonly saves: string
  readonly scenarios: string
  readonly settings: string
}

/** Settles the user's folder before anything reads it; the standard --user-data-dir switch moves it. */
export const settleUserFolder = (): UserFolder => {
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  if (asked !== '') app.setPath('userData', resolve(asked))
  const root = app.getPath('userData')
  const folder: UserFolder = {
    root,
    saves: join(root, 'saves'),
    scenarios: join(root, 'scenarios'),
    settings: join(root, 'settings.json'),
  }
  mkdirSync(folder.saves, { recursive: true })
  mkdirSync(folder.scenarios, { recursive: true })
  return folder
}
