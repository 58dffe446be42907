import { z } from 'zod'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** Counts Vitest's JSON report; a file that could not even load counts as one failure. */
export const countVitest = (json: unknown): Tally => {
  const report = vitestReport.parse(json)
  const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites
  return { passed: report.numPassedTests, failed }
}

/** Counts Playwright's JSON report; a flaky test counts as failed. */
export const countPlaywright = (json: unknown): Tally => {
  const { stats, errors } = playwrightReport.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0) }
}
