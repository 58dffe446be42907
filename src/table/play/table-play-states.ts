import type { TableDeps } from './setup/table-base'
import { botTurnState } from './states/bot-states'
import { answerState, handOverState, humanTurnState, reviewState } from './states/person-states'
import { pageState, rulingState, steppedState } from './states/show-states'
import type { TableSetup } from './table-setup'

/** Where play goes from here: first to what everybody has yet to see, then to whoever owes the decision. */
const decidingState = (table: TableSetup) =>
  table.createStateConfig({
    id: 'deciding',
    entry: ['passShows', 'endIntent', 'forgetBot', 'forgetAdvice', 'arrangeDesk', 'thinkAhead'],
    always: [
      { guard: 'isBroken', target: '#broken' },
      { guard: { type: 'isShowing', params: 'bids' }, target: 'bids' },
      { guard: { type: 'isShowing', params: 'prologue' }, target: 'prologue' },
      { guard: { type: 'isShowing', params: 'ruling' }, target: 'ruling' },
      { guard: { type: 'isShowing', params: 'market' }, target: 'market' },
      { guard: { type: 'isShowing', params: 'predictions' }, target: 'predictions' },
      { guard: { type: 'isShowing', params: 'regulator' }, target: 'regulator' },
      { guard: { type: 'isShowing', params: 'books' }, target: 'books' },
      { guard: { type: 'isShowing', params: 'half-time' }, target: 'halfTime' },
      { guard: { type: 'isShowing', params: 'news' }, target: 'news' },
      { guard: { type: 'isShowing', params: 'last-quarter' }, target: 'lastQuarter' },
      { guard: { type: 'isShowing', params: 'count' }, target: 'count' },
      { guard: 'isOver', target: 'gameOver', actions: ['goOn', 'sayOver'] },
      { guard: 'isBots', target: 'botTurn', actions: 'askFor' },
      { guard: 'isReview', target: 'review', actions: 'goOn' },
      { guard: 'isAnswer', target: 'answer', actions: 'goOn' },
      { guard: 'needsHandOver', target: 'handOver', actions: 'goOn' },
      { guard: 'isToldFirst', target: 'handOver.recap', actions: ['goOn', 'sitDown'] },
      { target: 'humanTurn', actions: ['goOn', 'sitDown', 'beginIntent'] },
    ],
  })

/** The states in which play goes on: who decides, and what everybody watches in between. */
export const goingStates = (table: TableSetup, deps: TableDeps) => ({
  deciding: decidingState(table),
  handOver: handOverState(table),
  humanTurn: humanTurnState(table, deps),
  answer: answerState(table, deps),
  review: reviewState(table, deps),
  botTurn: botTurnState(table, deps),
  bids: pageState(table, 'bids'),
  prologue: pageState(table, 'prologue'),
  ruling: rulingState(table),
  market: steppedState(table, 'market'),
  predictions: pageState(table, 'predictions'),
  regulator: pageState(table, 'regulator'),
  books: pageState(table, 'books'),
  halfTime: pageState(table, 'half-time'),
  news: pageState(table, 'news'),
  lastQuarter: pageState(table, 'last-quarter'),
  count: steppedState(table, 'count'),
  gameOver: table.createStateConfig({ tags: 'game-over' }),
})
