import { describe, expect, it } from 'vitest'
import { CARDS, PDD, type Card, type CardTarget } from '../../../../rules'
import { shown } from '../choice'
import { plain } from '../testing/plain'
import { weighCard } from './cards'
import { worthBeyondBoard, worthOfEffects } from './effect-worth'

const cardAt = (target: Card['target']): Card => {
  const found = [...CARDS.values()].find((card) => card.target === target)
  if (found === undefined) throw new Error(`no card is aimed at ${target}`)
  return found
}
const AIMS: readonly (readonly [Card['target'], CardTarget])[] = [
  ['none', {}],
  ['region', { region: 'guizhou' }],
  ['macro', { macro: 'north' }],
  ['belt', { belt: 'xuchang-wigs' }],
  ['seat', { seat: 'jd' }],
]

describe('playing a card', () => {
  const hand = (count: number, worths: Parameters<typeof plain>[1] = {}, quarter = 1) =>
    plain('pdd', {
      share: 0.01,
      ...worths,
      set: (state) => {
        state.hands[PDD] = [...CARDS.keys()].slice(0, count)
        state.quarter = quarter
      },
    })
  const region = cardAt('region')
  const weigh = (s: ReturnType<typeof hand>, card = region, target: CardTarget = { region: 'guizhou' }) =>
    weighCard(s, { type: 'play-card', seat: 'pdd', card: card.id, target })

  it('is worth its effects less its price, and what a goal makes of it', () => {
    const s = hand(1)
    const worth = worthOfEffects(s, region, { region: 'guizhou' })
    expect(weigh(s).value).toBeCloseTo(worth)
    expect(weigh(hand(1, { pulls: { 'tally:cards-played': 2 } })).value).toBeCloseTo(worth + 2)
    const dear = [...CARDS.values()].find(({ cost, effects }) => cost > 0 && effects.every((effect) => effect.do !== 'cash')) as Card
    const price = (cashPrice: number): number => {
      const own = hand(1, { cashPrice })
      return worthOfEffects(own, dear, {}) - weigh(own, dear, {}).value
    }
    expect(price(0.5)).toBeCloseTo(dear.cost / 2)
    expect(price(0)).toBeCloseTo(0)
  })

  it('is hurried by a hand that is all but full, which draws nothing, and at the end, when cards are worth nothing', () => {
    const { card, enough } = hand(1).character
    const full = hand(1).numbers.handLimit
    const hurry = (count: number, quarter = 1): number => {
      const s = hand(count, {}, quarter)
      return weigh(s).value - worthOfEffects(s, region, { region: 'guizhou' })
    }
    expect([full - 2, full - 1, full].map((count) => hurry(count) / card)).toEqual([0, 0.5, 0.5].map((part) => expect.closeTo(part)))
    expect(hurry(1, 8)).toBeCloseTo(enough)
    expect(hurry(full, 8)).toBeCloseTo(enough)
    const s = hand(full)
    expect(weigh(s).beyond).toBeCloseTo(worthBeyondBoard(s, region, { region: 'guizhou' }) + card * 0.5)
  })

  it.each(AIMS)('is told with what it is aimed at: %s', (kind, target) => {
    const card = cardAt(kind)
    const s = hand(1)
    expect(weigh(s, card, target).why()).toEqual([
      { key: 'play-card.worth', params: { card: card.id, points: shown(worthOfEffects(s, card, target)), ...target } },
    ])
  })

  it('is told without what it is not aimed at', () => {
    const told = weigh(hand(1), region, {}).why()
    expect(Object.keys(told[0]?.params ?? {})).toEqual(['card', 'points'])
  })

  it('that does not exist is a fault of who asks', () => {
    expect(() => weighCard(hand(1), { type: 'play-card', seat: 'pdd', card: 'no-such-card', target: {} })).toThrow('no card "no-such-card"')
  })
})
