import { ALL_SEATS, perSeat, type PerSeat, type Seat } from '../../../rules'
import type { GameRecord } from '../record'
import { rotatedOrder } from '../turn-places'
import { meanOf, wilson, type Mean, type Rate } from '../../statistics/estimates'

/** What the place in the turn order is worth, from games whose order was rotated; lists of four go from the first place to the last. */
export interface PlaceStatistics {
  /** How often the seat at each place won; 0.25 is indifferent. */
  readonly winRate: PerSeat<Rate>
  /** Points at each place above what the same faction makes on average. */
  readonly points: PerSeat<Mean>
  /** The place whose win rate is farthest from 0.25, and how far. */
  readonly farthest: { readonly place: number; readonly effect: number; readonly low: number; readonly high: number }
}

/**
 * The effect of keeping one place for a whole game. The order is drawn by the seed and not by the standings, so faction and share are
 * equal at every place by design, and the plain difference is the effect. Games in whole multiples of 24 hold every order equally often.
 */
export const placesIn = (games: readonly GameRecord[]): PlaceStatistics => {
  const means = perSeat((seat) => games.reduce((sum, { points }) => sum + points[seat], 0) / Math.max(1, games.length))
  const ordered = games.map((game) => ({ game, order: rotatedOrder(game.seed) }))
  const winRate = perSeat((place) => wilson(ordered.filter(({ game, order }) => order[place] === game.winner).length, games.length))
  const points = perSeat((place) => meanOf(ordered.map(({ game, order }) => game.points[order[place]] - means[order[place]])))
  const off = (place: Seat): number => Math.abs(winRate[place].rate - 0.25)
  const place = ALL_SEATS.reduce((most, other) => (off(other) > off(most) ? other : most))
  const { rate, low, high } = winRate[place]
  return { winRate, points, farthest: { place: place + 1, effect: rate - 0.25, low: low - 0.25, high: high - 0.25 } }
}
