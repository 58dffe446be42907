import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PROJECT } from '../project'
import { median, quantile } from './figures'
import { EMPTY_WINDOW, withElectron } from './starts'
import { KNOW_NAMES } from '../know-names'

/** How long each page is watched, ms: the market show at normal speed takes about this long. */
const WATCH_MS = 12_000
const STEP_MS = 700

/** Times between frames, ms: an empty Pixi stage drawn all the time, and the board while the market goes through the regions. */
export interface FrameTimes {
  readonly emptyStageP50: number
  readonly emptyStageP99: number
  readonly marketP50: number
  readonly marketP99: number
}

/** Builds the board's bench, and watches both pages in turn in the same window. */
export const measureFrames = async (executable: string, rounds: number): Promise<FrameTimes> => {
  // Loaded when it is needed: an old Node cannot, and should be told so before.
  const { build, preview } = await import('vite')
  const configFile = join(PROJECT, 'e2e', 'board-bench', 'vite.config.ts')
  const outDir = mkdtempSync(join(tmpdir(), 'sinking-market-bench-page-'))
  const input = join(PROJECT, 'e2e', 'board-bench', 'index.html')
  await build({
    configFile,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'chrome114', modulePreload: { polyfill: false }, rollupOptions: { input } },
  })
  const server = await preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const address = `${server.resolvedUrls?.local[0] ?? ''}e2e/board-bench/index.html`
  try {
    return await withElectron(executable, EMPTY_WINDOW, async (app) => {
      const page = await app.firstWindow()
      const empty: number[][] = []
      const market: number[][] = []
      for (let round = 0; round < rounds; round++) {
        empty.push(await watch(page, `${address}?page=empty-stage`))
        market.push(await watch(page, `${address}?market=0&wide=true`))
      }
      const middle = (runs: readonly number[][], share: number): number => median(runs.map((frames) => quantile(frames, share)))
      return {
        emptyStageP50: middle(empty, 0.5),
        emptyStageP99: middle(empty, 0.99),
        marketP50: middle(market, 0.5),
        marketP99: middle(market, 0.99),
      }
    })
  } finally {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** The times between the frames of one page; a page with a market is moved on step by step. */
const watch = async (page: Page, address: string): Promise<number[]> => {
  await page.goto(address)
  await page.waitForFunction(() => document.body.dataset['ready'] === 'true')
  await page.waitForTimeout(1000)
  await page.evaluate(KNOW_NAMES)
  return page.evaluate(
    ({ watchMs, stepMs }) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = []
        const { nextStep } = window as unknown as { readonly nextStep?: () => void }
        const steps = setInterval(() => nextStep?.(), stepMs)
        const begun = performance.now()
        let last = begun
        const frame = (now: number): void => {
          frames.push(now - last)
          last = now
          if (now - begun < watchMs) requestAnimationFrame(frame)
          else {
            clearInterval(steps)
            resolve(frames.slice(1))
          }
        }
        requestAnimationFrame(frame)
      }),
    { watchMs: WATCH_MS, stepMs: STEP_MS },
  )
}
