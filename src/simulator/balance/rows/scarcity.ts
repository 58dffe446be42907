import { FACTIONS, seatOf } from '../../../../rules'
import { gamesOf, type Results } from '../../results'
import { differencesBySeed } from '../../statistics/paired'
import { stagesIn } from '../../statistics/stages'
import { meanOf, wilson } from '../../../statistics/estimates'
import { MORE_CASH, richerName } from '../experiments'
import { everyRow, meanRow, type Row } from '../row'
import { atLeast } from '../targets'
import { nameOf } from './seats'

const PRICE = 3
const STAGES = atLeast(10)
const WORTH = { least: 1, most: 4 } as const

/** Whether cash is worth having: the season's stage costs something, every seat is ready to pay for it, and more cash means more points. */
export const scarcityRows = (results: Results): readonly Row[] => [...stageRows(results), ...worthRows(results)]

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

/** What more cash is worth to a seat: its points above those of the same seed without. */
const worthRows = (results: Results): readonly Row[] =>
  FACTIONS.map((faction) => {
    const richer = gamesOf(results, richerName(faction))
    const gained = differencesBySeed(richer, gamesOf(results, 'long-war'), ({ points }) => points[seatOf(faction)])
    return meanRow(
      `${MORE_CASH} cash more a quarter are worth to ${nameOf(faction)}`,
      `${WORTH.least}-${WORTH.most} points`,
      meanOf(gained),
      WORTH,
      `${richerName(faction)}, long-war`,
      ' points',
    )
  })
