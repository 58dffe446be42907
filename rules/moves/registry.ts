import { FACTIONS, seatOf } from '../model/ids'
import type { Move, MoveType } from '../model/move'
import type { Rejection } from '../model/outcome'
import type { Pending, Position } from '../model/state'
import { nextInt, type Seeded } from '../random/generator'
import { chooseAgenda } from './choose-agenda'
import { chooseOne } from './choose-one'
import { answerDeal, proposeDeal } from './deal'
import { develop } from './develop'
import { endTurn } from './end-turn'
import { file } from './file'
import { fission } from './fission'
import { lobby } from './lobby'
import { NO_MOVES } from './fixed-moves'
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
  const rule = ruleOf(move)
  return rule === undefined ? 0 : actionsFor(rule, position, move)
}

/** Cash a move costs in a position. */
export function cashCost(position: Position, move: Move): number {
  return ruleOf(move)?.cash(position, move as never) ?? 0
}

/** Actions a move takes by its rule. */
export function actionsFor(rule: AnyRule, position: Position, move: Move): number {
  return rule.actions?.(position, move as never) ?? position.config.numbers.actionCost[rule.type] ?? 0
}

/** Why a move may not be made now; null when it may. */
export function checkMove(position: Position, move: Move): Rejection | null {
  const rule = ruleOf(move)
  if (rule === undefined) return refuse('move.malformed')
  const { pending } = position
  if (pending.kind === 'over') return refuse('game.over')
  if (pending.kind !== rule.answers) return refuse('phase.wrong', { pending: pending.kind })
  if (pending.seat !== move.seat) return refuse('seat.not-yours', { seat: pending.seat })
  return checkByRule(rule, position, move)
}

/** Every move of the seat that owes the decision; for offers, counters and deals a canonical selection. */
export function legalMoves(position: Position): Move[] {
  const moves: Move[] = []
  for (const rule of rulesAnswering(position.pending)) addLegal(rule, position, rule.candidates, moves)
  return moves
}

/**
 * Moves for a search, into `out`: every family is there, the large ones (offers, counters, deals, amounts) by a few that stand for the rest.
 * All are legal; there is always one while the game lasts.
 */
export function searchMoves(position: Position, out: Move[] = []): Move[] {
  for (const rule of rulesAnswering(position.pending)) addLegal(rule, position, rule.representatives ?? rule.candidates, out)
  return out
}

/**
 * A legal move by chance: a type first, each that can be played now as likely as another, then one of that type, so that families with
 * many members do not drown the others. `random` holds the generator's state (see nextInt); asking at the end of a game is a bug.
 */
export function randomMove(position: Position, random: Seeded): Move {
  LEFT.length = 0
  for (const rule of rulesAnswering(position.pending)) LEFT.push(rule)
  while (LEFT.length > 0) {
    const at = nextInt(random, LEFT.length)
    const move = randomByRule(LEFT[at], position, random)
    if (move !== null) return move
    LEFT[at] = LEFT[LEFT.length - 1]
    LEFT.length--
  }
  throw new Error('nobody decides, or whoever decides has no legal move')
}

type AnyRule = MoveRule<MoveType>

/** Throws of a family's dice before its members are listed one by one: enough where many are legal, cheap where none is. */
const THROWS = 6
const LEFT: AnyRule[] = []
const LISTED: Move[] = []

/** A legal move of one family, each as likely; null when there is none. */
function randomByRule(rule: AnyRule, position: Position, random: Seeded): Move | null {
  if (outOfActions(rule, position)) return null
  const list = rule.any === undefined ? rule.candidates(position) : NO_MOVES
  if (rule.any === undefined && list.length <= THROWS) return randomOfFew(rule, position, list, random)
  for (let i = 0; i < THROWS; i++) {
    const move = rule.any === undefined ? list[nextInt(random, list.length)] : rule.any(position, random)
    if (move !== null && checkByRule(rule, position, move) === null) return move
  }
  return randomOfFew(rule, position, rule.candidates(position), random)
}

function randomOfFew(rule: AnyRule, position: Position, list: readonly Move[], random: Seeded): Move | null {
  LISTED.length = 0
  for (const move of list) if (checkByRule(rule, position, move) === null) LISTED.push(move)
  return LISTED.length === 0 ? null : LISTED[nextInt(random, LISTED.length)]
}

function addLegal(rule: AnyRule, position: Position, candidates: AnyRule['candidates'], out: Move[]): void {
  if (outOfActions(rule, position)) return
  for (const move of candidates(position)) if (checkByRule(rule, position, move) === null) out.push(move)
}

/** Whether a family whose moves all take the same actions takes more than are left. */
function outOfActions(rule: AnyRule, position: Position): boolean {
  return position.pending.kind === 'action' && rule.actions === undefined && (position.config.numbers.actionCost[rule.type] ?? 0) > position.actionsLeft
}

/** What forbids a move besides phase and seat. */
function checkByRule(rule: AnyRule, position: Position, move: Move): Rejection | null {
  const refusal = rule.check(position, move as never)
  if (refusal !== null) return refusal
  if (position.pending.kind !== 'action') return null
  const actions = actionsFor(rule, position, move)
  if (actions > position.actionsLeft) return refuse('actions.none', { need: actions, have: position.actionsLeft })
  const need = rule.cash(position, move as never)
  const have = position.cash[seatOf(move.seat)]
  return need > have ? refuse('cash.short', { need, have }) : null
}

/** The rules of the moves that may answer a decision, in the order of RULES; none when the game is over. */
function rulesAnswering(pending: Pending): readonly AnyRule[] {
  return pending.kind === 'over' ? [] : ANSWERING[seatOf(pending.seat)][pending.kind]
}

const ANSWERING = FACTIONS.map((seat) => {
  const byKind: Record<string, AnyRule[]> = {}
  for (const rule of Object.values(RULES) as unknown as readonly AnyRule[]) if (rule.seats?.includes(seat) ?? true) (byKind[rule.answers] ??= []).push(rule)
  return byKind
})
