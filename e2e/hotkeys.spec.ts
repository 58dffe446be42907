import { expect, test } from '@playwright/test'
import { shareDesk } from './play/desk'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { standUp } from './play/sitting'
import { turnByClicks, turnByKeys } from './play/usual-turn'
import { t } from './play/words'

const desk = shareDesk()

test('a turn of three actions takes ten clicks at most', async () => {
  const sitting = await desk.sitDown()
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 21 })
  await playToATurn(sitting)
  await expect(sitting.table.actions(3)).toBeVisible()
  const cost = await turnByClicks(sitting)
  expect(cost.keys).toBe(0)
  expect(cost.clicks).toBeLessThanOrEqual(10)
  // Nothing of it was beyond recall.
  for (const left of [1, 2, 3]) {
    await sitting.table.undo()
    await expect(sitting.table.actions(left)).toBeVisible()
  }
  await standUp(sitting)
})

test('from the board Escape lays an order aside, and a place that cannot be chosen says so', async () => {
  const sitting = await desk.sitDown()
  const { page, table, slip, pause, shot } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 21 })
  await playToATurn(sitting)
  await table.take('develop')
  await expect(slip.targets.first()).toBeVisible()
  // No workshop stands in Xinjiang.
  const xinjiang = page.getByRole('button', { name: /^Xinjiang/ })
  await xinjiang.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: t('board:missed', { name: 'Xinjiang' }) })).toBeVisible()
  await shot('board-missed')
  await page.keyboard.press('Escape')
  await expect(slip.slip).toHaveCount(0)
  await expect(pause.sheet).toHaveCount(0)
  await expect(page.locator('.board-missed')).toBeEmpty()
  await standUp(sitting)
})

test('the same turn takes sixteen keys at most, and keys keep out of fields, sheets and modifiers', async () => {
  const sitting = await desk.sitDown()
  const { page, table, slip, pause, shot } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 21 })
  await playToATurn(sitting)
  await expect(table.actions(3)).toBeVisible()
  for (const keys of ['Control+s', 'Alt+s', 'Shift+s']) await page.keyboard.press(keys)
  // What Ctrl and S mean in the menu bar is the pause.
  if ((await pause.sheet.count()) > 0) await page.keyboard.press('Escape')
  await expect(pause.sheet).toHaveCount(0)
  await expect(slip.slip).toHaveCount(0)
  await page.keyboard.press('s')
  await expect(slip.slip).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(slip.slip).toHaveCount(0)
  const sheet = page.getByRole('dialog', { name: t('panels:keys.title') })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await shot('hotkeys-sheet')
  await page.keyboard.press('s')
  await expect(slip.slip).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  // In a field of the pause a letter is a letter, and nothing happens behind it.
  await table.pause()
  await pause.sheet.getByRole('textbox').fill('')
  await page.keyboard.type('sde5?')
  await expect(pause.sheet.getByRole('textbox')).toHaveValue('sde5?')
  await expect(sheet).toHaveCount(0)
  await pause.sheet.getByRole('button', { name: t('panels:keys.title') }).click()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await pause.resume()
  await expect(pause.sheet).toHaveCount(0)
  const cost = await turnByKeys(sitting)
  expect(cost.clicks).toBe(0)
  expect(cost.keys).toBeLessThanOrEqual(16)
  await page.keyboard.press('e')
  await expect(page.locator('.action-groups')).toHaveCount(0)
  await standUp(sitting)
})
