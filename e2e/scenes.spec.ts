import { expect, test } from '@playwright/test'
import { builtInScenario, type Scenario } from '../rules'
import { shareDesk } from './play/desk'
import { playUntil } from './play/play-on'
import { firstPlayed, isTurnOfPerson, playByRules, SEATINGS } from './play/played-by-rules'
import { projectorOpenedBy, chooseInMenu } from './play/projector-page'
import { sitDownWith } from './play/sit-down-at'
import { standUp } from './play/sitting'
import { t } from './play/words'
import { expectAccessible } from './support/accessible'

const desk = shareDesk()

/** Spring 2021 with Ali, Tencent and JD already at the limit of what the regulator suffers. */
const strictSpring = (): Scenario => {
  const scenario = builtInScenario('spring-2021')
  const limit = [9, 12, 9, 9] as const
  const numbers = { ...scenario.numbers, scrutiny: { limit } }
  return { ...scenario, start: { ...scenario.start, scrutiny: [9, 12, 0, 9] }, numbers }
}

test('the regulator’s letters lie over the board after the books, and say first what they mean for you', async () => {
  const record = firstPlayed(
    { scenario: strictSpring(), seats: SEATINGS.alone },
    ({ state }) => state.quarter === 2,
    ({ state }) => state.contracts[0]?.forced === true,
  )
  const sitting = await sitDownWith(record, { desk })
  const { page, show, title } = sitting
  await expect(title.heading).toBeVisible()
  const room = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await title.continue()
  await show.toMarket()
  await expect(show.show('market')).toBeVisible()
  await show.goOn()
  await expect(show.show('books')).toBeVisible()
  await expect(show.show('books')).not.toContainText(t('log:interconnection'))
  await expect(show.show('books')).toContainText(t('calling.you', { seat: 'Ali' }))
  await show.goOnButton.click()
  const ribbon = show.show('regulator')
  const letter = page.locator('.scene')
  await expect(ribbon).toContainText(t('panels:regulator.fineOf.you'))
  await expect(ribbon.locator('li').first()).toContainText('You pay 6 coins')
  await expect(letter).toContainText(t('panels:regulator.fineTitle.you', { seat: 'Ali' }))
  await expect(show.goOnButton).toBeFocused()
  await expectAccessible(page, 'fine')
  await sitting.shot('scenes-fine')
  await show.goOnButton.click()
  await expect(letter).toContainText(t('panels:regulator.orderTitle'))
  await expect(ribbon.locator('li').first()).toContainText(t('panels:regulator.opened.you'))
  await expect(room.page.locator('.scene')).toContainText(t('panels:regulator.orderTitle'))
  await expect(room.page.locator('.regulator-effects')).toContainText(t('panels:regulator.opened.other'))
  // The gate opens where one looks, once the seal is broken.
  await expect(letter.locator('.gate-picture[data-open="true"]')).toHaveCount(1)
  await expect(letter.locator('.gate-picture')).toHaveAttribute('data-faction', 'ali')
  await sitting.shot('scenes-order')
  await room.shots('order')
  await show.goOnButton.click()
  await expect(letter).toContainText(t('panels:regulator.fineTitle.other', { seat: 'JD' }))
  await show.goOnButton.click()
  await expect(letter).toHaveCount(0)
  // What the news does to Ali is told to whoever plays it; the room reads of the seat.
  await expect(show.show('news').locator('.news-own')).toContainText('costs you 4 coins')
  await expect(room.page.locator('.news-own')).toContainText('costs Ali 4 coins')
  await sitting.shot('scenes-news')
  expect(room.problems).toEqual([])
  await standUp(sitting)
})

test('the last quarter is announced with who needs what, and at the end everybody watches the count, what was hidden last', async () => {
  const scenario = builtInScenario('spring-2021')
  const before = playByRules(
    { scenario, seed: 11, seats: SEATINGS.alone },
    (record) => record.state.quarter === scenario.length - 1 && isTurnOfPerson(record),
  )
  const sitting = await sitDownWith(before, { desk, settings: { animationSpeed: 'fast' } })
  const { page, show, title, end } = sitting
  await expect(title.heading).toBeVisible()
  const room = await projectorOpenedBy(sitting, () => chooseInMenu(sitting))
  await title.continue()
  const seen: string[] = []
  const counted: string[] = []
  await playUntil('end', sitting, {
    show: async () => {
      const kind = await show.kind()
      seen.push(kind)
      if (kind === 'market') await show.skip()
      if (kind === 'last-quarter') {
        await expect(show.show('last-quarter').locator('li[data-own="true"]')).toContainText(t('calling.you', { seat: 'Ali' }))
        await expect(show.show('last-quarter').locator('.race li')).toHaveCount(4)
        await sitting.shot('scenes-last-quarter')
        await expectAccessible(page, 'last-quarter')
        await room.shots('last-quarter')
      }
      if (kind === 'count') {
        const table = page.locator('.count-table')
        await expect(page.locator('.count-card[data-turned="false"]')).toHaveCount(4)
        await expect(table.locator('tr[data-counted="true"]').nth(1)).toBeVisible()
        counted.push(...(await table.locator('tfoot strong').allInnerTexts()))
        await sitting.shot('scenes-count')
        await show.skip()
        await expect(page.locator('.count-card[data-turned="true"]')).toHaveCount(4)
        await expect(page.getByRole('heading', { level: 1 })).toContainText(/wins? the sinking market/)
        await expect(show.goOnButton).toBeFocused()
        await expectAccessible(page, 'count')
        counted.push(...(await table.locator('tfoot strong').allInnerTexts()))
        await sitting.shot('scenes-winner')
        await room.shots('winner')
      }
      await show.goOn()
    },
  })
  expect(seen.indexOf('last-quarter')).toBe(seen.indexOf('news') + 1)
  expect(seen.at(-1)).toBe('count')
  const totals = await page.locator('.podium-points').allInnerTexts()
  const atLast = counted.slice(4).map(Number)
  expect(totals.map((text) => parseInt(text, 10))).toEqual([...atLast].sort((a, b) => b - a))
  expect(counted.slice(0, 4)).not.toEqual(counted.slice(4))
  await expect(end.heading).toBeVisible()
  await expect(page.locator('.end-verdict')).toContainText(/^You (won|came)/)
  await sitting.shot('scenes-end')
  expect(room.problems).toEqual([])
  await standUp(sitting)
})
