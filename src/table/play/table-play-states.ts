import { errorText } from '../game/error-text'
import { adviceQuestionFor, questionFor } from './bot-question'
import type { TableDeps, TableSetup } from './table-setup'
import type { PageTag } from './table-tags'

/** The states in which play goes on: who decides, and what everybody watches in between. */
export const goingStates = (table: TableSetup, deps: TableDeps) => {
  const deciding = table.createStateConfig({
    id: 'deciding',
    entry: ['passShows', 'endIntent', 'forgetBot', 'forgetAdvice', 'arrangeDesk'],
    always: [
      { guard: 'isBroken', target: '#broken' },
      { guard: 'hasVerdict', target: 'verdict' },
      { guard: { type: 'isShowing', params: 'market' }, target: 'market' },
      { guard: { type: 'isShowing', params: 'predictions' }, target: 'predictions' },
      { guard: { type: 'isShowing', params: 'books' }, target: 'books' },
      { guard: { type: 'isShowing', params: 'half-time' }, target: 'halfTime' },
      { guard: { type: 'isShowing', params: 'news' }, target: 'news' },
      { guard: 'isOver', target: 'gameOver', actions: ['goOn', 'sayOver'] },
      { guard: 'isBots', target: 'botTurn', actions: 'askFor' },
      { guard: 'isReview', target: 'review', actions: 'goOn' },
      { guard: 'isAnswer', target: 'answer', actions: 'goOn' },
      { guard: 'needsHandOver', target: 'handOver', actions: 'goOn' },
      { target: 'humanTurn', actions: ['goOn', 'sitDown', 'beginIntent'] },
    ],
  })

  /** Moves people confirm, wherever they may: legal ones are made and saved, others explained. */
  const confirmed = [
    { guard: 'isLegal', target: '#deciding', actions: ['play', 'saveSoon'] },
    { guard: 'isMove', actions: 'refuse' },
  ] as const

  /** Where people are asked for predictions, a turn ends with one. */
  const ask = { guard: 'asksPrediction', target: '.predicting', actions: ['dismissRefusal', 'forgetAdvice'] } as const

  const handOver = table.createStateConfig({
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
        on: { 'recap.done': { target: '#humanTurn', actions: 'beginIntent' } },
      },
    },
  })

  /** Whoever owes a decision thinks alone, or has asked for advice; the decision stays open meanwhile. */
  const alone = table.createStateConfig({ on: { 'advice.ask': { guard: 'mayAdvise', target: 'advised', actions: 'beginAdvice' } } })
  const advised = table.createStateConfig({
    invoke: {
      id: 'advice',
      src: 'askAdvice',
      input: ({ context }) => adviceQuestionFor(deps.keeper, context),
      onDone: { actions: { type: 'keepAdvice', params: ({ event }) => event.output } },
      onError: { actions: 'failAdvice' },
    },
    on: { 'advice.close': { target: 'alone', actions: 'closeAdvice' } },
  })

  const humanTurn = table.createStateConfig({
    id: 'humanTurn',
    tags: ['human-turn', 'private'],
    initial: 'alone',
    states: {
      alone,
      advised,
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
      'move.chosen': [ask, ...confirmed],
      'turn.end': [ask, ...confirmed],
      undo: { guard: 'canUndo', target: '#deciding', actions: ['undo', 'saveSoon'] },
      redo: { guard: 'canRedo', target: '#deciding', actions: ['redo', 'saveSoon'] },
      'intent.begin': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.prepare': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.set': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.draft': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.back': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.cancel': { actions: ['dismissRefusal', 'tellIntent'] },
      'intent.confirm': { actions: 'tellIntent' },
    },
  })

  const answer = table.createStateConfig({ tags: 'answer', initial: 'alone', states: { alone, advised }, on: { 'move.chosen': confirmed } })

  const review = table.createStateConfig({
    tags: 'review',
    initial: 'alone',
    states: { alone, advised },
    on: {
      'move.chosen': confirmed,
      'counter.begin': { guard: 'isOnDesk', actions: ['dismissRefusal', 'tellApplication'] },
      'counter.change': { guard: 'isOnDesk', actions: ['dismissRefusal', 'tellApplication'] },
      'counter.cancel': { guard: 'isOnDesk', actions: ['dismissRefusal', 'tellApplication'] },
      'counter.send': { guard: 'isOnDesk', actions: 'tellApplication' },
    },
  })

  // Not on leaving the state: under another screen a verdict is not seen, and is there again afterwards.
  const verdictSeen = { target: '#deciding', actions: 'seeVerdict' } as const

  /** A ruling has its moment before the next application, the market or the next quarter takes its place. */
  const verdict = table.createStateConfig({ tags: 'review', after: { verdict: verdictSeen }, on: { 'show.skip': verdictSeen } })

  const botTurn = table.createStateConfig({
    tags: 'bot-turn',
    initial: 'thinking',
    states: {
      thinking: {
        invoke: {
          id: 'bot',
          src: 'askBot',
          input: ({ context }) => questionFor(deps.keeper, context),
          onDone: { actions: { type: 'keepAnswer', params: ({ event }) => event.output } },
          onError: { actions: { type: 'noteTrouble', params: ({ event }) => errorText(event.error) } },
        },
        always: { guard: 'isBotReady', target: 'acted', actions: ['playBot', 'warnOfBot', 'arrangeDesk', 'saveSoon'] },
        after: {
          think: { actions: 'hurry' },
          patience: { actions: [{ type: 'noteTrouble', params: 'no answer in time' }, 'hurry'] },
        },
        on: { 'show.skip': { actions: 'hurry' }, 'watch.skip': { actions: ['skip', 'hurry'] } },
      },
      acted: {
        after: { acted: { guard: 'isRunning', target: '#deciding' } },
        on: {
          'show.skip': '#deciding',
          'watch.go': { target: '#deciding', actions: 'goOn' },
          'watch.skip': { target: '#deciding', actions: 'skip' },
        },
      },
    },
  })

  const nextShow = { target: '#deciding', actions: 'dropShow' } as const

  /** What a page listens to: the reader turns it; where nobody plays it turns by itself, unless somebody holds it. */
  const pageEvents = {
    'show.done': nextShow,
    'show.skip': nextShow,
    'watch.go': [{ guard: 'isUnattended', target: '#deciding', actions: ['goOn', 'dropShow'] }, { actions: 'goOn' }],
    'watch.skip': { target: '#deciding', actions: ['skip', 'dropShow'] },
  } as const

  const market = table.createStateConfig({
    tags: 'market',
    initial: 'playing',
    states: {
      playing: {
        always: { guard: 'isMarketShown', target: 'finished' },
        after: { step: { guard: 'isRunning', target: 'playing', reenter: true, actions: 'nextStep' } },
        on: {
          'show.skip': 'finished',
          'watch.go': { target: 'playing', reenter: true, actions: 'goOn' },
          'watch.skip': { target: '#deciding', actions: ['skip', 'dropShow'] },
        },
      },
      finished: {
        tags: 'all-shown',
        after: { page: { guard: 'goesOnAlone', ...nextShow } },
        on: pageEvents,
      },
    },
  })

  const page = (tag: PageTag) =>
    table.createStateConfig({ tags: tag, after: { page: { guard: 'goesOnAlone', ...nextShow } }, on: pageEvents })
  const pages = { predictions: page('predictions'), books: page('books'), halfTime: page('half-time'), news: page('news') }

  const gameOver = table.createStateConfig({ tags: 'game-over' })

  return { deciding, handOver, humanTurn, answer, review, verdict, botTurn, market, ...pages, gameOver }
}
