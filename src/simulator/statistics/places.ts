import { SEATS } from '../../../rules'
import type { GameRecord } from '../record'
import { rotatedOrder } from '../turn-places'
import { meanOf, wilson, type Mean, type Rate } from './estimates'

/** What the place in the turn order is worth, from games whose order was rotated; lists of four go from the first place to the last. */
export interface PlaceStatistics {
  /** How often the seat at each place won; 0.25 is indifferent. */
  readonly winRate: readonly Rate[]
  /** Points at each place above what the same faction makes on average. */
  readonly points: readonly Mean[]
  /** The place whose win rate is farthest from 0.25, and how far. */
  readonly farthest: { readonly place: number; readonly effect: number; readonly low: number; readonly high: number }
}

/**
 * The effect of keeping one place for a whole game. The order is drawn by the seed and not by the standings, so faction and share are
 * equal at every place by design, and the plain difference is the effect. Games in whole multiples of 24 hold every order equally often.
 */
export const placesIn = (games: readonly GameRecord[]): PlaceStatistics => {
  const means = Array.from(
    { length: SEATS },
    (_, seat) => games.reduce((sum, { points }) => sum + points[seat], 0) / Math.max(1, games.length),
  )
  const orders = games.map(({ seed }) => rotatedOrder(seed))
  const places = [0, 1, 2, 3]
  const winRate = places.map((place) => wilson(games.filter(({ winner }, at) => orders[at][place] === winner).length, games.length))
  const points = places.map((place) => meanOf(games.map((game, at) => game.points[orders[at][place]] - means[orders[at][place]])))
  const place = places.reduce((most, other) => (Math.abs(winRate[other].rate - 0.25) > Math.abs(winRate[most].rate - 0.25) ? other : most))
  const { rate, low, high } = winRate[place]
  return { winRate, points, farthest: { place: place + 1, effect: rate - 0.25, low: low - 0.25, high: high - 0.25 } }
}
