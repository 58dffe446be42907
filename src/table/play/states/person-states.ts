import { adviceQuestionFor } from '../bot-question'
import type { TableDeps } from '../setup/table-base'
import type { TableSetup } from '../table-setup'

/** Moves people confirm, wherever they may: legal ones are made and saved, others explained. */
const CONFIRMED = [
  { guard: 'isLegal', target: '#deciding', actions: ['play', 'saveSoon'] },
  { guard: 'isMove', actions: 'refuse' },
] as const

/** Where people are asked for predictions, a turn ends with one. */
const ASK_PREDICTION = { guard: 'asksPrediction', target: '.predicting', actions: ['dismissRefusal', 'forgetAdvice'] } as const

/** A draft goes on, and whatever was wrong with the last move no longer matters. */
const DRAFT = { actions: ['dismissRefusal', 'tellIntent'] } as const

/** The same for an application on the desk. */
const COUNTER = { guard: 'isOnDesk', actions: ['dismissRefusal', 'tellApplication'] } as const

/** A private turn passes to another person: first nobody's, then a look at what happened meanwhile. Who sits there alone has the look only. */
export const handOverState = (table: TableSetup) =>
  table.createStateConfig({
    initial: 'curtain',
    states: {
      curtain: {
        tags: 'hand-over',
        on: {
          'seat.ready': [
            { guard: 'hasNoRecap', target: '#humanTurn', actions: ['sitDown', 'beginIntent'] },
            { target: 'recap', actions: 'sitDown' },
          ],
        },
      },
      recap: {
        tags: ['recap', 'private'],
        on: { 'recap.done': { target: '#humanTurn', actions: ['readRecap', 'beginIntent'] } },
      },
    },
  })

/** Whoever owes a decision thinks alone, or has asked for advice; the decision stays open meanwhile. */
const thinkingStates = (table: TableSetup, { keeper }: TableDeps) => {
  const alone = table.createStateConfig({ on: { 'advice.ask': { guard: 'mayAdvise', target: 'advised', actions: 'beginAdvice' } } })
  const advised = table.createStateConfig({
    invoke: {
      id: 'advice',
      src: 'askAdvice',
      input: ({ context }) => adviceQuestionFor(keeper, context),
      onDone: { actions: { type: 'keepAdvice', params: ({ event }) => event.output } },
      onError: { actions: 'failAdvice' },
    },
    on: { 'advice.close': { target: 'alone', actions: 'closeAdvice' } },
  })
  return { alone, advised }
}

/** A person's own turn. */
export const humanTurnState = (table: TableSetup, deps: TableDeps) =>
  table.createStateConfig({
    id: 'humanTurn',
    tags: ['human-turn', 'private'],
    entry: 'runClock',
    exit: 'stopClock',
    initial: 'alone',
    states: {
      ...thinkingStates(table, deps),
      // The turn ends with the answer: what is killed before it comes back to an open turn, and is asked again.
      predicting: {
        tags: 'predicting',
        on: {
          'prediction.give': { guard: 'isForetold', target: '#deciding', actions: ['endTurn', 'saveSoon'] },
          'prediction.skip': { target: '#deciding', actions: ['endTurn', 'saveSoon'] },
          'prediction.back': 'alone',
        },
      },
    },
    on: {
      'move.chosen': [ASK_PREDICTION, ...CONFIRMED],
      'turn.end': [ASK_PREDICTION, ...CONFIRMED],
      undo: { guard: 'canUndo', target: '#deciding', actions: ['undo', 'saveSoon'] },
      redo: { guard: 'canRedo', target: '#deciding', actions: ['redo', 'saveSoon'] },
      'intent.begin': DRAFT,
      'intent.prepare': DRAFT,
      'intent.set': DRAFT,
      'intent.draft': DRAFT,
      'intent.back': DRAFT,
      'intent.cancel': DRAFT,
      'intent.confirm': { actions: 'tellIntent' },
    },
  })

/** A person answers an offer in front of everybody. */
export const answerState = (table: TableSetup, deps: TableDeps) =>
  table.createStateConfig({ tags: 'answer', initial: 'alone', states: thinkingStates(table, deps), on: { 'move.chosen': CONFIRMED } })

/** Applications are ruled on, and counters to them answered, in front of everybody. */
export const reviewState = (table: TableSetup, deps: TableDeps) =>
  table.createStateConfig({
    tags: 'review',
    initial: 'alone',
    states: thinkingStates(table, deps),
    on: {
      'move.chosen': CONFIRMED,
      'counter.begin': COUNTER,
      'counter.change': COUNTER,
      'counter.cancel': COUNTER,
      'counter.send': { guard: 'isOnDesk', actions: 'tellApplication' },
    },
  })
