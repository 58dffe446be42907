import { expect, test } from '@playwright/test'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown, standUp } from './play/sitting'
import { t } from './play/words'

test('advice is asked for by key, prepared by choosing, and played by the person', async () => {
  const sitting = await sitDown()
  const { page, table, hands } = sitting
  await startGame(sitting, { scenario: 'spring-2021', seats: 'alone', seed: 7 })
  await playToATurn(sitting)
  const before = await table.seat('ali')
  await page.locator('.action-bar').focus()
  await page.keyboard.press('a')
  const sheet = page.getByRole('dialog', { name: t('panels:advice.title') })
  await expect(sheet).toBeVisible()
  await expect(sheet.locator('.advice-item').first()).toBeVisible()
  expect(await sheet.locator('.advice-item').count()).toBeLessThanOrEqual(3)
  await sitting.shot('advice')
  await hands.press(sheet.getByRole('button', { name: t('panels:advice.prepare') }).first())
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('.order-slip, .dossier, .deal-sheet').first()).toBeVisible()
  await sitting.shot('advice-prepared')
  expect(await table.seat('ali'), 'choosing plays nothing').toEqual(before)
  const confirm = page.locator('.order-slip, .dossier, .deal-sheet').first().locator('.btn-seal')
  await hands.press(confirm)
  await expect(table.undoButton).toBeEnabled()
  await standUp(sitting)
})

test('a table without advice has no button for it', async () => {
  const sitting = await sitDown()
  const { page, title, setUp, hands } = sitting
  await title.newGame()
  await setUp.chooseScenario('long-war')
  await setUp.seatAs('alone')
  await hands.press(page.getByText(t('screens:setUp.advice')))
  await sitting.shot('set-up-no-advice')
  await setUp.start()
  await playToATurn(sitting)
  await expect(page.getByRole('button', { name: t('panels:actions.endTurn'), exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: t('panels:advice.ask') })).toHaveCount(0)
  await standUp(sitting)
})
