import { expect, it } from 'vitest'
import { countPlaywright, countVitest, tellLate } from './tally'

it('counts tests, and files that could not load', () => {
  expect(countVitest({ numPassedTests: 5, numFailedTests: 2, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 2, passedLate: [] })
  expect(countVitest({ numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 1, passedLate: [] })
})

const STATS = { expected: 3, unexpected: 0, flaky: 0 }

it('counts an error outside of tests as failed', () => {
  expect(countPlaywright({ stats: STATS, errors: [{}], suites: [] })).toEqual({ passed: 3, failed: 1, passedLate: [] })
})

const spec = (title: string, status: string) => ({ title, file: 'saves.spec.ts', tests: [{ status }] })

it('names every end-to-end test that passed only the second time, in whatever group it stands', () => {
  const inner = { specs: [spec('in a group', 'flaky'), spec('broken', 'unexpected')] }
  const suites = [{ specs: [spec('alone', 'flaky'), spec('sound', 'expected')], suites: [inner] }]
  const { passed, failed, passedLate } = countPlaywright({ stats: { expected: 1, unexpected: 1, flaky: 2 }, errors: [], suites })
  expect({ passed, failed }).toEqual({ passed: 3, failed: 1 })
  expect(passedLate).toEqual(['saves.spec.ts: alone', 'saves.spec.ts: in a group'])
  expect(tellLate(passedLate)).toContain('Passed only the second time: saves.spec.ts: in a group')
  expect(tellLate([])).toBeNull()
})
