import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import { benchScenario, offer } from '../testing/builders'
import { parseMoves } from './moves'
import type { Problem } from './problem'
import { problemWords } from './problem-words'
import words from '../schema/problem-words.json'
import { checkScenario, parseScenario } from './scenario'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
const STRANGE: readonly (Json | undefined)[] = [undefined, null, 'nonsense', '', -1, 2.5, 100_000, true, [], {}, { odd: 1 }]

/** Every value of one field after another, replaced by each strange one. */
function* broken(value: Json, put: (at: Json | undefined) => Json = (at) => at as Json): Generator<Json> {
  for (const strange of STRANGE) yield put(strange)
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    yield* broken(part, (at) =>
      put(Array.isArray(value) ? value.map((other, i) => (String(i) === key ? (at as Json) : other)) : { ...value, [key]: at as Json }),
    )
  }
}

const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const scenario = copy({
  ...benchScenario(),
  numbers: { supply: { max: 2 }, subsidy: { max: 4 } },
  start: {
    ...benchScenario().start,
    applications: [{ seat: 'ali', level: 2, offer: offer() }],
    supply: { 'datang-socks': [0, 1, 2, 0] },
    firstCards: { ali: ['double-11'] },
  },
})

const told: Problem[] = []
for (const value of broken(scenario)) told.push(...checkScenario(value))
for (const value of broken([{ type: 'file', seat: 'ali', level: 2, offer: copy(offer()) }])) {
  const result = parseMoves(value)
  if (!result.ok) told.push(...result.problems)
}
for (const torn of ['{"a": 1\n "b": 2}', '{"a": yes}', "{'a': 1}", '{,}', '[', '{} {}', '{"a" 1}', '{"a": 1,}']) {
  const result = parseScenario(torn, 'x.json')
  if (!result.ok) told.push(...result.problems)
}

describe('the problems of a file', () => {
  it('are thousands here, of many kinds, and none without words of its own', () => {
    expect(told.length).toBeGreaterThan(1000)
    expect(new Set(told.map(({ expected }) => expected)).size).toBeGreaterThan(25)
    expect(told.filter(({ expected }) => expected === 'fitting')).toEqual([])
  })

  it('are said without a gap, in both languages', () => {
    for (const problem of told) {
      const { place, expected, found } = problemWords(problem)
      for (const lang of ['en', 'zh-CN'] as const)
        for (const text of [place, expected, found]) expect(text[lang], JSON.stringify(problem)).not.toBe('')
      const named = [...`${words.expected[problem.expected].en}${words.found[problem.found].en}`.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name,
      )
      for (const name of named) expect(problem.params, JSON.stringify(problem)).toHaveProperty([name])
    }
  })

  it('name the line and the column of a text that is no JSON', () => {
    const torn = parseScenario('{\n  "format": "x",\n}', 'x.json')
    if (torn.ok) throw new Error('it was accepted')
    const [problem] = torn.problems.map(problemWords)
    expect([problem.place.en, problem.place['zh-CN']]).toEqual(['line 3, column 1', '第 3 行，第 1 列'])
    expect(problem.expected['zh-CN']).toMatch(/双引号里的名称/)
    expect(problem.found['zh-CN']).toBe('}')
  })

  it('are named for nesting that would exhaust the stack, wherever it is', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const levels = { path: '', expected: 'levels', found: 'more', params: { levels: 64 } }
    expect(parseScenario(deep, 'deep.json')).toEqual({ ok: false, fileName: 'deep.json', problems: [levels] })
    for (const field of ['numbers', 'start', 'odd'])
      expect(checkScenario({ ...benchScenario(), [field]: JSON.parse(deep) as unknown })).toEqual([levels])
    expect(parseMoves(JSON.parse(deep))).toEqual({ ok: false, problems: [levels] })
    const { place, expected, found } = problemWords(levels as Problem)
    expect([place.en, expected.en, found.en]).toEqual(['the whole file', 'at most 64 levels of lists and groups', 'more'])
  })

  it('are none for the scenarios of the game', () => {
    for (const own of SCENARIOS) expect(checkScenario(own)).toEqual([])
  })
})

describe('the words of problems', () => {
  const all = Object.values(words).flatMap((group) => Object.entries(group))
  it.each(all)('put the same names and figures into both languages: %s', (_code, sentence) => {
    const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
    expect(names(sentence['zh-CN'])).toEqual(names(sentence.en))
  })

  it('leave nothing in English where Chinese is spoken but what stands so in the file', () => {
    const FILE_WORDS = /\{\w+\}|"\w+(-\w+)?"|true|false|JSON|ali|tencent|pdd|jd/g
    expect(all.filter(([, sentence]) => /[a-z]{2,}/i.test(sentence['zh-CN'].replace(FILE_WORDS, '')))).toEqual([])
  })
})
