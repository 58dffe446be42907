import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseFromMenu } from './play/menu-bar'
import { laidOut, pagesIn, watchPages } from './play/printed-pages'
import { sitDown, standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { answerSaveDialog } from './support/file-dialogs'
import { SIZES } from './support/launch-game'

/** Where what was printed stays, to be looked at. */
const PRINTED = join(__dirname, 'shots', 'printed')
const PAGES = 21
const A4 = [595, 842]
const LETTER = [612, 792]

for (const [language, words, textSize, size] of [
  ['en', t, 100, 'large'],
  ['zh-CN', zh, 150, 'small'],
] as const) {
  test(`the teacher’s guide is read and printed on both papers, for the scenario that is chosen (${language})`, async () => {
    mkdirSync(PRINTED, { recursive: true })
    const sitting = await sitDown({ size: SIZES[size], settings: { language, textSize } })
    const { page, hands, app } = sitting
    const press = (name: string) => hands.press(page.getByRole('button', { name, exact: true }))
    const keep = async (button: string, file: string): Promise<string> => {
      const path = join(PRINTED, file)
      rmSync(path, { force: true })
      await answerSaveDialog(app, path)
      await press(button)
      await expect(page.locator('.notice-bar').getByText(file)).toBeVisible()
      return path
    }
    const choose = async (scenario: string): Promise<void> => {
      await hands.press(page.locator('.screen-tools .pick-one button'))
      await hands.press(page.getByRole('option', { name: scenario, exact: true }))
    }
    await press(words('teachersGuide'))
    await expect(page.getByRole('heading', { level: 1, name: words('teachersGuide') })).toBeVisible()
    await expect(page.locator('.guide-page')).toHaveCount(PAGES)
    await sitting.shot(`teaching-${language}`)
    expect(await cutWords(page)).toEqual([])
    await expectAccessible(page, 'teaching')
    await watchPages(page)

    for (const [paper, points] of [
      ['A4', A4],
      ['Letter', LETTER],
    ] as const) {
      await press(words(`debrief:keep.${paper}`))
      const all = await keep(words('teaching:keepAll'), `guide-${language}-${paper}.pdf`)
      expect.soft(await laidOut(page), paper).toEqual({ count: PAGES, full: [] })
      expect(pagesIn(all)).toEqual({ count: PAGES, size: points })
      console.log(`guide ${language} ${paper}: ${statSync(all).size} bytes`)
    }
    const students = await keep(words('teaching:keepStudents'), `guide-students-${language}.pdf`)
    expect(pagesIn(students).count).toBe(7)

    // Eight quarters want longer forms; nothing may run over there either.
    const tencent = page.locator('[data-page=role-tencent]')
    const gatekeeper = language === 'en' ? 'The Gatekeeper' : '守门人：'
    await expect(tencent).not.toContainText(gatekeeper)
    await choose(language === 'en' ? 'The long war' : '持久战')
    await expect(tencent).toContainText(gatekeeper)
    await keep(words('teaching:keepAll'), `guide-long-${language}.pdf`)
    expect.soft(await laidOut(page)).toEqual({ count: PAGES, full: [] })
    const rubric = page.locator('[data-page=rubric]')
    const title = await rubric.getByRole('heading', { level: 2 }).innerText()
    const one = await keep(words('teaching:keepOneOf', { page: title }), `guide-rubric-${language}.pdf`)
    expect(pagesIn(one)).toEqual({ count: 1, size: LETTER })
    expect(readFileSync(one).length).toBeGreaterThan(5000)

    // The contents lead to a page, and the menu leads here from anywhere.
    await hands.press(page.getByRole('navigation', { name: words('teaching:contents') }).getByRole('link', { name: title }))
    await expect(rubric.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(rubric).toBeInViewport()
    await sitting.shot(`teaching-rubric-${language}`)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: words('screens:title.newGame') })).toBeVisible()
    await sitting.shot(`teaching-title-${language}`)
    expect(await cutWords(page)).toEqual([])
    await chooseFromMenu(sitting, words('teachersGuide'))
    await expect(page.getByRole('heading', { level: 1, name: words('teachersGuide') })).toBeVisible()
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}
