import { expect, test, type Page } from '@playwright/test'
import { DEFAULT_SETTINGS } from '../src/shared/settings'
import { shareDesk } from './play/desk'

const desk = shareDesk()

test('every screen around the game can be reached and left by keyboard alone', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
  for (const [steps, heading] of [
    [1, 'New game'],
    [3, 'Saved games'],
    [4, 'Prepare a lesson'],
    [5, 'Scenario maker'],
    [6, 'Class results'],
    [7, 'Teacher’s guide'],
    [8, 'Rulebook'],
    [9, 'Settings'],
  ] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    for (let step = 0; step < steps; step++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
  }
  await game.close()
})

/** Presses Tab until the focus rests on something of that name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement: at } = document
      const labels = (at?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '')
      return [
        at?.getAttribute('aria-label') ?? '',
        ...labels,
        at?.closest('label')?.textContent ?? '',
        at?.textContent ?? '',
        at?.getAttribute('placeholder') ?? '',
      ].join(' ')
    })
    if (name.test(focused)) return
  }
  throw new Error(`the focus never came to ${String(name)}`)
}

test('a game is set up and started by keyboard alone', async () => {
  const game = await desk.sitDown({ settings: DEFAULT_SETTINGS })
  const { page } = game
  await tabTo(page, /New game/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /First steps/ })).toBeChecked()
  await tabTo(page, /First steps/)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Spring 2021/ })).toBeChecked()
  await tabTo(page, /Four at one computer/)
  await page.keyboard.press('Space')
  await tabTo(page, /Player 2/)
  await page.keyboard.type('Wen')
  await tabTo(page, /Start the game/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '25 March 2021' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Player 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'I am Player 1' })).toBeFocused()
  await game.close()
})
