import { assign, fromPromise, sendTo, setup } from 'xstate'
import type { Bridge, SaveEntry } from '../../shared/bridge'
import type { Failure, Result } from '../../shared/result'
import { archivedGame, type Archive } from './archive'
import { errorText } from './error-text'
import type { GameRecord } from './game-record'
import type { Keeper } from './keeper'
import { type LoadCode, loadGame } from './load-game'
import { superior } from './superior'

/** What people do with saved games. */
export type SavesEvent =
  | { readonly type: 'saves.refresh' }
  | { readonly type: 'saves.dismiss' }
  /** Opens no more what is being read: whoever asked for it has gone elsewhere. */
  | { readonly type: 'saves.drop' }
  /** Opens the autosave, if there is one to continue. */
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
}

interface SavesContext {
  readonly saves: readonly SaveEntry[]
  readonly notice: Notice | null
  readonly task: Task | null
}

type Task =
  | Exclude<SavesEvent, { readonly type: 'saves.refresh' | 'saves.dismiss' | 'saves.drop' | 'game.continue' | 'save.open' }>
  /** An autosave is gone on with; a save somebody named stays where it is, and what is played from it is another line. */
  | { readonly type: 'save.open'; readonly id: string; readonly goesOn: boolean }

/** What a finished task leaves behind. */
interface TaskEnd {
  readonly notice: Notice | null
  readonly record: GameRecord | null
  /** Set when the record is to be looked at: the name it is saved under. */
  readonly reel?: string
  /** Set when the moves do not replay and only the result can be read. */
  readonly archive?: Archive
}

const problem = ({ code, params }: Failure): TaskEnd => ({ notice: { kind: 'problem', code, params }, record: null })
const done = (code: string, params: Notice['params'] = {}): TaskEnd => ({ notice: { kind: 'done', code, params }, record: null })
const nothing: TaskEnd = { notice: null, record: null }

/** A finished game whose moves do not replay is read as it was written down; any other refusal is a problem. */
const refused = (text: string, refusal: Failure<LoadCode>): TaskEnd => {
  const archive = archivedGame(text, refusal)
  return archive === null ? problem(refusal) : { notice: null, record: null, archive }
}

const openSave = async (saves: Bridge['saves'], keeper: Keeper, id: string, goesOn: boolean): Promise<TaskEnd> => {
  const read = await saves.read(id)
  if (!read.ok) return problem(read)
  const loaded = loadGame(keeper, read.text)
  if (!loaded.ok) return refused(read.text, loaded)
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
  return result.fileName === null ? nothing : done('save.exported', { fileName: result.fileName })
}

const importSave = async (saves: Bridge['saves']): Promise<TaskEnd> => {
  const result = await saves.importSave()
  if (!result.ok) return problem(result)
  return result.save === null ? nothing : done('save.imported', { name: result.save.summary?.name ?? result.save.fileName })
}

const removeSave = async (saves: Bridge['saves'], id: string): Promise<TaskEnd> => {
  const result = await saves.remove(id)
  return result.ok ? done('save.removed') : problem(result)
}

/** What the cabinet of saved games needs from outside. */
export interface SavesDeps {
  readonly saves: Bridge['saves']
  readonly keeper: Keeper
}

const runTask = ({ saves, keeper }: SavesDeps, task: Task): Promise<TaskEnd> => {
  if (task.type === 'save.open') return openSave(saves, keeper, task.id, task.goesOn)
  if (task.type === 'save.replay') return replaySave(saves, keeper, task.id)
  if (task.type === 'save.export') return exportSave(saves, task.id, task.name)
  if (task.type === 'save.remove') return removeSave(saves, task.id)
  return importSave(saves)
}

const taskOf = ({ saves }: SavesContext, event: SavesEvent): Task | null => {
  if (event.type === 'saves.refresh' || event.type === 'saves.dismiss' || event.type === 'saves.drop') return null
  if (event.type === 'save.open') return { ...event, goesOn: saves.some(({ id, kind }) => id === event.id && kind === 'auto') }
  if (event.type !== 'game.continue') return event
  const autosave = autosaveOf(saves)
  return autosave === null ? null : { type: 'save.open', id: autosave.id, goesOn: true }
}

type Listing = Result<{ readonly saves: readonly SaveEntry[] }>

/** What is asked of the cabinet while it lists counts too: what it shows can be pressed, and it lists anew afterwards. */
const TASKS = {
  'game.continue': { guard: 'hasAutosave', target: 'busy', actions: 'begin' },
  'save.open': { target: 'busy', actions: 'begin' },
  'save.replay': { target: 'busy', actions: 'begin' },
  'save.remove': { target: 'busy', actions: 'begin' },
  'save.export': { target: 'busy', actions: 'begin' },
  'save.import': { target: 'busy', actions: 'begin' },
} as const

/** The cabinet of saved games: lists them, opens, removes, exports and imports one at a time. */
export const createSavesMachine = (deps: SavesDeps) =>
  setup({
    types: { context: {} as SavesContext, events: {} as SavesEvent },
    actors: {
      list: fromPromise<Listing>(() => deps.saves.list()),
      task: fromPromise<TaskEnd, Task>(({ input }) => runTask(deps, input)),
    },
    guards: {
      hasAutosave: ({ context }) => autosaveOf(context.saves) !== null,
      isOpening: ({ context: { task } }) => task?.type === 'save.open' || task?.type === 'save.replay',
      isLoaded: (_, end: TaskEnd) => end.record !== null || end.archive !== undefined,
    },
    actions: {
      keepList: assign((_, listing: Listing) => (listing.ok ? { saves: listing.saves } : { notice: problem(listing).notice })),
      keepEnd: assign((_, end: TaskEnd) => ({ notice: end.notice, task: null })),
      keepFailure: assign((_, detail: string) => ({
        notice: { kind: 'problem', code: 'ipc.failed', params: { detail } } as const,
        task: null,
      })),
      forgetTask: assign({ task: null }),
      begin: assign(({ context, event }) => ({ notice: null, task: taskOf(context, event) })),
      dismiss: assign({ notice: null }),
      handOut: sendTo(superior, (_, { record, reel, archive }: TaskEnd) => {
        if (archive !== undefined) return { type: 'archive.loaded', archive }
        return reel === undefined ? { type: 'game.loaded', record } : { type: 'reel.loaded', record, name: reel }
      }),
    },
  }).createMachine({
    id: 'saves',
    context: { saves: [], notice: null, task: null },
    initial: 'loading',
    on: { 'saves.dismiss': { actions: 'dismiss' } },
    states: {
      loading: {
        invoke: {
          src: 'list',
          onDone: { target: 'ready', actions: { type: 'keepList', params: ({ event }) => event.output } },
          onError: { target: 'ready', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
        on: { 'saves.refresh': { target: 'loading', reenter: true }, ...TASKS },
      },
      ready: { on: { 'saves.refresh': 'loading', ...TASKS } },
      busy: {
        on: { 'saves.drop': { guard: 'isOpening', target: 'loading', actions: 'forgetTask' } },
        invoke: {
          src: 'task',
          input: ({ context }) => context.task ?? { type: 'save.import' },
          onDone: [
            {
              guard: { type: 'isLoaded', params: ({ event }) => event.output },
              target: 'loading',
              actions: [
                { type: 'keepEnd', params: ({ event }) => event.output },
                { type: 'handOut', params: ({ event }) => event.output },
              ],
            },
            { target: 'loading', actions: { type: 'keepEnd', params: ({ event }) => event.output } },
          ],
          onError: { target: 'loading', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
        },
      },
    },
  })

/** Saved games as screens see them. */
export interface SavesView {
  readonly state: 'loading' | 'ready' | 'busy'
  readonly saves: readonly SaveEntry[]
  /** The newest healthy, unfinished autosave: what "Continue" continues. */
  readonly autosave: SaveEntry | null
  /** An autosave that cannot be read, when there is no healthy one. */
  readonly brokenAutosave: SaveEntry | null
  readonly busyWith: string | null
  readonly notice: Notice | null
}

/** The autosave to continue from, if there is one. */
export const autosaveOf = (saves: readonly SaveEntry[]): SaveEntry | null =>
  saves.find(({ kind, summary }) => kind === 'auto' && summary !== null && !summary.status.over) ?? null

/** Puts the cabinet's state in words for screens. */
export const savesView = (state: SavesView['state'], { saves, notice, task }: SavesContext): SavesView => ({
  state,
  saves,
  autosave: autosaveOf(saves),
  brokenAutosave: autosaveOf(saves) === null ? (saves.find(({ kind, problem: wrong }) => kind === 'auto' && wrong !== null) ?? null) : null,
  busyWith: task !== null && 'id' in task ? task.id : null,
  notice,
})
