import { applicationById, applyInPlace, cloneState, forecast, seatOf, type Move, type PlayerView, type Seat } from '../../../rules'
import type { Advice, Reason } from '../decision'
import { withContract } from '../judgement/applications/offer-facts'
import { shown } from '../judgement/choice'
import { situationOf } from '../judgement/situation'
import { NORMAL } from './character'
import { judge, ON_THE_BOARD } from './normal-bot'
import { outlook } from './outlook'

const MOST = 3

/**
 * Up to three of the best moves for the seat that owes the decision, of different kinds, each with what it would bring and why; the best
 * first.
 */
export const advise = (view: PlayerView, moves: readonly Move[]): readonly Advice[] => {
  if (view.pending.kind === 'over' || moves.length === 0) return []
  const kinds = new Set<string>()
  const advice: Advice[] = []
  const change = view.pending.kind === 'action' ? changesOf(view, seatOf(view.pending.seat)) : () => NOT_KNOWN
  for (const { choice, value } of judge(view, moves)) {
    const { move } = choice
    const kind = move.type === 'play-card' ? `card ${move.card}` : move.type === 'rule' ? `rule ${move.ruling}` : move.type
    if (kinds.has(kind) || (value < 0 && advice.length > 0)) continue
    kinds.add(kind)
    const points = shown(Math.min(value, worthIfSigned(view, move)))
    advice.push({ move, why: choice.why().map((one) => withWorth(one, points)), brings: { points, ...change(move) } })
    if (advice.length === MOST || move.type === 'end-turn') break
  }
  return advice
}

/** Reasons that name what the whole move is worth. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  'play-card.worth',
  'develop.appeal',
  'choose-one.shut-out',
  'serve.keep',
  'open-shops.first',
  'open-shops.second',
  'grow-organ.worth',
])

/** A reason that was thought of before the move was tried out, with what it came to then: advice must not name two worths of one move. */
const withWorth = (one: Reason, points: number): Reason =>
  OF_THE_WHOLE.has(one.key) && points > 0 ? { ...one, params: { ...one.params, points } } : one

type Change = Pick<Advice['brings'], 'shoppers' | 'cash'>

const NOT_KNOWN: Change = { shoppers: null, cash: null }

/** What moves of one's own turn change in the quarter's forecast; those that hang on somebody else's decision change nothing in it yet. */
const changesOf = (view: PlayerView, me: Seat): ((move: Move) => Change) => {
  const now = forecast(view)
  return (move) => {
    const then = ON_THE_BOARD.has(move.type) ? forecast(afterwards(view, move)) : now
    return { shoppers: then.share[me] - now.share[me], cash: then.cash[me] - now.cash[me] }
  }
}

/**
 * What a door would bring on the terms asked for, were it opened now: nobody should hope for more from asking. Other moves have no such
 * bound.
 */
const worthIfSigned = (view: PlayerView, move: Move): number => {
  if (move.type !== 'file' && move.type !== 'revise') return Infinity
  const s = situationOf(view, NORMAL)
  const level = move.type === 'file' ? move.level : (applicationById(view, move.application)?.level ?? 2)
  const until = Math.min(view.config.length, view.quarter + s.numbers.access.contractQuarters)
  const signed = withContract(view, { seat: s.me, level, terms: move.offer, since: view.quarter, until, forced: false })
  return Math.max(0, outlook(s, signed) - outlook(s, view))
}

const afterwards = (view: PlayerView, move: Move): PlayerView => {
  const copy = cloneState(view)
  applyInPlace(copy, move)
  return copy
}
