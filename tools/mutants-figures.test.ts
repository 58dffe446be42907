import { describe, expect, it } from 'vitest'
import { figureLine, figuresOf, interval, survivorLines, type MutantReport } from './mutants-figures'

const mutant = (status: string, line = 1, column = 1, end = 2) => ({
  status,
  location: { start: { line, column }, end: { line, column: end } },
  mutatorName: 'any',
  replacement: 'y',
})

const REPORT: MutantReport = {
  files: {
    'rules/a/one.ts': { source: 'x = 1', mutants: [mutant('Killed'), mutant('Survived'), mutant('CompileError'), mutant('Ignored')] },
    'rules/a/two.ts': { source: 'x = 1', mutants: [mutant('Timeout'), mutant('RuntimeError')] },
    'rules/b/three.ts': { source: 'a\nlet z = 2', mutants: [mutant('NoCoverage', 2, 5, 6), mutant('CompileError')] },
  },
}

describe('the figures of mutants', () => {
  it('count by folder what was tried, and what of it a test noticed; what was left out is of all there is', () => {
    expect(figuresOf(REPORT)).toEqual([
      { folder: 'rules/a', all: 5, tried: 3, killed: 2, timedOut: 1 },
      { folder: 'rules/b', all: 2, tried: 1, killed: 0, timedOut: 0 },
      { folder: 'all', all: 7, tried: 4, killed: 2, timedOut: 1 },
    ])
  })

  it('of a sample are told with how sure they are, those of all without', () => {
    // Wilson's interval for 8 of 10, as in his paper's kind of table.
    const [low, high] = interval(8, 10)
    expect(low).toBeCloseTo(49.0, 1)
    expect(high).toBeCloseTo(94.3, 1)
    expect(figureLine({ folder: 'a', all: 40, tried: 10, killed: 8, timedOut: 0 })).toBe(
      'a: 8 of 10 killed, 80.0 % (95 %: 49 to 94); tried 10 of 40',
    )
    expect(figureLine({ folder: 'a', all: 10, tried: 10, killed: 8, timedOut: 0 })).toBe('a: 8 of 10 killed, 80.0 %; tried 10 of 10')
    expect(figureLine({ folder: 'a', all: 10, tried: 10, killed: 8, timedOut: 3 })).toBe(
      'a: 8 of 10 killed, 3 by time, 80.0 %; tried 10 of 10',
    )
    expect(figureLine({ folder: 'a', all: 7, tried: 0, killed: 0, timedOut: 0 })).toBe('a: none of 7 tried')
  })

  it('name what lived by its place and its words', () => {
    expect(survivorLines(REPORT)).toEqual(['rules/a/one.ts:1:1 x -> y', 'rules/b/three.ts:2:5 (no test) z -> y'])
  })
})
