import { assign, fromPromise, setup } from 'xstate'
import type { Bridge } from '../../shared/bridge'
import { errorText } from '../game/error-text'
import type { Notice } from './save-tasks'

/** What people ask for of the page on the screen. */
export type PdfEvent =
  /** Keeps what the page would print as a PDF, under this name. */
  { readonly type: 'page.keep'; readonly name: string } | { readonly type: 'page.dismiss' }

interface PdfContext {
  readonly name: string
  readonly notice: Notice | null
}

/** The keeping of a PDF as screens see it. */
export interface PdfView {
  readonly isBusy: boolean
  readonly notice: Notice | null
}

const keep = async (app: Bridge['app'], name: string): Promise<Notice | null> => {
  const result = await app.keepPage(name)
  if (!result.ok) return { kind: 'problem', code: result.code, params: result.params }
  return result.place === null ? null : { kind: 'done', code: 'page.kept', params: { ...result.place } }
}

/** Keeps the page on the screen as a PDF, one at a time, and says what became of it. */
export const createPdfMachine = (app: Bridge['app']) =>
  setup({
    types: { context: {} as PdfContext, events: {} as PdfEvent },
    actors: { keep: fromPromise<Notice | null, string>(({ input }) => keep(app, input)) },
    actions: {
      begin: assign(({ event }) => (event.type === 'page.keep' ? { name: event.name, notice: null } : {})),
      note: assign((_, notice: Notice | null) => ({ notice })),
    },
  }).createMachine({
    id: 'pdf',
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
            actions: {
              type: 'note',
              params: ({ event }) => ({ kind: 'problem', code: 'ipc.failed', params: { detail: errorText(event.error) } }),
            },
          },
        },
      },
    },
  })
