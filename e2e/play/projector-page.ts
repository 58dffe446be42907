import { expect, type Page } from '@playwright/test'
import type { Settings } from '../../src/shared/settings'
import { menuWords } from '../../src/main/words'
import { setPageSize, SIZES } from '../support/launch-game'
import { takeShot } from '../support/screenshots'
import { chooseFromMenu } from './menu-bar'
import type { ProgramSitting } from './sitting'

/** The second window, as the room sees it. */
export interface ProjectorWindow {
  readonly page: Page
  /** Errors on its console and uncaught faults, so far. */
  readonly problems: readonly string[]
  /** Everything the window was told, as text. */
  told(): Promise<string>
  /** Everything in the window's document but drawn shapes, as text. */
  written(): Promise<string>
  /** Keeps pictures in both languages and at both sizes; what is there has to fit. */
  shots(name: string): Promise<void>
}

/** Waits for the window that something opens. */
export const projectorOpenedBy = async (sitting: ProgramSitting, open: () => Promise<unknown>): Promise<ProjectorWindow> => {
  const [page] = await Promise.all([sitting.app.waitForEvent('window'), open()])
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await expect(page.locator('main.projector')).toBeVisible()
  return {
    page,
    problems,
    told: async () => JSON.stringify(await page.evaluate(() => window.projector.look())),
    written: () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element
        for (const shape of copy.querySelectorAll('svg path, svg polygon, style, link')) shape.remove()
        return copy.outerHTML
      }),
    shots: async (name) => {
      for (const language of ['en', 'zh-CN'] as const) {
        await speak(sitting, { language })
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const [label, size] of Object.entries(SIZES)) {
          await setPageSize(page, size)
          await page.waitForTimeout(400)
          expect(await overflowing(page)).toEqual([])
          await takeShot(page, `projector-${name}-${language}-${label}`)
        }
      }
      await speak(sitting, { language: 'en' })
    },
  }
}

/** Chooses "Projector view" in the menu bar. */
export const chooseInMenu = (sitting: ProgramSitting): Promise<void> => chooseFromMenu(sitting, menuWords('en').projector)

/** Changes settings behind the game's page: the projector follows the program. */
export const speak = async (sitting: ProgramSitting, change: Partial<Settings>): Promise<void> => {
  await sitting.page.evaluate((wanted) => window.bridge.settings.write(wanted), change)
}

/** What sticks out of the window. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return scrollWidth > innerWidth || scrollHeight > innerHeight ? [`${scrollWidth}x${scrollHeight}`] : []
  })

/** The smallest words in the window, pixels. */
export const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let least = Infinity
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement
      if (owner === null || (node.textContent ?? '').trim() === '' || owner.closest('.visually-hidden, svg') !== null) continue
      if (owner.checkVisibility()) least = Math.min(least, Number.parseFloat(getComputedStyle(owner).fontSize))
    }
    return least
  })
