import { expect, test } from '@playwright/test'
import { builtInScenario, halfTimeOf } from '../rules'
import { leadsIn } from '../src/table/tell/lead-moments'
import { shareDesk } from './play/desk'
import { firstPlayed, SEATINGS } from './play/played-by-rules'
import { sitDownWith } from './play/sit-down-at'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'
import { SIZES } from './support/launch-game'
import { expectAccessible } from './support/accessible'

const desk = shareDesk()
const spring = builtInScenario('spring-2021')
const half = halfTimeOf(spring)

/** A game that was left when the quarter of half time had just been closed. */
const closed = () =>
  firstPlayed(
    { scenario: spring, seats: SEATINGS.alone },
    ({ state }) => state.quarter === half + 1,
    // A market in which a place changes hands.
    ({ played }) =>
      played.some(({ log }) => log.some((entry) => entry.kind === 'market' && entry.quarter === half && leadsIn(entry).length > 0)),
  )

/** How many points the bar shows for each seat. */
const pointsOf = (texts: readonly string[]): readonly number[] => texts.map(Number)

test('a game left in the middle of a close tells it in its own quarter: what the market won by name, and half time heap by heap', async () => {
  const sitting = await sitDownWith(closed(), { desk, settings: { animationSpeed: 'slow' } })
  const { page, show, title } = sitting
  const quarter = page.locator('.top-quarter')
  const points = page.locator('.top-heaps .num')
  await title.continue()
  await show.toMarket()
  await expect(show.show('market')).toBeVisible()
  await expect(quarter).toContainText(String(half))
  const opening = pointsOf(await points.allInnerTexts())
  await show.skip()
  await expect(show.goOnButton).toBeVisible()
  const after = pointsOf(await points.allInnerTexts())
  // The flags have fallen and risen in the market: the points have gone with them, and not only at the books.
  expect(after).not.toEqual(opening)
  await expect(show.show('market').locator('.show-leads [data-lead]').first()).toBeVisible()
  expect(await show.hidden()).toBeLessThanOrEqual(0)
  // Another market on top of this one would be no forecast.
  await page.getByRole('tab', { name: t('panels:side.forecast') }).click()
  await expect(page.getByRole('tabpanel')).toContainText(t('panels:forecast.closing'))
  await sitting.shot('positions-market')
  await show.goOn()
  await expect(show.show('books')).toBeVisible()
  await expect(page.locator('.seat-heaps')).toHaveCount(4)
  // Not before the page that explains it.
  await expect(page.locator('.seat-banked')).toHaveCount(0)
  await sitting.shot('positions-books')
  await show.goOn()
  await expect(show.show('half-time')).toBeVisible()
  await expect(quarter).toContainText(String(half))
  // Counted over, source by source: what stands there first is less than what is banked.
  const heaps = show.show('half-time').locator('.show-banked')
  const atFirst = await heaps.locator('strong').allInnerTexts()
  await expect(heaps).toHaveAttribute('data-counted', 'true')
  const banked = await heaps.locator('strong').allInnerTexts()
  expect(atFirst).not.toEqual(banked)
  await expect(show.show('half-time').locator('.show-source').first()).toBeVisible()
  await expect(page.locator('.seat-banked')).toHaveCount(4)
  const first = page.locator('.top-heaps').first()
  await first.hover()
  await expect(page.getByRole('tooltip')).toContainText(`${parseInt(banked[0]!.replace('+', ''), 10)} banked`)
  // What still fades in cannot be read yet, and is not meant to be.
  await page
    .locator('.show-source')
    .evaluateAll((all) => Promise.all(all.flatMap((one) => one.getAnimations().map(({ finished }) => finished))))
  await expectAccessible(page, 'half-time')
  await sitting.shot('positions-half-time')
  await first.click()
  await expect(page.locator('.account-table [data-heap="banked"] .num')).toHaveText(String(parseInt(banked[0]!.replace('+', ''), 10)))
  await sitting.shot('positions-account')
  await page.keyboard.press('Escape')
  await show.goOn()
  await expect(quarter).toContainText(String(half + 1))
  await standUp(sitting)
})

test('the same in Chinese, on a large screen', async () => {
  const ruled = firstPlayed(
    { scenario: spring, seats: SEATINGS.alone },
    ({ state }) => state.quarter === half + 1,
    ({ played }) => played.some(({ log }) => log.some(({ kind, quarter }) => kind === 'ruled' && quarter === half)),
  )
  const sitting = await sitDownWith(ruled, { desk, settings: { language: 'zh-CN' }, size: SIZES.large })
  const { page } = sitting
  await page.getByRole('button', { name: zh('screens:title.continue') }).click()
  const on = page.locator('.show-controls').getByRole('button', { name: zh('panels:show.on') })
  for (const stage of ['ruling', 'market', 'books', 'half-time']) {
    await page.locator(`main[data-stage="${stage}"]`).waitFor()
    if (stage === 'market')
      await page
        .locator('.show-controls')
        .getByRole('button', { name: zh('panels:show.skip') })
        .click({ timeout: 3000 })
        .catch(() => undefined)
    await on.waitFor()
    // At once, nothing is counted over.
    if (stage === 'half-time') expect(await page.locator('.show-banked').getAttribute('data-counted')).toBe('true')
    await sitting.shot(`positions-zh-${stage}`)
    await on.click()
  }
  await standUp(sitting)
})
