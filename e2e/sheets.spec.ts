import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { shareDesk } from './play/desk'
import type { Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { answerSaveDialog } from './support/file-dialogs'
import { makeUserFolder } from './support/launch-game'
import { takeShot } from './support/screenshots'

const desk = shareDesk()

/** How many pages a PDF has: each page object names its type once. */
const pagesIn = (file: string): number =>
  readFileSync(file)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0

const openSheets = async ({ page, hands }: Sitting, words: typeof t): Promise<void> => {
  await hands.press(page.getByRole('button', { name: words('rulebook') }))
  await hands.press(page.getByRole('button', { name: words('screens:rules.sheets') }))
}

test('the factions’ sheets are kept as a document, two pages each', async () => {
  const sitting = await desk.sitDown()
  const { page, app, hands } = sitting
  const folder = makeUserFolder()
  const [all, one] = [join(folder, 'all.pdf'), join(folder, 'one.pdf')]
  const keepAll = page.getByRole('button', { name: t('screens:sheets.keepAll') })
  await openSheets(sitting, t)
  await takeShot(page, 'sheets')
  await answerSaveDialog(app, null)
  await hands.press(keepAll)
  await expect(keepAll).toBeEnabled()
  await expect(page.locator('.notice-bar')).toHaveCount(0)
  await answerSaveDialog(app, all)
  await hands.press(keepAll)
  await expect(page.getByText(t('screens:problem.page.kept', { fileName: 'all.pdf', folder }))).toBeVisible()
  expect(pagesIn(all)).toBe(8)
  await answerSaveDialog(app, one)
  await hands.press(page.getByRole('button', { name: t('screens:sheets.keepOne', { seat: 'JD' }) }))
  await expect(page.getByText(t('screens:problem.page.kept', { fileName: 'one.pdf', folder }))).toBeVisible()
  expect(pagesIn(one)).toBe(2)
  await answerSaveDialog(app, join(folder, 'nowhere', 'one.pdf'))
  await hands.press(keepAll)
  await expect(
    page.getByText(t('screens:problem.file.write-failed', { fileName: 'one.pdf', reason: t('screens:problem.refusal.ENOENT') })),
  ).toBeVisible()
  rmSync(folder, { recursive: true })
  await sitting.close()
})

/** A page that a whole sheet fits on: one too large for it has the page laid out anew for every picture of it. */
const A_SHEET = { width: 1280, height: 1200 }

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`no sheet holds more than its page (${language})`, async () => {
    const sitting = await desk.sitDown({ size: A_SHEET, settings: { language } })
    await openSheets(sitting, words)
    await sitting.page.emulateMedia({ media: 'print' })
    const pages = sitting.page.locator('.sheet-page')
    await takeShot(sitting.page, `sheets-print-${language}`)
    for (let at = 0; at < 8; at++) await pages.nth(at).screenshot({ path: join(__dirname, 'shots', `sheet-${language}-${at}.png`) })
    expect(await pages.evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    await sitting.close()
  })
}
