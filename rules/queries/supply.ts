import { BELTS, BELT_COUNT, neighbours } from '../content/board'
import { ALI, SEATS, TENCENT } from '../model/ids'
import type { Position } from '../model/state'

/**
 * The supply a platform can draw on at a belt, 0-3: its own, lent, or through open shelves. "Choose one of two" shuts rivals' goods out;
 * what Ali itself lends or puts on open shelves still counts.
 */
export function supplyAt(position: Position, belt: number, seat: number): number {
  let level = deliveredBy(position, belt, seat)
  for (const loan of position.loans) {
    if (loan.to === seat && loan.belt === belt) level = Math.max(level, deliveredBy(position, belt, loan.from))
  }
  if (seat === TENCENT) {
    for (let partner = 0; partner < SEATS; partner++) {
      if (position.contracts[partner]?.terms.openShelves === true)
        level = Math.max(level, deliveredBy(position, belt, partner) - position.config.numbers.access.shelvesLess)
    }
  }
  return level
}

/** What a seat's own factories at a belt may deliver: nothing where "choose one of two" shuts it out. */
function deliveredBy(position: Position, belt: number, seat: number): number {
  return seat !== ALI && position.exclusive[belt] === 1 ? 0 : position.supply[belt * SEATS + seat]
}

/** Fills region*4+platform with the appeal that supply here and next door gives, before the cap. */
export function fillSupplyAppeal(position: Position, into: number[]): void {
  const { supplyHere, supplyNear } = position.config.numbers.appeal
  into.fill(0)
  for (let belt = 0; belt < BELT_COUNT; belt++) {
    const { region } = BELTS[belt]
    const near = neighbours(region)
    for (let seat = 0; seat < SEATS; seat++) {
      const level = supplyAt(position, belt, seat) + extraLevels(position, belt, seat)
      if (level === 0) continue
      into[region * SEATS + seat] += level * supplyHere
      for (let i = 0; i < near.length; i++) into[near[i] * SEATS + seat] += level * supplyNear
    }
  }
}

/** Merchants who had to choose bring Ali their best goods: its own supply there counts for more. */
function extraLevels(position: Position, belt: number, seat: number): number {
  return seat === ALI && position.exclusive[belt] === 1 && position.supply[belt * SEATS + ALI] > 0
    ? position.config.numbers.exclusivity.extraLevels
    : 0
}
