import { listFor } from '../model/indexes'
import { FACTIONS, seatOf, type Faction } from '../model/ids'
import { keysOf } from '../model/keys'
import type { Move, MoveType } from '../model/move'
import type { Rejection } from '../model/outcome'
import type { Pending, Position } from '../model/state'
import { bid } from './bid'
import { chooseAgenda } from './choose-agenda'
import { chooseOne } from './choose-one'
import { answerDeal, counterDeal, proposeDeal } from './deal'
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
  'counter-deal': counterDeal,
  'open-shops': openShops,
  'grow-organ': growOrgan,
  'set-toll': setToll,
  throttle,
  'traffic-support': trafficSupport,
  'answer-support': answerSupport,
  bid,
  'end-turn': endTurn,
  rule,
  'answer-counter': answerCounter,
}

/** Every type of move, in the order people meet them. */
export const MOVE_TYPES: readonly [MoveType, ...MoveType[]] = keysOf(RULES)

/** Any move's rule. */
export type AnyRule = MoveRule<MoveType>

/** The rule of a type of move. */
export function ruleOf(type: MoveType): AnyRule {
  return RULES[type]
}

/** Whether a seat may ever make a type of move. */
export function mayEverMake(seat: Faction, type: MoveType): boolean {
  return ruleOf(type).seats?.includes(seat) ?? true
}

/** Actions a move takes in a position. */
export function actionCost(position: Position, move: Move): number {
  return actionsFor(ruleOf(move.type), position, move)
}

/** Cash a move costs in a position. */
export function cashCost(position: Position, move: Move): number {
  return ruleOf(move.type).cash(position, move)
}

/** Actions a move takes by its rule. */
export function actionsFor(rule: AnyRule, position: Position, move: Move): number {
  return rule.actions?.(position, move) ?? position.config.numbers.actionCost[rule.type] ?? 0
}

/** Why a move may not be made now; null when it may. */
export function checkMove(position: Position, move: Move): Rejection | null {
  if (!Object.hasOwn(RULES, move.type)) return refuse('move.malformed')
  const rule = ruleOf(move.type)
  const { pending } = position
  if (pending.kind === 'over') return refuse('game.over')
  if (pending.kind !== rule.answers) return refuse('phase.wrong', { pending: pending.kind })
  if (pending.seat !== move.seat) return refuse('seat.not-yours', { seat: pending.seat })
  return checkByRule(rule, position, move)
}

/** The rules of the moves that may answer a decision, in the order of RULES; none when the game is over. */
export function rulesAnswering(pending: Pending): readonly AnyRule[] {
  return pending.kind === 'over' ? [] : (ANSWERING[seatOf(pending.seat)][pending.kind] ?? [])
}

/** What forbids a move besides phase and seat. */
export function checkByRule(rule: AnyRule, position: Position, move: Move): Rejection | null {
  const refusal = rule.check(position, move)
  if (refusal !== null) return refusal
  if (position.pending.kind !== 'action') return null
  const actions = actionsFor(rule, position, move)
  if (actions > position.actionsLeft) return refuse('actions.none', { need: actions, have: position.actionsLeft })
  const need = rule.cash(position, move)
  const have = position.cash[seatOf(move.seat)]
  return need > have ? refuse('cash.short', { need, have }) : null
}

const ANSWERING = listFor(FACTIONS, (seat) => {
  const byKind: Partial<Record<Pending['kind'], AnyRule[]>> = {}
  for (const type of MOVE_TYPES) if (mayEverMake(seat, type)) (byKind[ruleOf(type).answers] ??= []).push(ruleOf(type))
  return byKind
})
