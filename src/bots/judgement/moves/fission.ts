import { accessAt, causeAmount, cellOf, neighbours, regionIndex, type MoveOf, type RegionIndex } from '../../../../rules'
import { reason } from '../../decision'
import { buyersShown, shown, type Choice } from '../choice'
import { pull, type Situation } from '../situation'
import { buyersFor, worthOfAppeal, worthOfBuyers, worthOfCash, organsGive } from '../worth'

/** Weighs a campaign among the buyers of a region: the more friends it reaches and the less tired they are, the better. */
export const weighFission = (s: Situation, move: MoveOf<'fission'>): Choice => {
  const region = regionIndex(move.region)
  const { value, buyers } = worthOfCampaign(s, region)
  const cost = worthOfCash(s, s.numbers.fission.cost[s.me])
  const fatigue = s.view.fatigue[cellOf(region, s.me)]
  return {
    move,
    value: value - cost + pull(s, 'tally:fissions'),
    why: () => [
      reason('fission.buyers', { region: move.region, ...buyersShown(buyers), points: shown(value) }),
      ...(fatigue > 0 ? [reason('fission.tired', { region: move.region, fatigue })] : []),
    ],
  }
}

/** What a campaign that starts in a region brings there and next door, less the word of mouth that fatigue costs afterwards. */
export const worthOfCampaign = (s: Situation, region: RegionIndex): { readonly value: number; readonly buyers: number } => {
  const { here, near } = s.numbers.fission
  const at = strengthAt(s, region) * here[s.me]
  let value = worthOfAppeal(s, region, s.me, at)
  let buyers = buyersFor(s, region, s.me, at)
  for (const next of neighbours(region)) {
    const appeal = strengthAt(s, next) * near[s.me]
    value += worthOfAppeal(s, next, s.me, appeal)
    buyers += buyersFor(s, next, s.me, appeal)
  }
  return { value: value - worthOfFreshness(s, region, s.numbers.fission.fatigue), buyers }
}

/** What some fatigue costs in word of mouth over the next quarters. */
export const worthOfFreshness = (s: Situation, region: RegionIndex, fatigue: number): number => {
  if (s.left === 0) return 0
  const heard = causeAmount(s.ahead.ledger, cellOf(region, s.me), 'word-of-mouth')
  const before = s.view.fatigue[cellOf(region, s.me)]
  const lost = heard * (4 / (4 + before) - 4 / (4 + Math.max(0, before + fatigue)))
  return worthOfBuyers(s, region, s.me, lost) * Math.min(2, s.left)
}

/** What part of a campaign's strength arrives in a region, by access, organs and fatigue. */
const strengthAt = (s: Situation, region: RegionIndex): number => {
  const { access } = s.numbers.fission
  const organs = organsGive(s, 'fission')
  const fatigue = s.view.fatigue[cellOf(region, s.me)]
  return (access[accessAt(s.view, s.me, region)] * (100 + organs) * 2) / (1e4 * (2 + fatigue))
}
