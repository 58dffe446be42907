import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, test, type Page } from '@playwright/test'
import { menuLanguage } from '../../src/main/words'
import { listenForProblems, makeUserFolder, PROJECT, setPageSize, SIZES, type LaunchOptions, type PageGame } from '../support/launch-game'
import { openBridge } from './browser-bridge'
import { serveBuild } from './serve-build'

/**
 * How a browser is played in: without a window, where the board is drawn by WebGL, or in one without a graphics card, where it is drawn by
 * canvas.
 */
export const BROWSER_WAYS = ['headless', 'headed'] as const
export type BrowserWay = (typeof BROWSER_WAYS)[number]

/** The browser the tests are played in; null where they are played in Electron. */
export const browserWay = (): BrowserWay | null => BROWSER_WAYS.find((way) => way === test.info().project.name) ?? null

/** Nothing but the page asks for anything, and nothing is asked of the person. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const FLAGS = {
  // A current Chromium draws WebGL without a card only where it is told to.
  headless: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  headed: ['--disable-gpu', '--disable-software-rasterizer', '--ozone-platform=x11'],
} as const

/** Opens the built pages in this system's own Chromium, over the real stores. */
export const launchInBrowser = async (way: BrowserWay, options: Pick<LaunchOptions, 'userFolder' | 'size'> = {}): Promise<PageGame> => {
  const executablePath = process.env['SINKING_MARKET_CHROMIUM']
  if (!executablePath) throw new Error('Start these tests with: npm run e2e:browser')
  const userFolder = options.userFolder ?? makeUserFolder()
  const browser = await chromium.launch({
    executablePath,
    headless: way === 'headless',
    args: [...QUIET, ...FLAGS[way]],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await browser.newPage({ locale: 'en-GB' })
  const problems = listenForProblems(page)
  const settings = await openBridge(page, userFolder, browser.version())
  const build = await serveBuild(join(PROJECT, 'out', 'renderer'), () => menuLanguage(settings.current().language, 'en-GB'))
  const kill = async (): Promise<void> => {
    await browser.close()
    await build.stop()
  }
  const close = async (): Promise<void> => {
    await kill()
    if (options.userFolder === undefined) rmSync(userFolder, { recursive: true, force: true })
  }
  if (options.size !== 'as it opens') await setPageSize(page, options.size ?? SIZES.small)
  await page.goto(build.address)
  return { page, userFolder, problems, close, kill }
}

/** What the board is drawn by: a canvas gives away no context but the one it has. */
export const boardDrawnBy = (page: Page): Promise<'webgl' | 'canvas' | 'nothing'> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('main.table-screen canvas')
    if (canvas === null) return 'nothing'
    if (canvas.getContext('webgl2') !== null) return 'webgl'
    return canvas.getContext('2d') === null ? 'nothing' : 'canvas'
  })
