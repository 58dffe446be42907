import { EVERYWHERE } from '../../content/board'
import { cloneState } from '../../model/clone'
import { cellOf, firstRegion, isSeat, type CellList, type RegionIndex, type RegionList } from '../../model/indexes'
import type { Position } from '../../model/state'
import { withNeighbours } from '../../queries/around'
import { copyOfTerms, lastingTerms, termsWith, type LastingTerms } from '../../queries/lasting/lasting-terms'
import { runQuickMarket } from '../../queries/quick-market'
import { closeBooks } from '../books'
import { projectInPlace } from './projection'
import { markOf, stillLasts, type Mark } from './mark'
import { sameDoors, touchedBetween, type Doors, type Touched } from './touched'

/** Projects positions that differ little from one, such as those after moves tried out in it. */
export interface Projector<T extends Position> {
  /** The projection of the one. */
  readonly end: T
  /** Does what projectInPlace() does: the markets of regions that nothing and nobody is different for go as they did in the one. */
  readonly project: (state: Position) => void
}

/** Projects a position and notes how each market went. */
export function projectorFrom<T extends Position>(position: T): Projector<T> {
  const opening = boardOf(position)
  const quarters: NotedQuarter[] = []
  const end = cloneState(position)
  let mark = markOf(end)
  let terms = copyOfTerms(lastingTerms(end))
  for (;;) {
    if (!stillLasts(mark, end)) {
      mark = markOf(end)
      terms = copyOfTerms(lastingTerms(end))
    }
    runQuickMarket(end, terms)
    quarters.push({ doors: mark, terms, closing: boardOf(end) })
    if (closeAndGoOn(end)) break
  }
  return {
    end,
    project(state) {
      const { config, quarter } = position
      if (state.config === config && state.quarter === quarter) projectFrom(state, touchedBetween(state, position), opening, quarters)
      else projectInPlace(state)
    },
  }
}

/** Who buys where. */
interface Board {
  readonly buyers: CellList
  readonly leftHand: RegionList
  readonly floating: RegionList
}

/** A quarter of the projection that others are held against. */
interface NotedQuarter {
  readonly doors: Doors
  readonly terms: LastingTerms
  /** After its market; books move nobody, so that the next quarter opens with it. */
  readonly closing: Board
}

function boardOf({ buyers, leftHand, floating }: Position): Board {
  return { buyers: buyers.slice(), leftHand: leftHand.slice(), floating: floating.slice() }
}

function projectFrom(state: Position, { passing, lasting }: Touched, opening: Board, quarters: readonly NotedQuarter[]): void {
  const termsOf = lasting === EVERYWHERE ? lastingTerms : termsTouched(lasting)
  let different = differentIn(state, opening, EVERYWHERE)
  for (const { doors, terms, closing } of quarters) {
    const alike = sameDoors(state, doors)
    const played = alike ? passing | lasting | withNeighbours(different) : EVERYWHERE
    if (played !== 0) runQuickMarket(state, alike ? termsOf(state, terms) : lastingTerms(state), played)
    if (played !== EVERYWHERE) takeOver(state, closing, played)
    different = differentIn(state, closing, played)
    if (closeAndGoOn(state)) return
  }
}

/** The terms of one projection's quarters in turn, from those that are noted: others in the regions touched, and as long as nothing lapses. */
function termsTouched(lasting: number): (state: Position, noted: LastingTerms) => LastingTerms {
  if (lasting === 0) return (_state, noted) => noted
  let known: { readonly noted: LastingTerms; readonly mark: Mark; readonly terms: LastingTerms } | null = null
  return (state, noted) => {
    if (known === null || known.noted !== noted || !stillLasts(known.mark, state))
      known = { noted, mark: markOf(state), terms: termsWith(state, noted, lasting) }
    return known.terms
  }
}

/** Closes the books; whether they were the last. */
function closeAndGoOn(state: Position): boolean {
  closeBooks(state, { log: null, reveals: false })
  if (state.quarter >= state.config.length) return true
  state.quarter += 1
  return false
}

/** Bits of those among some regions whose people are not where they are on a board. */
function differentIn(state: Position, board: Board, regions: number): number {
  let different = 0
  for (let left = regions; left !== 0; left &= left - 1) {
    const region = firstRegion(left)
    if (isDifferent(state, board, region)) different |= 1 << region
  }
  return different
}

function isDifferent(state: Position, board: Board, region: RegionIndex): boolean {
  if (state.floating[region] !== board.floating[region] || state.leftHand[region] !== board.leftHand[region]) return true
  for (let seat = 0; isSeat(seat); seat++) {
    const cell = cellOf(region, seat)
    if (state.buyers[cell] !== board.buyers[cell]) return true
  }
  return false
}

/** Puts the regions that were not played as they are on a board. */
function takeOver(state: Position, board: Board, played: number): void {
  for (let left = EVERYWHERE & ~played; left !== 0; left &= left - 1) {
    const region = firstRegion(left)
    state.floating[region] = board.floating[region]
    state.leftHand[region] = board.leftHand[region]
    for (let seat = 0; isSeat(seat); seat++) {
      const cell = cellOf(region, seat)
      state.buyers[cell] = board.buyers[cell]
    }
  }
}
