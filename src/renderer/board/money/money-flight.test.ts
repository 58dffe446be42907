import { describe, expect, it } from 'vitest'
import type { Payment } from '../../table'
import { sincePayment } from './money-flight'

const paid = (wave: number): Payment => ({ from: { kind: 'bank' }, to: { kind: 'seat', seat: 'jd' }, amount: 1, as: 'coins', wave })

describe('when payments set out', () => {
  const payments = [paid(0), paid(0), paid(0), paid(1), paid(2)]

  it('those of one wave leave closely one after the other', () => {
    expect(sincePayment(payments, 0, 1000)).toBe(0)
    expect(sincePayment(payments, 2, 1000)).toBeLessThan(400)
    expect(sincePayment(payments, 2, 1000)).toBeGreaterThan(sincePayment(payments, 1, 1000))
  })

  it('a wave waits until the last of the wave before it has nearly arrived', () => {
    expect(sincePayment(payments, 3, 1000) - sincePayment(payments, 2, 1000)).toBeGreaterThanOrEqual(700)
    expect(sincePayment(payments, 4, 1000) - sincePayment(payments, 3, 1000)).toBeGreaterThanOrEqual(700)
  })

  it('goes with the speed', () => {
    expect(sincePayment(payments, 4, 500)).toBeCloseTo(sincePayment(payments, 4, 1000) / 2)
  })
})
