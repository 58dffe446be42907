import { expect, test } from '@playwright/test'
import { REGIONS } from '../rules'
import { menuWords } from '../src/main/words'
import { chooseFromMenu } from './play/menu-bar'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown, standUp } from './play/sitting'
import { t, zh } from './play/words'

const hunan = REGIONS.find(({ id }) => id === 'hunan')?.name ?? { en: '', 'zh-CN': '' }

test('in the middle of a turn: another language, the menu, the rulebook, another game, and back', async () => {
  const sitting = await sitDown()
  const { page, table, slip, papers, pause, saves, hands, situation, shot } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 13 })
  await playToATurn(sitting)
  await table.take('subsidise')
  await slip.aim(hunan.en)
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
  const before = await table.figures()

  await table.pause()
  await pause.saveAs('Before lunch')
  await expect(pause.status).toContainText('Before lunch')
  await pause.settings()
  await hands.press(page.getByRole('button', { name: t('screens:settings.language') }))
  await hands.press(page.getByRole('option', { name: t('screens:settings.value.language.zh-CN') }))
  await expect(page.getByRole('heading', { name: zh('settings'), level: 1 })).toBeVisible()
  await shot('mid-game-settings-zh')
  await hands.press(page.getByRole('button', { name: zh('screens:backToGame') }))
  await hands.press(page.getByRole('dialog', { name: zh('panels:pause.title') }).getByRole('button', { name: zh('panels:pause.resume') }))
  await situation('turn')
  await expect(page.getByRole('button', { name: zh('panels:actions.endTurn') })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  expect((await table.figures()).ali.cash).toBe(before.ali.cash)
  await hands.press(page.getByRole('tab', { name: zh('panels:side.log') }))
  await expect(page.getByRole('tabpanel')).toContainText(hunan['zh-CN'])
  await shot('mid-game-zh')

  await chooseFromMenu(sitting, menuWords('zh-CN').undo)
  await expect(page.getByRole('img', { name: zh('panels:actions.left', { count: 3 }), exact: true })).toBeVisible()
  await chooseFromMenu(sitting, menuWords('zh-CN').rulebook)
  await expect(page.getByRole('heading', { name: zh('rulebook'), level: 1 })).toBeVisible()
  await page.keyboard.press('Escape')
  await situation('turn', 'paused')
  await chooseFromMenu(sitting, menuWords('zh-CN').settings)
  await hands.press(page.getByRole('button', { name: zh('screens:settings.language') }))
  await hands.press(page.getByRole('option', { name: 'English' }))
  await hands.press(page.getByRole('button', { name: t('screens:backToGame') }))
  if ((await situation('turn', 'paused')) === 'paused') await pause.resume()

  await chooseFromMenu(sitting, menuWords('en').newGame)
  await expect(page.getByText(t('screens:setUp.endsGame'))).toBeVisible()
  await sitting.setUp.chooseScenario('first-steps')
  await sitting.setUp.writeSeed(14)
  await sitting.setUp.start()
  await playToATurn(sitting)
  await expect(table.actions(3)).toBeVisible()
  await table.pause()
  await pause.savedGames()
  await saves.load('Before lunch')
  await hands.press(page.getByRole('alertdialog').getByRole('button', { name: t('screens:saves.open') }))
  await situation('turn')
  await expect(table.actions(2)).toBeVisible()
  expect(await table.figures()).toEqual(before)
  await expect(await papers.read('log')).toContainText(hunan.en)
  await standUp(sitting)
})
