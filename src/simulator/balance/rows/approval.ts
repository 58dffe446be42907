import { ALI, TOTAL_SHOPPERS } from '../../../../rules'
import type { GameRecord } from '../../record'
import { gamesOf, type Results } from '../../results'
import { approvalIn, approvedIn } from '../../../statistics/approval'
import { bargainingIn } from '../../statistics/bargaining'
import { differencesBySeed } from '../../statistics/paired'
import { meanOf } from '../../../statistics/estimates'
import { everyRow, meanRow, rateRow, type Row } from '../row'
import { atLeast, between } from '../targets'

const GRANTED = between(55, 85)
const FORCED = between(5, 20)
const NEVER = between(2, 15)
const FIRST_OFFERS = between(10, 35)
const RULINGS = atLeast(8)

/** How Ali comes to its mini program, what that is worth, and whether there is bargaining about it. */
export const approvalRows = (results: Results): readonly Row[] => {
  const main = approvalIn(gamesOf(results, 'long-war'))
  const { medianQuarter: quarter } = main
  const share = shareWon(results)
  return [
    rateRow('Ali is granted its mini program', `${GRANTED.wanted} of games`, main.granted, GRANTED.limits, 'long-war'),
    {
      target: 'Median quarter of that',
      wanted: '3-6',
      measured: `${quarter}`,
      holds: quarter >= 3 && quarter <= 6,
      sure: quarter >= 4 && quarter <= 5,
      from: 'long-war',
    },
    rateRow('Forced open', `${FORCED.wanted} of games`, main.forcedOpen, FORCED.limits, 'long-war'),
    rateRow('Ali never comes in', `${NEVER.wanted} of games`, main.outside, NEVER.limits, 'long-war'),
    meanRow(
      `Approval at quarter 3 instead of never, to Ali (${share.length} games)`,
      '5 points of share or more',
      meanOf(share),
      { least: 5 },
      'approve-from-3, never-files',
      ' points',
    ),
    ...bargainingRows(results),
  ]
}

const bargainingRows = (results: Results): readonly Row[] => {
  const { firstOffersTaken, rulings } = bargainingIn(gamesOf(results, 'long-war'))
  return [
    rateRow('First offers taken, of applications ruled on', FIRST_OFFERS.wanted, firstOffersTaken, FIRST_OFFERS.limits, 'long-war'),
    everyRow('Each ruling, of all rulings', RULINGS.wanted, rulings, RULINGS.limits, 'long-war', true),
  ]
}

/** What approval at quarter 3 brings Ali: its final share, in percent of all shoppers, above that of the same seed when it never files. */
const shareWon = (results: Results): readonly number[] =>
  differencesBySeed(approvedIn(gamesOf(results, 'approve-from-3'), 3), gamesOf(results, 'never-files'), finalShare)

const finalShare = ({ shares }: GameRecord): number => (100 * (shares[shares.length - 1]?.[ALI] ?? 0)) / TOTAL_SHOPPERS
