import { assign, enqueueActions, type SnapshotFrom, setup } from 'xstate'
import type { CardId, Move, MoveType } from '../../../rules'
import { choose, chosenIn, type Chosen, type Drafted, draftOf, type IntentField, type IntentValue, recipeOf } from './intent-fields'
import { type IntentDraft, NO_INTENT } from './intent-draft'
import type { Parent } from './parent'

/** Which kind of move a person starts to put together. */
export interface IntentAction {
  readonly type: MoveType
  readonly card?: CardId
}

/** Everything the draft listens to. */
export type IntentEvent =
  | { readonly type: 'intent.begin'; readonly action: IntentAction }
  /**
   * Puts a whole move on the slip, or the desk, as if a person had put it together so far: to be looked at, changed, confirmed or laid
   * aside.
   */
  | { readonly type: 'intent.prepare'; readonly move: Move }
  | { readonly type: 'intent.set'; readonly field: IntentField; readonly value: IntentValue }
  | { readonly type: 'intent.draft'; readonly move: Move }
  | { readonly type: 'intent.confirm' }
  | { readonly type: 'intent.back' }
  | { readonly type: 'intent.cancel' }

/** A draft that is confirmed is a move chosen. */
type IntentParent = Parent<{ readonly type: 'move.chosen'; readonly move: Move }>

interface IntentContext {
  readonly legal: readonly Move[]
  readonly action: IntentAction | null
  /** In the order chosen, so that 'intent.back' can take back the latest. */
  readonly chosen: Chosen
  readonly draft: Move | null
  /** The draft was put here ready-made, so no fresh one may take its place. */
  readonly prepared: boolean
  readonly parent: IntentParent
}

/** What a draft begins with. */
export interface IntentInput {
  readonly legal: readonly Move[]
  readonly parent: IntentParent
}

/** The legal moves of the kind being drafted. */
const candidatesOf = (legal: readonly Move[], action: IntentAction): readonly Move[] =>
  legal.filter((move) => move.type === action.type && (move.type !== 'play-card' || move.card === action.card))

const draftedOf = ({ legal, action, chosen }: IntentContext): Drafted =>
  action === null ? { stage: 'impossible' } : draftOf(action.type, candidatesOf(legal, action), chosen)

const canBegin = (legal: readonly Move[], action: IntentAction): boolean =>
  recipeOf(action.type) !== null && candidatesOf(legal, action).length > 0

const actionOf = (move: Move): IntentAction => (move.type === 'play-card' ? { type: move.type, card: move.card } : { type: move.type })

const chosenAfter = ({ legal, action, chosen }: IntentContext, field: IntentField, value: IntentValue): Chosen | null =>
  action === null ? null : choose(candidatesOf(legal, action), chosen, field, value)

const withoutLatest = (chosen: Chosen): Chosen => Object.fromEntries(Object.entries(chosen).slice(0, -1))

/** What a person is putting together: which move, aimed at what, how much, until it is whole and can be confirmed. */
export const intentMachine = setup({
  types: {
    context: {} as IntentContext,
    events: {} as IntentEvent,
    input: {} as IntentInput,
  },
  guards: {
    possible: ({ context, event }) => event.type === 'intent.begin' && canBegin(context.legal, event.action),
    preparable: ({ context, event }) => event.type === 'intent.prepare' && canBegin(context.legal, actionOf(event.move)),
    legalValue: ({ context, event }) => event.type === 'intent.set' && chosenAfter(context, event.field, event.value) !== null,
    sameKind: ({ context, event }) => event.type === 'intent.draft' && event.move.type === context.action?.type,
    isComposed: ({ context }) => context.action !== null && recipeOf(context.action.type)?.composed === true,
    isChoosing: ({ context }) => draftedOf(context).stage === 'choosing',
    isReady: ({ context }) => draftedOf(context).stage === 'ready',
    somethingChosen: ({ context }) => Object.keys(context.chosen).length > 0,
  },
  actions: {
    begin: assign(({ context, event }) => {
      if (event.type !== 'intent.begin') return {}
      const { action } = event
      const draft = recipeOf(action.type)?.composed === true ? (candidatesOf(context.legal, action)[0] ?? null) : null
      return { action, chosen: {}, draft, prepared: false }
    }),
    prepare: assign(({ event }) => {
      if (event.type !== 'intent.prepare') return {}
      const { move } = event
      const isComposed = recipeOf(move.type)?.composed === true
      return { action: actionOf(move), chosen: isComposed ? {} : chosenIn(move), draft: isComposed ? move : null, prepared: isComposed }
    }),
    choose: assign(({ context, event }) =>
      event.type === 'intent.set' ? { chosen: chosenAfter(context, event.field, event.value) ?? context.chosen } : {},
    ),
    keepDraft: assign(({ event }) => (event.type === 'intent.draft' ? { draft: event.move } : {})),
    takeBack: assign(({ context }) => ({ chosen: withoutLatest(context.chosen) })),
    forget: assign({ action: null, chosen: {}, draft: null, prepared: false }),
    makeMove: enqueueActions(({ context, enqueue }) => {
      const move = moveOf(context)
      if (move !== null) enqueue.sendTo(context.parent, { type: 'move.chosen', move })
    }),
  },
}).createMachine({
  id: 'intent',
  context: ({ input }) => ({ ...input, action: null, chosen: {}, draft: null, prepared: false }),
  initial: 'idle',
  on: {
    'intent.begin': { guard: 'possible', target: '.drafting', actions: 'begin' },
    'intent.prepare': { guard: 'preparable', target: '.drafting', actions: 'prepare' },
    'intent.cancel': { target: '.idle', actions: 'forget' },
  },
  states: {
    idle: {},
    drafting: {
      always: [
        { guard: 'isComposed', target: 'composing' },
        { guard: 'isChoosing', target: 'choosing' },
        { guard: 'isReady', target: 'ready' },
        { target: 'idle', actions: 'forget' },
      ],
    },
    choosing: {
      on: {
        'intent.set': { guard: 'legalValue', target: 'drafting', actions: 'choose' },
        'intent.back': [
          { guard: 'somethingChosen', target: 'drafting', actions: 'takeBack' },
          { target: 'idle', actions: 'forget' },
        ],
      },
    },
    ready: {
      on: {
        'intent.set': { guard: 'legalValue', target: 'drafting', actions: 'choose' },
        'intent.back': [
          { guard: 'somethingChosen', target: 'drafting', actions: 'takeBack' },
          { target: 'idle', actions: 'forget' },
        ],
        'intent.confirm': { actions: 'makeMove' },
      },
    },
    composing: {
      on: {
        'intent.draft': { guard: 'sameKind', actions: 'keepDraft' },
        'intent.back': { target: 'idle', actions: 'forget' },
        'intent.confirm': { actions: 'makeMove' },
      },
    },
  },
})

const moveOf = (context: IntentContext): Move | null => {
  const drafted = draftedOf(context)
  return context.draft ?? (drafted.stage === 'ready' ? drafted.move : null)
}

/** Reads the draft off the machine. */
export const intentDraft = ({ context, value }: SnapshotFrom<typeof intentMachine>): IntentDraft => {
  if (context.action === null || value === 'idle' || value === 'drafting') return NO_INTENT
  const base = {
    ...NO_INTENT,
    type: context.action.type,
    card: context.action.card ?? null,
    chosen: context.chosen,
    prepared: context.prepared,
  }
  if (value === 'composing') return { ...base, stage: 'composing', move: context.draft }
  const drafted = draftedOf(context)
  if (drafted.stage === 'choosing') return { ...base, stage: 'choosing', field: drafted.field, choices: drafted.choices }
  if (drafted.stage === 'ready') return { ...base, stage: 'ready', options: drafted.options, move: drafted.move }
  return NO_INTENT
}
