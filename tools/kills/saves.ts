import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../src/shared/json'
import { parseEnvelope } from '../../src/shared/save-envelope'
import { createSaveIndex } from '../../src/main/save-index'
import { createSaveStore } from '../../src/main/save-store'
import { createKeeper, type GameRecord, loadGame, realRules } from '../../src/table'

/** A save as it lies on the disk: every move whole, as text that is the same for the same move. */
export interface SavedGame {
  readonly moves: readonly string[]
  readonly text: string
}

/** All saves of a folder by their ids, or which one cannot be read and why. */
export type Found = { readonly ok: true; readonly saves: ReadonlyMap<string, SavedGame> } | { readonly ok: false; readonly why: string }

const keeper = createKeeper(realRules)
const ENDING = '.json'

const folderOf = (userFolder: string): string => join(userFolder, 'saves')

/** Reads one save; null where there is none. */
export const readSave = (userFolder: string, id: string): SavedGame | null | { readonly why: string } => {
  const text = textOf(join(folderOf(userFolder), `${id}${ENDING}`))
  if (text === null) return null
  const parsed = parseEnvelope(text)
  return parsed.ok ? { moves: parsed.envelope.moves.map(canonicalJson), text } : { why: `${id}: ${parsed.code} ${parsed.detail}` }
}

/** Reads every save of a user's folder. */
export const readSaves = (userFolder: string): Found => {
  const saves = new Map<string, SavedGame>()
  for (const name of namesIn(folderOf(userFolder))) {
    if (name.startsWith('.') || !name.endsWith(ENDING)) continue
    const id = name.slice(0, -ENDING.length)
    const save = readSave(userFolder, id)
    if (save !== null && 'why' in save) return { ok: false, why: save.why }
    if (save !== null) saves.set(id, save)
  }
  return { ok: true, saves }
}

/** The game as the product's own reader makes it of a save, or why it does not. */
export const replayed = ({ text }: SavedGame): GameRecord | { readonly why: string } => {
  const loaded = loadGame(keeper, text)
  return loaded.ok ? loaded.record : { why: `${loaded.code} ${JSON.stringify(loaded.params)}` }
}

/** The id of the unfinished game that the product says was played last; null where there is none. */
export const playedLast = async (userFolder: string, scratch: string): Promise<string | null> => {
  // An index of its own: what the product keeps beside its saves is left to the product.
  const index = createSaveIndex(join(scratch, 'index-of-kills.json'), 'kills')
  const latest = await createSaveStore(folderOf(userFolder), index).latest()
  if (!latest.ok) throw new Error(`the saves folder cannot be read: ${JSON.stringify(latest.params)}`)
  return latest.save?.id ?? null
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
