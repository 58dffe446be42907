import { describe, expect, it } from 'vitest'
import { perSeat, type PerSeat } from '../../../../rules'
import type { GameRecord } from '../../record'
import { blankGame } from '../../testing/blank-game'
import { rowIn } from '../../testing/row-in'
import type { Row } from '../row'
import { delayRows } from './delay'

const SEEDS = 40

/** Games in which Ali was approved in a quarter; points differ much from seed to seed, and by what is given from the others. */
const games = (quarter: number, more: PerSeat, but: (seed: number) => Partial<GameRecord> = () => ({})): readonly GameRecord[] =>
  Array.from({ length: SEEDS }, (_, seed) =>
    blankGame({
      seed,
      points: perSeat((seat) => 60 + ((seed * 7) % 30) + more[seat] + (seed % 2 === 0 ? 0.1 : -0.1)),
      entry: { by: 'approved', quarter },
      ...but(seed),
    }),
  )

/** The rows where waiting changes the points of the four seats so. */
const rowsWhere = (change: PerSeat): readonly Row[] =>
  delayRows({ 'approve-from-3': games(3, [0, 0, 0, 0]), 'approve-from-4': [...games(4, change)].reverse() })

const GAIN = 'Somebody who looks on gains'

describe('the rows on a quarter of waiting', () => {
  it('hold where it costs the two at the desk, and gives the others little of that', () => {
    const rows = rowsWhere([-2, -4, 1.4, -1])
    expect(rowIn(rows, 'A quarter of waiting costs Ali (40 games)')).toMatchObject({
      holds: true,
      sure: true,
      measured: '2.0 points (2.0 to 2.0)',
    })
    expect(rowIn(rows, 'A quarter of waiting costs Tencent')).toMatchObject({ holds: true, measured: '4.0 points (4.0 to 4.0)' })
    expect(rowIn(rows, GAIN)).toMatchObject({ holds: true, sure: true, measured: 'Pinduoduo +1.4, JD -1.0; half is +1.5' })
  })

  it('fail where waiting costs one of them nothing, and where one of the others gains more than half', () => {
    const rows = rowsWhere([-3, 1, -1, 0.6])
    expect(rowIn(rows, 'A quarter of waiting costs Ali').holds).toBe(true)
    expect(rowIn(rows, 'A quarter of waiting costs Tencent')).toMatchObject({ holds: false, measured: '-1.0 points (-1.0 to -1.0)' })
    expect(rowIn(rows, GAIN)).toMatchObject({ holds: false, sure: true, measured: 'Pinduoduo -1.0, JD +0.6; half is +0.5' })
  })

  it('look at no seed of which one game was let in by order, late, or never', () => {
    const late: readonly GameRecord['entry'][] = [{ by: 'forced-open', quarter: 4 }, { by: 'approved', quarter: 5 }, null]
    const odd = games(4, [-2, -2, 0, 0], (seed) => (seed % 4 === 3 ? {} : { entry: late[seed % 4] ?? null, points: [0, 0, 500, 500] }))
    const rows = delayRows({ 'approve-from-3': games(3, [0, 0, 0, 0]), 'approve-from-4': odd })
    expect(rowIn(rows, 'A quarter of waiting costs Ali (10 games)')).toMatchObject({ holds: true, measured: '2.0 points (2.0 to 2.0)' })
    expect(rowIn(rows, GAIN).measured).toBe('Pinduoduo 0.0, JD 0.0; half is +1.0')
  })

  it('do not hold where there are no games to compare', () => {
    const none = delayRows({ 'approve-from-3': games(3, [0, 0, 0, 0]), 'approve-from-4': games(5, [0, 0, 0, 0]) })
    expect(none.map(({ holds }) => holds)).toEqual([false, false, false])
  })
})
