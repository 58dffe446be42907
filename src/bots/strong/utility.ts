import { ALL_SEATS, perSeat, standingOf, totals, type GameState, type PerSeat, type PlayerView, type Seat } from '../../../rules'
import { STRONG } from './settings'

/**
 * What the end of a game is worth: each seat's chance to have won, as if every total could still be off a little; the same with a little
 * for every point of its lead, so that who is far ahead or behind still plays for points; and the totals.
 */
export interface Worth {
  readonly chance: PerSeat
  readonly liked: PerSeat
  readonly points: PerSeat
}

/** Judges a finished game, missions and agendas included. */
export const worthOf = (state: GameState, temperature: number): Worth => {
  const total = totals(standingOf(state), { secret: true })
  const points = perSeat((seat) => total[seat])
  const most = Math.max(...points)
  const weights = perSeat((seat) => Math.exp((points[seat] - most) / temperature))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const chance = perSeat((seat) => weights[seat] / all)
  return { chance, liked: perSeat((seat) => chance[seat] + STRONG.pointsMatter * leadOf(points, seat)), points }
}

/** By how many points a total foretold now may be off: the more, the more game there is still to play. */
export const temperatureFor = ({ config, quarter }: PlayerView): number =>
  STRONG.temperature.atTheEnd + STRONG.temperature.perQuarter * (config.length - quarter)

/** By how many points a seat is ahead of the best of the others. */
export const leadOf = (points: PerSeat, seat: Seat): number => {
  let best = -Infinity
  for (const other of ALL_SEATS) if (other !== seat) best = Math.max(best, points[other])
  return points[seat] - best
}
