import { expect, test } from '@playwright/test'
import { concessionsOf } from '../rules'
import { answerPlainly } from './play/play-on'
import { ASKING_QUARTER, MEAGRE, refusedSeed } from './play/refused-seed'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t } from './play/words'

/** Goes on to Pinduoduo's next turn, and takes nothing that is offered on the way. */
const toOwnTurn = async (sitting: Sitting): Promise<void> => {
  for (;;) {
    const now = await sitting.situation('agenda', 'turn', 'show', 'deal', 'support', 'counter')
    if (now === 'turn') return
    if (now === 'agenda') {
      await sitting.table.keepAgenda('pdd')
      await expect(sitting.page.locator('.agenda-sheet')).toHaveCount(0)
    } else if (now === 'counter') {
      await sitting.dossier.answer(false)
      await expect(sitting.page.locator('.dossier-sheet')).toHaveCount(0)
    } else await answerPlainly(sitting, now)
  }
}

test('a refused applicant reads why, and what would have passed, and asks again with it', async () => {
  const sitting = await sitDown()
  const { page, table, dossier, hands, title, setUp } = sitting
  await title.newGame()
  await setUp.chooseScenario('spring-2021')
  await setUp.seatAs('watch')
  for (const faction of ['ali', 'jd'] as const) await setUp.seatLevel(faction, 'easy')
  await setUp.seatPerson('pdd')
  await setUp.seatLevel('tencent', 'normal')
  await setUp.chooseManner('tencent', 'steady')
  await setUp.writeSeed(refusedSeed())
  await setUp.start()
  for (let quarter = 1; quarter < ASKING_QUARTER; quarter++) {
    await toOwnTurn(sitting)
    await table.endTurn()
    await expect(page.locator('.action-groups')).toHaveCount(0)
  }
  await toOwnTurn(sitting)
  await table.take('file')
  const own = dossier.sheet('pdd')
  await expect(own).toContainText(t('access.2'))
  for (const concession of concessionsOf(MEAGRE)) await dossier.press(concession)
  await dossier.file()
  await expect(page.locator('.dossier-sheet')).toHaveCount(0)
  await table.endTurn()
  await expect(page.locator('.action-groups')).toHaveCount(0)
  await toOwnTurn(sitting)
  await hands.press(page.getByRole('button', { name: t('panels:why.ask', { seat: 'Tencent' }) }))
  const why = page.getByRole('dialog', { name: t('panels:why.title', { seat: 'Tencent' }) })
  await expect(why.locator('.bot-why').first()).toBeVisible()
  await sitting.shot('why')
  await hands.press(why.getByRole('button', { name: t('close') }))
  await hands.press(page.getByRole('tab', { name: t('panels:side.contracts') }))
  await sitting.shot('nearest-desk')
  await hands.press(
    page
      .locator('.contract-line', { has: page.locator('[data-faction="pdd"]') })
      .getByRole('button', { name: t('panels:contracts.open') })
      .first(),
  )
  await expect(own.locator('.history .bot-why').first()).toBeVisible()
  await expect(own.locator('.nearest')).toBeVisible()
  await sitting.shot('nearest')
  await hands.press(own.locator('.nearest').getByRole('button'))
  await expect(own.locator('.seal-row[data-changed="true"]').first()).toBeVisible()
  await sitting.shot('nearest-draft')
  await dossier.fileAgain()
  await expect(page.locator('.dossier-sheet')).toHaveCount(0)
  await expect(table.undoButton).toBeEnabled()
  await standUp(sitting)
})
