import { describe, expect, it } from 'vitest'
import { ALI, TENCENT, playerView, type ApplicationStep, type GameState, type Offer, type Seat } from '../../../rules'
import { application, offer, position } from '../../../rules/testing/builders'
import { JUDGEMENT } from './character'
import { termsThought } from './terms-thought'

const { guess } = JUDGEMENT.terms

/** Ali's application with such a life, on Tencent's desk; the terms drawn are those of the tests' own scenario. */
const after = (steps: readonly (readonly [ApplicationStep['step'], Partial<Offer>])[]): GameState => {
  const state = position({})
  const life = steps.map(([step, terms]) => ({ quarter: 1, step, offer: offer(terms) }))
  const last = life.at(-1)?.offer ?? offer()
  state.applications.push(application({ status: 'held', ruledIn: 1, offer: last, steps: life }))
  return state
}

/** How likely a term seems to a seat that may not know it. */
const chanceOf = (state: GameState, seat: Seat, term: string): number =>
  termsThought(playerView(state, 'jd'), seat, guess).find(([{ id }]) => id === term)?.[1] ?? 0

describe('what a bot thinks of private terms', () => {
  it('is sure of its own, and holds every one of a stranger’s for as likely', () => {
    const state = position({})
    expect(termsThought(playerView(state, 'ali'), ALI, guess).map(([{ id }, chance]) => [id, chance])).toEqual([['ali-own-shares', 1]])
    const thought = termsThought(playerView(state, 'jd'), ALI, guess)
    expect(thought.length).toBeGreaterThan(3)
    for (const [, chance] of thought) expect(chance).toBeCloseTo(1 / thought.length)
  })

  it('depends on nothing hidden: another term in the same place, the same thoughts', () => {
    const terms = { tencent: 'wish-shares', pdd: 'pdd-own-founders', jd: 'jd-own-house' } as const
    const [one, other] = ['ali-own-shares', 'ali-own-till'].map((ali) => position({ scenario: { privateTerms: { ali, ...terms } } }))
    if (one === undefined || other === undefined) throw new Error('two positions')
    expect(termsThought(playerView(one, 'jd'), ALI, guess)).toEqual(termsThought(playerView(other, 'jd'), ALI, guess))
  })

  it('sees no red line in what is offered, and one in what is declined', () => {
    const even = chanceOf(after([]), ALI, 'ali-own-shares')
    expect(chanceOf(after([['filed', { stake: true }]]), ALI, 'ali-own-shares')).toBeLessThan(even / 3)
    const declined = after([
      ['filed', {}],
      ['countered', { stake: true }],
      ['declined', {}],
    ])
    expect(chanceOf(declined, ALI, 'ali-own-shares')).toBeGreaterThan(even * 1.5)
    expect(chanceOf(declined, ALI, 'ali-own-shares')).toBeGreaterThan(chanceOf(declined, ALI, 'ali-own-voice') * 2)
  })

  it('reads Tencent’s wish from what it asks for and lets in', () => {
    const even = chanceOf(after([]), TENCENT, 'wish-shares')
    expect(
      chanceOf(
        after([
          ['filed', {}],
          ['countered', { stake: true }],
        ]),
        TENCENT,
        'wish-shares',
      ),
    ).toBeGreaterThan(even * 1.5)
    expect(
      chanceOf(
        after([
          ['filed', { stake: true }],
          ['approved', { stake: true }],
        ]),
        TENCENT,
        'wish-shares',
      ),
    ).toBeGreaterThan(even)
    expect(
      chanceOf(
        after([
          ['filed', { stake: true }],
          ['held', { stake: true }],
        ]),
        TENCENT,
        'wish-shares',
      ),
    ).toBeLessThan(even)
  })
})
