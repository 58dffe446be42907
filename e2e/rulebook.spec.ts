import { expect, test } from '@playwright/test'
import { shareDesk } from './play/desk'
import type { Sitting } from './play/sitting'
import { t, zh } from './play/words'

const desk = shareDesk()

const LANGUAGES = [
  ['en', t],
  ['zh-CN', zh],
] as const

const open = async ({ page, hands }: Sitting, words: typeof t): Promise<void> => {
  await hands.press(page.getByRole('navigation', { name: words('screens:title.menu') }).getByRole('button', { name: words('rulebook') }))
  await expect(page.getByRole('heading', { level: 1, name: words('rulebook') })).toBeVisible()
}

for (const [language, words] of LANGUAGES) {
  test(`the overview stands on one screen of 1280 by 720 (${language})`, async () => {
    const sitting = await desk.sitDown({ settings: { language } })
    const { page } = sitting
    await open(sitting, words)
    await sitting.shot(`rulebook-overview-${language}`)
    const room = await page.locator('.rulebook-page').evaluate((paper) => {
      const overview = paper.querySelector('.rule-overview')
      return paper.getBoundingClientRect().bottom - (overview?.getBoundingClientRect().bottom ?? Infinity)
    })
    expect(room).toBeGreaterThanOrEqual(0)
    await sitting.close()
  })

  test(`every number of the index and the contents leads to its section (${language})`, async () => {
    const sitting = await desk.sitDown({ settings: { language } })
    const { page } = sitting
    await open(sitting, words)
    const links = page.locator('[data-section="index"] a')
    expect(await links.count()).toBeGreaterThan(80)
    const lost = await links.evaluateAll((all) =>
      all.flatMap((link) => {
        const heading = document.getElementById(`rule-${link.getAttribute('href')?.slice(1)}`)
        return heading?.querySelector('.rule-number')?.textContent === link.textContent ? [] : [link.textContent]
      }),
    )
    expect(lost).toEqual([])
    const contents = page.getByRole('navigation', { name: words('screens:rules.contents') })
    await contents.getByRole('link').last().click()
    await expect(page.locator('#rule-index')).toBeFocused()
    // By keyboard: the first number after the heading that has just been reached.
    await page.keyboard.press('Tab')
    const first = page.locator('[data-section="index"] a').first()
    await expect(first).toBeFocused()
    const id = (await first.getAttribute('href'))?.slice(1)
    await page.keyboard.press('Enter')
    await expect(page.locator(`#rule-${id}`)).toBeFocused()
    await expect(page.locator(`#rule-${id}`)).toBeInViewport()
    await sitting.close()
  })
}

test('a section is found by its number', async () => {
  const sitting = await desk.sitDown()
  const { page } = sitting
  await open(sitting, t)
  const number = await page.locator('#rule-hangover .rule-number').textContent()
  await page.getByRole('searchbox').fill(`§${number}`)
  await expect(page.locator('.rule-section')).toHaveCount(1)
  await expect(page.locator('#rule-hangover')).toBeVisible()
  await sitting.close()
})
