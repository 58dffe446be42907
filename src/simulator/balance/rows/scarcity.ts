import { FACTIONS } from '../../../../rules'
import { gamesOf, type Results } from '../../results'
import { stagesIn } from '../../statistics/stages'
import { wilson } from '../../../statistics/estimates'
import { everyRow, type Row } from '../row'
import { atLeast } from '../targets'
import { nameOf } from './seats'

const PRICE = 3
const STAGES = atLeast(10)

/** Whether cash is worth having: the season's stage costs something, and every seat is ready to pay for it. */
export const scarcityRows = (results: Results): readonly Row[] => stageRows(results)

/** A stage nobody bid for has no price. */
const stageRows = (results: Results): readonly Row[] => {
  const games = gamesOf(results, 'long-war')
  const { medianPrice, wonBy } = stagesIn(games)
  const prices = games.flatMap(({ stages }) => stages.flatMap(({ winner, price }) => (winner >= 0 ? [price] : [])))
  const dear = wilson(prices.filter((price) => price >= PRICE).length, prices.length)
  const holds = prices.length > 0 && medianPrice >= PRICE
  const bySeat = Object.fromEntries(FACTIONS.map((faction) => [nameOf(faction), wonBy[faction]]))
  return [
    {
      target: "The season's stage goes for (median)",
      wanted: `${PRICE} or more`,
      measured: `${medianPrice}, and for ${PRICE} or more in ${(100 * dear.rate).toFixed(1)}%`,
      holds,
      // The median is at a price or above it where half of all are.
      sure: holds ? dear.low >= 0.5 : dear.high < 0.5,
      from: 'long-war',
    },
    everyRow("Every seat wins the season's stage", `${STAGES.wanted} of those won`, bySeat, STAGES.limits, 'long-war', true),
  ]
}
