import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, type LogEntry } from '../../../../rules'
import { contractFrom, costsDelay, followsFor } from './ruling-view'

const begun: LogEntry = { quarter: 2, kind: 'contract-began', seat: 'jd', level: 3, terms: EMPTY_OFFER, until: 4, forced: false }
const delayed: LogEntry = { quarter: 2, kind: 'delayed', seat: 'ali', application: 1, points: 1 }
const watched: LogEntry = { quarter: 2, kind: 'scrutiny', seat: 'tencent', cause: 'hold', amount: 3 }
const paid: LogEntry = { quarter: 2, kind: 'lobby-settled', seat: 'pdd', application: 2, amount: 2, paid: true }

describe('what follows from a ruling', () => {
  it('leaves to the ruling its contract and to each application its delay, whoever was ruled on last', () => {
    const follows = [delayed, begun, watched, paid]
    expect(followsFor(follows, 'jd', (entry) => entry === paid)).toEqual([paid, watched])
    expect(contractFrom(follows, 'jd')).toBe(begun)
    expect(contractFrom(follows, 'ali')).toBeNull()
    expect(followsFor(follows, 'ali', () => false)).toContain(begun)
  })

  it('makes everybody pay for the wait who is left waiting, and nobody else', () => {
    expect((['hold', 'reject', 'declined'] as const).every(costsDelay)).toBe(true)
    expect((['approve', 'counter', 'accepted'] as const).some(costsDelay)).toBe(false)
  })
})
