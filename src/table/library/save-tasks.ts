import type { Bridge, SaveSummary } from '../../shared/bridge'
import type { Failure } from '../../shared/result'
import { archivedGame, type Archive } from '../files/archive'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { type LoadCode, loadGame } from '../files/load-game'
import type { SavesExtent } from './saves-extent'

/** What people do with saved games. */
export type SavesEvent =
  /** Looks at everything anew, or only for the game to continue. */
  | { readonly type: 'saves.refresh'; readonly extent?: SavesExtent }
  | { readonly type: 'saves.dismiss' }
  /** Opens no more what is being read: whoever asked for it has gone elsewhere. */
  | { readonly type: 'saves.drop' }
  /** Opens the unfinished game played last, if there is one. */
  | { readonly type: 'game.continue' }
  | { readonly type: 'save.open'; readonly id: string }
  /** Opens a saved game to look at it again, not to play on. */
  | { readonly type: 'save.replay'; readonly id: string }
  | { readonly type: 'save.remove'; readonly id: string }
  /** Copies it wherever a person likes, under a name that is offered. */
  | { readonly type: 'save.export'; readonly id: string; readonly name: string }
  | { readonly type: 'save.import' }

/** What opening a save tells the app. */
export interface GameLoaded {
  readonly type: 'game.loaded'
  readonly record: GameRecord
  /** What it is saved as once it lies on the table. */
  readonly name?: string
}

/** A message about the last thing done, to be translated. */
export interface Notice {
  readonly kind: 'problem' | 'done'
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** The game that `name` and `taken` name: whoever says them calls it as everywhere. */
  readonly about?: SaveSummary
}

/** What is done with one save, or to bring one in. */
export type SaveTask = Exclude<SavesEvent, { readonly type: 'saves.refresh' | 'saves.dismiss' | 'saves.drop' | 'game.continue' }>

/** What a finished task leaves behind. */
export interface TaskEnd {
  readonly notice: Notice | null
  readonly record: GameRecord | null
  /** Set when the record is to be looked at: the name it is saved under. */
  readonly reel?: string
  /** Set when the moves do not replay and only the result can be read. */
  readonly archive?: Archive
}

/** Says what went wrong. */
export const problem = ({ code, params }: Failure): TaskEnd => ({ notice: { kind: 'problem', code, params }, record: null })
const done = (code: string, params: Notice['params'] = {}): TaskEnd => ({ notice: { kind: 'done', code, params }, record: null })
const nothing: TaskEnd = { notice: null, record: null }

/** A finished game whose moves do not replay is read as it was written down; any other refusal is a problem. */
const refused = (text: string, refusal: Failure<LoadCode>): TaskEnd => {
  const archive = archivedGame(text, refusal)
  return archive === null ? problem(refusal) : { notice: null, record: null, archive }
}

/** A game's own save is gone on with; one that somebody named stays where it is, and what is played from it is another line. */
const openSave = async (saves: Bridge['saves'], keeper: Keeper, id: string): Promise<TaskEnd> => {
  const read = await saves.read(id)
  if (!read.ok) return problem(read)
  const loaded = loadGame(keeper, read.text)
  if (!loaded.ok) return refused(read.text, loaded)
  const about = await saves.describe([id])
  const goesOn = about.ok && about.saves[0]?.kind === 'auto'
  const { line, ...game } = loaded.record
  return { notice: null, record: goesOn && line !== undefined ? loaded.record : game }
}

const replaySave = async (saves: Bridge['saves'], keeper: Keeper, id: string): Promise<TaskEnd> => {
  const read = await saves.read(id)
  if (!read.ok) return problem(read)
  const loaded = loadGame(keeper, read.text)
  return loaded.ok ? { notice: null, record: loaded.record, reel: loaded.name } : refused(read.text, loaded)
}

const exportSave = async (saves: Bridge['saves'], id: string, name: string): Promise<TaskEnd> => {
  const result = await saves.exportSave(id, name)
  if (!result.ok) return problem(result)
  return result.place === null ? nothing : done('save.exported', { ...result.place })
}

const importSave = async (saves: Bridge['saves']): Promise<TaskEnd> => {
  const result = await saves.importSave()
  if (!result.ok) return problem(result)
  if (result.save === null) return nothing
  const { summary, fileName } = result.save
  const name = summary?.name ?? fileName
  const end = result.taken === null ? done('save.imported', { name }) : done('save.imported-again', { name, taken: result.taken })
  return summary === null || end.notice === null ? end : { ...end, notice: { ...end.notice, about: summary } }
}

const removeSave = async (saves: Bridge['saves'], id: string): Promise<TaskEnd> => {
  const result = await saves.remove(id)
  return result.ok ? done('save.removed') : problem(result)
}

/** What the library of saved games needs from outside. */
export interface SavesDeps {
  readonly saves: Bridge['saves']
  readonly keeper: Keeper
}

/** Does one thing with a save; whatever comes of it is an end, never a throw of its own. */
export const runTask = ({ saves, keeper }: SavesDeps, task: SaveTask): Promise<TaskEnd> => {
  if (task.type === 'save.open') return openSave(saves, keeper, task.id)
  if (task.type === 'save.replay') return replaySave(saves, keeper, task.id)
  if (task.type === 'save.export') return exportSave(saves, task.id, task.name)
  if (task.type === 'save.remove') return removeSave(saves, task.id)
  return importSave(saves)
}
