import { assign, fromPromise, setup } from 'xstate'
import type { Bridge } from '../../shared/bridge'
import type { TextKind } from '../../shared/channels'
import type { PageForm } from '../../shared/page-form'
import { errorText } from '../game/error-text'
import type { Notice } from './save-tasks'

/** What people ask to keep of what is on the screen. */
export type PdfEvent =
  /** Keeps a text of a class, or a lesson, under this name. */
  | { readonly type: 'text.keep'; readonly kind: TextKind; readonly text: string; readonly name: string }
  /** Keeps what the page would print in some form, under this name. */
  | { readonly type: 'page.keep'; readonly name: string; readonly form: PageForm }
  | { readonly type: 'page.dismiss' }

/** What is to be kept; null before anybody asked. */
type Wish = Exclude<PdfEvent, { readonly type: 'page.dismiss' }> | null

interface PdfContext {
  readonly wish: Wish
  readonly notice: Notice | null
}

/** The keeping of a PDF as screens see it. */
export interface PdfView {
  readonly isBusy: boolean
  readonly notice: Notice | null
}

const keep = async (app: Bridge['app'], wish: Wish): Promise<Notice | null> => {
  if (wish === null) return null
  const result = wish.type === 'page.keep' ? await app.keepPage(wish.name, wish.form) : await app.keepText(wish.kind, wish.text, wish.name)
  if (!result.ok) return { kind: 'problem', code: result.code, params: result.params }
  return result.place === null ? null : { kind: 'done', code: 'page.kept', params: { ...result.place } }
}

/** Keeps the page on the screen as a PDF, or a text of a class, one at a time, and says what became of it. */
export const createPdfMachine = (app: Bridge['app']) =>
  setup({
    types: { context: {} as PdfContext, events: {} as PdfEvent },
    actors: { keep: fromPromise<Notice | null, Wish>(({ input }) => keep(app, input)) },
    actions: {
      begin: assign(({ event }) => (event.type === 'page.dismiss' ? {} : { wish: event, notice: null })),
      // A class is large: what was kept is let go.
      note: assign((_, notice: Notice | null) => ({ notice, wish: null })),
    },
  }).createMachine({
    id: 'pdf',
    context: { wish: null, notice: null },
    initial: 'idle',
    states: {
      idle: {
        on: {
          'page.keep': { target: 'printing', actions: 'begin' },
          'text.keep': { target: 'printing', actions: 'begin' },
          'page.dismiss': { actions: { type: 'note', params: null } },
        },
      },
      printing: {
        invoke: {
          src: 'keep',
          input: ({ context }) => context.wish,
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
