import { FACTIONS, perSeat, seatOf } from '../../../../rules'
import { gamesOf, type Results } from '../../results'
import { bargainingIn } from '../../statistics/bargaining'
import { courseIn } from '../../statistics/course'
import { meanOf } from '../../../statistics/estimates'
import { judge, meanRow, rateRow, type Row } from '../row'
import { between, type LevelTargets } from '../targets'
import { nameOf } from './seats'

const MOST_CASH = 12
const FORMS = { least: 4, share: 0.1 } as const
const KEPT = between(60, 90)
const FINED = between(15, 40)

/** Whether cash is scarce, deals are made and promises mean something, and the regulator is felt. */
export const societyRows = (results: Results, { deals }: LevelTargets): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const { dealsPerGame, dealForms, promisesKept } = bargainingIn(games)
  const frequent = Object.values(dealForms).filter(({ rate }) => rate >= FORMS.share)
  const shown = Object.entries(dealForms).map(([form, { rate }]) => `${form} ${(100 * rate).toFixed(1)}%`)
  return [
    cashRow(results),
    meanRow('Deals', `${deals} or more a game`, dealsPerGame, { least: deals }, 'long-war', ' a game'),
    {
      target: 'Forms of deals with a tenth each',
      wanted: `${FORMS.least} or more`,
      measured: `${frequent.length}: ${shown.join(', ')}`,
      holds: frequent.length >= FORMS.least,
      sure: frequent.filter(({ low }) => low >= FORMS.share).length >= FORMS.least || Object.values(dealForms).length < FORMS.least,
      from: 'long-war',
    },
    rateRow('Promises kept, of those kept or broken', KEPT.wanted, promisesKept, KEPT.limits, 'long-war'),
    rateRow('Somebody besides Tencent is fined', `${FINED.wanted} of games`, courseIn(games).othersFined, FINED.limits, 'long-war'),
  ]
}

const cashRow = (results: Results): Row => {
  const games = gamesOf(results, 'long-war')
  const left = perSeat((seat) => meanOf(games.map(({ cash }) => cash[seat])))
  const judged = left.map(({ mean, low, high }) => judge(mean, low, high, { most: MOST_CASH }))
  const holds = judged.every((verdict) => verdict.holds)
  return {
    target: 'Cash unspent at the end (mean)',
    wanted: `${MOST_CASH} at most in every seat`,
    measured: FACTIONS.map((faction) => `${nameOf(faction)} ${left[seatOf(faction)].mean.toFixed(1)}`).join(', '),
    holds,
    sure: holds ? judged.every(({ sure }) => sure) : judged.some((verdict) => !verdict.holds && verdict.sure),
    from: 'long-war',
  }
}
