import { describe, expect, it } from 'vitest'
import { ALL_SEATS, PDD, TENCENT, perSeat, playerView, standingOf, totals } from '../../../rules'
import { closeQuarter, position } from '../../../rules/testing/builders'
import { STRONG } from './settings'
import { leadOf, temperatureFor, worthOf } from './utility'

const over = closeQuarter(position({ scenario: { length: 1, start: { contracts: [], access: [1, 3, 1, 1] } } })).state
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

describe('a lead', () => {
  it('is over the best of the others, and a minus for who is behind', () => {
    expect(ALL_SEATS.map((seat) => leadOf([10, 4, 7, 7], seat))).toEqual([3, -6, -3, -3])
    expect(ALL_SEATS.map((seat) => leadOf([-5, -5, -9, -20], seat))).toEqual([0, 0, -4, -15])
  })
})

describe('the worth of a finished game', () => {
  it('has every point there is, what was secret too', () => {
    const busy = position({ set: (s) => s.tally.forEach((tally) => tally.fill(999)) })
    expect(worthOf(busy, 3).points).toEqual(totals(standingOf(busy), { secret: true }))
    expect(worthOf(busy, 3).points).not.toEqual(totals(standingOf(busy)))
  })

  it('is a chance for each seat, one together: e times less for each temperature of points behind', () => {
    const { chance, points } = worthOf(over, 3)
    expect(sum(chance)).toBeCloseTo(1)
    for (const seat of ALL_SEATS) expect(chance[seat] / chance[PDD]).toBeCloseTo(Math.exp((points[seat] - points[PDD]) / 3))
  })

  it('is the surer the colder it is', () => {
    const best = ALL_SEATS.reduce((one, other) => (worthOf(over, 3).points[other] > worthOf(over, 3).points[one] ? other : one))
    expect(worthOf(over, 1).chance[best]).toBeGreaterThan(worthOf(over, 3).chance[best])
    expect(worthOf(over, 30).chance[best]).toBeLessThan(worthOf(over, 3).chance[best])
  })

  it('is liked by its chance, and a little for every point ahead', () => {
    const { chance, liked, points } = worthOf(over, 3)
    expect(liked).toEqual(perSeat((seat) => chance[seat] + STRONG.pointsMatter * leadOf(points, seat)))
    const richer = { ...over, finePoints: over.finePoints.map((fine, seat) => (seat === TENCENT ? fine + 10 : fine)) } as typeof over
    expect(worthOf(richer, 3).liked[TENCENT]).toBeLessThan(liked[TENCENT])
  })
})

describe('how far off a total may be', () => {
  it('is the more the more quarters are left', () => {
    const at = (quarter: number) => temperatureFor(playerView(position({ set: (s) => void (s.quarter = quarter) }), 'ali'))
    const { atTheEnd, perQuarter } = STRONG.temperature
    expect([at(8), at(7), at(1)]).toEqual([atTheEnd, atTheEnd + perQuarter, atTheEnd + 7 * perQuarter])
  })
})
