import { describe, expect, it } from 'vitest'
import type { DealTerm } from '../model/offer'
import { sameTerm, sameTerms } from './same-term'

const TERMS: readonly DealTerm[] = [
  { kind: 'cash', amount: 2 },
  { kind: 'cash', amount: 3 },
  { kind: 'card', card: 'a' },
  { kind: 'card', card: 'b' },
  { kind: 'lobby', application: 1, side: 'for', amount: 2 },
  { kind: 'lobby', application: 1, side: 'against', amount: 2 },
  { kind: 'lobby', application: 2, side: 'for', amount: 2 },
  { kind: 'supply', belt: 'one', quarters: 2 },
  { kind: 'supply', belt: 'one', quarters: 1 },
  { kind: 'campaign', macro: 'east' },
  { kind: 'campaign', macro: 'south' },
  { kind: 'traffic', macro: 'east', quarters: 2 },
  { kind: 'traffic', macro: 'east', quarters: 1 },
  { kind: 'promise', promise: { kind: 'support', quarters: 2 } },
  { kind: 'promise', promise: { kind: 'support', quarters: 1 } },
  { kind: 'promise', promise: { kind: 'no-bid', quarters: 1 } },
  { kind: 'promise', promise: { kind: 'no-subsidy', regions: ['x', 'y'], quarters: 1 } },
  { kind: 'promise', promise: { kind: 'no-subsidy', regions: ['x', 'z'], quarters: 1 } },
  { kind: 'promise', promise: { kind: 'no-subsidy', regions: ['x'], quarters: 1 } },
]

describe('terms', () => {
  it.each(TERMS.map((term, i) => [JSON.stringify(term), i] as const))('%s is the same as its copy, and as no other', (_text, i) => {
    const copy = structuredClone(TERMS[i])
    expect(TERMS.map((other) => copy !== undefined && sameTerm(copy, other))).toEqual(TERMS.map((_, other) => other === i))
    expect(copy !== undefined && sameTerm(copy, undefined)).toBe(false)
  })

  it('are compared side by side: as many, in the same order', () => {
    const [one, two, three] = TERMS
    const list = [one, two, three].flatMap((term) => term ?? [])
    expect(sameTerms(list, structuredClone(list))).toBe(true)
    expect(sameTerms(list, list.slice(0, 2))).toBe(false)
    expect(sameTerms(list, [...list].reverse())).toBe(false)
    expect(sameTerms([], [])).toBe(true)
  })
})
