import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown } from './play/sitting'
import { t, zh } from './play/words'

test('a game that cannot be saved says so in words, until it can', async () => {
  const sitting = await sitDown()
  const { page, userFolder, shot, table, pause, hands, situation } = sitting
  // A file in the place of the folder: no save can be written.
  const saves = join(userFolder, 'saves')
  rmSync(saves, { recursive: true })
  writeFileSync(saves, '')
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 13 })
  await playToATurn(sitting)
  await expect(page.getByRole('alert')).toHaveText(t('panels:top.notSaved'))
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
  await shot('unsaved')

  await table.pause()
  await pause.settings()
  await hands.press(page.getByRole('button', { name: t('screens:settings.language') }))
  await hands.press(page.getByRole('option', { name: t('screens:settings.value.language.zh-CN') }))
  await hands.press(page.getByRole('button', { name: zh('screens:backToGame') }))
  await hands.press(page.getByRole('dialog', { name: zh('panels:pause.title') }).getByRole('button', { name: zh('panels:pause.resume') }))
  await situation('turn')
  await expect(page.getByRole('alert')).toHaveText(zh('panels:top.notSaved'))
  await shot('unsaved-zh')

  rmSync(saves)
  // The actions left are lost, as the dialog says.
  await hands.press(page.getByRole('button', { name: zh('panels:actions.endTurn'), exact: true }))
  await hands.press(page.getByRole('alertdialog').getByRole('button', { name: zh('panels:actions.endTurn'), exact: true }))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await sitting.close()
})
