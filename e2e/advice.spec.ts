import { expect, test, type Page } from '@playwright/test'
import type { Faction } from '../rules'
import { shareDesk } from './play/desk'
import { startGame } from './play/new-game'
import { agree } from './play/agree'
import { playToATurn, playUntil, type Plan } from './play/play-on'
import { sitDownInATurn } from './play/sit-down-at'
import { standUp, type Sitting } from './play/sitting'
import { t } from './play/words'
import { expectAccessible } from './support/accessible'

const desk = shareDesk()

/** Whoever has no mouse goes on there. */
const expectFocusIn = (page: Page, place: string): Promise<void> =>
  expect.poll(() => page.evaluate((selector) => document.activeElement?.closest(selector) != null, place)).toBe(true)

test('advice is asked for by key, prepared by choosing, and played by the person', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seed: 7 }, { desk })
  const { page, table, hands } = sitting
  const before = await table.seat('ali')
  await page.locator('.action-bar').focus()
  await page.keyboard.press('a')
  const sheet = page.getByRole('dialog', { name: t('panels:advice.title') })
  await expect(sheet).toBeVisible()
  await expect(sheet.locator('.advice-item').first()).toBeVisible()
  // Told to whoever asked, not of somebody else.
  await expect(sheet.locator('.bot-why').first()).toContainText(/\byou(r|rs)?\b/i)
  for (const why of await sheet.locator('.bot-why').all()) await expect(why).not.toContainText(/\b(its|to it)\b/)
  expect(await sheet.locator('.advice-item').count()).toBeLessThanOrEqual(3)
  await sitting.shot('advice')
  await hands.press(sheet.getByRole('button', { name: t('panels:advice.prepare') }).first())
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('.order-slip, .dossier, .deal-sheet').first()).toBeVisible()
  await expectFocusIn(page, '.order-slip, .dossier, .deal-sheet')
  await sitting.shot('advice-prepared')
  expect(await table.seat('ali'), 'choosing plays nothing').toEqual(before)
  const confirm = page.locator('.order-slip, .dossier, .deal-sheet').first().locator('.btn-seal')
  await hands.press(confirm)
  await expect(table.undoButton).toBeEnabled()
  // The focus goes on to a slip too, which is no sheet and would leave it at the button that asked.
  await page.locator('.action-bar').focus()
  await page.keyboard.press('a')
  await hands.press(
    sheet
      .locator('.advice-item')
      .filter({ has: page.getByRole('heading', { name: /^(Develop|Subsidise|Play|Fission|Build)/ }) })
      .first()
      .locator('.btn'),
  )
  await expect(page.locator('.order-slip')).toBeVisible()
  await expectFocusIn(page, '.order-slip')
  await standUp(sitting)
})

/** Ali and Tencent are people who share the screen; each keeps the first agenda. */
const TWO: Plan = {
  agenda: async ({ page, table }) => {
    await table.keepAgenda((await page.locator('.agenda-sheet [data-faction]').first().getAttribute('data-faction')) as Faction)
    await expect(page.locator('.agenda-sheet')).toHaveCount(0)
  },
}

/** Asks for advice on the sheet that is to be answered, and says what the first of it is. */
const askOnSheet = async ({ page, hands, shot }: Sitting, name: string): Promise<{ readonly take: () => Promise<void> }> => {
  await page.keyboard.press('a')
  const sheet = page.getByRole('dialog', { name: t('panels:advice.title') })
  await expect(sheet.locator('.advice-item').first()).toBeVisible()
  await expect(sheet, 'who shares the screen is told that it is shared').toContainText(t('panels:advice.seenByAll'))
  await shot(name)
  await expectAccessible(page, name)
  const first = sheet.locator('.advice-item').first().locator('.btn')
  return {
    take: async () => {
      await hands.press(first)
      await expect(sheet).toHaveCount(0)
    },
  }
}

test('advice is to be had for a deal, a ruling and a counter too: each is prepared by choosing, and played by the person', async () => {
  const sitting = await desk.sitDown()
  const { page, table, deal, dossier, hands, shot } = sitting
  await startGame(sitting, { scenario: 'spring-2021', seats: 'alone', people: ['tencent'], seed: 7 })
  await playUntil('turn', sitting, TWO)
  const [from, to] =
    (await page.locator('.action-bar').getAttribute('data-faction')) === 'ali'
      ? (['ali', 'tencent'] as const)
      : (['tencent', 'ali'] as const)

  await table.take('propose-deal')
  await deal.choosePartner(to)
  // A present, which nobody haggles over.
  await deal.add(from, 'cash')
  await deal.propose()
  await sitting.situation('deal')
  const offer = deal.offerTo(to, from)
  await (await askOnSheet(sitting, 'advice-deal')).take()
  const advised = page.locator('[data-advised="true"]')
  await expect(advised, 'the advised answer is marked and at hand').toBeFocused()
  await expect(offer, 'nothing is answered yet').toBeVisible()
  await shot('advice-deal-chosen')
  await page.keyboard.press('Enter')
  await agree({ page, hands })
  await expect(offer).toHaveCount(0)

  await playUntil('ruling', sitting, TWO)
  await (await askOnSheet(sitting, 'advice-ruling')).take()
  await expect(dossier.sheet('ali'), 'nothing is ruled yet').toBeVisible()
  await shot('advice-ruling-chosen')
  await expectAccessible(page, 'a ruling chosen from advice')
  const drafting = page.getByRole('button', { name: t('panels:dossier.send') })
  if ((await drafting.count()) > 0) await hands.press(page.getByRole('dialog').getByRole('button', { name: t('cancel'), exact: true }))
  else await expect(advised).toBeFocused()

  await dossier.rule('counter')
  await dossier.press('control')
  await dossier.sendCounter()
  await playUntil('counter', sitting, TWO)
  await (await askOnSheet(sitting, 'advice-counter')).take()
  await expect(advised).toBeFocused()
  await shot('advice-counter-chosen')
  await dossier.stampFalls(['accepted', 'declined'], async () => {
    await page.keyboard.press('Enter')
    await agree({ page, hands })
  })
  await standUp(sitting)
})

test('advice is to be had for the agenda to keep, in private', async () => {
  const sitting = await desk.sitDown()
  const { page, hands, shot } = sitting
  await startGame(sitting, { scenario: 'spring-2021', seats: 'alone', seed: 7 })
  await sitting.situation('agenda')
  await expect(page.locator('.agenda-now')).toHaveText([/^Now: \d+/, /^Now: \d+/])
  await page.keyboard.press('a')
  const sheet = page.getByRole('dialog', { name: t('panels:advice.title') })
  const item = sheet.locator('.advice-item').first()
  await expect(item).toContainText(t('advice:choose-agenda.near'))
  const name = /“(.+)”/.exec((await item.locator('h3').textContent()) ?? '')?.[1] ?? ''
  await shot('advice-agenda')
  await hands.press(item.locator('.btn'))
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(new RegExp(name))
  const keep = page.getByRole('button', { name: t('panels:agenda.keep') })
  await expect(keep).toBeFocused()
  await shot('advice-agenda-chosen')
  // Another choice is one's own, and is what is kept.
  await page.locator('.agenda-card').filter({ hasNotText: name }).click()
  await expect(page.locator('[data-advised="true"]')).toHaveCount(0)
  await expect(page.getByRole('radio', { checked: true })).not.toHaveAccessibleName(new RegExp(name))
  await hands.press(keep)
  await expect(page.locator('.agenda-sheet')).toHaveCount(0)
  await standUp(sitting)
})

test('a table without advice has no button for it', async () => {
  const sitting = await desk.sitDown()
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
