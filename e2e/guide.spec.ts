import { expect, test } from '@playwright/test'
import { startGame } from './play/new-game'
import { answerPlainly } from './play/play-on'
import { sitDownAnywhere, standUp, type Sitting } from './play/sitting'
import { t } from './play/words'

const lesson = ({ page }: Sitting, id: string) => page.locator(`[data-lesson="${id}"]`)

/** The bots wait until the guide is read, and then too, move by move. */
const watchOneByOne = async ({ page, hands, watch }: Sitting): Promise<void> => {
  await expect(watch.button('next'), 'the bots wait until the guide is read').toBeEnabled()
  await hands.press(page.locator('[data-guide="read"]'))
  await expect(page.locator('[data-lesson="others"]')).toHaveCount(0)
  const bar = page.locator('.bot-bar .show-what')
  await expect(page.locator('[data-watch="hold"]')).toHaveAttribute('aria-pressed', 'true')
  const before = await bar.innerText()
  await page.waitForTimeout(600)
  expect(await bar.innerText(), 'nobody runs away').toBe(before)
  await hands.press(watch.button('next'))
  await expect.poll(() => bar.innerText()).not.toBe(before)
  await hands.press(watch.button('turn'))
}

test(
  'First steps is guided: it waits for one’s own moves, takes what one does, and can be left and taken up again',
  { tag: '@webgl' },
  async () => {
    const sitting = await sitDownAnywhere()
    const { page, table, slip, dossier, hands, watch } = sitting
    await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 11 })
    await sitting.situation('show')
    await expect(lesson(sitting, 'welcome')).toBeVisible()
    await sitting.shot('guide-welcome')
    await hands.press(page.locator('[data-guide="read"]'))
    await expect(lesson(sitting, 'goals')).toContainText(/Foothold.*lead/i)
    await hands.press(page.locator('[data-guide="read"]'))
    await expect(lesson(sitting, 'left-hand')).toBeVisible()
    await sitting.shot('guide-left-hand')
    await hands.press(page.locator('[data-guide="read"]'))
    await expect(lesson(sitting, 'news')).toBeVisible()
    await sitting.show.goOn()
    for (;;) {
      const now = await sitting.situation('bot', 'guided', 'turn', 'deal', 'support')
      if (now === 'turn') break
      if (now === 'guided') await watchOneByOne(sitting)
      else if (now !== 'bot') await answerPlainly(sitting, now)
    }
    await expect(lesson(sitting, 'forecast')).toBeVisible()
    await sitting.shot('guide-forecast')
    await hands.press(page.getByRole('tab', { name: t('panels:side.forecast') }))
    await expect(lesson(sitting, 'spend')).toBeVisible()
    await hands.press(page.locator('[data-guide="leave"]'))
    await expect(page.locator('.guide-slip')).toHaveCount(0)
    await hands.press(page.getByRole('button', { name: t('guide:resume') }))
    await expect(lesson(sitting, 'spend'), 'what was learnt by looking stays learnt').toBeVisible()
    await table.take('fission')
    await expect(lesson(sitting, 'slip')).toBeVisible()
    await sitting.shot('guide-slip')
    await slip.aim()
    await slip.confirm()
    await expect(lesson(sitting, 'build'), 'any of several moves will do').toBeVisible()
    await hands.press(page.locator('[data-guide="skip"]'))
    await expect(lesson(sitting, 'apply')).toBeVisible()
    await table.take('file')
    await expect(lesson(sitting, 'dossier')).toBeVisible()
    await sitting.shot('guide-dossier')
    await dossier.press('trafficFee')
    await dossier.file()
    await expect(lesson(sitting, 'more'), 'with actions and cash left nobody is sent home').toContainText(
      t('offerLine.trafficFee', { fee: '2 coins' }),
    )
    await sitting.shot('guide-more')
    await hands.press(page.locator('[data-guide="skip"]'))
    await expect(lesson(sitting, 'end')).toBeVisible()
    await table.endTurn()
    await expect(page.locator('.action-groups')).toHaveCount(0)
    for (;;) {
      const now = await sitting.situation('bot', 'guided', 'show', 'turn', 'deal', 'support', 'counter')
      if (now === 'turn') break
      if (now === 'counter') await expect(lesson(sitting, 'counter')).toBeVisible()
      if (now !== 'bot') await answerPlainly(sitting, now)
      else if ((await watch.button('turn').count()) > 0)
        await watch
          .button('turn')
          .click({ timeout: 1000 })
          .catch(() => undefined)
    }
    await expect(lesson(sitting, 'scrutiny'), 'somebody has some by now').toBeVisible()
    await hands.press(page.locator('[data-guide="read"]'))
    await expect(lesson(sitting, 'ledger')).toBeVisible()
    await sitting.shot('guide-ledger')
    await standUp(sitting)
  },
)
