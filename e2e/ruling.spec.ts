import { expect, test } from '@playwright/test'
import { builtInScenario, sizeOf, type Concession } from '../rules'
import { MOODS } from '../src/bots'
import type { GameRecord } from '../src/table'
import { shareDesk } from './play/desk'
import { playToATurn, playUntil } from './play/play-on'
import { playByRules, SEATINGS } from './play/played-by-rules'
import { sitDownWith } from './play/sit-down-at'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'

const desk = shareDesk()

/** The first game of an easy table that opens with Ali's application held by Tencent. */
const firstHeld = (seed = 1): GameRecord => {
  if (seed > 20) throw new Error('No application is held in 20 games.')
  const record = playByRules({ scenario: builtInScenario('spring-2021'), seed, seats: SEATINGS.alone }, ({ state }) => state.quarter === 2)
  return record.state.applications.some(({ seat, holds }) => seat === 0 && holds > 0) ? record : firstHeld(seed + 1)
}

test('a ruling stays, stamped on its dossier, until it has been read; the gate moves after it, and then the market begins', async () => {
  // Saved while the ruling was watched: it is shown again.
  const sitting = await sitDownWith(firstHeld(), { desk })
  const { page, show, title } = sitting
  await expect(title.heading).toBeVisible()
  await title.continue()
  const ribbon = show.show('ruling')
  await expect(ribbon.locator('h3')).toContainText(/your application/)
  await expect(page.locator('.ruling-paper .stamp')).toBeVisible()
  // It is held by an easy bot, which says how far it is from signing, to whoever listens too.
  await expect(ribbon.locator('.mood[data-mood] svg')).toBeVisible()
  const shown = await ribbon.locator('.mood[data-mood]').getAttribute('data-mood')
  const mood = MOODS.find((one) => one === shown)
  if (mood === undefined) throw new Error(`no mood is called ${String(shown)}`)
  await expect(ribbon.locator('.show-head[role="status"]')).toContainText(t(`panels:mood.${mood}`))
  // Four things follow at once, and what waiting costs is told with the application it belongs to; all of it is in sight.
  await expect(ribbon).toContainText(t('panels:ruling.delay.applicant', { judge: 'Tencent', points: '1 point' }))
  await sitting.shot('ruling-scene')
  expect(await show.hidden()).toBeLessThanOrEqual(0)
  await expect(show.goOnButton).toBeFocused()
  await expectAccessible(page, 'ruling scene')
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
  const sitting = await sitDownWith(record, { desk, settings: { animationSpeed: 'slow', language: 'zh-CN' } })
  const { page } = sitting
  await page.getByRole('button', { name: zh('screens:title.continue') }).click()
  await expect(page.locator('.ruling-paper .stamp')).toBeVisible()
  await sitting.shot('ruling-scene-zh')
  await page.keyboard.press('Space')
  await expect(page.locator('.ruling-gate')).toBeVisible()
  // The gate stands in the middle of the board, shut as it was.
  await expect(page.locator('.gate-scene .gate-picture')).toHaveAttribute('data-moves', 'false')
  await sitting.shot('ruling-gate-zh')
  await expect(page.locator('main[data-stage="market"]')).toBeVisible()
  await standUp(sitting)
})

/** The wood of Ali's gate in the board's lower left corner, as a part of the board. */
const GATE = { x: 0.083, y: 0.875, width: 0.037, height: 0.05 }

test('once an approval has been read, the leaves of the gate swing open on the board', async () => {
  const { tencent } = SEATINGS.four
  const played = playByRules(
    { scenario: builtInScenario('spring-2021'), seed: 1, seats: SEATINGS.watch },
    ({ state: { pending, applications } }) =>
      pending.kind === 'ruling' && applications.some(({ id, seat }) => id === pending.application && seat === 0),
  )
  const sitting = await sitDownWith({ ...played, seats: { ...played.seats, tencent } }, { desk, settings: { animationSpeed: 'slow' } })
  const { page, board, dossier, show } = sitting
  await sitting.title.continue()
  await playUntil('ruling', sitting, {})
  await dossier.rule('approve')
  const ribbon = show.show('ruling')
  await expect(ribbon.locator('.ruling-follows')).toContainText(/Ali has a mini program to the end of 20\d\d Q\d/)
  expect(await show.hidden()).toBeLessThanOrEqual(0)
  const box = await board.canvas.boundingBox()
  if (box === null) throw new Error('There is no board.')
  const clip = {
    x: box.x + box.width * GATE.x,
    y: box.y + box.height * GATE.y,
    width: box.width * GATE.width,
    height: box.height * GATE.height,
  }
  const gate = async (): Promise<string> => (await page.screenshot({ clip })).toString('base64')
  const shut = await gate()
  await page.keyboard.press('Space')
  const seen = new Set([shut])
  // The same gate near by, where one looks: on its way from shut to open.
  const nearby = page.locator('.gate-scene .gate-picture[data-moves="true"][data-open="true"] .gate-leaf[data-side="right"]')
  const widths = new Set([await nearby.evaluate((leaf) => leaf.getBoundingClientRect().width)])
  while ((await page.locator('main[data-stage="market"]').count()) === 0) {
    seen.add(await gate())
    for (const leaf of await nearby.all())
      widths.add(await leaf.evaluate((one) => one.getBoundingClientRect().width, undefined, { timeout: 500 }).catch(() => 0))
  }
  expect(Math.max(...widths)).toBeGreaterThan(2 * Math.min(...[...widths].filter((width) => width > 0)))
  // Shut, open, and at least one step of the way between them: a gate that jumped would be seen in two states.
  expect(seen.size).toBeGreaterThan(2)
  expect(await gate()).not.toBe(shut)
  await sitting.shot('ruling-gate-open')
  await standUp(sitting)
})

test('a person as Tencent shows a mood with a hold and hints at a concession, and the applicant at the same screen sees both', async () => {
  const { ali, tencent } = SEATINGS.four
  const wanted = ['control', 'openShelves', 'stake', 'endExclusivity'] as const satisfies readonly Concession[]
  let hinted: (typeof wanted)[number] | undefined
  const played = playByRules(
    { scenario: builtInScenario('spring-2021'), seed: 1, seats: SEATINGS.watch },
    ({ state: { pending, applications } }) => {
      const asked = pending.kind === 'ruling' ? applications.find(({ id, seat }) => id === pending.application && seat === 0) : undefined
      if (asked === undefined) return false
      hinted = wanted.find((concession) => sizeOf(asked.offer, concession) === 0)
      return hinted !== undefined
    },
  )
  if (hinted === undefined) throw new Error('Ali offered everything')
  const sitting = await sitDownWith({ ...played, seats: { ...played.seats, ali, tencent } }, { desk })
  const { page, hands, dossier, show, table } = sitting
  await sitting.title.continue()
  await playUntil('ruling', sitting, {})
  await hands.press(page.locator('.dossier-sheet [data-ruling="hold"]'))
  const sheet = page.getByRole('alertdialog')
  await expect(sheet.getByRole('radio', { name: t('panels:holdTold.nothing') })).toBeChecked()
  await sheet.getByText(t('panels:holdTold.moods.open'), { exact: true }).click()
  await hands.press(sheet.getByRole('button', { name: t('panels:holdTold.seal') }))
  await page.getByRole('option', { name: t(`concession.${hinted}`), exact: true }).click()
  await expectAccessible(page, 'what is shown with a hold')
  await sitting.shot('hold-sheet')
  await hands.press(sheet.getByRole('button', { name: t('ruling.hold') }))

  const ribbon = show.show('ruling')
  await expect(ribbon.locator('.mood[data-mood="open"]')).toContainText(t('panels:mood.shown.open'))
  await expect(ribbon.locator('.ruling-nearest')).toContainText(t('panels:nearest.hint', { terms: t(`offerLine.${hinted}`) }))
  await sitting.shot('hold-shown')
  await page.setViewportSize({ width: 1920, height: 1080 })
  await sitting.shot('hold-shown-large')
  await page.setViewportSize({ width: 1280, height: 720 })
  await playToATurn(sitting)
  while ((await page.locator('.action-bar').getAttribute('data-faction')) !== 'ali') {
    await table.endTurn()
    await playToATurn(sitting)
  }
  await hands.press(page.getByRole('tab', { name: t('panels:side.contracts') }))
  await hands.press(
    page
      .locator('.contract-line [data-faction="ali"]')
      .locator('xpath=ancestor::*[contains(@class,"contract-line")]')
      .getByRole('button', { name: t('panels:contracts.open') })
      .first(),
  )
  const own = dossier.sheet('ali')
  await expect(own.locator('.last-mood .mood[data-mood="open"]')).toBeVisible()
  await expect(own.locator('.nearest')).toContainText(t('panels:nearest.hinted'))
  await sitting.shot('hold-dossier')
  await standUp(sitting)
})
