import { beltCellOf, cellOf, isBelt, isSeat, type BeltIndex, type CellList, type Seat } from '../model/indexes'
import { BELTS, EVERYWHERE, neighbours } from '../content/board'
import { ALI, TENCENT } from '../model/ids'
import type { Position } from '../model/state'
import { AROUND, clearIn } from './around'

/**
 * The supply a platform can draw on at a belt, 0-3: its own, lent, or through open shelves. "Choose one of two" shuts rivals' goods out;
 * what Ali itself lends or puts on open shelves still counts.
 */
export function supplyAt(position: Position, belt: BeltIndex, seat: Seat): number {
  let level = deliveredBy(position, belt, seat)
  for (const loan of position.loans) {
    if (loan.to === seat && loan.belt === belt) level = Math.max(level, deliveredBy(position, belt, loan.from))
  }
  if (seat === TENCENT) {
    for (let partner = 0; isSeat(partner); partner++) {
      if (position.contracts[partner]?.terms.openShelves === true)
        level = Math.max(level, deliveredBy(position, belt, partner) - position.config.numbers.access.shelvesLess)
    }
  }
  return level
}

/** What a seat's own factories at a belt may deliver: nothing where "choose one of two" shuts it out. */
function deliveredBy(position: Position, belt: BeltIndex, seat: Seat): number {
  return seat !== ALI && position.exclusive[belt] === 1 ? 0 : position.supply[beltCellOf(belt, seat)]
}

/**
 * Fills region*4+platform with the appeal that supply here and next door gives, before the cap. Where only some regions are asked for, by
 * their bits, the others are left half done.
 */
export function fillSupplyAppeal(position: Position, into: CellList, regions: number = EVERYWHERE): void {
  const { supplyHere, supplyNear } = position.config.numbers.appeal
  clearIn(regions, into)
  for (let belt = 0; isBelt(belt); belt++) {
    const { region } = BELTS[belt]
    if ((AROUND[region] & regions) === 0) continue
    const near = neighbours(region)
    for (let seat = 0; isSeat(seat); seat++) {
      const level = supplyAt(position, belt, seat) + extraLevels(position, belt, seat)
      if (level === 0) continue
      into[cellOf(region, seat)] += level * supplyHere
      for (let i = 0; i < near.length; i++) into[cellOf(near[i] ?? region, seat)] += level * supplyNear
    }
  }
}

/** Merchants who had to choose bring Ali their best goods: its own supply there counts for more. */
function extraLevels(position: Position, belt: BeltIndex, seat: Seat): number {
  return seat === ALI && position.exclusive[belt] === 1 && position.supply[beltCellOf(belt, ALI)] > 0
    ? position.config.numbers.exclusivity.extraLevels
    : 0
}
