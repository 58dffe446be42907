import { assign, fromPromise, sendTo, setup } from 'xstate'
import type { Bridge, GivenFile } from '../../shared/bridge'
import type { Parent } from '../play/parent'
import { checkLesson, type LessonEntry } from './lesson-entry'
import { checkOwn, isSameFile, type OwnEntry } from './scenarios-machine'

/** What happens with files that the program was given from outside. */
export type ArrivalsEvent =
  /** There is something to take. */
  | { readonly type: 'files.look' }
  /** What was said about them has been read. */
  | { readonly type: 'files.dismiss'; readonly files: readonly Arrival[] }

/** What became of a file: a game that is among the saves, a scenario as the rules found it, or why it was refused. */
export type Arrival = Exclude<GivenFile, { readonly kind: 'scenario' | 'lesson' }> | { readonly kind: 'scenario'; readonly entry: OwnEntry }

/** A lesson is not laid on the doormat: it opens by itself. */
type Taken = Arrival | { readonly kind: 'lesson'; readonly entry: LessonEntry }

/** Tells the app what has come. */
export interface FilesArrived {
  readonly type: 'files.arrived'
  readonly files: readonly Taken[]
}

interface ArrivalsInput {
  readonly parent: Parent<FilesArrived>
}

interface ArrivalsContext extends ArrivalsInput {
  readonly files: readonly Arrival[]
  readonly isMore: boolean
}

/** What has come and was not yet laid aside: every file that was given is among them, whatever became of it. */
export interface ArrivalsView {
  readonly files: readonly Arrival[]
}

const takenOf = (given: GivenFile): Taken => {
  if (given.kind === 'lesson') return { kind: 'lesson', entry: checkLesson(given.file) }
  return given.kind === 'scenario' ? { kind: 'scenario', entry: checkOwn({ ...given.file, problem: null }) } : given
}

/** A scenario that came again is told once, as it was read last. */
const withArrival = (files: readonly Arrival[], file: Arrival): readonly Arrival[] => {
  const others = files.filter((known) => known.kind !== 'scenario' || file.kind !== 'scenario' || !isSameFile(known.entry, file.entry))
  return [...others, file]
}

/** How files are taken in, and what is kept and told of them. */
const arrivalsSetup = (files: Bridge['files']) =>
  setup({
    types: { context: {} as ArrivalsContext, events: {} as ArrivalsEvent, input: {} as ArrivalsInput },
    actors: {
      take: fromPromise<readonly Taken[]>(async () => {
        const taken = await files.take()
        return taken.ok ? taken.files.map(takenOf) : []
      }),
    },
    guards: { isMore: ({ context }) => context.isMore },
    actions: {
      lookAgain: assign({ isMore: true }),
      begin: assign({ isMore: false }),
      keep: assign(({ context }, taken: readonly Taken[]) => ({
        files: taken.flatMap((file) => (file.kind === 'lesson' ? [] : [file])).reduce(withArrival, context.files),
      })),
      // What has come meanwhile has been read by nobody.
      dismiss: assign(({ context }, read: readonly Arrival[]) => ({ files: context.files.filter((file) => !read.includes(file)) })),
      tell: sendTo(
        ({ context }) => context.parent,
        (_, taken: readonly Taken[]): FilesArrived => ({ type: 'files.arrived', files: taken }),
      ),
    },
  })

/** The doormat: takes in what the program was given by command line, double click or a second start. */
export const createArrivalsMachine = (files: Bridge['files']) =>
  arrivalsSetup(files).createMachine({
    id: 'arrivals',
    context: ({ input }) => ({ ...input, files: [], isMore: false }),
    // Files may have come before this page was there.
    initial: 'taking',
    on: { 'files.dismiss': { actions: { type: 'dismiss', params: ({ event }) => event.files } } },
    states: {
      idle: { always: { guard: 'isMore', target: 'taking' }, on: { 'files.look': 'taking' } },
      taking: {
        entry: 'begin',
        on: { 'files.look': { actions: 'lookAgain' } },
        invoke: {
          src: 'take',
          onDone: {
            target: 'idle',
            actions: [
              { type: 'keep', params: ({ event }) => event.output },
              { type: 'tell', params: ({ event }) => event.output },
            ],
          },
          onError: 'idle',
        },
      },
    },
  })
