import type { RegionIndex } from '../model/indexes'
import { ALI } from '../model/ids'
import type { Position } from '../model/state'
import { accessAt } from './access'

/**
 * Counts Ali's left-hand buyers in a region after a market that gained it some, in place, units of 100,000: without a mini program a part of
 * those gained came over from Taobao, with one a part of those who once did come through WeChat instead, and count from then on.
 */
export function settleLeftHand(state: Position, region: RegionIndex, gained: number): void {
  const { leftHandPercent, leftHandTurnsPercent } = state.config.numbers.access
  if (accessAt(state, ALI, region) < 2) state.leftHand[region] += Math.floor((gained * leftHandPercent) / 100)
  else state.leftHand[region] -= Math.ceil((state.leftHand[region] * leftHandTurnsPercent) / 100)
}
