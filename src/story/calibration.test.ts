import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate, chanceOfAtMost, isHit, type JudgedPrediction } from './calibration'

/** A prediction of a share with a range to either side, and what came; tenths of a percent. */
const said = (share: number, half: number, came: number, before = share): JudgedPrediction => ({
  share,
  low: share - half,
  high: share + half,
  before,
  came,
})

describe('a range', () => {
  it.each([
    [180, true],
    [220, true],
    [179, false],
    [221, false],
  ])('of 18.0 to 22.0 per cent with %i tenths: %s', (came, expected) => {
    expect(isHit(said(200, 20, came))).toBe(expected)
  })
})

describe('the chance of at most so many hits', () => {
  it.each([
    [0, 3, 0.8, 0.008],
    [1, 3, 0.8, 0.104],
    [2, 4, 0.8, 0.1808],
    [4, 8, 0.8, 0.0562816],
    [8, 8, 0.8, 1],
  ])('%i of %i at %f', (hits, tries, chance, expected) => {
    expect(chanceOfAtMost(hits, tries, chance)).toBeCloseTo(expected, 6)
  })
})

describe('calibration', () => {
  it('counts misses either way, the lean with its sign, hits, and what saying "as now" would have missed', () => {
    const { count, miss, lean, stillMiss, hits } = calibrate([said(200, 20, 210, 205), said(300, 10, 270, 290), said(100, 40, 100, 90)])
    expect(count).toBe(3)
    expect(miss).toBeCloseTo((1 + 3 + 0) / 3)
    expect(lean).toBeCloseTo((-1 + 3 + 0) / 3)
    expect(stillMiss).toBeCloseTo((0.5 + 2 + 1) / 3)
    expect(hits).toBe(2)
  })

  it('says nothing of few predictions, however wrong', () => {
    expect(calibrate([])).toEqual({ count: 0, miss: 0, lean: 0, stillMiss: 0, hits: 0, sureness: 'few', leaning: 'none' })
    expect(calibrate([said(200, 5, 400), said(200, 5, 400)])).toMatchObject({ sureness: 'few', leaning: 'none' })
  })

  it('knows ranges that are too narrow, wider than needed, and about right', () => {
    expect(calibrate([said(200, 5, 230), said(200, 5, 170), said(200, 5, 230), said(200, 5, 200)]).sureness).toBe('narrow')
    expect(calibrate([said(200, 40, 210), said(200, 40, 190), said(200, 40, 205), said(200, 40, 219)]).sureness).toBe('wide')
    expect(calibrate([said(200, 40, 230), said(200, 40, 165), said(200, 40, 235), said(200, 40, 245)]).sureness).toBe('fair')
  })

  it('tells hope and fear from misses to either side', () => {
    expect(calibrate([said(220, 20, 200), said(230, 20, 205), said(200, 20, 195)]).leaning).toBe('high')
    expect(calibrate([said(180, 20, 200), said(170, 20, 205), said(200, 20, 210)]).leaning).toBe('low')
    expect(calibrate([said(220, 20, 200), said(180, 20, 200), said(210, 20, 200)]).leaning).toBe('none')
    expect(calibrate([said(203, 20, 200), said(203, 20, 200), said(203, 20, 200)]).leaning).toBe('none')
  })

  it('holds for any predictions: the lean is never larger than the miss, hits never more than predictions, wider ranges never hit less', () => {
    const tenths = fc.integer({ min: 0, max: 1000 })
    const one = fc.record({ share: tenths, low: fc.nat(80), high: fc.nat(80), before: tenths, came: tenths })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (raw) => {
        const list = raw.map(({ share, low, high, ...rest }) => ({ share, low: share - low, high: share + high, ...rest }))
        const { miss, lean, hits, count } = calibrate(list)
        const wider = calibrate(list.map((guess) => ({ ...guess, low: guess.low - 10, high: guess.high + 10 })))
        expect(Math.abs(lean)).toBeLessThanOrEqual(miss + 1e-9)
        expect(hits).toBeLessThanOrEqual(count)
        expect(wider.hits).toBeGreaterThanOrEqual(hits)
      }),
    )
  })
})
