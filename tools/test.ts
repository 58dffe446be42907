import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from './build'
import { findChromium, NO_CHROMIUM } from './chromium'
import { SHOW } from './display'
import { browserStep, playwrightStep } from './e2e-step'
import { Interrupted } from './interrupted'
import { inModules, PROJECT } from './project'
import { provideReadyElectron } from './ready-runtime'
import { runCommand } from './run-command'
import { runTool } from './run-tool'
import { countPlaywright, countVitest, NO_TESTS, tellLate, type Tally } from './tally'
import { readToolOptions } from './tool-options'

const work = mkdtempSync(join(tmpdir(), 'sinking-market-test-'))
const unitReport = join(work, 'unit.json')
const playReport = join(work, 'e2e.json')
const browserReport = join(work, 'browser.json')

const tsx = (tool: string) => async (): Promise<boolean> => {
  const args = [inModules('tsx', 'dist', 'cli.mjs'), join(PROJECT, 'tools', tool)]
  return (await runCommand(process.execPath, args, { cwd: PROJECT, print: 'show' })).code === 0
}

const unit = async (): Promise<boolean> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const args = [inModules('vitest', 'vitest.mjs'), 'run', ...reporters]
  return (await runCommand(process.execPath, args, { cwd: PROJECT, print: 'show' })).code === 0
}

/** Fetched while types, lint and units run: a fresh machine would wait half a minute for it otherwise. */
const runtime = provideReadyElectron()
runtime.catch(() => undefined)

/** What fails is played once more: playwright.config.ts says why. */
const AGAIN = '--retries=1'

const play = async (words: readonly string[]): Promise<boolean> =>
  (await playwrightStep([AGAIN, ...words], await runtime, { PLAYWRIGHT_JSON_OUTPUT_FILE: playReport })) === 0

/** Null where no current browser is there, which is said and is no failure. */
const playInBrowser = async (words: readonly string[]): Promise<Tally | null> => {
  const chromium = findChromium()
  if (chromium === null) {
    console.log(`${NO_CHROMIUM} (skipped)`)
    return null
  }
  const work = async (): Promise<boolean> =>
    (await browserStep([AGAIN, ...words], chromium, { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })) === 0
  return tallyOf(await step('tests in a current browser', work), browserReport, countPlaywright)
}

/** Reads a runner's report; a runner that failed without naming a failed test counts as one failure. */
const tallyOf = (sound: boolean, report: string, count: (json: unknown) => Tally): Tally => {
  const tally = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : NO_TESTS
  return sound || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

const ran = (name: string, since: number): void => console.log(`— ${name}: ${((Date.now() - since) / 1000).toFixed(1)} s`)

const step = async (name: string, work: () => Promise<boolean>): Promise<boolean> => {
  const since = Date.now()
  const sound = await work().catch((error: unknown) => {
    if (error instanceof Interrupted) throw error
    console.error(error instanceof Error ? error.message : error)
    return false
  })
  ran(name, since)
  return sound
}

/** Runs everything, to the end even after a failure, and closes with one line that sums it up. */
runTool(async () => {
  const asked = readToolOptions(process.argv.slice(2), 'test', { show: { type: 'boolean', default: false } })
  if (asked === null) {
    console.log('Types, lint, units and the whole game.  npm test -- --show  opens its windows on your own screen.')
    return 0
  }
  const checks = [await step('types', tsx('typecheck.ts')), await step('lint', tsx('lint.ts'))]
  const unitTally = tallyOf(await step('unit tests', unit), unitReport, countVitest)
  const built = await step('build', buildApp)
  const playTally = built
    ? tallyOf(await step('end-to-end tests', () => play(asked.show ? [SHOW.word] : [])), playReport, countPlaywright)
    : NO_TESTS
  const browserTally = (built ? await playInBrowser(asked.show ? [SHOW.word] : []) : null) ?? NO_TESTS
  rmSync(work, { recursive: true, force: true })
  const broken = [...checks, built].filter((sound) => !sound).length
  const failed = unitTally.failed + playTally.failed + browserTally.failed + broken
  const late = tellLate([...playTally.passedLate, ...browserTally.passedLate])
  if (late !== null) console.log(late)
  console.log(`Types ${checks[0] ? 'sound' : 'BROKEN'}, lint ${checks[1] ? 'clean' : 'BROKEN'}, build ${built ? 'done' : 'BROKEN'}.`)
  console.log(`${unitTally.passed + playTally.passed + browserTally.passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
