import { expect, test } from '@playwright/test'
import {
  ALI,
  applyMove,
  builtInScenario,
  FACTION_INFO,
  FACTIONS,
  forecast,
  legalMoves,
  playerView,
  type Forecast,
  type GameState,
  type Move,
} from '../rules'
import { leadsWon } from '../src/renderer/panels/actions/target-worth'
import { firstPlayed, SEATINGS } from './play/played-by-rules'
import { playToATurn } from './play/play-on'
import { sitDownWith } from './play/sit-down-at'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { setPageSize, SIZES } from './support/launch-game'

/** Whether a subsidy would take a lead for Ali, if the quarter closed now; and whether Ali may apply. */
const turnsALead = (state: GameState): boolean => {
  const ahead = (now: GameState): Forecast | null => forecast(playerView(now, 'ali'))
  const moves = legalMoves(state)
  const before = ahead(state)
  const turns = (move: Move): boolean => {
    const then = move.type === 'subsidise' ? applyMove(state, move) : null
    const after = then?.ok === true ? ahead(then.state) : null
    return before !== null && after !== null && leadsWon(before, after, ALI).length > 0
  }
  return moves.some(({ type }) => type === 'file') && moves.some(turns)
}

for (const [lang, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`what a person needs to decide lies at hand in ${lang}`, async () => {
    // A quarter after half time: points are banked, and the leads are in play.
    const record = firstPlayed(
      { scenario: builtInScenario('spring-2021'), seats: SEATINGS.alone },
      ({ state }) => state.quarter === 3 && state.pending.kind === 'action' && state.pending.seat === 'ali',
      ({ state }) => turnsALead(state),
    )
    const sitting = await sitDownWith(record, { settings: { language: lang } })
    const { page, table, dossier, shot } = sitting
    await page.getByRole('button', { name: words('screens:title.continue') }).click()
    await playToATurn(sitting)
    await expect(page.locator('.action-bar .action-button, .action-bar [data-action]').first()).toBeVisible()
    const setTextScale = (scale: number): Promise<void> =>
      page.evaluate((to) => document.documentElement.style.setProperty('--text-scale', String(to)), scale)
    const name = (what: string): string => `decide-${what}-${lang}`

    await test.step('seats stay in one place, and a mark says when each plays', async () => {
      const cards = page.locator('.seat-card')
      expect(await cards.evaluateAll((list) => list.map((card) => card.getAttribute('data-faction')))).toEqual([...FACTIONS])
      const places = await page.locator('.seat-place:not(.seat-rests)').allTextContents()
      expect([...places].sort()).toEqual(['1', '2', '3', '4'])
      // Everything of a seat says what it is.
      for (const part of ['.seat-figures > div', '.scrutiny-row', '.seat-access', '.seat-place', '.seat-heaps'])
        for (const title of await page.locator(`.seat-card ${part}`).evaluateAll((list) => list.map((one) => one.getAttribute('title'))))
          expect(title, part).toMatch(/\S{2}/)
      const isOnTop = await page.locator('.seat-card [title]').evaluateAll((list) =>
        list.every((one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          const there = document.elementFromPoint(x + width / 2, y + height / 2)
          return width === 0 || there === null || one.contains(there) || there.closest('[title]') !== null
        }),
      )
      expect(isOnTop, 'nothing lies over what has a tooltip').toBe(true)
      for (const tab of await page.locator('.side-tab-name').all()) await expect(tab).toBeVisible()
      await shot(name('table-720'))
    })

    await test.step('the forecast says what becomes of one’s own agenda and missions', async () => {
      await page.getByRole('tab', { name: words('panels:side.forecast') }).click()
      await expect(page.locator('.forecast-tab')).toContainText(words('panels:goals.closed'))
      await expect(page.locator('.forecast-tab :is(.own-goals, .own-goals-none)')).toBeVisible()
      await shot(name('forecast-720'))
    })

    await test.step('a large screen keeps the forecast in sight under the other pages', async () => {
      const ahead = page.locator('.side-more')
      await page.getByRole('tab', { name: words('panels:side.contracts') }).click()
      await expect(ahead, 'no room in a small window').toBeHidden()
      await setPageSize(page, SIZES.large)
      await expect(ahead.getByRole('row')).toHaveCount(5)
      const goals = await ahead.locator('.own-goals li').allTextContents()
      const points = await ahead.locator('tbody tr td:last-child').allTextContents()
      await expectAccessible(page, 'the forecast under a page')
      await shot(name('ahead-1080'))
      await page.getByRole('tab', { name: words('panels:side.forecast') }).click()
      await expect(ahead, 'the page tells it itself').toHaveCount(0)
      const told = await page.locator('.forecast-tab .own-goals li').allTextContents()
      expect(told.filter((line) => goals.includes(line))).toEqual(goals)
      expect(await page.locator('.forecast-tab table').first().locator('tbody tr td:last-child').allTextContents()).toEqual(points)
      await setPageSize(page, SIZES.small)
    })

    await test.step('a slip counts them too', async () => {
      await page.locator('.action-bar').focus()
      await page.keyboard.press('s')
      const targets = page.locator('.order-slip').getByRole('option')
      await expect(targets.first()).toBeVisible()
      // Most points first, as the rules foresee them.
      const points = await targets.evaluateAll((list) =>
        list.map((row) => Number(row.querySelector('.target-gains')?.getAttribute('data-worth') ?? '0')),
      )
      expect(points.length).toBeGreaterThan(5)
      expect(points).toEqual([...points].sort((a, b) => b - a))
      expect(await targets.locator('.target-flip').count()).toBeGreaterThan(0)
      await shot(name('subsidise-720'))
      await setPageSize(page, SIZES.large)
      await expect(page.locator('.seat-more').first(), 'a large screen shows more').toBeVisible()
      await shot(name('subsidise-1080'))
      await setPageSize(page, SIZES.small)
      await page.keyboard.press('Enter')
      await expect(page.locator('.order-slip :is(.own-goals, .own-goals-none)')).toBeVisible()
      await shot(name('slip-720'))
      await expectAccessible(page, 'a slip with one’s own goals')
      await page.keyboard.press('Backspace')
    })

    await test.step('a press beside a target does the move, and asks first where it would be dumping', async () => {
      const rows = page.locator('.order-slip').getByRole('option')
      await table.action('subsidise').click()
      const region = await rows.first().getAttribute('data-key')
      await expect(rows.first().locator('[data-asks="true"]')).toHaveCount(0)
      await rows.first().locator('[data-sum="5"]').click()
      await expect(page.locator('.order-slip')).toHaveCount(0)
      await table.action('subsidise').click()
      const dumps = rows.and(page.locator(`[data-key="${region}"]`)).locator('[data-sum="5"]')
      await expect(dumps).toHaveAttribute('data-asks', 'true')
      await shot(name('dumping-list-720'))
      await dumps.click()
      await expect(page.locator('.order-slip .meter-ahead')).toBeVisible()
      await shot(name('dumping-720'))
      await page
        .locator('.order-slip')
        .getByRole('button', { name: words('cancel') })
        .click()
      await table.press(page.getByRole('button', { name: words('undo') }).first())
    })

    await test.step('a list of seats begins with whoever the regulator is nearest to', async () => {
      await page.locator('.action-bar').focus()
      await page.keyboard.press('p')
      const rooms = await page.locator('.order-slip .target-detail').evaluateAll((list) =>
        list.map((detail) => {
          const [now, limit] = (detail.textContent ?? '').match(/\d+/g) ?? []
          return Number(limit) - Number(now)
        }),
      )
      expect(rooms).toHaveLength(3)
      expect(rooms).toEqual([...rooms].sort((a, b) => a - b))
      await page.keyboard.press('Backspace')
    })

    await test.step('the slip of a report says where the meter would stand, and what that leads to', async () => {
      await table.action('petition').click()
      await page.locator('.order-slip').getByRole('option', { name: FACTION_INFO.tencent.name[lang] }).click()
      const { scrutiny, config } = record.state
      const to = scrutiny[1] + config.numbers.petition.scrutiny
      await expect(page.locator('.order-slip .meter-ahead')).toContainText(
        words('panels:preview.meter', { seat: FACTION_INFO.tencent.name[lang], to, limit: config.numbers.scrutiny.limit[1] }),
      )
      await shot(name('report-720'))
      await page.keyboard.press('Backspace')
    })

    await test.step('advice gives its reasons first and folds its figures away', async () => {
      await page.locator('.action-bar').focus()
      await page.keyboard.press('a')
      const item = page.locator('.advice-item').first()
      await expect(item.locator('.bot-why').first()).toBeVisible()
      await expect(item.locator('.advice-brings')).toBeHidden()
      await shot(name('advice-720'))
      await item.locator('summary').click()
      await expect(item.locator('.advice-brings')).toBeVisible()
      await shot(name('advice-figures-720'))
      await expectAccessible(page, 'advice with its figures')
      await page.keyboard.press('Escape')
    })

    await test.step('the dossier says what a grant does to them, and its rows stay where they are', async () => {
      if (await table.action('file').isEnabled()) {
        await table.action('file').click()
        const sheet = page.getByRole('dialog', { name: words('panels:dossier.title', { seat: FACTION_INFO.ali.name[lang] }) })
        await expect(sheet.locator('.granted .own-goals')).toBeVisible()
        await shot(name('dossier-720'))
        await dossier.expectRowsStay()
        await shot(name('dossier-720-all'))
        await setTextScale(1.5)
        await dossier.expectRowsStay()
        await shot(name('dossier-720-large-text'))
        await setTextScale(1)
        await setPageSize(page, SIZES.large)
        await shot(name('dossier-1080'))
      }
    })
    await standUp(sitting)
  })
}
