import { assign, enqueueActions, type SnapshotFrom, setup } from 'xstate'
import type { Application, Move, Offer } from '../../../rules'
import type { Parent } from './parent'

/** Everything one application on the desk listens to. */
export type ApplicationEvent =
  /** The rules moved on: how this application stands now, and whether it is the one to be decided. */
  | { readonly type: 'desk.moved'; readonly application: Application; readonly called: boolean; readonly quarter: number }
  | { readonly type: 'counter.begin'; readonly application: number }
  | { readonly type: 'counter.change'; readonly application: number; readonly offer: Offer }
  | { readonly type: 'counter.cancel'; readonly application: number }
  | { readonly type: 'counter.send'; readonly application: number }

/** How one application stands in a review. */
interface Standing {
  readonly application: Application
  readonly called: boolean
  readonly quarter: number
}

/** A counter that is sent is a move chosen. */
type ApplicationParent = Parent<{ readonly type: 'move.chosen'; readonly move: Move }>

/** What one application's sub-machine is told when it is put on the desk. */
export interface ApplicationInput extends Standing {
  readonly parent: ApplicationParent
}

interface ApplicationContext {
  readonly id: number
  /** How the rules last said it stands. */
  readonly stand: Standing
  /** The counter Tencent is writing. */
  readonly draft: Offer | null
  readonly parent: ApplicationParent
}

/** Held or declined in this quarter's review, not in an earlier one. */
const standsNow = ({ application, quarter }: Standing, status: Application['status']): boolean =>
  application.ruledIn === quarter && application.status === status

/** One application during a review: it waits, is ruled on, countered, answered. */
export const applicationMachine = setup({
  types: {
    context: {} as ApplicationContext,
    events: {} as ApplicationEvent,
    input: {} as ApplicationInput,
  },
  guards: {
    isForced: ({ context }) => context.stand.application.status === 'forced-open',
    isApproved: ({ context }) => context.stand.application.status === 'approved',
    isRejected: ({ context }) => context.stand.application.status === 'rejected',
    isCountered: ({ context }) => context.stand.application.status === 'countered',
    isHeld: ({ context }) => standsNow(context.stand, 'held'),
    isDeclined: ({ context }) => standsNow(context.stand, 'declined'),
    isCalled: ({ context }) => context.stand.called,
    hasDraft: ({ context }) => context.draft !== null,
  },
  actions: {
    note: assign(({ event }) => {
      if (event.type !== 'desk.moved') return {}
      const { application, called, quarter } = event
      return { stand: { application, called, quarter } }
    }),
    openDraft: assign(({ context }) => ({ draft: context.stand.application.offer })),
    changeDraft: assign(({ event }) => (event.type === 'counter.change' ? { draft: event.offer } : {})),
    dropDraft: assign({ draft: null }),
    sendCounter: enqueueActions(({ context, enqueue }) => {
      const move = counterMove(context)
      if (move !== null) enqueue.sendTo(context.parent, { type: 'move.chosen', move })
    }),
  },
}).createMachine({
  id: 'application',
  context: ({ input: { parent, ...stand } }) => ({ id: stand.application.id, stand, draft: null, parent }),
  initial: 'moved',
  on: { 'desk.moved': { target: '.moved', actions: 'note' } },
  states: {
    moved: {
      always: [
        { guard: 'isForced', target: 'forced-open' },
        { guard: 'isApproved', target: 'approved' },
        { guard: 'isRejected', target: 'rejected' },
        { guard: 'isCountered', target: 'countered' },
        { guard: 'isHeld', target: 'held' },
        { guard: 'isDeclined', target: 'declined' },
        { guard: 'isCalled', target: 'ruling' },
        { target: 'waiting' },
      ],
      exit: 'dropDraft',
    },
    waiting: {},
    ruling: { on: { 'counter.begin': { target: 'drafting', actions: 'openDraft' } } },
    drafting: {
      on: {
        'counter.change': { actions: 'changeDraft' },
        'counter.cancel': { target: 'ruling', actions: 'dropDraft' },
        'counter.send': { guard: 'hasDraft', actions: 'sendCounter' },
      },
    },
    countered: {},
    approved: {},
    rejected: {},
    held: {},
    declined: {},
    'forced-open': {},
  },
})

/** The ruling that a written counter amounts to. */
export const counterMove = ({ id, draft }: Pick<ApplicationContext, 'id' | 'draft'>): Move | null =>
  draft === null ? null : { type: 'rule', seat: 'tencent', application: id, ruling: 'counter', counter: draft }

/** Where an application stands in a review, as screens see it. */
export type DeskState = 'waiting' | 'ruling' | 'drafting' | 'countered' | 'approved' | 'rejected' | 'held' | 'declined' | 'forced-open'

/** Reads the stand and the draft off an application's machine. */
export const deskState = ({ value, context }: SnapshotFrom<typeof applicationMachine>): { state: DeskState; draft: Offer | null } => ({
  state: value === 'moved' ? 'waiting' : value,
  draft: value === 'drafting' ? context.draft : null,
})
