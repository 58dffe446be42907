import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { FACTION_INFO, FACTIONS, type Faction } from '../rules'
import { checkWordOfLesson, readLesson, type Lesson } from '../src/lesson'
import { collect, playTable, pointsOf, teamAt, teamsAt } from './play/class-tables'
import { countingHands, type Inputs } from './play/counting-hands'
import { pastStory } from './play/past-story'
import { answerPlainly, playToTheEnd } from './play/play-on'
import { projectorOpenedBy } from './play/projector-page'
import { sitDown, standUp, type ProgramSitting, type Sitting } from './play/sitting'
import { t } from './play/words'
import { cutWords } from './support/cut-words'
import { answerSaveDialog } from './support/file-dialogs'
import { makeUserFolder } from './support/launch-game'
import { pdfPages } from './support/pdf-text'

const TABLES = 6
const STUDENTS = Array.from({ length: TABLES * FACTIONS.length }, (_, at) => (at % 5 === 0 ? `学生${at + 1}` : `Student ${at + 1}`))

let folder = ''
test.beforeAll(() => {
  folder = makeUserFolder()
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const began = Date.now()

/** What a step cost whoever did it, and how far the test has come. */
const tell = (step: string, { presses, fields }: Inputs, more = ''): void =>
  console.log(`${step}: ${presses} presses, ${fields} fields${more}; ${Math.round((Date.now() - began) / 1000)} s`)

/** The teacher prepares a lesson of six tables, with the list of the class. */
const prepare = async (path: string): Promise<Lesson> => {
  const { hands: takeUp, inputs } = countingHands()
  const sitting = await sitDown({ hands: takeUp })
  const { page, hands, app } = sitting
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.title') }))
  await hands.write(page.getByLabel(t('lesson:name'), { exact: true }), 'Platforms, week 3')
  await hands.write(page.getByLabel(t('lesson:course'), { exact: true }), 'MBA 2026')
  await hands.write(page.getByRole('textbox', { name: t('lesson:prepare.tables') }), String(TABLES))
  await page.keyboard.press('Tab')
  await expect(page.locator('.prepare-grid tbody tr')).toHaveCount(TABLES)
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.list') }))
  await hands.write(page.getByLabel(t('lesson:prepare.listAbout')), STUDENTS.join('\n'))
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.dealOut', { count: STUDENTS.length }) }))
  await sitting.shot('whole-class-prepare')
  await answerSaveDialog(app, path)
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.save') }))
  await expect(page.locator('.notice-bar')).toContainText('week 3.sinkinglesson')
  tell('prepare', inputs(), ` (save dialog apart), ${statSync(path).size} bytes`)
  await standUp(sitting)
  const read = readLesson(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.code)
  expect(read.lesson.tables.map(({ seats }) => FACTIONS.map((seat) => seats[seat].kind))).toEqual(
    Array.from({ length: TABLES }, () => FACTIONS.map(() => 'team')),
  )
  return read.lesson
}

/** What the teams of the first table do: each subsidises, one place further along its list with each turn, and Tencent holds once. */
const decisions = () => {
  let [turns, rulings] = [0, 0]
  return {
    turn: async (sitting: Sitting): Promise<void> => {
      const { table, slip } = sitting
      const isOpen = (await table.action('subsidise').getAttribute('aria-disabled')) !== 'true'
      if (isOpen && turns % 2 === 0) {
        await table.take('subsidise')
        await slip.targets
          .nth(turns % 3)
          .locator('[data-sum]')
          .first()
          .click()
        await expect(table.actions(2)).toBeVisible()
      }
      turns += 1
      await answerPlainly(sitting, 'turn')
    },
    ruling: async ({ page, dossier }: Sitting): Promise<void> => {
      await dossier.rule(rulings++ === 0 ? 'hold' : 'approve')
      await expect(page.locator('.dossier-sheet')).toHaveCount(0)
    },
  }
}

/** The first table opens the lesson file, names its teams, plays, and hands its game over from the drawer; says what stood at its end. */
const playOnScreen = async (lesson: string, to: string): Promise<Readonly<Record<Faction, number>>> => {
  const userFolder = join(folder, 'table 1')
  mkdirSync(userFolder)
  const { hands: takeUp, inputs } = countingHands()
  const sitting = await sitDown({ userFolder, files: [lesson], hands: takeUp })
  const { page, hands, end, title, app } = sitting
  await hands.press(page.getByRole('radio', { name: t('lesson:tableNumber', { number: 1 }) }))
  for (const [seat, name] of Object.entries(teamsAt(0)))
    await hands.write(page.getByRole('textbox', { name: t('screens:setUp.nameOf', { seat: FACTION_INFO[seat as Faction].name.en }) }), name)
  await sitting.shot('whole-class-lesson')
  await hands.press(page.getByRole('button', { name: t('lesson:begin') }))
  await pastStory(sitting)
  tell('open and begin at a table', inputs(), ' (the file opened by double click)')
  const counts = await playToTheEnd(sitting, decisions())
  const played = inputs()
  tell(`play a table, ${JSON.stringify(counts)}`, played)
  await expect(end.heading).toBeVisible()
  const points = Object.fromEntries((await end.standing()).map(({ faction, points }) => [faction, points]))
  await sitting.shot('whole-class-end')
  await end.toTitle()
  await title.savedGames()
  await answerSaveDialog(app, to)
  await hands.press(page.getByRole('button', { name: /^Export / }).first())
  await expect(page.getByRole('status')).toContainText('table 1.sinkingmarket')
  const all = inputs()
  tell('hand the game over', { presses: all.presses - played.presses, fields: 0 }, ' (save dialog apart)')
  await standUp(sitting)
  return points as Record<Faction, number>
}

const keepAs = async ({ page, app, hands }: ProgramSitting, button: string, file: string): Promise<string> => {
  const path = join(folder, file)
  await answerSaveDialog(app, path)
  await hands.press(page.getByRole('button', { name: button }))
  await expect(page.locator('.notice-bar').getByText(file)).toBeVisible()
  return path
}

/** The rows of a sheet, each by its headings. */
const rowsOf = (path: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [heads = [], ...rows] = text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    // Some headings have a comma in them, and stand in quotes.
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''))
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])))
}

/** How far a picture the room sees differs from what stands on the page, on average, of 255. */
const differs = async (room: Page, page: Page): Promise<number> => {
  const seen = await page.locator('.class-drop').evaluate((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect()
    const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))]
    return { x, y, width: Math.floor(Math.min(right, innerWidth)) - x, height: Math.floor(Math.min(bottom, innerHeight)) - y }
  })
  const clip = `data:image/png;base64,${(await page.screenshot({ clip: seen })).toString('base64')}`
  return room.evaluate(async (wanted) => {
    const shown = document.querySelector<HTMLImageElement>('.projector-page img')?.src ?? ''
    const grey = async (source: string): Promise<readonly number[]> => {
      const image = new Image()
      image.src = source
      await image.decode()
      const pen = new OffscreenCanvas(96, 54).getContext('2d')
      if (pen === null) throw new Error('no canvas')
      pen.drawImage(image, 0, 0, 96, 54)
      return [...pen.getImageData(0, 0, 96, 54).data]
    }
    const [one, other] = [await grey(shown), await grey(wanted)]
    return one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length
  }, clip)
}

/** The room's window shows the page of the class, and follows it. */
const showToTheRoom = async (sitting: ProgramSitting): Promise<void> => {
  const { page, hands } = sitting
  await page.getByRole('region', { name: t('class:roles.title') }).scrollIntoViewIfNeeded()
  const room = await projectorOpenedBy(sitting, () => hands.press(page.getByRole('button', { name: t('debrief:keep.room') })))
  const shown = room.page.locator('.projector-page img')
  await expect(shown).toBeVisible()
  await expect.poll(() => differs(room.page, page)).toBeLessThan(6)
  await room.page.screenshot({ path: join(__dirname, 'shots', 'whole-class-room.png') })
  await page.getByRole('region', { name: t('class:rivers.title') }).evaluate((part) => part.scrollIntoView())
  const apart = await differs(room.page, page)
  await expect.poll(() => differs(room.page, page)).toBeLessThan(6)
  console.log(`the room, before it followed: ${apart.toFixed(1)} of 255 apart`)
  await room.page.screenshot({ path: join(__dirname, 'shots', 'whole-class-room-rivers.png') })
  expect(room.problems).toEqual([])
}

test('a class of six tables, from the lesson file to the slides and the room', async () => {
  test.setTimeout(420_000)
  const path = join(folder, 'week 3.sinkinglesson')
  const lesson = await test.step('prepare', () => prepare(path))
  const games = join(folder, 'collected')
  mkdirSync(games)
  const first = await test.step('play', () => playOnScreen(path, join(games, 'table 1.sinkingmarket')))
  const points = [first]
  for (let table = 1; table < TABLES; table++) {
    const userFolder = join(folder, `table ${table + 1}`)
    points.push(pointsOf(playTable(lesson, table, userFolder)))
    collect(userFolder, join(games, `table ${table + 1}.sinkingmarket`))
  }
  expect(new Set(points.map((one) => JSON.stringify(one))).size).toBe(TABLES)

  const { hands: takeUp, inputs } = countingHands()
  const sitting = await sitDown({ hands: takeUp })
  const { page, hands } = sitting
  await hands.press(page.getByRole('button', { name: t('class:title') }))
  const began = Date.now()
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(games)
  const roles = page.getByRole('region', { name: t('class:roles.title') })
  await expect(roles.getByRole('row')).toHaveCount(TABLES + 1)
  const compared = Date.now() - began
  await expect(page.locator('.check-word')).toHaveText(checkWordOfLesson(lesson).en)
  await expect(page.getByRole('region', { name: t('class:refused.title') })).toHaveCount(0)
  await sitting.shot('whole-class-results')
  expect(await cutWords(page)).toEqual([])

  const slides = await keepAs(sitting, t('debrief:keep.slides'), 'slides.pdf')
  console.log(`six files are compared after ${compared} ms and slides after ${Date.now() - began} ms: ${statSync(slides).size} bytes`)
  const deck = pdfPages(slides)
  expect(deck.length).toBeGreaterThanOrEqual(10)
  expect(deck.every(({ size }) => size.join() === '960,540')).toBe(true)
  const said = deck.map(({ text }) => text).join('\n')
  for (const question of lesson.questions) expect(said).toContain(question.replaceAll(/\s/g, ''))

  const handouts = await keepAs(sitting, t('debrief:keep.handouts'), 'handouts.pdf')
  const sheets = pdfPages(handouts)
  // A page about the game and one for the lesson's questions: the two sides of a sheet.
  expect(sheets).toHaveLength(2 * TABLES * FACTIONS.length)
  for (let table = 0; table < TABLES; table++)
    for (const seat of FACTIONS)
      expect(sheets.filter(({ text }) => text.includes(teamAt(table, seat).replaceAll(/\s/g, ''))).length).toBeGreaterThan(0)

  const gradebook = await keepAs(sitting, t('class:keep.gradebook'), 'gradebook.csv')
  const quarters = await keepAs(sitting, t('class:keep.quarters'), 'quarters.csv')
  console.log(`handouts: ${statSync(handouts).size} bytes; gradebook: ${statSync(gradebook).size}; quarters: ${statSync(quarters).size}`)
  const graded = rowsOf(gradebook)
  // Every student is in it, dealt out in the order of the list.
  expect(graded.map((row) => row['Members'])).toEqual(STUDENTS)
  expect(graded).toHaveLength(TABLES * FACTIONS.length)
  const last = rowsOf(quarters).filter((row) => row['Quarter'] === String(lesson.scenario.length))
  points.forEach((ended, table) => {
    for (const seat of FACTIONS) {
      const isOf = (row: Readonly<Record<string, string>>): boolean => row['Who'] === teamAt(table, seat)
      expect(graded.filter(isOf).map((row) => row['Points'])).toEqual([String(ended[seat])])
      expect(last.filter(isOf).map((row) => row['Points'])).toEqual([String(ended[seat])])
    }
  })
  await showToTheRoom(sitting)
  tell('class results, slides, handouts, two sheets and the room', inputs(), ' (file dialogs apart)')
  await standUp(sitting)
})
