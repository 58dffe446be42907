import { expect, type Page } from '@playwright/test'
import type { Sitting } from './sitting'

/** The presses of a page by whoever sits before it. */
interface CountingWindow {
  readonly presses: { clicks: number; keys: number }
}

/** From here on every press of a pointer and of a key is counted. */
const countPresses = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const presses = { clicks: 0, keys: 0 }
    Object.assign(window, { presses })
    const count = (what: keyof typeof presses) => (event: Event) => {
      if (event.isTrusted) presses[what] += 1
    }
    window.addEventListener('pointerdown', count('clicks'), { capture: true })
    window.addEventListener('keydown', count('keys'), { capture: true })
  })

const pressesOf = (page: Page): Promise<CountingWindow['presses']> => page.evaluate(() => (window as unknown as CountingWindow).presses)

/** How many presses a turn took. */
export interface TurnCost {
  readonly clicks: number
  readonly keys: number
}

/** The seals of the application, by their place on its page. */
const SEALS = [0, 1, 2] as const

/** Plays a turn of three actions with the mouse alone: a subsidy of 5 to the second place of the list, a belt, an application of three seals. */
export const turnByClicks = async (sitting: Sitting): Promise<TurnCost> => {
  const { page, table, slip } = sitting
  await countPresses(page)
  await table.action('subsidise').click()
  await slip.targets.nth(1).locator('[data-sum="5"]').click()
  await expect(table.actions(2)).toBeVisible()
  await table.action('develop').click()
  await slip.targets.nth(1).locator('.quick-move').click()
  await expect(table.actions(1)).toBeVisible()
  await table.action('file').click()
  const seals = page.locator('.dossier .seal-toggle')
  for (const place of SEALS) await seals.nth(place).click()
  await page.locator('.dossier .sheet-buttons .btn-seal').click()
  await expect(table.actions(0)).toBeVisible()
  return pressesOf(page)
}

/** Plays the same turn with the keyboard alone, on through the list by one. */
export const turnByKeys = async (sitting: Sitting): Promise<TurnCost> => {
  const { page, table, slip } = sitting
  await countPresses(page)
  await page.keyboard.press('s')
  await expect(slip.targets.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(slip.confirmButton).toBeEnabled()
  await page.keyboard.press('5')
  await expect(slip.slip.locator('output')).toContainText('5')
  await page.keyboard.press('Enter')
  await expect(table.actions(2)).toBeVisible()
  await page.keyboard.press('d')
  await expect(slip.targets.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(slip.confirmButton).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect(table.actions(1)).toBeVisible()
  await page.keyboard.press('f')
  const seals = page.locator('.dossier .seal-toggle')
  await expect(seals.first()).toBeVisible()
  for (const place of SEALS) {
    await page.keyboard.press(String(place + 1))
    await expect(seals.nth(place)).toHaveAttribute('aria-pressed', 'true')
  }
  await page.keyboard.press('Enter')
  await expect(table.actions(0)).toBeVisible()
  return pressesOf(page)
}
