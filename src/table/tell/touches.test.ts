import { describe, expect, it } from 'vitest'
import type { Deal, LogEntry } from '../../../rules'
import { refusalsOf, touchesOf } from './touches'

const applicantOf = (application: number) => (application === 1 ? ('ali' as const) : ('jd' as const))

const DONE_TO_ALI: readonly LogEntry[] = [
  { quarter: 1, kind: 'petitioned', seat: 'jd', against: 'ali', amount: 2, cost: 1 },
  { quarter: 1, kind: 'throttled', seat: 'tencent', platform: 'ali', macro: 'east' },
  { quarter: 1, kind: 'lobbied', seat: 'pdd', application: 1, side: 'against', amount: 1 },
]
const DONE_TO_OTHERS: readonly LogEntry[] = [
  { quarter: 1, kind: 'petitioned', seat: 'ali', against: 'jd', amount: 2, cost: 1 },
  { quarter: 1, kind: 'lobbied', seat: 'pdd', application: 2, side: 'against', amount: 1 },
  { quarter: 1, kind: 'lobbied', seat: 'pdd', application: 1, side: 'for', amount: 1 },
  { quarter: 1, kind: 'served', seat: 'jd', macro: 'east', level: 1, cost: 2 },
]

describe('what others have done to a seat', () => {
  it('is what was reported, throttled and lobbied against it, and none of what it did or what was done to others', () => {
    expect(touchesOf([...DONE_TO_ALI, ...DONE_TO_OTHERS], 'ali', applicantOf)).toEqual(DONE_TO_ALI)
    expect(touchesOf(DONE_TO_OTHERS, 'tencent', applicantOf)).toEqual([])
  })
})

describe('what a seat is told of its terms to a deal', () => {
  const deal: Deal = { id: 2, counterTo: 1, from: 'ali', to: 'jd', give: [], take: [] }
  const answered = (accepted: boolean, to = deal): LogEntry => ({ quarter: 1, kind: 'deal-answered', deal: to, accepted })

  it('is that they were refused; not its own refusal, nor one of what it proposed in its turn', () => {
    expect(touchesOf([answered(false), answered(true)], 'ali', applicantOf)).toEqual([answered(false)])
    expect(touchesOf([answered(false)], 'jd', applicantOf)).toEqual([])
    expect(touchesOf([answered(false, { ...deal, counterTo: null })], 'ali', applicantOf)).toEqual([])
  })
})

describe('what a seat was refused', () => {
  const deal: Deal = { id: 1, counterTo: null, from: 'ali', to: 'jd', give: [], take: [] }
  const answered = (accepted: boolean): LogEntry => ({ quarter: 1, kind: 'deal-answered', deal, accepted })

  it('is a deal it proposed, or a push it offered; not what was taken, nor what it refused itself', () => {
    expect(refusalsOf([answered(false)], 'ali')).toEqual([answered(false)])
    expect(refusalsOf([answered(true)], 'ali')).toEqual([])
    expect(refusalsOf([answered(false)], 'jd')).toEqual([])
    const declined: LogEntry = { quarter: 1, kind: 'support-declined', seat: 'tencent', partner: 'pdd', macro: 'east', price: 2 }
    expect(refusalsOf([declined], 'tencent')).toEqual([declined])
    expect(refusalsOf([declined], 'pdd')).toEqual([])
  })
})
