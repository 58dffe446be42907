import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { ReplayPage } from './play/replay-page'
import { sitDown, standUp } from './play/sitting'
import { t } from './play/words'

/** Fails on anything a screen reader user, or somebody with weak eyes, would stumble over. */
const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([])
}

test('a finished game is looked at again, move by move, by mouse and by keyboard', async () => {
  const sitting = await sitDown()
  const { page, end, shot } = sitting
  const replay = new ReplayPage(sitting)
  await startGame(sitting, { scenario: 'first-steps', seats: 'watch', seed: 2021 })
  await expect(end.heading).toBeVisible({ timeout: 40_000 })
  await replay.press(t('story:replay.openEnd'))
  await expect(replay.slider).toBeFocused()
  await replay.expectAt(0)
  await expect(replay.told).toHaveText(t('story:replay.start'))
  const atStart = await replay.points()

  await page.keyboard.press('ArrowRight')
  await replay.expectAt(1)
  await expect(replay.told).not.toHaveText(t('story:replay.start'))
  await replay.press(t('story:replay.forward'))
  await replay.expectAt(2)
  const second = await replay.told.textContent()
  await replay.press(t('story:replay.quarterForward'))
  await replay.press(t('story:replay.quarterForward'))
  await expect(page.getByText('Quarter 2 of 2')).toBeVisible()
  await replay.press(t('story:replay.market'))
  await expect(page.getByRole('tabpanel', { name: t('panels:side.books') })).toBeVisible()
  await shot('replay-quarter')
  await expectAccessible(page)

  await page.keyboard.press('Home')
  await replay.expectAt(0)
  expect(await replay.points()).toEqual(atStart)
  await replay.slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(replay.told, 'back is the same moment').toHaveText(second ?? '')

  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: t('story:replay.forward') })).toBeDisabled()
  await shot('replay-end')
  await replay.press(t('story:replay.play'))
  await replay.expectAt(1)
  await replay.press(t('story:replay.pause'))
  await page.keyboard.press('Escape')
  await expect(end.heading).toBeVisible()
  await standUp(sitting)
})

test('a game that is not over is replayed as its one person saw it, from the drawer', async () => {
  const sitting = await sitDown()
  const { page, table, pause, title, saves } = sitting
  const replay = new ReplayPage(sitting)
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 8 })
  await playToATurn(sitting)
  await table.pause()
  await pause.saveAs('Half a game')
  await expect(pause.status).toHaveText(t('panels:pause.savedAs', { name: 'Half a game' }))
  await pause.leave()
  await expect(title.heading).toBeVisible()
  await title.savedGames()
  await replay.press(t('story:replay.openSaveNamed', { name: 'Half a game' }))
  await replay.expectAt(0)
  await expect(page.getByText(t('story:replay.ownView', { seat: 'Ali' }))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(saves.heading).toBeVisible()
  await standUp(sitting)
})

test('bots find three turning points, and each leads to its moment', async () => {
  test.setTimeout(120_000)
  const sitting = await sitDown()
  const { page, end, shot } = sitting
  const replay = new ReplayPage(sitting)
  await startGame(sitting, { scenario: 'first-steps', seats: 'watch', seed: 2021 })
  await expect(end.heading).toBeVisible({ timeout: 40_000 })
  const charts = await end.open('shares')
  await shot('end-charts')
  await replay.press(t('story:charts.showTableOf', { title: t('story:charts.river') }))
  await expect(charts.getByRole('table', { name: t('story:charts.river') }).getByRole('row')).toHaveCount(1 + 3)
  await end.open('story')
  const cards = page.locator('.turn-card')
  await expect(cards.first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('.turn-what').first()).not.toBeEmpty()
  await shot('end-turns')
  await expectAccessible(page)
  await replay.press(t('story:turns.goThereNamed', { number: 1 }))
  await expect(page.getByRole('button', { name: t('story:replay.turn') }).first()).toBeVisible()
  expect(Number(await replay.slider.inputValue())).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await end.open('story')
  await expect(cards.first(), 'found once, known for good').toBeVisible({ timeout: 1000 })
  await standUp(sitting)
})
