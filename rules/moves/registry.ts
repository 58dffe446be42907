import { seatOf } from '../model/ids'
import type { Move, MoveType } from '../model/move'
import type { Rejection } from '../model/outcome'
import type { Pending, Position } from '../model/state'
import { chooseAgenda } from './choose-agenda'
import { chooseOne } from './choose-one'
import { answerDeal, proposeDeal } from './deal'
import { develop } from './develop'
import { endTurn } from './end-turn'
import { file } from './file'
import { fission } from './fission'
import { lobby } from './lobby'
import { refuse, type MoveRule } from './move-rule'
import { petition } from './petition'
import { playCard } from './play-card'
import { raiseCapital } from './raise-capital'
import { revise, withdraw } from './revise'
import { answerCounter, rule } from './ruling'
import { serve } from './serve'
import { subsidise } from './subsidise'
import { answerSupport, growOrgan, openShops, setToll, throttle, trafficSupport } from './tencent'

/** Every move's rule; the compiler refuses a move without one. */
const RULES: { readonly [T in MoveType]: MoveRule<T> } = {
  'choose-agenda': chooseAgenda,
  subsidise,
  fission,
  develop,
  'choose-one': chooseOne,
  serve,
  'play-card': playCard,
  file,
  revise,
  withdraw,
  lobby,
  petition,
  'raise-capital': raiseCapital,
  'propose-deal': proposeDeal,
  'answer-deal': answerDeal,
  'open-shops': openShops,
  'grow-organ': growOrgan,
  'set-toll': setToll,
  throttle,
  'traffic-support': trafficSupport,
  'answer-support': answerSupport,
  'end-turn': endTurn,
  rule,
  'answer-counter': answerCounter,
}

/** The rule of a move. */
export function ruleOf<T extends MoveType>(move: { readonly type: T }): MoveRule<T> | undefined {
  return (RULES as { readonly [K in MoveType]?: MoveRule<MoveType> })[move.type] as unknown as MoveRule<T> | undefined
}

/** Actions a move takes in a position. */
export function actionCost(position: Position, move: Move): number {
  const moveRule = ruleOf(move)
  return moveRule?.actions?.(position, move as never) ?? position.config.numbers.actionCost[move.type] ?? 0
}

/** Cash a move costs in a position. */
export function cashCost(position: Position, move: Move): number {
  return ruleOf(move)?.cash(position, move as never) ?? 0
}

/** Why a move may not be made now; null when it may. */
export function checkMove(position: Position, move: Move): Rejection | null {
  const moveRule = ruleOf(move)
  if (moveRule === undefined) return refuse('move.malformed')
  const { pending } = position
  if (pending.kind === 'over') return refuse('game.over')
  if (pending.kind !== moveRule.answers) return refuse('phase.wrong', { pending: pending.kind })
  if (pending.seat !== move.seat) return refuse('seat.not-yours', { seat: pending.seat })
  const refusal = moveRule.check(position, move as never)
  if (refusal !== null) return refusal
  return pending.kind === 'action' ? checkMeans(position, move) : null
}

/** Every move of the seat that owes the decision; for offers, counters and deals a canonical selection. */
export function legalMoves(position: Position): Move[] {
  const { pending } = position
  if (pending.kind === 'over') return []
  const moves: Move[] = []
  for (const type of TYPES_ANSWERING[pending.kind]) addLegal(position, type, 'all', moves)
  return moves
}

/**
 * Moves for a search, into `out`: every family is there, the large ones (offers, counters, deals, amounts) by a few that stand for the rest.
 * All are legal; there is always one while the game lasts.
 */
export function searchMoves(position: Position, out: Move[] = []): Move[] {
  const { pending } = position
  if (pending.kind === 'over') return out
  for (const type of TYPES_ANSWERING[pending.kind]) addLegal(position, type, 'few', out)
  return out
}

/** The types of move that answer a pending decision. */
export function typesAnswering(kind: Pending['kind']): readonly MoveType[] {
  return TYPES_ANSWERING[kind] ?? []
}

/** Adds the legal moves of one type, all that legalMoves has or the few that searchMoves has. */
export function addLegal(position: Position, type: MoveType, which: 'all' | 'few', out: Move[]): void {
  const moveRule = RULES[type]
  const from = out.length
  if (which === 'few' && moveRule.representatives !== undefined) moveRule.representatives(position, out)
  else moveRule.candidates(position, out)
  let kept = from
  for (let i = from; i < out.length; i++) if (checkMove(position, out[i]) === null) out[kept++] = out[i]
  out.length = kept
}

function checkMeans(position: Position, move: Move): Rejection | null {
  const actions = actionCost(position, move)
  if (actions > position.actionsLeft) return refuse('actions.none', { need: actions, have: position.actionsLeft })
  const need = cashCost(position, move)
  const have = position.cash[seatOf(move.seat)]
  return need > have ? refuse('cash.short', { need, have }) : null
}

const TYPES_ANSWERING = Object.values(RULES).reduce<Record<string, MoveType[]>>((byKind, moveRule) => {
  ;(byKind[moveRule.answers] ??= []).push(moveRule.type as MoveType)
  return byKind
}, {})
