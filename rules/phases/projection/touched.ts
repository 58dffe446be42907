import { BELTS, EVERYWHERE, macroMask } from '../../content/board'
import { SEATS, isBelt, isCell, isMacro, isMacroCell, regionOf, type BeltIndex, type MacroIndex } from '../../model/indexes'
import type { Boost, Position } from '../../model/state'
import { AROUND } from '../../queries/around'
import { sameNumbers, sameThings } from '../../queries/lasting/kept'

/**
 * Bits of the regions whose market may go otherwise in one position than in another, now or later, for anything but who buys there: what
 * passes, which was put there this quarter or last, and what lasts (see LastingTerms). Both must be of one game and one quarter.
 */
export interface Touched {
  readonly passing: number
  readonly lasting: number
}

export function touchedBetween(one: Position, other: Position): Touched {
  if (!sameNumbers(one.order, other.order)) return { passing: EVERYWHERE, lasting: EVERYWHERE }
  const lasting = differEverywhere(one, other)
    ? EVERYWHERE
    : touchedBelts(one, other) | touchedMacros(one, other) | touchedByBoosts(one.boosts, other.boosts)
  return { passing: touchedCells(one, other), lasting }
}

/** Whether the seats' doors, terms, organs or loans differ, which all regions feel. */
function differEverywhere(one: Position, other: Position): boolean {
  return !sameDoors(one, other) || !sameNumbers(one.organs, other.organs) || !sameThings(one.loans, other.loans)
}

/** Whether the seats have the same access on the same terms. */
export function sameDoors(one: Doors, other: Doors): boolean {
  for (let seat = 0; seat < SEATS; seat++) {
    if (one.access[seat] !== other.access[seat]) return false
    if (one.contracts[seat]?.terms !== other.contracts[seat]?.terms) return false
  }
  return true
}

/** What of a position its doors are. */
export type Doors = Pick<Position, 'access' | 'contracts'>

function touchedCells(one: Position, other: Position): number {
  let touched = 0
  for (let cell = 0; isCell(cell); cell++) {
    if (one.fission[cell] !== other.fission[cell]) touched |= AROUND[regionOf(cell)]
    else if (
      one.subsidy[cell] !== other.subsidy[cell] ||
      one.lastSubsidy[cell] !== other.lastSubsidy[cell] ||
      one.fatigue[cell] !== other.fatigue[cell]
    )
      touched |= 1 << regionOf(cell)
  }
  return touched
}

/** Goods are sold in their region and in those that touch it. */
function touchedBelts(one: Position, other: Position): number {
  let touched = 0
  for (let belt = 0; isBelt(belt); belt++) if (one.exclusive[belt] !== other.exclusive[belt]) touched |= AROUND[BELTS[belt].region]
  for (let i = 0; i < one.supply.length; i++) if (one.supply[i] !== other.supply[i]) touched |= AROUND[BELTS[beltOf(i)].region]
  return touched
}

function touchedMacros(one: Position, other: Position): number {
  let touched = 0
  for (let macro = 0; isMacro(macro); macro++) if (one.shops[macro] !== other.shops[macro]) touched |= macroMask(macro)
  for (let cell = 0; isMacroCell(cell); cell++)
    if (one.service[cell] !== other.service[cell] || one.throttled[cell] !== other.throttled[cell]) touched |= macroMask(macroOf(cell))
  return touched
}

/** Boosts come one after another: those that both have stand first in both. */
function touchedByBoosts(one: readonly Boost[], other: readonly Boost[]): number {
  let common = 0
  while (common < one.length && one[common] === other[common]) common++
  let touched = 0
  for (let i = common; i < one.length; i++) touched |= one[i]?.regions ?? 0
  for (let i = common; i < other.length; i++) touched |= other[i]?.regions ?? 0
  return touched
}

function beltOf(index: number): BeltIndex {
  return Math.floor(index / SEATS) as BeltIndex
}

function macroOf(cell: number): MacroIndex {
  return Math.floor(cell / SEATS) as MacroIndex
}
