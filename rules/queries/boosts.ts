import { REGION_COUNT } from '../content/board'
import { SEATS } from '../model/ids'
import type { Boost, Position } from '../model/state'

/**
 * What all boosts in force add up to in each cell (region*4+platform), by kind and, where the ledger asks, by cause; a bought push counts
 * as a card.
 */
export interface BoostSums {
  readonly appealByCard: number[]
  readonly appealByEvent: number[]
  readonly wordOfMouth: number[]
  readonly fission: number[]
  readonly churnByCard: number[]
  readonly churnByEvent: number[]
}

/** Room for the sums of one position. */
export function newBoostSums(): BoostSums {
  const cells = (): number[] => Array.from({ length: REGION_COUNT * SEATS }, () => 0)
  return {
    appealByCard: cells(),
    appealByEvent: cells(),
    wordOfMouth: cells(),
    fission: cells(),
    churnByCard: cells(),
    churnByEvent: cells(),
  }
}

/** Adds up a position's boosts, once for all cells: a market asks for every cell six times. */
export function sumBoosts(position: Position, into: BoostSums): void {
  into.appealByCard.fill(0)
  into.appealByEvent.fill(0)
  into.wordOfMouth.fill(0)
  into.fission.fill(0)
  into.churnByCard.fill(0)
  into.churnByEvent.fill(0)
  for (const boost of position.boosts) {
    const sums = sumsOf(boost, into)
    for (let region = 0; region < REGION_COUNT; region++)
      if ((boost.regions & (1 << region)) !== 0) sums[region * SEATS + boost.platform] += boost.amount
  }
}

function sumsOf({ kind, cause }: Boost, sums: BoostSums): number[] {
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
