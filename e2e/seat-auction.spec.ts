import { expect, test } from '@playwright/test'
import { FACTION_INFO } from '../rules'
import { shareDesk } from './play/desk'
import { openFromTitle } from './play/look'
import { standUp } from './play/sitting'
import { t as en, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { SIZES } from './support/launch-game'

const desk = shareDesk()

for (const [lang, size, t] of [
  ['en', 'small', en],
  ['zh-CN', 'large', zh],
] as const) {
  test(`people bid points for their seats, and begin behind by what they bid (${lang})`, async () => {
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language: lang } })
    const { page } = sitting
    await openFromTitle(page, t('screens:title.newGame'))
    await page.getByRole('button', { name: t('screens:setUp.preset.four') }).click()
    await page.getByText(t('screens:setUp.bidsForSeats')).click()
    await page.getByRole('button', { name: t('screens:setUp.start') }).click()
    const sheet = page.getByRole('dialog', { name: t('screens:auction.title') })
    const lots = sheet.locator('.auction-seat')
    const take = async (lot: number, points: string): Promise<void> => {
      await lots.nth(lot).getByRole('textbox').fill(points)
      await lots
        .nth(lot)
        .getByRole('button', { name: t('screens:auction.take') })
        .click()
    }
    const start = sheet.getByRole('button', { name: t('screens:setUp.start') })
    await take(1, '2')
    await take(1, '5')
    await expect(sheet.getByRole('status')).toContainText(t('sitter.person', { place: 1 }))
    await take(0, '0')
    await expectAccessible(page, `bidding for seats, ${lang}`)
    await sitting.shot(`seat-auction-${lang}`)
    await expect(start).toBeDisabled()
    await take(2, '1')
    await sheet.getByRole('button', { name: t('screens:auction.back') }).click()
    await take(3, '1')
    await take(2, '0')
    await expect(sheet.getByRole('status')).toHaveText(t('screens:auction.done'))
    await start.click()
    // Whoever was the second to bid plays Tencent, and begins five points behind.
    const seats = page.getByRole('region', { name: t('panels:seats.label') })
    const tencent = FACTION_INFO.tencent.name[lang]
    await seats.getByRole('button', { name: t('panels:seats.openAccount', { seat: tencent }) }).click()
    const account = page.getByRole('dialog')
    await expect(account.getByRole('row', { name: t('accountLine.handicap') })).toContainText('−5')
    await sitting.shot(`seat-auction-begun-${lang}`)
    await page.keyboard.press('Escape')
    await standUp(sitting)
  })
}
