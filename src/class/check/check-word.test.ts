import { describe, expect, it } from 'vitest'
import { BASE_NUMBERS, builtInScenario, SCENARIOS, type Scenario } from '../../../rules'
import { ADJECTIVES, CHECK_WORDS, checkWordOf, classKeyOf, NOUNS, type SharedStart } from './check-word'

const scenario = builtInScenario('spring-2021')
const start: SharedStart = { scenario, seed: 7, advice: true, predictions: false }
const marksOf = (other: SharedStart): readonly [string, string] => [classKeyOf(other), checkWordOf(other).en]

type Path = readonly (string | number)[]

/** Where in a value a number stands, and every other value that is a leaf of play. */
const numbersIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => numbersIn(item, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** The same value with one number more. */
const raised = (value: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return Number(value) + 1
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? raised(item, rest) : item))
  const record = value as Readonly<Record<string, unknown>>
  return { ...record, [key]: raised(record[key], rest) }
}

describe('the check word', () => {
  it('is the same for all tables of a class, in both languages', () => {
    const again = { ...start, scenario: JSON.parse(JSON.stringify(scenario)) as Scenario }
    expect(marksOf(again)).toEqual(marksOf(start))
    const [first = '', second = ''] = checkWordOf(start).en.split(' ')
    const places = [ADJECTIVES.en.indexOf(first), NOUNS.en.indexOf(second)] as const
    expect(checkWordOf(start)['zh-CN']).toBe(`${ADJECTIVES['zh-CN'][places[0]]} ${NOUNS['zh-CN'][places[1]]}`)
  })

  it('is another for 2,000 seeds in a row, and for the last of 65,536', () => {
    const words = new Set<string>()
    for (let seed = 1000; seed < 1000 + 2000; seed++) words.add(checkWordOf({ ...start, seed }).en)
    expect(words.size).toBe(2000)
    expect(checkWordOf({ ...start, seed: 1000 + 65_535 }).en).not.toBe(checkWordOf({ ...start, seed: 1000 }).en)
    // Seeds a round of words apart are told apart by chance, as all else is.
    expect(checkWordOf({ ...start, seed: 7 + 65_536 }).en).not.toBe(checkWordOf(start).en)
  })

  it('is another when any one number of the scenario is, or of the rules as the scenario has them', () => {
    const own = numbersIn({ ...scenario, minutes: null, numbers: null }).map((path) => raised(scenario, path) as Scenario)
    const ofRules = numbersIn(BASE_NUMBERS).map((path) => ({ ...scenario, numbers: raised(BASE_NUMBERS, path) as typeof BASE_NUMBERS }))
    expect(own.length).toBeGreaterThan(60)
    expect(ofRules.length).toBeGreaterThan(150)
    for (const changed of [...own, ...ofRules]) {
      const [key, word] = marksOf({ ...start, scenario: changed })
      expect(key).not.toBe(classKeyOf(start))
      expect(word).not.toBe(checkWordOf(start).en)
    }
  })

  it('is another with other options and in another scenario', () => {
    const others = [
      { ...start, advice: false },
      { ...start, predictions: true },
      ...SCENARIOS.map((other) => ({ ...start, scenario: other })),
    ]
    const words = new Set(others.map((other) => checkWordOf(other).en))
    expect(words.size).toBe(others.length)
  })

  it('leaves out what a table bid for its seats', () => {
    const bid: Scenario = { ...scenario, start: { ...scenario.start, handicap: [5, 0, 2, 0] } }
    expect(marksOf({ ...start, scenario: bid })).toEqual(marksOf(start))
  })

  it('leaves out what does not play: words, minutes, a number written again as it is', () => {
    const same: Scenario = { ...scenario, name: { en: 'Ours', 'zh-CN': '自家' }, minutes: 90 }
    expect(marksOf({ ...start, scenario: same })).toEqual(marksOf(start))
    const plain = builtInScenario('long-war')
    expect(plain.numbers).toBeUndefined()
    expect(marksOf({ ...start, scenario: { ...plain, numbers: BASE_NUMBERS } })).toEqual(marksOf({ ...start, scenario: plain }))
  })
})

describe('the words', () => {
  it.each([
    ['adjectives', ADJECTIVES],
    ['nouns', NOUNS],
  ] as const)('are 256 different %s of one word in both languages', (_, { en, 'zh-CN': zh }) => {
    for (const list of [en, zh]) expect([list.length, new Set(list).size]).toEqual([CHECK_WORDS, CHECK_WORDS])
    for (const word of en) expect(word).toMatch(/^[a-z]{2,10}$/)
    for (const word of zh) expect(word).toMatch(/^\p{Script=Han}{2}$/u)
  })

  it('are never both words at once', () => {
    for (const language of ['en', 'zh-CN'] as const)
      expect(ADJECTIVES[language].filter((word) => NOUNS[language].includes(word))).toEqual([])
  })
})
