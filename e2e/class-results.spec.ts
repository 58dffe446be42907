import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtInScenario, FACTIONS, standingOf, totals } from '../rules'
import { checkWordOf } from '../src/class'
import { everybody, playClassGame, type ClassGame } from '../src/class/testing/class-games'
import { saveText } from '../src/table'
import { shareDesk } from './play/desk'
import { playToATurn } from './play/play-on'
import { standUp, type ProgramSitting } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { answerSaveDialog } from './support/file-dialogs'
import { makeUserFolder, SIZES } from './support/launch-game'
import { LOOKS } from './support/looks'

const desk = shareDesk()
let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

/** Six tables of one class, and what else lies in a teacher's folder. */
const TABLES = 6
const gameOf = (dice: number, scenario = 'spring-2021'): ClassGame => ({
  scenario: builtInScenario(scenario),
  seed: 7,
  dice,
  people: dice === 2 ? { ali: '王小明', tencent: '李华', pdd: '小豪', jd: '张伟' } : everybody(`T${dice}`),
  line: `line-${dice}`,
  predicts: (seat) => (seat === 'pdd' ? { share: 260, low: 230, high: 290 } : { share: 200, low: 120 + 5 * dice, high: 280 }),
})

const layOut = (scenario?: string): { readonly folder: string; readonly points: readonly (readonly number[])[] } => {
  const folder = join(userFolder, 'class')
  mkdirSync(join(folder, 'late'), { recursive: true })
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  const records = Array.from({ length: TABLES }, (_, at) => playClassGame(gameOf(at + 1, scenario)))
  records.forEach((record, at) =>
    write(`${at === 5 ? 'late/' : ''}table ${at + 1}.sinkingmarket`, saveText(record, `T${at + 1}`, new Date(0))),
  )
  const text = saveText(records[0]!, 'T1', new Date(0))
  write('table 1 auto.sinkingmarket', saveText(playClassGame({ ...gameOf(1, scenario), made: 20 }), 'T1', new Date(0)))
  write('torn.sinkingmarket', text.slice(0, 700))
  write('notes.json', '{}')
  write('readme.txt', 'no game')
  return { folder, points: records.map(({ state }) => totals(standingOf(state), { secret: true })) }
}

const addFolder = async ({ page }: ProgramSitting, folder: string): Promise<void> => {
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder)
}

for (const [language, textSize, size] of LOOKS) {
  test(`a class is brought together and compared: ${language}, text at ${textSize} per cent, ${size}`, async () => {
    const { folder, points } = layOut()
    const words = language === 'en' ? t : zh
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language, textSize } })
    const { page, hands } = sitting
    const look = async (where: string): Promise<void> => {
      await page.waitForTimeout(120)
      await sitting.shot(`class-${language}-${textSize}-${where}`)
      expect(await cutWords(page), where).toEqual([])
      await expectAccessible(page, where)
    }
    await hands.press(page.getByRole('button', { name: words('class:title') }))
    await expect(page.getByText(words('class:intro'))).toBeVisible()
    await look('empty')
    await addFolder(sitting, folder)
    const roles = page.getByRole('region', { name: words('class:roles.title') })
    await expect(roles.getByRole('row')).toHaveCount(TABLES + 1)
    const shown = await roles
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td strong')].map((cell) => Number(cell.textContent))))
    // In the order of their names: the one in the folder "late" comes first.
    expect(shown).toEqual([5, 0, 1, 2, 3, 4].map((at) => points[at]))
    const { scenario } = gameOf(1)
    const checkWord = checkWordOf({ scenario, seed: 7, advice: true, predictions: true })
    await expect(page.locator('.check-word')).toHaveText(checkWord[language])
    await look('roles')
    const refused = page.getByRole('region', { name: words('class:refused.title') })
    await expect(refused.getByRole('listitem')).toHaveCount(3)
    for (const section of ['rulings', 'rivers', 'partings', 'foresight', 'promises', 'refused'] as const) {
      await page.getByRole('region', { name: words(`class:${section}.title`) }).scrollIntoViewIfNeeded()
      if (section !== 'partings') await look(section)
    }
    expect(await page.locator('.class-page').innerText()).toContain('T3 Ali')
    await hands.press(page.getByRole('button', { name: words('class:names') }))
    const nameless = await page.locator('.class-page').innerText()
    for (const name of ['T3', '王小明', 'late', 'torn']) expect(nameless).not.toContain(name)
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}

test('a class is kept whole and opened again, and its sheets are those of the screen', async () => {
  const { folder, points } = layOut()
  const sitting = await desk.sitDown()
  const { page, hands, app } = sitting
  await hands.press(page.getByRole('button', { name: t('class:title') }))
  await addFolder(sitting, folder)
  const keep = page.getByRole('region', { name: t('class:keep.title') })
  const class8 = join(userFolder, '八年级.sinkingclass')
  await answerSaveDialog(app, class8)
  await hands.press(keep.getByRole('button', { name: t('class:keep.class') }))
  await expect(keep.getByRole('status')).toContainText('八年级.sinkingclass')
  const sheet = join(userFolder, 'quarters.csv')
  await answerSaveDialog(app, sheet)
  await hands.press(keep.getByRole('button', { name: t('class:keep.quarters') }))
  await expect(keep.getByRole('status')).toContainText('quarters.csv')
  await sitting.shot('class-keep')
  const rows = readFileSync(sheet, 'utf8').trimEnd().split('\r\n')
  expect(rows).toHaveLength(1 + TABLES * FACTIONS.length * 5)
  const cells = rows.map((row) => row.split(','))
  const last = cells
    .filter(([, table = '', , , , quarter]) => table.startsWith('table 2') && quarter === '4')
    .map((row) => Number(row.at(-3)))
  expect(last).toEqual(points[1])
  expect(rows.join()).toContain('王小明')
  await hands.press(page.getByRole('button', { name: t('class:clear') }))
  await page.locator('input[type=file][multiple]').first().setInputFiles(class8)
  const roles = page.getByRole('region', { name: t('class:roles.title') })
  await expect(roles.getByRole('row')).toHaveCount(TABLES + 1)
  await expect(roles.getByRole('button', { name: '八年级/table 2', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: t('class:refused.title') })).toHaveCount(0)
  await standUp(sitting)
})

test('the check word is the same on set-up, and in the pause of the game that is started', async () => {
  const sitting = await desk.sitDown()
  const { page, title, setUp, table, pause } = sitting
  await title.newGame()
  await setUp.chooseScenario('first-steps')
  await setUp.seatAs('alone')
  await setUp.writeSeed(4711)
  await page.keyboard.press('Tab')
  const expected = checkWordOf({ scenario: builtInScenario('first-steps'), seed: 4711, advice: true, predictions: false }).en
  await expect(page.locator('.check-word')).toHaveText(expected)
  await sitting.shot('check-word-set-up')
  expect(await cutWords(page)).toEqual([])
  await setUp.switchPredictions()
  await expect(page.locator('.check-word')).not.toHaveText(expected)
  await setUp.switchPredictions()
  await setUp.start()
  await playToATurn(sitting)
  await table.pause()
  await expect(pause.sheet.locator('.check-word')).toHaveText(expected)
  await expect(pause.sheet).toContainText('seed 4711')
  await sitting.shot('check-word-pause')
  expect(await cutWords(page)).toEqual([])
  await standUp(sitting)
})

test('a table is replayed from where it was pressed, one comes back to the class, and bots play par meanwhile', async () => {
  const { folder } = layOut('first-steps')
  const sitting = await desk.sitDown()
  const { page, hands } = sitting
  await hands.press(page.getByRole('button', { name: t('class:title') }))
  await addFolder(sitting, folder)
  const roles = page.getByRole('region', { name: t('class:roles.title') })
  await expect(roles.getByRole('row')).toHaveCount(TABLES + 1)
  await hands.press(roles.getByRole('button', { name: t('class:roles.playPar', { count: 12 }) }))
  await hands.press(roles.getByRole('button', { name: 'table 3', exact: true }))
  await expect(page.locator('.replay-screen')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: t('class:title') })).toBeFocused()
  await expect(roles.getByRole('row')).toHaveCount(TABLES + 1)
  const river = page
    .getByRole('region', { name: t('class:rivers.title') })
    .getByRole('button')
    .first()
  const box = await river.boundingBox()
  await river.click({ position: { x: box!.width * 0.9, y: 20 } })
  await expect(page.locator('.replay-screen')).toContainText('2')
  await page.keyboard.press('Escape')
  await expect(roles.locator('tfoot th')).toHaveText(t('class:roles.par'), { timeout: 60_000 })
  const par = roles.locator('tfoot td')
  await expect(par).toHaveCount(FACTIONS.length)
  await expect(par.first()).toContainText(/\d+ .*\d+ – \d+/)
  await sitting.shot('class-par')
  for (const measure of ['share', 'profit', 'welfare'] as const) {
    await hands.press(roles.getByRole('button', { name: t(`class:roles.${measure}`), exact: true }))
    await expect(par.first()).toContainText(/\d/)
  }
  await sitting.shot('class-welfare')
  await hands.press(page.getByRole('button', { name: t('class:clear') }))
  await expect(page.getByText(t('class:intro'))).toBeVisible()
  expect(sitting.problems).toEqual([])
  await standUp(sitting)
})
