import { expect, it } from 'vitest'
import { countPlaywright, countVitest } from './tally'

it('counts tests, and files that could not load', () => {
  expect(countVitest({ numPassedTests: 5, numFailedTests: 2, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 2 })
  expect(countVitest({ numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 })).toEqual({ passed: 5, failed: 1 })
})

it('counts a flaky end-to-end test, or an error outside of tests, as failed', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 1 }
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 1 })
  expect(countPlaywright({ stats: { ...stats, flaky: 0 }, errors: [{}] })).toEqual({ passed: 3, failed: 1 })
})
