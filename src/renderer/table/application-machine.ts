import { assign, type SnapshotFrom, sendTo, setup } from 'xstate'
import type { Application, Move, Offer } from '../../../rules'
import { superior } from './superior'

/** Everything one application on the desk listens to. */
export type ApplicationEvent =
  /** The rules moved on: how this application stands now, and whether it is the one to be decided. */
  | { readonly type: 'desk.moved'; readonly application: Application; readonly called: boolean; readonly quarter: number }
  | { readonly type: 'counter.begin'; readonly application: number }
  | { readonly type: 'counter.change'; readonly application: number; readonly offer: Offer }
  | { readonly type: 'counter.cancel'; readonly application: number }
  | { readonly type: 'counter.send'; readonly application: number }

interface ApplicationContext {
  readonly id: number
  readonly offer: Offer
  /** The counter Tencent is writing. */
  readonly draft: Offer | null
}

/** What one application's sub-machine is told when it is put on the desk. */
export interface ApplicationInput {
  readonly application: Application
  readonly called: boolean
  readonly quarter: number
}

type Step = { readonly application: Application; readonly called: boolean; readonly quarter: number }

/** Already dealt with in this quarter's review. */
const isRuled = ({ application, quarter }: Step): boolean => application.ruledIn === quarter
const stands = (step: Step, status: Application['status']): boolean => isRuled(step) && step.application.status === status

interface SetupContext extends ApplicationContext {
  readonly step: Step
}

/** One application during a review: it waits, is ruled on, countered, answered. */
export const applicationMachine = setup({
  types: {
    context: {} as SetupContext,
    events: {} as ApplicationEvent,
    input: {} as ApplicationInput,
  },
  guards: {
    isForced: ({ context }) => context.step.application.status === 'forced-open',
    isApproved: ({ context }) => context.step.application.status === 'approved',
    isRejected: ({ context }) => context.step.application.status === 'rejected',
    isCountered: ({ context }) => context.step.application.status === 'countered',
    isHeld: ({ context }) => stands(context.step, 'held'),
    isDeclined: ({ context }) => stands(context.step, 'declined'),
    isCalled: ({ context }) => context.step.called,
    hasDraft: ({ context }) => context.draft !== null,
  },
  actions: {
    note: assign(({ event }) => {
      if (event.type !== 'desk.moved') return {}
      const { application, called, quarter } = event
      return { offer: application.offer, step: { application, called, quarter } }
    }),
    openDraft: assign(({ context }) => ({ draft: context.offer })),
    changeDraft: assign(({ event }) => (event.type === 'counter.change' ? { draft: event.offer } : {})),
    dropDraft: assign({ draft: null }),
    sendCounter: sendTo(superior, ({ context }: { context: SetupContext }) => ({ type: 'move.chosen', move: counterMove(context) })),
  },
}).createMachine({
  id: 'application',
  context: ({ input }) => ({ id: input.application.id, offer: input.application.offer, draft: null, step: input }),
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
