import { FACTIONS, seatOf } from '../../../../rules'
import { varianceShare } from '../../../statistics/variance-share'
import { gamesOf, type Results } from '../../results'
import { AGAIN } from '../experiments'
import { judge, type Row } from '../row'
import { nameOf } from './seats'

const MOST = 0.3

/** How much of a seat's points the seed fixes: hands, news and the map, whatever is done with them. */
export const luckRows = (results: Results): readonly Row[] => {
  if (!AGAIN.every((name) => name in results)) return []
  const series = ['long-war', ...AGAIN].map((name) => new Map(gamesOf(results, name).map((game) => [game.seed, game])))
  const seeds = [...(series[0]?.keys() ?? [])].map((seed) => series.flatMap((games) => games.get(seed) ?? []))
  const whole = seeds.filter(({ length }) => length === series.length)
  const shares = FACTIONS.map((faction) => {
    const { mean, low, high } = varianceShare(whole.map((games) => games.map(({ points }) => points[seatOf(faction)])))
    const words = `${nameOf(faction)} ${mean.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
    return { words, ...judge(mean, low, high, { most: MOST }) }
  })
  const holds = whole.length > 0 && shares.every((share) => share.holds)
  return [
    {
      target: `Luck: share of the variance of points that the seed fixes (${whole.length} seeds)`,
      wanted: `${MOST} at most in every seat`,
      measured: shares.map(({ words }) => words).join(', '),
      holds,
      sure: holds ? shares.every(({ sure }) => sure) : shares.some((share) => !share.holds && share.sure),
      from: `long-war, ${AGAIN.join(', ')}`,
    },
  ]
}
