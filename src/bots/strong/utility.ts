import { SEATS, totals, type GameState, type PlayerView } from '../../../rules'
import { STRONG } from './settings'

/**
 * What the end of a game is worth: each seat's chance to have won, as if every total could still be off a little; the same with a little
 * for
 * every point of its lead, so that who is far ahead or behind still plays for points; and the totals.
 */
export interface Worth {
  readonly chance: readonly number[]
  readonly liked: readonly number[]
  readonly points: readonly number[]
}

/** Judges a finished game, missions and agendas included. */
export const worthOf = (state: GameState, temperature: number): Worth => {
  const points = totals(state, { secret: true })
  const most = Math.max(...points)
  const weights = points.map((total) => Math.exp((total - most) / temperature))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const chance = weights.map((weight) => weight / all)
  return { chance, liked: chance.map((part, seat) => part + STRONG.pointsMatter * leadOf(points, seat)), points }
}

/** By how many points a total foretold now may be off: the more, the more game there is still to play. */
export const temperatureFor = ({ config, quarter }: PlayerView): number =>
  STRONG.temperature.atTheEnd + STRONG.temperature.perQuarter * (config.length - quarter)

/** By how many points a seat is ahead of the best of the others. */
export const leadOf = (points: readonly number[], seat: number): number => {
  let best = -Infinity
  for (let other = 0; other < SEATS; other++) if (other !== seat) best = Math.max(best, points[other])
  return points[seat] - best
}
