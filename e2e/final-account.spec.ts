import { expect, test } from '@playwright/test'
import { builtInScenario, standingOf, totals } from '../rules'
import type { GameRecord } from '../src/table'
import { firstPlayed, isOver, SEATINGS } from './play/played-by-rules'
import { sitDownAtTheEnd } from './play/sit-down-at'
import { look, openFromTitle } from './play/look'
import { takeShot } from './support/screenshots'

/** Whether two seats came first with the same points, and nobody else has as many as another. */
const twoAreLevel = ({ state }: GameRecord): boolean => {
  const [first, second, ...others] = [...totals(standingOf(state), { secret: true })].sort((a, b) => b - a)
  return first === second && new Set([second, ...others]).size === 3
}

test('the final account explains every point, opens agendas, and can be saved and left', async () => {
  const { seed } = firstPlayed({ scenario: builtInScenario('first-steps'), seats: SEATINGS.watch }, isOver, twoAreLevel)
  const game = await sitDownAtTheEnd({ scenario: 'first-steps', seed })
  const { page } = game
  await expect(page.getByRole('list', { name: 'Final standing' })).toBeVisible()
  const rows = await page
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td')].map((cell) =>
          Number((cell.querySelector('strong')?.textContent ?? cell.textContent ?? '').replace('−', '-').replace('–', '0')),
        ),
      ),
    )
  const figures = rows.filter((row) => row.length === 4)
  const totals = figures[figures.length - 1]
  expect(totals).toEqual([0, 1, 2, 3].map((seat) => figures.slice(0, -1).reduce((sum, row) => sum + (row[seat] ?? 0), 0)))
  await look(page, 'end-account')
  // Two are level in this game: in large text in a small window too it says what told them apart.
  const setTextScale = (scale: string): Promise<void> =>
    page.evaluate((to) => document.documentElement.style.setProperty('--text-scale', to), scale)
  await setTextScale('1.5')
  await expect(page.locator('.podium-name .small').first()).toBeHidden()
  await expect(page.locator('.podium-gap[data-level="true"]')).toHaveCount(2)
  for (const gap of await page.locator('.podium-gap[data-level="true"]').all()) await expect(gap).toBeVisible()
  await takeShot(page, 'end-level-large-text')
  await setTextScale('1')
  for (const tab of ['Missions and agendas', 'The story in charts', 'What turned the game', 'What really happened']) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
    await look(page, `end-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await page.getByRole('button', { name: 'Look at the board' }).click()
  await expect(page.getByRole('button', { name: 'Back to the final account' })).toBeFocused()
  await takeShot(page, 'screens-end-board')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Save the game' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Our first')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved as “Our first”.')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'To the title' }).click()
  await openFromTitle(page, 'Saved games')
  await expect(page.getByRole('heading', { name: 'Our first' })).toBeVisible()
  await page.getByRole('button', { name: 'Load Our first' }).click()
  await expect(page.getByRole('list', { name: 'Final standing' })).toBeVisible()
  expect(game.problems).toEqual([])
  await game.close()
})
