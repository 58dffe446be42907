import { regionIndex, subsidyAppeal, cellOf, type MoveOf, type RegionIndex } from '../../../../rules'
import { reason, type Reason } from '../../decision'
import { buyersShown, shown, type Choice } from '../choice'
import { costOfScrutiny } from '../scrutiny'
import type { Situation } from '../situation'
import { buyersFor, wouldTakeLead, worthOfBuyers, worthOfCash } from '../worth'

/** Weighs cash put into a region: buyers now, against those who leave when it stops. */
export const weighSubsidy = (s: Situation, move: MoveOf<'subsidise'>): Choice => {
  const region = regionIndex(move.region)
  const gained = buyersFor(s, region, s.me, move.amount * subsidyAppeal(s.view, s.me))
  const hangover = hangoverOf(s, region, move.amount)
  const worth = worthOfBuyers(s, region, s.me, gained - hangover)
  const { dumpingFrom, dumpingScrutiny } = s.numbers.subsidy
  const before = s.view.subsidy[cellOf(region, s.me)]
  const dumped = Math.max(0, before + move.amount - dumpingFrom) - Math.max(0, before - dumpingFrom)
  // Most believe in subsidies more than they should, as everybody did in 2020.
  const value = worth * s.character.faithInSubsidy - worthOfCash(s, move.amount) - costOfScrutiny(s, s.me, dumped * dumpingScrutiny)
  return { move, value, why: () => reasonsOf(s, move, region, gained, worth) }
}

/** Buyers lost next quarter when this cash is not put there again, less those kept now because last quarter's is. */
const hangoverOf = (s: Situation, region: RegionIndex, amount: number): number => {
  const cell = cellOf(region, s.me)
  const points = s.numbers.churn.hangover[s.me]
  const kept = Math.min(amount, Math.max(0, s.view.lastSubsidy[cell] - s.view.subsidy[cell]))
  const buyers = s.ahead.ledger.after[cell]
  const elsewhere = 1 - s.ahead.ledger.appeal[cell] / s.prospect.appeal[region]
  const later = s.left > 0 ? amount * 0.7 : 0
  return (buyers * points * (later - kept) * elsewhere) / 100
}

const reasonsOf = (s: Situation, move: MoveOf<'subsidise'>, region: RegionIndex, gained: number, worth: number): Reason[] => {
  const why = [reason('subsidise.buyers', { region: move.region, cash: move.amount, ...buyersShown(gained), points: shown(worth) })]
  if (wouldTakeLead(s, region, gained)) why.push(reason('subsidise.lead', { region: move.region }))
  if (s.view.lastSubsidy[cellOf(region, s.me)] > 0) why.push(reason('subsidise.hangover', { region: move.region }))
  return why
}
