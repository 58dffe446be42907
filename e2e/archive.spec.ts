import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { RULES_VERSION } from '../rules'
import { PROGRAM_VERSION } from '../src/shared/program'
import { parseEnvelope, sealEnvelope, type SaveEnvelope } from '../src/shared/save-envelope'
import { shareDesk } from './play/desk'
import { predictedGameText } from './play/predicted-games'
import { standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { answerOpenDialog, answerSaveDialog } from './support/file-dialogs'
import { SIZES } from './support/launch-game'
import { LOOKS } from './support/looks'

/** A finished game of a version with other rules, another board, and a scenario, an agenda and a measure that nobody knows any more. */
const FIXTURE = join(__dirname, 'fixtures', 'finished-by-0.0.9.json')
const NAME = 'Tuesday, another way'

const desk = shareDesk()
test.beforeEach(() => {
  mkdirSync(join(desk.folder, 'saves'), { recursive: true })
})

const saved = (): SaveEnvelope => {
  const parsed = parseEnvelope(readFileSync(FIXTURE, 'utf8'))
  if (!parsed.ok) throw new Error(parsed.code)
  return parsed.envelope
}

const note = ({ page }: Sitting, words: typeof t) => page.getByRole('region', { name: words('screens:archive.label') })

for (const [language, textSize, size] of LOOKS) {
  test(`a finished game of an earlier version is read to the end: ${language}, text at ${textSize} per cent`, async () => {
    copyFileSync(FIXTURE, join(desk.folder, 'saves', 'last week.json'))
    const words = language === 'en' ? t : zh
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language, textSize } })
    const { page, hands } = sitting
    const look = async (where: string): Promise<void> => {
      await page.waitForTimeout(120)
      await sitting.shot(`archive-${language}-${textSize}-${where}`)
      expect(await cutWords(page), where).toEqual([])
      await expectAccessible(page, where)
    }
    await hands.press(page.getByRole('button', { name: words('screens:title.savedGames') }))
    const slip = page.getByRole('row').filter({ has: page.getByRole('heading', { level: 2, name: NAME }) })
    await expect(slip).toContainText(language === 'en' ? /Tencent won with \d+ points/ : /腾讯以\d+分获胜/)
    await look('drawer')
    await hands.press(page.getByRole('button', { name: words('screens:saves.openNamed', { name: NAME }) }))
    const told = words('screens:archive.otherVersion', { program: '0.0.9', rules: '1', version: PROGRAM_VERSION, here: RULES_VERSION })
    await expect(note(sitting, words)).toHaveText(`${NAME} · ${told}`)
    await look('account')
    const { result } = saved()
    for (const [tab, name, what] of [
      ['goals', words('screens:end.goals'), result!.goals[0].agenda!.name[language]],
      ['charts', words('screens:end.shares'), words('story:charts.river')],
      ['predictions', words('story:predictions.title'), '小豪'],
      ['story', words('screens:end.story'), words('story:turns.noMoves')],
      // A belt that this board does not have is called what it was called.
      ['belts', words('screens:end.story'), result!.names.find(({ id }) => id === 'lantern-belt')!.name[language]],
      ['history', words('story:history.title'), words('story:history.inGame')],
      ['compare', words('story:compare.title'), result!.branch!.name],
    ] as const) {
      await hands.press(page.getByRole('tab', { name }))
      await expect(page.getByRole('tabpanel', { name })).toContainText(what)
      await look(tab)
    }
    await page.keyboard.press('Escape')
    await expect(slip).toBeVisible()
    await hands.press(page.getByRole('button', { name: words('story:replay.openSaveNamed', { name: NAME }) }))
    await expect(note(sitting, words), 'a replay that cannot be says why').toHaveText(`${NAME} · ${told}`)
    await standUp(sitting)
  })
}

test('a game that can only be read is imported, exported and deleted like any other, and never continued', async () => {
  const sitting = await desk.sitDown()
  const { app, title, saves: drawer } = sitting
  await title.savedGames()
  await answerOpenDialog(app, FIXTURE)
  await drawer.import()
  await expect(drawer.slip(NAME)).toBeVisible()
  const target = join(desk.folder, 'given away.json')
  await answerSaveDialog(app, target)
  await drawer.export(NAME)
  await expect(drawer.notice).toContainText('given away.json')
  const given = parseEnvelope(readFileSync(target, 'utf8'))
  expect(given.ok && given.envelope).toEqual(saved())
  await drawer.back()
  await expect(title.continueButton).toHaveCount(0)
  await title.savedGames()
  await drawer.remove(NAME)
  await expect(drawer.slips).toHaveCount(0)
  expect(readdirSync(join(desk.folder, 'saves'))).toEqual([])
  await standUp(sitting)
})

test('a game of this version is shown as its moves have it; one whose moves somebody changed can still be read', async () => {
  const good = JSON.parse(predictedGameText()) as SaveEnvelope
  const put = (name: string, change: Partial<SaveEnvelope>): void =>
    writeFileSync(join(desk.folder, 'saves', `${name}.json`), JSON.stringify(sealEnvelope({ ...good, ...change, name })))
  put('Whole', {})
  put('Changed', { moves: [...good.moves.slice(0, 20), { type: 'end-turn', seat: 'jd' }, ...good.moves.slice(20)] })
  const sitting = await desk.sitDown()
  const { page, title, saves: drawer, end, shot } = sitting
  await title.savedGames()
  await drawer.load('Changed')
  await expect(note(sitting, t)).toContainText(/^Changed · Move \d+ of this saved game is against the rules/)
  await shot('archive-changed')
  const read = await end.accounts()
  await page.keyboard.press('Escape')
  await drawer.load('Whole')
  await expect(end.heading).toBeVisible()
  await expect(note(sitting, t)).toHaveCount(0)
  expect(await end.accounts(), 'the same account, told from the moves').toEqual(read)
  await end.expectItAddsUp()
  await standUp(sitting)
})
