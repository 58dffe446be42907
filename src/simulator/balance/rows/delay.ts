import { ALI, JD, PDD, TENCENT, factionAt, type PerSeat, type Seat } from '../../../../rules'
import { approvedIn } from '../../../statistics/approval'
import { meanOf, type Mean } from '../../../statistics/estimates'
import { gamesOf, type Results } from '../../results'
import { differencesBySeed } from '../../statistics/paired'
import { judge, meanRow, type Row } from '../row'
import { nameOf } from './seats'

const COST = 1
/** What part of the loss of those who deal may go to somebody who looks on. */
const PART = 0.5
const FROM = 'approve-from-3, approve-from-4'

/** What a quarter of waiting for Ali's mini program costs the two at the desk, and whether the others profit from it. */
export const delayRows = (results: Results): readonly Row[] => {
  const waited = approvedIn(gamesOf(results, 'approve-from-4'), 4)
  const atOnce = approvedIn(gamesOf(results, 'approve-from-3'), 3)
  /** Figures of the games that waited a quarter above those of the same seeds that did not. */
  const change = (figure: (points: PerSeat) => number): readonly number[] =>
    differencesBySeed(waited, atOnce, ({ points }) => figure(points))
  const costs = ([ALI, TENCENT] as const).map((seat) => {
    const lost = change((points) => -points[seat])
    return meanRow(
      `A quarter of waiting costs ${seatName(seat)} (${lost.length} games)`,
      `${COST} point or more`,
      meanOf(lost),
      { least: COST },
      FROM,
      ' points',
    )
  })
  return [...costs, gainRow(change)]
}

type Change = (figure: (points: PerSeat) => number) => readonly number[]

/** Each gain is held against the losses of the same games, so that its interval counts that they come together. */
const gainRow = (change: Change): Row => {
  const allowed = (points: PerSeat): number => (PART * -(points[ALI] + points[TENCENT])) / 2
  const gains = ([PDD, JD] as const).map((seat) => {
    const beyond = meanOf(change((points) => points[seat] - allowed(points)))
    return { seat, gain: meanOf(change((points) => points[seat])), ...judge(beyond.mean, beyond.low, beyond.high, { most: 0 }) }
  })
  const holds = change(allowed).length > 0 && gains.every((gain) => gain.holds)
  return {
    target: 'Somebody who looks on gains by it',
    wanted: 'at most half of the mean of what Ali and Tencent lose',
    measured: `${gains.map(({ seat, gain }) => `${seatName(seat)} ${signed(gain)}`).join(', ')}; half is ${signed(meanOf(change(allowed)))}`,
    holds,
    sure: holds ? gains.every(({ sure }) => sure) : gains.some((gain) => !gain.holds && gain.sure),
    from: FROM,
  }
}

const seatName = (seat: Seat): string => nameOf(factionAt(seat))

const signed = ({ mean }: Mean): string => `${mean > 0 ? '+' : ''}${mean.toFixed(1)}`
