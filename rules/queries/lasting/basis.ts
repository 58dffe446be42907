import { isSeat, type CellList, type Seat, type SeatList } from '../../model/indexes'
import type { Numbers } from '../../model/numbers'
import type { Scope } from '../../model/offer'
import type { Position } from '../../model/state'
import { newAppealFrame, sumOrgans, type AppealFrame } from '../appeal'
import type { BoostSums } from '../boosts'

/** What lasting terms are worked out from, read off a position. Used again for the next one. */
export interface Basis {
  position: Position
  /** Another for every other numbers. */
  edition: number
  /** By seat: its access with what of its contract a market asks for, as one number. */
  readonly doors: SeatList
  /** Organs, supply and boosts of the position; the last two with the versions of what was kept. */
  readonly frame: { -readonly [K in keyof AppealFrame]: AppealFrame[K] }
  supplyVersion: number
  boostVersion: number
}

/** Reads a position; supply and boosts are still to be put in. */
export function basisOf(position: Position): Basis {
  const basis = (BASIS ??= newBasis(position))
  if (position.config.numbers !== NUMBERS) {
    NUMBERS = position.config.numbers
    basis.edition++
  }
  basis.position = position
  for (let seat = 0; isSeat(seat); seat++) basis.doors[seat] = doorOf(position, seat)
  sumOrgans(position, basis.frame)
  return basis
}

/** Puts sums that were kept into the frame. */
export function putSupply(basis: Basis, sums: CellList, version: number): void {
  basis.frame.supply = sums
  basis.supplyVersion = version
}

export function putBoosts(basis: Basis, sums: BoostSums, version: number): void {
  basis.frame.boosts = sums
  basis.boostVersion = version
}

let BASIS: Basis | null = null
let NUMBERS: Numbers | null = null

function newBasis(position: Position): Basis {
  return { position, edition: 0, doors: [0, 0, 0, 0], frame: newAppealFrame(), supplyVersion: 0, boostVersion: 0 }
}

function doorOf({ access, contracts }: Position, seat: Seat): number {
  const contract = contracts[seat]
  if (contract === null) return access[seat]
  return access[seat] + 4 * (1 + SCOPES[contract.terms.scope]) + (contract.terms.openShelves ? 16 : 0)
}

const SCOPES: Readonly<Record<Scope, number>> = { all: 0, '4-5': 1, '5': 2 }
