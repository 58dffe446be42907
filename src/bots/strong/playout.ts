import {
  TENCENT,
  applyInPlace,
  checkMove,
  cloneState,
  factionAt,
  regionIndex,
  seatOf,
  cellOf,
  type GameState,
  type Move,
  type Seat,
} from '../../../rules'
import { firstOf } from '../judgement/first-of'
import { bidDreamt } from '../judgement/stage'
import type { Desk } from './desk'
import { deskAnswer, deskMove, deskRuling } from './desk-policy'
import { turnIn, type Future, type Intent } from './future'
import { STRONG } from './settings'

/** What whoever is asked about the candidate answers, forced for one branch of the search. */
export interface Forced {
  /** Answer to a deal or a push. */
  readonly accept?: boolean
}

/** Plays a candidate and then a future to the end of the game; returns the last position. */
export const playOut = (future: Future, desk: Desk, line: readonly Move[], forced: Forced, own: readonly Move[]): GameState => {
  const state = cloneState(future.start)
  const { quarter } = state
  const me = line[0]?.seat
  for (const move of line) if (checkMove(state, move) === null) applyInPlace(state, move)
  while (state.pending.kind !== 'over') {
    if (state.quarter === quarter) goOn(state, future, desk, forced, state.pending.seat === me ? own : null)
    else goOn(state, future, desk, {}, null)
  }
  return state
}

/** Plays a future up to the beginning of a quarter. */
export const playUntil = (future: Future, desk: Desk, quarter: number): GameState => {
  const state = cloneState(future.start)
  while (state.pending.kind !== 'over' && state.quarter < quarter) goOn(state, future, desk, {}, null)
  return state
}

/** Plays on by one decision, or by a whole turn. */
const goOn = (state: GameState, future: Future, desk: Desk, forced: Forced, own: readonly Move[] | null): void => {
  const { pending } = state
  if (pending.kind === 'action') playTurn(state, future, desk, own)
  else if (pending.kind === 'ruling')
    applyInPlace(state, deskRuling(state, desk, pending.application, turnIn(future, state.quarter, TENCENT).dice))
  else if (pending.kind === 'agenda')
    applyInPlace(state, { type: 'choose-agenda', seat: pending.seat, agenda: firstOf(state.agendaChoices[seatOf(pending.seat)]) })
  else answer(state, desk, forced.accept)
}

const answer = (state: GameState, desk: Desk, forced: boolean | undefined): void => {
  const { pending } = state
  if (pending.kind === 'counter')
    applyInPlace(state, { type: 'answer-counter', seat: pending.seat, accept: deskAnswer(state, desk, pending.application) })
  else if (pending.kind === 'deal' || pending.kind === 'support')
    applyInPlace(state, { type: pending.kind === 'deal' ? 'answer-deal' : 'answer-support', seat: pending.seat, accept: forced === true })
}

const playTurn = (state: GameState, future: Future, desk: Desk, own: readonly Move[] | null): void => {
  const { pending } = state
  if (pending.kind !== 'action') return
  const seat = seatOf(pending.seat)
  const { plan, dice } = turnIn(future, state.quarter, seat)
  if (own === null && state.actionsLeft > 0) {
    const asked = deskMove(state, desk, seat, dice)
    if (asked !== null && checkMove(state, asked) === null) applyInPlace(state, asked)
  }
  if (own === null) {
    followPlan(state, plan, seat)
    bidFor(state, seat, dice)
  } else doWhatIsLeft(state, own, seat)
  applyInPlace(state, { type: 'end-turn', seat: factionAt(seat) })
}

/** Everybody bids for the stage as they are thought to. */
const bidFor = (state: GameState, seat: Seat, dice: number): void => {
  const amount = bidDreamt(state, seat, dice)
  const move: Move = { type: 'bid', seat: factionAt(seat), amount }
  if (amount > 0 && checkMove(state, move) === null) applyInPlace(state, move)
}

const followPlan = (state: GameState, plan: readonly Intent[], seat: Seat): void => {
  for (const intent of plan) {
    const move = intent.find((one) => canDo(state, one, seat))
    if (move !== undefined) applyInPlace(state, move)
    if (state.actionsLeft === 0) return
  }
}

const doWhatIsLeft = (state: GameState, moves: readonly Move[], seat: Seat): void => {
  for (const move of moves) {
    if (state.actionsLeft === 0) return
    if (canDo(state, move, seat)) applyInPlace(state, move)
  }
}

const canDo = (state: GameState, move: Move, seat: Seat): boolean => !tired(state, move, seat) && checkMove(state, move) === null

/** Nobody campaigns where people are weary of it. */
const tired = (state: GameState, move: Move, seat: Seat): boolean =>
  move.type === 'fission' && state.fatigue[cellOf(regionIndex(move.region), seat)] >= STRONG.wishes.tired
