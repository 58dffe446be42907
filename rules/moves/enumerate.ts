import type { Move } from '../model/move'
import type { Position } from '../model/state'
import { nextInt, pick, type Seeded } from '../random/generator'
import { checkByRule, rulesAnswering, type AnyRule } from './registry'

/** Every move of the seat that owes the decision; for offers, counters and deals a canonical selection. */
export function legalMoves(position: Position): Move[] {
  const moves: Move[] = []
  for (const rule of rulesAnswering(position.pending)) addLegal(rule, position, rule.candidates, moves)
  return moves
}

/**
 * Moves for a search, into `out`: every family is there, the large ones (offers, counters, deals, amounts) by a few that stand for the
 * rest.
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
  const rules = rulesAnswering(position.pending)
  let left = rules.length
  for (let i = 0; i < left; i++) UNTRIED[i] = rules[i]
  while (left > 0) {
    const at = nextInt(random, left)
    const rule = UNTRIED[at]
    const move = rule === undefined ? null : randomByRule(rule, position, random)
    if (move !== null) return move
    UNTRIED[at] = UNTRIED[--left]
  }
  throw new Error('nobody decides, or whoever decides has no legal move')
}

/** Throws of a family's dice before its members are listed one by one: enough where many are legal, cheap where none is. */
const THROWS = 6
/** Working space, used again by every call. */
const UNTRIED: (AnyRule | undefined)[] = []
const LEGAL: Move[] = []

/** A legal move of one family, each as likely; null when there is none. */
function randomByRule(rule: AnyRule, position: Position, random: Seeded): Move | null {
  if (isClosed(rule, position)) return null
  if (rule.any !== undefined) {
    for (let i = 0; i < THROWS; i++) {
      const move = rule.any(position, random)
      if (move === null) return null
      if (checkByRule(rule, position, move) === null) return move
    }
    return randomOfLegal(rule, position, rule.candidates(position), random)
  }
  const list = rule.candidates(position)
  if (list.length > THROWS) {
    for (let i = 0; i < THROWS; i++) {
      const move = pick(random, list)
      if (checkByRule(rule, position, move) === null) return move
    }
  }
  return randomOfLegal(rule, position, list, random)
}

function randomOfLegal(rule: AnyRule, position: Position, list: readonly Move[], random: Seeded): Move | null {
  let legal = 0
  for (const move of list) if (checkByRule(rule, position, move) === null) LEGAL[legal++] = move
  return legal === 0 ? null : (LEGAL[nextInt(random, legal)] ?? null)
}

function addLegal(rule: AnyRule, position: Position, candidates: AnyRule['candidates'], out: Move[]): void {
  if (isClosed(rule, position)) return
  for (const move of candidates(position)) if (checkByRule(rule, position, move) === null) out.push(move)
}

/** Whether no move of a family can be made now, as far as that shows before any is looked at: its turn is used, or it takes too many actions. */
function isClosed(rule: AnyRule, position: Position): boolean {
  if (position.pending.kind !== 'action') return false
  if (rule.onceATurn === true && position.turnUsed.includes(rule.type)) return true
  return rule.actions === undefined && (position.config.numbers.actionCost[rule.type] ?? 0) > position.actionsLeft
}
