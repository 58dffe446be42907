import { expect, test } from '@playwright/test'
import { builtInScenario } from '../rules'
import { playByRules, SEATINGS } from './play/played-by-rules'
import { sitDownWith } from './play/sit-down-at'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'

test('a ruling stays, stamped on its dossier, until it has been read; the gate moves after it, and then the market begins', async () => {
  // Saved while the ruling was watched: it is shown again.
  const record = playByRules(
    { scenario: builtInScenario('spring-2021'), seed: 1, seats: SEATINGS.alone },
    ({ state }) => state.quarter === 2,
  )
  const sitting = await sitDownWith(record)
  const { page, show, title } = sitting
  await expect(title.heading).toBeVisible()
  await title.continue()
  const ribbon = show.show('ruling')
  await expect(ribbon.locator('h3')).toContainText(/your application/)
  await expect(page.locator('.ruling-paper .stamp')).toBeVisible()
  // It is held by an easy bot, which says how far it is from signing, to whoever listens too.
  await expect(ribbon.locator('.show-head[role="status"]')).toContainText(t('panels:mood.open'))
  await expect(ribbon.locator('.mood[data-mood="open"] svg')).toBeVisible()
  await expect(show.goOnButton).toBeFocused()
  await expectAccessible(page, 'ruling scene')
  await sitting.shot('ruling-scene')
  await page.setViewportSize({ width: 1920, height: 1080 })
  await sitting.shot('ruling-scene-large')
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.keyboard.press('Space')
  await expect(show.show('market')).toBeVisible()
  await expect(page.locator('.ruling-paper')).toHaveCount(0)
  await standUp(sitting)
})

test('where animation plays, the gate has its moment between the stamp and the market', async () => {
  const record = playByRules(
    { scenario: builtInScenario('spring-2021'), seed: 4, seats: SEATINGS.alone },
    ({ state }) => state.quarter === 2,
  )
  const sitting = await sitDownWith(record, { settings: { animationSpeed: 'slow', language: 'zh-CN' } })
  const { page } = sitting
  await page.getByRole('button', { name: zh('screens:title.continue') }).click()
  await expect(page.locator('.ruling-paper .stamp')).toBeVisible()
  await expect(page.locator('.mood[data-mood="cool"]')).toContainText(zh('panels:mood.cool'))
  await sitting.shot('ruling-scene-zh')
  await page.keyboard.press('Space')
  await expect(page.locator('.ruling-gate')).toBeVisible()
  await sitting.shot('ruling-gate-zh')
  await expect(page.locator('main[data-stage="market"]')).toBeVisible()
  await standUp(sitting)
})
