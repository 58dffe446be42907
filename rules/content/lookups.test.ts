import { describe, expect, it } from 'vitest'
import { beltIndex, macroIndex, regionIndex } from './board'
import { CARDS, EVENTS, SCENARIOS, builtInScenario, cardOf } from './catalogue'
import { BASE_NUMBERS, numbersWith } from './numbers'
import { SOURCES, sourcesOf } from './sources'

describe('asking for what is not there', () => {
  it.each([
    ['region', regionIndex],
    ['belt', beltIndex],
    ['macro-region', macroIndex],
    ['card', cardOf],
    ['source', (id: string) => sourcesOf([id])],
    ['scenario', builtInScenario],
  ] as const)('says that there is no such %s', (kind, ask) => expect(() => ask('atlantis')).toThrow(`no ${kind} "atlantis"`))
})

it('says with a scenario that is not there which there are', () =>
  expect(() => builtInScenario('atlantis')).toThrow(SCENARIOS.map(({ id }) => id).join(', ')))

describe('sources', () => {
  it('come in the order in which they are asked for', () => {
    const ids = [...SOURCES.keys()].slice(0, 3).reverse()
    expect(sourcesOf(ids).map(({ id }) => id)).toEqual(ids)
    expect(ids).toHaveLength(3)
  })
})

describe('catalogues', () => {
  it('have everything under its own id', () => {
    for (const [id, card] of CARDS) expect(cardOf(id)).toBe(card)
    for (const [id, card] of CARDS) expect(card.id).toBe(id)
    for (const [id, event] of EVENTS) expect(event.id).toBe(id)
  })
})

describe('the numbers of a scenario', () => {
  it('are the published ones where it says nothing', () => {
    expect(numbersWith(undefined)).toBe(BASE_NUMBERS)
    expect(numbersWith({})).toEqual(BASE_NUMBERS)
  })

  it('are its own where it says something, and no others', () => {
    const income = [1, 2, 3, 4] as const
    const numbers = numbersWith({ toll: { max: 9 }, income: { base: income } })
    expect(numbers).toEqual({
      ...BASE_NUMBERS,
      toll: { ...BASE_NUMBERS.toll, max: 9 },
      income: { ...BASE_NUMBERS.income, base: income },
    })
    expect(BASE_NUMBERS.toll.max).not.toBe(9)
  })

  it('can be changed once more without losing what the scenario says', () => {
    const own = numbersWith({ toll: { max: 9 }, income: { base: [1, 2, 3, 4] } })
    expect(numbersWith(undefined, own)).toBe(own)
    expect(numbersWith({ income: { base: [5, 2, 3, 4] } }, own)).toEqual(numbersWith({ toll: { max: 9 }, income: { base: [5, 2, 3, 4] } }))
  })
})
