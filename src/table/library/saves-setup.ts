import { assign, enqueueActions, fromPromise, sendTo, setup } from 'xstate'
import type { SaveEntry } from '../../shared/bridge'
import { type GameLoaded, problem, runTask, type SavesDeps, type SavesEvent, type SaveTask, type TaskEnd } from './save-tasks'
import { createSavesReader, type ReaderFind } from './saves-reader'
import type { SavesContext } from './saves-view'
import type { Parent } from '../play/parent'
import type { ArchiveLoaded } from '../files/archive'
import type { ReelLoaded } from '../replay/replay-events'

const taskOf = ({ latest }: SavesContext, event: SavesEvent): SaveTask | null => {
  if (event.type === 'saves.refresh' || event.type === 'saves.dismiss' || event.type === 'saves.drop') return null
  if (event.type !== 'game.continue') return event
  return latest.save === null ? null : { type: 'save.open', id: latest.save.id }
}

/** What a task that opened something tells the app. */
type Loaded = ArchiveLoaded | GameLoaded | ReelLoaded

interface SavesInput {
  readonly parent: Parent<Loaded>
}

/** The vocabulary of the library of saved games: what it remembers, what it finds, what it does with one save. */
export const savesSetup = (deps: SavesDeps) =>
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
  })

export type SavesSetup = ReturnType<typeof savesSetup>

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
