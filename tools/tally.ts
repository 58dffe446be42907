import { z } from 'zod'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  /** Those that passed only the second time they were played. */
  readonly passedLate: readonly string[]
}

/** Nothing was run. */
export const NO_TESTS: Tally = { passed: 0, failed: 0, passedLate: [] }

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })

/** A file's tests, or those of a group in it. */
interface Suite {
  readonly specs: readonly { readonly title: string; readonly file: string; readonly tests: readonly { readonly status: string }[] }[]
  readonly suites?: readonly Suite[] | undefined
}

const test = z.object({ status: z.string() })
const spec = z.object({ title: z.string(), file: z.string(), tests: z.array(test) })
const suite: z.ZodType<Suite> = z.object({ specs: z.array(spec), suites: z.lazy(() => z.array(suite)).optional() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
  suites: z.array(suite),
})

/** Counts Vitest's JSON report; a file that could not even load counts as one failure. */
export const countVitest = (json: unknown): Tally => {
  const report = vitestReport.parse(json)
  const failed = report.numFailedTests > 0 ? report.numFailedTests : report.numFailedTestSuites
  return { passed: report.numPassedTests, failed, passedLate: [] }
}

/** Counts Playwright's JSON report; a test that passed only when it was played again has passed, and is named. */
export const countPlaywright = (json: unknown): Tally => {
  const { stats, errors, suites } = playwrightReport.parse(json)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    passedLate: suites.flatMap(lateIn),
  }
}

const lateIn = ({ specs, suites = [] }: Suite): readonly string[] => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ file, title }) => `${file}: ${title}`),
  ...suites.flatMap(lateIn),
]

/** What is said of tests that passed only when they were played again; null where there are none. */
export const tellLate = (names: readonly string[]): string | null =>
  names.length === 0 ? null : ['', ...names.map((name) => `!!! Passed only the second time: ${name}`), ''].join('\n')
