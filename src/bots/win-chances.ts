import { ALL_SEATS, perSeat, winnerOf, totals, standingOf, type PerSeat, type PlayerView } from '../../rules'
import { chanceFrom } from './chance'
import { deskOf } from './strong/desk'
import { dream } from './strong/future'
import { playOut } from './strong/playout'
import { epochsOf } from './strong/epochs'
import { temperatureFor, worthOf } from './strong/utility'

/** Futures an estimate looks into when nothing is said; its standard error is then about 5 points of a hundred. */
const FUTURES = 60

/**
 * Each seat's chance to win from a position, in seat order, adding up to 1: the mean over futures that fit what the view shows, played out
 * by the strong bot's plain rules. The same futures are dreamt for the same seed, so two positions of one game compare better than each is
 * known. At the end the winner has it all.
 */
export const winChances = (view: PlayerView, seed: number, futures = FUTURES): PerSeat => {
  if (view.phase === 'over') return decided(view)
  const desk = deskOf(view)
  const epochs = epochsOf(view, desk, seed)
  const sums = perSeat(() => 0)
  for (let index = 0; index < futures; index++) {
    const future = dream(view, epochs, chanceFrom((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0))
    const { chance } = worthOf(playOut(future, desk, [], {}, []), temperatureFor(view))
    for (const seat of ALL_SEATS) sums[seat] += chance[seat]
  }
  return perSeat((seat) => sums[seat] / futures)
}

const decided = (view: PlayerView): PerSeat => {
  const winner = winnerOf(view, totals(standingOf(view), { secret: true }))
  return perSeat((seat) => (seat === winner ? 1 : 0))
}
