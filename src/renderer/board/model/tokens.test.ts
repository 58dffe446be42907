import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SHOPPERS_PER_TOKEN, TOKEN_KINDS, crowdOf, tokenSteps, tokensOf, type Crowd, type TokenKind } from './tokens'

const crowds: fc.Arbitrary<Crowd> = fc
  .tuple(...TOKEN_KINDS.map(() => fc.integer({ min: 0, max: 200 })))
  .map((amounts) => Object.fromEntries(TOKEN_KINDS.map((kind, i) => [kind, amounts[i]])) as Crowd)
const total = (crowd: Crowd): number => TOKEN_KINDS.reduce((sum, kind) => sum + crowd[kind], 0)

/** Two crowds of the same shoppers. */
const twoCrowds = crowds.chain((before) =>
  fc.shuffledSubarray([...TOKEN_KINDS], { minLength: TOKEN_KINDS.length, maxLength: TOKEN_KINDS.length }).map((order) => ({
    before,
    after: Object.fromEntries(TOKEN_KINDS.map((kind, i) => [kind, before[order[i]]])) as Crowd,
  })),
)

describe('figures of a region', () => {
  it('are as many as its shoppers make, and each owner gets its part within one', () => {
    fc.assert(
      fc.property(
        crowds.filter((crowd) => total(crowd) > 0),
        (crowd) => {
          const tokens = tokensOf(crowd)
          const places = Math.max(1, Math.round(total(crowd) / SHOPPERS_PER_TOKEN))
          expect(tokens.length).toBe(places)
          for (const kind of TOKEN_KINDS) {
            const exact = (crowd[kind] * places) / total(crowd)
            expect(Math.abs(tokens.filter((one) => one === kind).length - exact)).toBeLessThan(1)
          }
        },
      ),
    )
  })

  it('stand in the order of the owners', () => {
    const tokens = tokensOf({ ali: 50, 'ali-left': 25, tencent: 0, pdd: 100, jd: 25, floating: 50 })
    expect(tokens).toEqual(['ali', 'ali', 'ali-left', 'pdd', 'pdd', 'pdd', 'pdd', 'jd', 'floating', 'floating'])
  })

  it('splits Ali into its own and its left-hand buyers, and counts nobody twice', () => {
    expect(crowdOf([40, 3, 20, 10], 15, 100)).toEqual({ ali: 25, 'ali-left': 15, tencent: 3, pdd: 20, jd: 10, floating: 27 })
  })

  it('is nobody where nobody lives', () => {
    expect(tokensOf(crowdOf([0, 0, 0, 0], 0, 0))).toEqual([])
  })
})

describe('figures changing hands', () => {
  it('conserve everybody: each place is left once and filled once, with whom it holds before and after', () => {
    fc.assert(
      fc.property(twoCrowds, ({ before, after }) => {
        const [old, fresh] = [tokensOf(before), tokensOf(after)]
        const steps = tokenSteps(old, fresh)
        expect(steps.map((step) => step.from).sort((a, b) => a - b)).toEqual([...old.keys()])
        expect(steps.map((step) => step.to).sort((a, b) => a - b)).toEqual([...fresh.keys()])
        for (const step of steps) {
          expect(step.was).toBe(old[step.from])
          expect(step.becomes).toBe(fresh[step.to])
        }
      }),
    )
  })

  it('moves no more figures to another owner than must', () => {
    const before: TokenKind[] = ['ali', 'pdd', 'pdd', 'floating', 'floating']
    const after: TokenKind[] = ['ali', 'ali', 'pdd', 'jd', 'floating']
    const taken = tokenSteps(before, after).filter((step) => step.was !== step.becomes)
    expect(taken.map(({ was, becomes }) => [was, becomes])).toEqual([
      ['pdd', 'ali'],
      ['floating', 'jd'],
    ])
  })
})
