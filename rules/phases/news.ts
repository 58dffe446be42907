import { isSeat } from '../model/indexes'
import { EVENTS } from '../content/catalogue'
import { openByOrder } from '../access/contracts'
import { drawCard } from '../effects/draw'
import { performEffects } from '../effects/interpret'
import { record, type Run } from '../effects/run'
import { factionAt } from '../model/ids'
import { STAGE_TURN, seatInTurn, type Position, type Turn } from '../model/state'
import { turnOrder } from './turn-order'

/** Opens a quarter: the news and what it does, a card for everyone, the turn order, the first turn. */
export function beginQuarter(state: Position, run: Run): void {
  state.phase = 'actions'
  state.order = turnOrder(state)
  record(state, run, { kind: 'quarter-began', order: state.order.map(factionAt) })
  revealNews(state, run)
  for (let seat = 0; isSeat(seat); seat++) drawCard(state, run, seat)
  beginTurn(state, run, 0)
}

/** Gives the turn to the seat at a place in the order. */
export function beginTurn(state: Position, run: Run, place: Turn): void {
  const { actionsPerTurn, proposalsPerTurn } = state.config.numbers
  state.turn = place
  const onTurn = seatInTurn(state)
  state.actionsLeft = actionsPerTurn[onTurn]
  state.proposalsLeft = proposalsPerTurn
  state.turnUsed = []
  const seat = factionAt(onTurn)
  state.pending = { kind: 'action', seat }
  record(state, run, { kind: 'turn-began', seat })
}

/** Gives whoever has won the stage its turn, after all others and before the review. */
export function beginStageTurn(state: Position, run: Run): void {
  beginTurn(state, run, STAGE_TURN)
  state.actionsLeft = state.config.numbers.stage.actions
  state.proposalsLeft = 0
}

function revealNews(state: Position, run: Run): void {
  const id = state.newsDeck.shift() ?? null
  if (state.news !== null) state.pastNews.push(state.news)
  state.news = id
  if (id === null) return
  run.reveals = true
  record(state, run, { kind: 'news', event: id })
  const event = EVENTS.get(id)
  if (event === undefined) throw new Error(`no event "${id}"`)
  performEffects(state, run, event.effects, { seat: -1, target: {}, cause: 'event', id })
  openByOrder(state, run)
}
