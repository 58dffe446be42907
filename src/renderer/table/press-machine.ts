import { assign, fromPromise, setup } from 'xstate'
import type { Bridge } from '../../shared/bridge'
import { errorText } from './error-text'
import type { Notice } from './save-tasks'

/** What people ask of the printing press. */
export type PressEvent =
  /** Keeps what the page would print, under this name. */
  { readonly type: 'page.keep'; readonly name: string } | { readonly type: 'page.dismiss' }

interface PressContext {
  readonly name: string
  readonly notice: Notice | null
}

/** The press as screens see it. */
export interface PressView {
  readonly isBusy: boolean
  readonly notice: Notice | null
}

const keep = async (app: Bridge['app'], name: string): Promise<Notice | null> => {
  const result = await app.keepPage(name)
  if (!result.ok) return { kind: 'problem', code: result.code, params: result.params }
  return result.fileName === null ? null : { kind: 'done', code: 'page.kept', params: { fileName: result.fileName } }
}

/** The printing press: keeps the page on the screen as a document, one at a time, and says what became of it. */
export const createPressMachine = (app: Bridge['app']) =>
  setup({
    types: { context: {} as PressContext, events: {} as PressEvent },
    actors: { keep: fromPromise<Notice | null, string>(({ input }) => keep(app, input)) },
    actions: {
      begin: assign(({ event }) => (event.type === 'page.keep' ? { name: event.name, notice: null } : {})),
      note: assign((_, notice: Notice | null) => ({ notice })),
    },
  }).createMachine({
    id: 'press',
    context: { name: '', notice: null },
    initial: 'idle',
    states: {
      idle: {
        on: { 'page.keep': { target: 'printing', actions: 'begin' }, 'page.dismiss': { actions: { type: 'note', params: null } } },
      },
      printing: {
        invoke: {
          src: 'keep',
          input: ({ context }) => context.name,
          onDone: { target: 'idle', actions: { type: 'note', params: ({ event }) => event.output } },
          onError: {
            target: 'idle',
            actions: { type: 'note', params: ({ event }) => ({ kind: 'problem', code: 'ipc.failed', params: { detail: errorText(event.error) } }) },
          },
        },
      },
    },
  })
