import { describe, expect, it } from 'vitest'
import type { Effect } from '../model/content'
import type { Words } from '../model/ids'
import { AGENDAS, CARDS, EVENTS, PRIVATE_TERMS } from './catalogue'

/** What a text says in words where its effects have a number. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/[Tt]his quarter and the next two|本季度和之后两个季度/g, ' 3 '],
  [/[Tt]his quarter (and|or) next|本季度[和及或与]下季度?/g, ' 2 '],
  [/[Aa] fifth|五分之一/g, ' 20 '],
  [/[Aa] quarter of|四分之一/g, ' 25 '],
  [/fatigue .* is gone|疲劳全部清零/g, ' 99 '],
  [/两个?季度/g, ' 2 '],
  [/三个?季度/g, ' 3 '],
  [/三线/g, ' 3 '],
  [/四线/g, ' 4 '],
  [/五线/g, ' 5 '],
]

/** The numbers a text tells, one of each; "by 1" is said in many ways and left out. */
const told = (text: string): readonly number[] => {
  const figures = SPELT.reduce((now, [words, figure]) => now.replace(words, figure), text).match(/\d+/g) ?? []
  return [...new Set(figures.map(Number))].filter((figure) => figure > 1).sort((a, b) => a - b)
}

const meant = (effects: readonly Effect[]): readonly number[] => {
  const figures = effects.flatMap((effect) => {
    const { amount, percent, quarters } = effect as Partial<Record<'amount' | 'percent' | 'quarters', number>>
    return [amount, percent, quarters].flatMap((figure) => (figure === undefined ? [] : [Math.abs(figure)]))
  })
  return [...new Set(figures)].filter((figure) => figure > 1)
}

const ITEMS: readonly (readonly [string, Words, readonly Effect[]])[] = [
  ...[...CARDS.values()].map(({ id, text, effects }) => [id, text, effects] as const),
  ...[...EVENTS.values()].map(({ id, rule, effects }) => [id, rule, effects] as const),
]

describe('the text of a card or an event', () => {
  it.each(ITEMS)('%s: says the same numbers in both languages', (_id, words) => {
    expect(told(words['zh-CN'])).toEqual(told(words.en))
  })

  it.each(ITEMS)('%s: says every number its effects have', (_id, words, effects) => {
    expect(told(words.en)).toEqual(expect.arrayContaining([...meant(effects)]))
  })
})

describe('the text of a goal', () => {
  it.each([...AGENDAS.values()].map(({ id, goal }) => [id, goal] as const))(
    'agenda %s: says its steps in both languages',
    (_id, { words, steps }) => {
      // Depots say besides how high a service is to be.
      for (const text of [words.en, words['zh-CN']])
        expect(
          text
            .replace(/ at level 3|服务达到3级/, '')
            .match(/\d+/g)
            ?.map(Number),
        ).toEqual(steps.flatMap(({ at, points }) => [at, points]))
    },
  )

  it.each([...PRIVATE_TERMS.values()].map(({ id, goal }) => [id, goal] as const))(
    'private term %s: says its points in both languages',
    (_id, { words, steps }) => {
      const points = steps.map((step) => step.points)
      for (const [text, told] of [
        [words.en, /(?<=: )\d+(?= points?\b|\.)/g],
        [words['zh-CN'], /(?<=得)\d+(?=分)/g],
      ] as const)
        expect(text.match(told)?.map(Number)).toEqual(points)
    },
  )
})
