import { assign, enqueueActions, fromPromise, sendTo, setup } from 'xstate'
import type { SaveEntry } from '../../shared/bridge'
import { errorText } from '../game/error-text'
import { type GameLoaded, problem, runTask, type SavesDeps, type SavesEvent, type SaveTask, type TaskEnd } from './save-tasks'
import { createSavesReader, type ReaderFind } from './saves-reader'
import { type SavesContext, UNSEEN_SAVES } from './saves-view'
import type { Parent } from '../play/parent'
import type { ArchiveLoaded } from '../files/archive'
import type { ReelLoaded } from '../replay/replay-events'

const taskOf = ({ latest }: SavesContext, event: SavesEvent): SaveTask | null => {
  if (event.type === 'saves.refresh' || event.type === 'saves.dismiss' || event.type === 'saves.drop') return null
  if (event.type !== 'game.continue') return event
  return latest.save === null ? null : { type: 'save.open', id: latest.save.id }
}

/** What is asked of the library while it lists counts too: what it shows can be pressed, and it lists anew afterwards. */
const TASKS = {
  'game.continue': { guard: 'hasAutosave', target: 'busy', actions: 'begin' },
  'save.open': { target: 'busy', actions: 'begin' },
  'save.replay': { target: 'busy', actions: 'begin' },
  'save.remove': { target: 'busy', actions: 'begin' },
  'save.export': { target: 'busy', actions: 'begin' },
  'save.import': { target: 'busy', actions: 'begin' },
} as const

/** What a task that opened something tells the app. */
type Loaded = ArchiveLoaded | GameLoaded | ReelLoaded

interface SavesInput {
  readonly parent: Parent<Loaded>
}

/** The library of saved games: lists them, opens, removes, exports and imports one at a time. */
export const createSavesMachine = (deps: SavesDeps) =>
  setup({
    types: { context: {} as SavesContext & SavesInput, events: {} as SavesEvent | ReaderFind, input: {} as SavesInput },
    actors: {
      reader: createSavesReader(deps.saves),
      task: fromPromise<TaskEnd, SaveTask>(({ input }) => runTask(deps, input)),
    },
    guards: {
      hasAutosave: ({ context }) => context.latest.save !== null,
      isOpening: ({ context: { task } }) => task?.type === 'save.open' || task?.type === 'save.replay',
      isLoaded: (_, end: TaskEnd) => end.record !== null || end.archive !== undefined,
    },
    actions: {
      look: sendTo('reader', ({ context }) => ({ type: 'reader.look', extent: context.extent }) as const),
      stopLooking: sendTo('reader', { type: 'reader.stop' }),
      keepExtent: assign(({ event }) => (event.type === 'saves.refresh' ? { extent: event.extent ?? 'all' } : {})),
      keepLatest: assign(({ event }) => (event.type === 'found.latest' ? { latest: event.latest } : {})),
      keepList: assign(({ event }) => (event.type === 'found.list' ? { saves: event.saves } : {})),
      keepSome: assign(({ context, event }) => (event.type === 'found.some' ? { saves: withSome(context.saves, event) } : {})),
      keepTrouble: assign(({ event }) => (event.type === 'found.failure' ? { notice: problem(event.failure).notice } : {})),
      keepEnd: assign((_, end: TaskEnd) => ({ notice: end.notice, task: null })),
      keepFailure: assign((_, detail: string) => ({
        notice: { kind: 'problem', code: 'ipc.failed', params: { detail } } as const,
        task: null,
      })),
      forgetTask: assign({ task: null }),
      begin: assign(({ context, event }) => ({ notice: null, task: isFind(event) ? null : taskOf(context, event) })),
      dismiss: assign({ notice: null }),
      handOut: enqueueActions(({ context, enqueue }, end: TaskEnd) => {
        const loaded = loadedBy(end)
        if (loaded !== null) enqueue.sendTo(context.parent, loaded)
      }),
    },
  }).createMachine({
    id: 'saves',
    context: ({ input }) => ({ ...UNSEEN_SAVES, ...input }),
    initial: 'loading',
    invoke: { id: 'reader', src: 'reader' },
    on: {
      'saves.dismiss': { actions: 'dismiss' },
      'found.latest': { actions: 'keepLatest' },
      'found.list': { actions: 'keepList' },
      'found.some': { actions: 'keepSome' },
      'found.failure': { actions: 'keepTrouble' },
    },
    states: {
      loading: {
        entry: 'look',
        on: {
          'saves.refresh': { target: 'loading', reenter: true, actions: 'keepExtent' },
          'found.list': { target: 'ready', actions: 'keepList' },
          'found.failure': { target: 'ready', actions: 'keepTrouble' },
          'found.all': 'ready',
          ...TASKS,
        },
      },
      ready: { on: { 'saves.refresh': { target: 'loading', actions: 'keepExtent' }, ...TASKS } },
      busy: {
        on: { 'saves.drop': { guard: 'isOpening', target: 'loading', actions: 'forgetTask' } },
        invoke: {
          src: 'task',
          input: ({ context }) => context.task ?? { type: 'save.import' },
          onDone: [
            {
              guard: { type: 'isLoaded', params: ({ event }) => event.output },
              target: 'ready',
              actions: [
                // A game comes to the table: what is left unread in the drawer can wait until somebody opens it again.
                'stopLooking',
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

const loadedBy = ({ record, reel, archive }: TaskEnd): Loaded | null => {
  if (archive !== undefined) return { type: 'archive.loaded', archive }
  if (record === null) return null
  return reel === undefined ? { type: 'game.loaded', record } : { type: 'reel.loaded', record, name: reel }
}

const isFind = (event: SavesEvent | ReaderFind): event is ReaderFind => event.type.startsWith('found.')

/** The list with some of it read; what was asked for and has not come is gone. */
const withSome = (
  saves: readonly SaveEntry[],
  { ids, saves: some }: Extract<ReaderFind, { readonly type: 'found.some' }>,
): readonly SaveEntry[] => {
  const read = new Map(some.map((entry) => [entry.id, entry]))
  const asked = new Set(ids)
  return saves.flatMap((entry) => (asked.has(entry.id) ? (read.get(entry.id) ?? []) : entry))
}
