import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { checkWordOfLesson, readLesson, writeLesson, type Lesson } from '../src/lesson'
import { sampleLesson } from '../src/lesson/testing/sample-lesson'
import { shareDesk } from './play/desk'
import { pastStory } from './play/past-story'
import { projectorOpenedBy } from './play/projector-page'
import { sitDown, standUp, type ProgramSitting } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'
import { answerSaveDialog } from './support/file-dialogs'
import { makeUserFolder, SIZES } from './support/launch-game'
import { LOOKS } from './support/looks'

const desk = shareDesk()
let folder = ''
test.beforeEach(() => {
  folder = makeUserFolder()
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const lessonIn = (path: string): Lesson => {
  const read = readLesson(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(`${read.code} ${JSON.stringify(read.problems)}`)
  return read.lesson
}

/** Drops a file on the window. */
const drop = async ({ page }: ProgramSitting, name: string, text: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (file) => {
      const data = new DataTransfer()
      data.items.add(new File([file.text], file.name))
      return data
    },
    { name, text },
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}

/** Picks something from a list that opens. */
const pick = async ({ page, hands }: ProgramSitting, label: string, name: string): Promise<void> => {
  await hands.press(page.getByRole('button', { name: label }))
  await hands.press(page.getByRole('option', { name, exact: true }))
}

test('a lesson is prepared, kept, and begun at another computer within three inputs', async () => {
  const prepared = await desk.sitDown()
  const { page, hands, app } = prepared
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.title') }))
  await page.getByLabel(t('lesson:name'), { exact: true }).fill('Platforms, week 3')
  await page.getByLabel(t('lesson:course'), { exact: true }).fill('MBA 2026')
  await page.getByLabel(t('screens:setUp.seed'), { exact: true }).fill('4711')
  await page.keyboard.press('Tab')
  await pick(prepared, t('lesson:clock.choice'), t('lesson:clock.perTurn', { minutes: t('minutes', { count: 5 }) }))
  await hands.press(page.getByRole('button', { name: new RegExp(`^\\+|${t('number.more')}`) }).first())
  const of = (seat: string, number: number) => ({ seat, table: t('lesson:tableNumber', { number }) })
  await page.getByLabel(t('lesson:prepare.nameOfTeam', of('Ali', 2)), { exact: true }).fill('海港队')
  await page.getByLabel(t('lesson:prepare.membersOf', of('Ali', 2)), { exact: true }).fill('王小明、Ana, 2026-17')
  const word = await page.locator('.check-word').innerText()
  const path = join(folder, 'week 3.sinkinglesson')
  await answerSaveDialog(app, path)
  await hands.press(page.getByRole('button', { name: t('lesson:prepare.save') }))
  await expect(page.locator('.notice-bar')).toContainText('week 3.sinkinglesson')
  await prepared.shot('lesson-prepared')
  expect(prepared.problems).toEqual([])
  await standUp(prepared)

  const lesson = lessonIn(path)
  expect(lesson).toMatchObject({ name: 'Platforms, week 3', course: 'MBA 2026', seed: 4711, minutes: 5, predictions: true })
  expect(lesson.tables.map(({ seats }) => seats.ali)).toEqual([
    { kind: 'team', name: '', members: [] },
    { kind: 'team', name: '海港队', members: ['王小明', 'Ana', '2026-17'] },
  ])
  expect(checkWordOfLesson(lesson).en).toBe(word)

  const played = await sitDown({ files: [path] })
  await expect(played.page.getByRole('heading', { level: 1, name: 'Platforms, week 3' })).toBeVisible()
  await expect(played.page.locator('.check-word')).toHaveText(word)
  // The table, the beginning, and the sheet of the story that everybody reads first.
  await played.hands.press(played.page.getByRole('radio', { name: t('lesson:tableNumber', { number: 2 }) }))
  await expect(played.page.getByText('王小明')).toBeVisible()
  await played.shot('lesson-opened')
  await played.hands.press(played.page.getByRole('button', { name: t('lesson:begin') }))
  await pastStory(played)
  await played.situation('hand-over')
  await expect(played.page.locator('main.hand-over')).toBeVisible()
  await played.page.keyboard.press('Escape')
  await played.situation('paused')
  await expect(played.pause.sheet.locator('.check-word')).toHaveText(word)
  expect(played.problems).toEqual([])
  await standUp(played)
})

for (const [language, textSize, size] of LOOKS) {
  test(`preparing and opening a lesson can be read: ${language}, text at ${textSize} per cent, ${size}`, async () => {
    const words = language === 'en' ? t : zh
    const broken = JSON.parse(writeLesson(sampleLesson())) as Record<string, unknown>
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language, textSize } })
    const { page, hands } = sitting
    await expect(page.locator('main.title-screen')).toBeVisible()
    await drop(sitting, 'mine.sinkinglesson', writeLesson(sampleLesson(3)))
    const look = async (where: string): Promise<void> => {
      await page.waitForTimeout(120)
      await sitting.shot(`lesson-${language}-${textSize}-${where}`)
      expect(await cutWords(page), where).toEqual([])
      await expectAccessible(page, where)
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Platforms, week 3' })).toBeVisible()
    await look('open')
    await hands.press(page.getByRole('button', { name: words('lesson:change') }))
    await expect(page.getByRole('heading', { level: 1, name: words('lesson:prepare.title') })).toBeVisible()
    await look('prepare')
    const wrong = put(
      'wrong.sinkinglesson',
      JSON.stringify({ ...broken, date: 'May', scenario: { ...(broken['scenario'] as object), weather: 'rain' }, tables: [] }),
    )
    await page.locator('input[type=file]').first().setInputFiles(wrong)
    const alert = page.getByRole('alert')
    await expect(alert.getByRole('row')).toHaveCount(4)
    await look('wrong')
    const newer = put('newer.sinkinglesson', JSON.stringify({ ...broken, version: 2 }))
    await page.locator('input[type=file]').first().setInputFiles(newer)
    await expect(alert).toContainText(words('lesson:problem.newer'))
    await page.keyboard.press('Escape')
    await look('title')
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}

test('a lesson dropped on the window opens, and what it hides or shows is the game’s', async () => {
  const sitting = await desk.sitDown()
  const { page, hands } = sitting
  await drop(sitting, 'Dropped.sinkinglesson', writeLesson({ ...sampleLesson(1), name: 'Dropped' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Dropped' })).toBeVisible()
  await hands.press(page.getByRole('button', { name: t('lesson:begin') }))
  await pastStory(sitting)
  await sitting.situation('hand-over')
  expect(sitting.problems).toEqual([])
  await standUp(sitting)
})

for (const [language, textSize, size] of LOOKS) {
  test(`the clock asks for the last action, and a class that pauses sees nothing: ${language}, ${textSize} per cent, ${size}`, async () => {
    const words = language === 'en' ? t : zh
    const team = { kind: 'team', name: '', members: [] } as const
    const tables = [{ name: '', seats: { ali: team, tencent: team, pdd: team, jd: team } }]
    const sitting = await desk.sitDown({ size: SIZES[size], settings: { language, textSize } })
    const { page, hands } = sitting
    await expect(page.locator('main.title-screen')).toBeVisible()
    await drop(sitting, 'clock.sinkinglesson', writeLesson({ ...sampleLesson(1, 'first-steps'), tables }))
    const look = async (where: string): Promise<void> => {
      await sitting.shot(`lesson-${language}-${textSize}-${where}`)
      expect(await cutWords(page), where).toEqual([])
    }
    await hands.press(page.getByRole('button', { name: words('lesson:begin') }))
    await pastStory(sitting)
    // What everybody is told first, and what was told meanwhile.
    for (;;) {
      const now = await sitting.situation('hand-over', 'show', 'recap', 'turn')
      if (now === 'turn') break
      await page.keyboard.press('Enter')
      await page.waitForTimeout(100)
    }
    const clock = page.getByRole('timer')
    await expect(clock).toContainText(/[56]:\d\d/)
    // The lesson shows no points before the end.
    await expect(page.locator('.top-points')).toHaveCount(0)
    await look('clock')
    const room =
      language === 'en' && textSize === 100
        ? await projectorOpenedBy(sitting, () => page.evaluate(() => window.bridge.projector.open()))
        : null
    if (room !== null) await expect(room.page.getByRole('timer')).toContainText(/[56]:\d\d/)
    await page.evaluate(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + 600_000
    })
    await expect(clock).toContainText(words('lesson:clock.last'))
    await look('last-action')
    await page.keyboard.press('Escape')
    await sitting.situation('paused')
    await look('pause')
    await hands.press(page.getByRole('button', { name: words('lesson:relief.open') }))
    await page.getByRole('region', { name: words('lesson:relief.open') }).scrollIntoViewIfNeeded()
    await look('reliefs')
    await hands.press(page.getByRole('button', { name: words('lesson:pause.blank') }))
    await expect(page.getByRole('heading', { level: 1, name: words('lesson:pause.title') })).toBeVisible()
    await look('class-paused')
    if (room !== null) {
      await expect(room.page.getByText(words('lesson:pause.title'))).toBeVisible()
      await room.page.screenshot({ path: 'e2e/shots/lesson-room-paused.png' })
    }
    await hands.press(page.getByRole('button', { name: words('lesson:pause.go') }))
    await sitting.situation('hand-over')
    if (room !== null) await expect(room.page.getByText(words('lesson:pause.title'))).toHaveCount(0)
    expect(sitting.problems).toEqual([])
    await standUp(sitting)
  })
}
