import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parseScenario, SCENARIOS } from '../rules'
import { sitDown, standUp } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { makeUserFolder, SIZES } from './support/launch-game'

let folder = ''
test.beforeEach(() => {
  folder = makeUserFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

for (const [language, words, size] of [
  ['en', t, 'small'],
  ['zh-CN', zh, 'large'],
] as const) {
  test(`a scenario is copied, changed, tried, kept and played: ${language}`, async () => {
    const sitting = await sitDown({ settings: { language }, size: SIZES[size], userFolder: folder })
    const { page, hands } = sitting
    const look = async (where: string): Promise<void> => {
      await page.waitForTimeout(150)
      await sitting.shot(`maker-${language}-${where}`)
      expect(await cutWords(page), where).toEqual([])
      await expectAccessible(page, where)
    }
    const field = (path: string) => page.locator(`[data-field="${path}"]`).locator('input, textarea, button').first()
    const mistakes = page.locator('.maker-mistakes')
    await hands.press(page.getByRole('button', { name: words('maker:title') }))
    await look('choose')
    await hands.press(page.getByRole('button', { name: words('maker:begin') }))
    await expect(mistakes).toContainText(words('maker:noMistakes'))
    await look('form')

    // Three mistakes of three kinds, all at once; what was typed stays, and the first leads to its field.
    await field('start.cash[0]').fill('999')
    await field('minutes').fill('half an hour')
    await field('length').fill('2')
    await field('id').fill('spring-2021')
    await expect(mistakes.getByRole('listitem')).toHaveCount(5)
    await look('mistakes')
    await expect(page.getByRole('button', { name: words('maker:keep') })).toBeDisabled()
    await hands.press(mistakes.getByRole('button', { name: words('maker:lever.minutes') }))
    await expect(field('minutes')).toBeFocused()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: words('back') }).click()
    await hands.press(page.getByRole('button', { name: words('maker:title') }))
    await expect(field('minutes')).toHaveValue('half an hour')
    for (const [path, value] of [
      ['start.cash[0]', '33'],
      ['minutes', '20'],
      ['length', '4'],
      ['id', 'my-class'],
      ['name.en', 'My class'],
      ['name.zh-CN', '我的课堂'],
      ['start.shares.east[2]', '30'],
    ] as const)
      await field(path).fill(value)
    await expect(mistakes).toContainText(words('maker:noMistakes'))

    // Four games of each by easy bots.
    await hands.press(
      page
        .locator('.maker-trial')
        .getByRole('button', { name: words('maker:trial.level') })
        .first(),
    )
    await hands.press(page.getByRole('option', { name: words('botLevel.easy') }))
    await hands.press(
      page
        .locator('.maker-trial')
        .getByRole('button', { name: words('maker:trial.games') })
        .first(),
    )
    await hands.press(page.getByRole('option', { name: '4', exact: true }))
    await hands.press(page.getByRole('button', { name: words('maker:trial.go') }))
    await expect(page.getByText(words('maker:trial.over', { all: 8 }))).toBeVisible({ timeout: 120_000 })
    await expect(page.locator('.maker-balance tbody tr')).toHaveCount(12)
    await page.locator('.maker-balance').scrollIntoViewIfNeeded()
    await look('card')

    // Kept; a second time only after a question.
    await hands.press(page.getByRole('button', { name: words('maker:keep') }))
    await expect(page.locator('.notice-bar')).toContainText('my-class.json')
    const path = join(folder, 'scenarios', 'my-class.json')
    const kept = parseScenario(readFileSync(path, 'utf8'), 'my-class.json')
    expect(kept.ok && kept.scenario).toMatchObject({ id: 'my-class', minutes: 20, start: { cash: [33, 20, 8, 12] } })
    await field('start.cash[1]').fill('21')
    await hands.press(page.getByRole('button', { name: words('maker:keep') }))
    await expect(page.getByRole('alertdialog')).toContainText('my-class.json')
    await look('exists')
    await hands.press(page.getByRole('button', { name: words('maker:exists.confirm') }))
    await expect.poll(() => readFileSync(path, 'utf8')).toContain('21')

    // At once on the shelf of a new game; a file broken and mended on disk is taken without leaving the page.
    await page.getByRole('button', { name: words('back') }).click()
    await hands.press(page.getByRole('button', { name: words('screens:title.newGame') }))
    const name = language === 'en' ? 'My class' : '我的课堂'
    await expect(page.getByRole('radio', { name })).toBeVisible()
    const good = readFileSync(path, 'utf8')
    mkdirSync(join(folder, 'scenarios'), { recursive: true })
    writeFileSync(path, good.replace('"length": 4', '"length": 40').replace('"minutes": 20', '"minutes": 0'))
    await hands.press(page.getByRole('button', { name: words('screens:setUp.lookAgain') }))
    await hands.press(page.getByRole('button', { name: 'my-class.json' }))
    await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(3)
    await look('broken')
    writeFileSync(path, good)
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await hands.press(page.getByRole('radio', { name }))
    await hands.press(page.getByRole('button', { name: words('screens:setUp.start') }))
    await expect(page.locator('main.set-up-screen')).toHaveCount(0)
    expect(SCENARIOS.some(({ id }) => id === 'my-class')).toBe(false)
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}
