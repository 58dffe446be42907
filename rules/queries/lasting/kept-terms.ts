import { ALL_CELLS, zeros, type CellList, type SeatList } from '../../model/indexes'
import type { Position } from '../../model/state'
import { newBoostSums, sumBoosts, type BoostSums } from '../boosts'
import { fillSupplyAppeal } from '../supply'
import { fillAppealTerms, fillChurnTerms, fillSoundTerms } from './fill-terms'
import { fillWith, keptByQuarter, sameNumbers, sameThings, type Kept } from './kept'

/** Supply's appeal before the cap. */
interface KeptSupply extends Kept {
  readonly sums: CellList
  readonly doors: SeatList
  edition: number
  readonly supply: number[]
  readonly exclusive: number[]
  readonly loans: Position['loans']
}

export const keptSupply = keptByQuarter<KeptSupply>(
  () => ({ version: 0, sums: zeros(ALL_CELLS), doors: [0, 0, 0, 0], edition: 0, supply: [], exclusive: [], loans: [] }),
  (kept, { position, doors, edition }) =>
    kept.edition === edition &&
    sameNumbers(kept.doors, doors) &&
    sameThings(kept.loans, position.loans) &&
    sameNumbers(kept.supply, position.supply) &&
    sameNumbers(kept.exclusive, position.exclusive),
  (kept, { position, doors, edition }) => {
    kept.edition = edition
    fillWith(kept.doors, doors)
    fillWith(kept.loans, position.loans)
    fillWith(kept.supply, position.supply)
    fillWith(kept.exclusive, position.exclusive)
    fillSupplyAppeal(position, kept.sums)
  },
)

/** What boosts add up to. */
interface KeptBoosts extends Kept {
  readonly sums: BoostSums
  readonly boosts: Position['boosts']
}

export const keptBoosts = keptByQuarter<KeptBoosts>(
  () => ({ version: 0, sums: newBoostSums(), boosts: [] }),
  (kept, { position }) => sameThings(kept.boosts, position.boosts),
  (kept, { position }) => {
    fillWith(kept.boosts, position.boosts)
    sumBoosts(position, kept.sums)
  },
)

/** Where there is anything to offer, and the appeal of what stands there. */
interface KeptAppeal extends Kept {
  readonly open: CellList
  readonly appeal: CellList
  readonly doors: SeatList
  edition: number
  supplyVersion: number
  boostVersion: number
  shopsOfOrgans: number
  readonly shops: number[]
}

export const keptAppeal = keptByQuarter<KeptAppeal>(
  () => ({
    version: 0,
    open: zeros(ALL_CELLS),
    appeal: zeros(ALL_CELLS),
    doors: [0, 0, 0, 0],
    edition: 0,
    supplyVersion: 0,
    boostVersion: 0,
    shopsOfOrgans: 0,
    shops: [],
  }),
  (kept, { position, doors, edition, frame, supplyVersion, boostVersion }) =>
    kept.supplyVersion === supplyVersion &&
    kept.boostVersion === boostVersion &&
    kept.edition === edition &&
    kept.shopsOfOrgans === frame.organs.shops &&
    sameNumbers(kept.doors, doors) &&
    sameNumbers(kept.shops, position.shops),
  (kept, basis) => {
    kept.supplyVersion = basis.supplyVersion
    kept.boostVersion = basis.boostVersion
    kept.edition = basis.edition
    kept.shopsOfOrgans = basis.frame.organs.shops
    fillWith(kept.doors, basis.doors)
    fillWith(kept.shops, basis.position.shops)
    fillAppealTerms(basis.position, basis.frame, kept)
  },
)

/** How word of mouth and campaigns carry. */
interface KeptSound extends Kept {
  readonly access: CellList
  readonly spread: CellList
  readonly fission: CellList
  readonly doors: SeatList
  edition: number
  boostVersion: number
  wordOfMouth: number
  fissionOfOrgans: number
  readonly throttled: number[]
}

export const keptSound = keptByQuarter<KeptSound>(
  () => ({
    version: 0,
    access: zeros(ALL_CELLS),
    spread: zeros(ALL_CELLS),
    fission: zeros(ALL_CELLS),
    doors: [0, 0, 0, 0],
    edition: 0,
    boostVersion: 0,
    wordOfMouth: 0,
    fissionOfOrgans: 0,
    throttled: [],
  }),
  (kept, { position, doors, edition, frame, boostVersion }) =>
    kept.boostVersion === boostVersion &&
    kept.edition === edition &&
    kept.wordOfMouth === frame.organs.wordOfMouth &&
    kept.fissionOfOrgans === frame.organs.fission &&
    sameNumbers(kept.doors, doors) &&
    sameNumbers(kept.throttled, position.throttled),
  (kept, basis) => {
    kept.boostVersion = basis.boostVersion
    kept.edition = basis.edition
    kept.wordOfMouth = basis.frame.organs.wordOfMouth
    kept.fissionOfOrgans = basis.frame.organs.fission
    fillWith(kept.doors, basis.doors)
    fillWith(kept.throttled, basis.position.throttled)
    fillSoundTerms(basis.position, basis.frame, kept)
  },
)

/** Percent of buyers who leave. */
interface KeptChurn extends Kept {
  readonly churn: CellList
  edition: number
  boostVersion: number
  readonly service: number[]
}

export const keptChurn = keptByQuarter<KeptChurn>(
  () => ({ version: 0, churn: zeros(ALL_CELLS), edition: 0, boostVersion: 0, service: [] }),
  (kept, { position, edition, boostVersion }) =>
    kept.boostVersion === boostVersion && kept.edition === edition && sameNumbers(kept.service, position.service),
  (kept, { position, edition, frame, boostVersion }) => {
    kept.boostVersion = boostVersion
    kept.edition = edition
    fillWith(kept.service, position.service)
    fillChurnTerms(position, frame, kept.churn)
  },
)
