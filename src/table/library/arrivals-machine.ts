import { assign, fromPromise, sendTo, setup } from 'xstate'
import type { Bridge, GivenFile } from '../../shared/bridge'
import type { Parent } from '../play/parent'

/** What happens with files that the program was given from outside. */
export type ArrivalsEvent =
  /** There is something to take. */
  | { readonly type: 'files.look' }
  /** What was said about them has been read. */
  | { readonly type: 'files.dismiss' }

/** Tells the app what has come. */
export interface FilesArrived {
  readonly type: 'files.arrived'
  readonly files: readonly GivenFile[]
}

interface ArrivalsInput {
  readonly parent: Parent<FilesArrived>
}

interface ArrivalsContext extends ArrivalsInput {
  readonly files: readonly GivenFile[]
  readonly isMore: boolean
}

/** What has come and was not yet laid aside: games that are in the list now, and what was wrong with other files. */
export interface ArrivalsView {
  readonly files: readonly GivenFile[]
}

/** The doormat: takes in what the program was given by command line, double click or a second start. */
export const createArrivalsMachine = (files: Bridge['files']) =>
  setup({
    types: { context: {} as ArrivalsContext, events: {} as ArrivalsEvent, input: {} as ArrivalsInput },
    actors: {
      take: fromPromise<readonly GivenFile[]>(async () => {
        const taken = await files.take()
        return taken.ok ? taken.files : []
      }),
    },
    guards: { isMore: ({ context }) => context.isMore },
    actions: {
      lookAgain: assign({ isMore: true }),
      begin: assign({ isMore: false }),
      // A scenario goes to its own shelf, which says what is wrong with it.
      keep: assign(({ context }, taken: readonly GivenFile[]) => ({
        files: [...context.files, ...taken.filter(({ kind }) => kind !== 'scenario')],
      })),
      dismiss: assign({ files: [] }),
      tell: sendTo(
        ({ context }) => context.parent,
        (_, taken: readonly GivenFile[]): FilesArrived => ({ type: 'files.arrived', files: taken }),
      ),
    },
  }).createMachine({
    id: 'arrivals',
    context: ({ input }) => ({ ...input, files: [], isMore: false }),
    // Files may have come before this page was there.
    initial: 'taking',
    on: { 'files.dismiss': { actions: 'dismiss' } },
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
