import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { builtInScenario } from '../rules'
import { everybody, playClassGame } from '../src/class/testing/class-games'
import { saveText } from '../src/table'
import { shareDesk } from './play/desk'
import { keepFinishedGame } from './play/played-by-rules'
import { keepPrinted, laidOut, pagesIn, PRINTED, watchPages } from './play/printed-pages'
import { projectorOpenedBy } from './play/projector-page'
import { standUp } from './play/sitting'
import { t, zh } from './play/words'
import { makeUserFolder, PROJECT } from './support/launch-game'
import { pdfPages } from './support/pdf-text'

const desk = shareDesk()
let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
  mkdirSync(PRINTED, { recursive: true })
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const TABLES = 6

/** Six tables of a class in a folder. */
const layOut = (): string => {
  const folder = join(userFolder, 'class')
  mkdirSync(folder)
  for (let dice = 1; dice <= TABLES; dice++) {
    const record = playClassGame({
      scenario: builtInScenario('spring-2021'),
      seed: 7,
      dice,
      people: dice === 2 ? { ali: '王小明', tencent: '李华', pdd: '小豪', jd: '张伟' } : everybody(`T${dice}`),
      line: `line-${dice}`,
      predicts: () => ({ share: 230, low: 180, high: 280 }),
    })
    writeFileSync(join(folder, `table ${dice}.sinkingmarket`), saveText(record, `T${dice}`, new Date(0)))
  }
  return folder
}

/** The command line prints the same pages of the same files, word for word, on the paper that is asked for. */
const expectTheSamePrinted = async (folder: string, shown: { readonly slides: string; readonly handouts: string }): Promise<void> => {
  const [slides, handouts] = [join(PRINTED, 'typed-slides.pdf'), join(PRINTED, 'typed-handouts.pdf')]
  for (const file of [slides, handouts]) rmSync(file, { force: true })
  const tool = [join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(PROJECT, 'tools', 'simulator.ts'), 'class', folder]
  const asked = ['--par', '0', '--json', '--lang', 'zh-CN', '--slides', slides, '--handouts', handouts, '--paper', 'Letter']
  const { stdout } = await promisify(execFile)(process.execPath, [...tool, ...asked], { cwd: PROJECT })
  expect((JSON.parse(stdout) as { readonly groups: readonly unknown[] }).groups).toHaveLength(1)
  expect(pdfPages(slides)).toEqual(pdfPages(shown.slides))
  expect(pdfPages(handouts)).toEqual(pdfPages(shown.handouts))
  const text = pdfPages(handouts).map((page) => page.text)
  for (const name of ['王小明', 'T6JD']) expect(text.filter((page) => page.includes(name)).length, name).toBeGreaterThan(0)
}

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`a class’s slides and handouts are printed, and no page is too full (${language})`, async () => {
    const folder = layOut()
    const sitting = await desk.sitDown({ settings: { language } })
    const { page, hands } = sitting
    await hands.press(page.getByRole('button', { name: words('class:title') }))
    const began = Date.now()
    await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder)
    await expect(page.getByRole('region', { name: words('class:roles.title') }).getByRole('row')).toHaveCount(TABLES + 1)
    await watchPages(page)
    const slides = await keepPrinted(sitting, words('debrief:keep.slides'), `slides-${language}.pdf`)
    console.log(`slides from six files (${language}): ${Date.now() - began} ms, ${statSync(slides).size} bytes`)
    const deck = (await laidOut(page)) as { readonly count: number; readonly full: readonly string[] }
    expect.soft(deck.full).toEqual([])
    expect(deck.count).toBeGreaterThanOrEqual(10)
    expect(pagesIn(slides)).toEqual({ count: deck.count, size: [960, 540] })
    const handouts = await keepPrinted(sitting, words('debrief:keep.handouts'), `handouts-${language}.pdf`)
    console.log(`handouts (${language}): ${statSync(handouts).size} bytes`)
    expect.soft(await laidOut(page)).toEqual({ count: TABLES * 4, full: [] })
    expect(pagesIn(handouts)).toEqual({ count: TABLES * 4, size: [595, 842] })
    await expect(page.locator('.print-out')).toHaveCount(0)
    await hands.press(page.getByRole('button', { name: words('debrief:keep.Letter'), exact: true }))
    const letters = await keepPrinted(sitting, words('debrief:keep.handouts'), `letters-${language}.pdf`)
    expect(pagesIn(letters)).toEqual({ count: TABLES * 4, size: [612, 792] })
    if (language === 'zh-CN') await expectTheSamePrinted(folder, { slides, handouts: letters })
    await sitting.shot(`debrief-${language}`)
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`a finished game is kept as slides, as handouts and with its account, and shown to the room (${language})`, async () => {
    keepFinishedGame(desk.folder, { scenario: 'spring-2021', seed: 2021 })
    const sitting = await desk.sitDown({ settings: { language } })
    await sitting.hands.press(sitting.page.getByRole('button', { name: words('screens:title.savedGames') }))
    await sitting.hands.press(sitting.page.getByRole('button', { name: words('screens:saves.open') }))
    const { page, hands } = sitting
    await watchPages(page)
    for (const [button, file, pages] of [
      ['debrief:keep.slides', `end-slides-${language}.pdf`, null],
      ['debrief:keep.handouts', `end-handouts-${language}.pdf`, 4],
      ['debrief:keep.account', `end-account-${language}.pdf`, 4],
    ] as const) {
      const path = await keepPrinted(sitting, words(button), file)
      const { count, full } = (await laidOut(page)) as { readonly count: number; readonly full: readonly string[] }
      expect.soft(full, file).toEqual([])
      expect(pagesIn(path).count).toBe(pages ?? count)
      console.log(`${file}: ${statSync(path).size} bytes`)
    }
    const picture = readFileSync(await keepPrinted(sitting, words('debrief:keep.picture'), `end-account-${language}.png`))
    // All four pages, at twice their size.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([2560, 4 * 1440])
    await sitting.shot(`debrief-end-${language}`)
    const show = page.getByRole('button', { name: words('debrief:keep.room') })
    const room = await projectorOpenedBy(sitting, () => hands.press(show))
    const shown = room.page.locator('.projector-page img')
    await expect(shown).toBeVisible()
    const first = await shown.getAttribute('src')
    await hands.press(page.getByRole('tab', { name: words('screens:end.goals') }))
    const began = Date.now()
    await expect.poll(async () => (await shown.getAttribute('src')) !== first, { intervals: [50] }).toBe(true)
    console.log(`another tab in the room after ${Date.now() - began} ms`)
    await room.page.screenshot({ path: join(__dirname, 'shots', `debrief-room-${language}.png`) })
    const points = await room.page.locator('.projector-seat .projector-points').allTextContents()
    expect(points).toEqual([...points].sort((a, b) => Number(b) - Number(a)))
    await hands.press(show)
    await expect(shown).toHaveCount(0)
    expect([...sitting.problems, ...room.problems]).toEqual([])
    await standUp(sitting)
  })
}
