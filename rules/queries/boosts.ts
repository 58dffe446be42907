import { ALL_CELLS, cellOf, firstRegion, zeros, type CellList } from '../model/indexes'
import { EVERYWHERE } from '../content/board'
import type { Boost, Position } from '../model/state'
import { clearIn } from './around'

/**
 * What all boosts in force add up to in each cell (region*4+platform), by kind and, where the ledger asks, by cause; pushes and
 * shared campaigns count as cards.
 */
export interface BoostSums {
  readonly appealByCard: CellList
  readonly appealByEvent: CellList
  readonly wordOfMouth: CellList
  readonly fission: CellList
  readonly churnByCard: CellList
  readonly churnByEvent: CellList
}

/** Room for the sums of one position. */
export function newBoostSums(): BoostSums {
  return {
    appealByCard: zeros(ALL_CELLS),
    appealByEvent: zeros(ALL_CELLS),
    wordOfMouth: zeros(ALL_CELLS),
    fission: zeros(ALL_CELLS),
    churnByCard: zeros(ALL_CELLS),
    churnByEvent: zeros(ALL_CELLS),
  }
}

/** Adds up a position's boosts, once for all cells: a market asks for every cell six times. `regions` are the bits of those asked for. */
export function sumBoosts(position: Position, into: BoostSums, regions: number = EVERYWHERE): void {
  clearIn(regions, into.appealByCard)
  clearIn(regions, into.appealByEvent)
  clearIn(regions, into.wordOfMouth)
  clearIn(regions, into.fission)
  clearIn(regions, into.churnByCard)
  clearIn(regions, into.churnByEvent)
  for (const boost of position.boosts) {
    const touched = boost.regions & regions
    if (touched === 0) continue
    const sums = sumsOf(boost, into)
    for (let left = touched; left !== 0; left &= left - 1) sums[cellOf(firstRegion(left), boost.platform)] += boost.amount
  }
}

function sumsOf({ kind, cause }: Boost, sums: BoostSums): CellList {
  switch (kind) {
    case 'appeal':
      return cause === 'event' ? sums.appealByEvent : sums.appealByCard
    case 'churn':
      return cause === 'event' ? sums.churnByEvent : sums.churnByCard
    case 'word-of-mouth':
      return sums.wordOfMouth
    case 'fission':
      return sums.fission
  }
}
