import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { takeShot } from '../support/screenshots'

/** Opens a screen from the title by its menu entry. */
export const openFromTitle = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('button', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}

/** Nothing may stick out of the window: every screen scrolls inside itself. */
const expectFits = async (page: Page): Promise<void> => {
  const room = await page.evaluate(() => {
    const screen = document.querySelector('.screen')
    return {
      page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      window: [innerWidth, innerHeight],
      sideways: screen === null ? 0 : screen.scrollWidth - screen.clientWidth,
    }
  })
  expect(room.page).toEqual(room.window)
  expect(room.sideways).toBeLessThanOrEqual(0)
}

/** Keeps a picture of a screen once everything fits there and can be read by everybody. */
export const look = async (page: Page, name: string): Promise<void> => {
  await expectFits(page)
  await expectAccessible(page, name)
  await takeShot(page, `screens-${name}`)
}
