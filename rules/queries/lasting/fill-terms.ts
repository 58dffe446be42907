import { cellOf, firstRegion, isSeat, type CellList } from '../../model/indexes'
import { EVERYWHERE, MACRO_OF } from '../../content/board'
import { TENCENT } from '../../model/ids'
import type { Position } from '../../model/state'
import { accessAt } from '../access'
import { heldBack, ownSupply, standingAppeal, type AppealFrame } from '../appeal'
import { lastingChurn } from '../churn'

/** Fills in where there is anything to offer, and the appeal of what stands there. The frame must be the position's, and `regions` are the bits of those asked for, here and below. */
export function fillAppealTerms(
  position: Position,
  frame: AppealFrame,
  { open, appeal }: { readonly open: CellList; readonly appeal: CellList },
  regions: number = EVERYWHERE,
): void {
  const { appealByCard, appealByEvent } = frame.boosts
  for (let left = regions; left !== 0; left &= left - 1) {
    const region = firstRegion(left)
    for (let seat = 0; isSeat(seat); seat++) {
      const cell = cellOf(region, seat)
      open[cell] = seat === TENCENT && position.shops[MACRO_OF[region]] === 0 ? 0 : 1
      appeal[cell] =
        standingAppeal(position, region, seat, frame) + ownSupply(position, region, seat, frame) + appealByCard[cell] + appealByEvent[cell]
    }
  }
}

/** Fills in how word of mouth and campaigns carry; what is the same for all of a platform's regions is multiplied once. */
export function fillSoundTerms(
  position: Position,
  { organs, boosts }: AppealFrame,
  { access, spread, fission }: { readonly access: CellList; readonly spread: CellList; readonly fission: CellList },
  regions: number = EVERYWHERE,
): void {
  const { appeal, fission: campaign } = position.config.numbers
  for (let seat = 0; isSeat(seat); seat++) {
    const carried = appeal.spread[seat] * (100 + organs.wordOfMouth)
    for (let left = regions; left !== 0; left &= left - 1) {
      const region = firstRegion(left)
      const cell = cellOf(region, seat)
      const level = accessAt(position, seat, region)
      const heard = heldBack(position, region, seat)
      access[cell] = appeal.wordOfMouth[level]
      spread[cell] = carried * heard * Math.max(0, 100 + boosts.wordOfMouth[cell])
      fission[cell] = campaign.access[level] * heard * (100 + organs.fission) * Math.max(0, 100 + boosts.fission[cell])
    }
  }
}

/** Fills in what percent of buyers leave, before its limits. */
export function fillChurnTerms(position: Position, { boosts }: AppealFrame, churn: CellList, regions: number = EVERYWHERE): void {
  for (let left = regions; left !== 0; left &= left - 1) {
    const region = firstRegion(left)
    for (let seat = 0; isSeat(seat); seat++) churn[cellOf(region, seat)] = lastingChurn(position, region, seat, boosts)
  }
}
