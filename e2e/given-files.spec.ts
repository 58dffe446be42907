import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { SCENARIOS, builtInScenario } from '../rules'
import { parseEnvelope, writeEnvelope } from '../src/shared/save-envelope'
import { lastTurnText, predictedGameText } from './play/predicted-games'
import { sitDownInATurn } from './play/sit-down-at'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { answerOpenDialog } from './support/file-dialogs'
import { electronExecutable, makeUserFolder, PROJECT } from './support/launch-game'

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

/** Starts the program a second time, as a double click does, in a folder of one's own. */
const startAgain = ({ userFolder }: Sitting, cwd: string, files: readonly string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    spawn(electronExecutable(), [PROJECT, ...asRoot, `--user-data-dir=${userFolder}`, ...files], { cwd, stdio: 'ignore' }).on(
      'exit',
      resolve,
    )
  })

const question = ({ page }: Sitting): Locator => page.getByRole('alertdialog')

test('a game on the command line is kept, asked about and played on', async () => {
  const sitting = await sitDown({ files: [put('lesson one.sinkingmarket', lastTurnText())] })
  const { hands, page, situation, shot, userFolder } = sitting
  await expect(question(sitting)).toContainText(t('screens:arrivals.open'))
  await shot('given-game')
  expect(readdirSync(join(userFolder, 'saves')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
  await hands.press(question(sitting).getByRole('button', { name: t('screens:saves.open') }))
  await situation('turn', 'hand-over')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await standUp(sitting)
})

test('a second start hands its files to the running game, which asks and loses nothing', async () => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seed: 13 })
  const { hands, table, saves, situation, shot } = sitting
  const figures = await table.figures()
  put('finished.sinkingmarket', predictedGameText())
  // Relative to the folder it is started in, which is not that of the running game.
  expect(await startAgain(sitting, folder, [join('.', 'finished.sinkingmarket')])).toBe(0)
  await expect(question(sitting)).toContainText(t('screens:arrivals.over'))
  await shot('given-finished-game')
  await hands.press(question(sitting).getByRole('button', { name: t('screens:arrivals.leave') }))
  await expect(saves.slip('Predicted')).toBeVisible()
  await hands.press(sitting.page.getByRole('button', { name: t('screens:backToGame') }))
  await situation('turn')
  expect(await table.figures()).toEqual(figures)

  put('going on.sinkingmarket', lastTurnText())
  await startAgain(sitting, folder, ['going on.sinkingmarket'])
  await expect(question(sitting)).toContainText(t('screens:saves.askText.open'))
  await hands.press(question(sitting).getByRole('button', { name: t('story:replay.openSave') }))
  await expect(sitting.page.locator('.replay-screen')).toBeVisible()
  await standUp(sitting)
})

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`several files at once: the games are kept, and what is wrong with the others is said (${language})`, async () => {
    mkdirSync(join(folder, 'a folder'))
    writeFileSync(join(folder, 'huge.sinkingmarket'), Buffer.alloc(8 * 1024 * 1024 + 1))
    const text = lastTurnText()
    const files = [
      put('one.sinkingmarket', text),
      put('two.json', predictedGameText()),
      put('torn.sinkingmarket', text.slice(0, 400)),
      put('picture.png', 'PNG'),
      join(folder, 'a folder'),
      join(folder, 'gone.json'),
      join(folder, 'huge.sinkingmarket'),
    ]
    const sitting = await sitDown({ settings: { language }, files })
    const { page, shot, hands } = sitting
    const refused = page.getByRole('alert')
    await expect(page.getByRole('status')).toContainText('“Predicted”')
    for (const [name, why] of [
      ['torn.sinkingmarket', words('screens:problem.save.truncated')],
      ['picture.png', words('screens:problem.file.foreign')],
      ['a folder', words('screens:problem.file.folder')],
      ['gone.json', words('screens:problem.file.missing')],
      ['huge.sinkingmarket', words('screens:problem.file.too-large')],
    ] as const)
      await expect(refused.getByRole('listitem').filter({ hasText: name })).toContainText(why)
    await shot(`given-several-${language}`)
    await hands.press(refused.getByRole('button', { name: words('close') }))
    await expect(refused).toHaveCount(0)
    await standUp(sitting)
  })
}

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`no name of a file or a game turns the words around it (${language})`, async () => {
    const userFolder = makeUserFolder()
    mkdirSync(join(userFolder, 'saves'))
    writeFileSync(join(userFolder, 'saves', 'lunch\u202Egnip.json'), 'torn')
    const sitting = await sitDown({
      userFolder,
      settings: { language },
      files: [
        put('photo\u202Egnp.txt', 'text'),
        put('wrong\u202Enosj.json', '{'),
        put('mine\u202Enosj.json', ownScenario('one', 'One\u202E afternoon', '一个\u202E下午')),
        put('lunch.sinkingmarket', lastTurnText()),
      ],
    })
    const { page, shot, hands } = sitting
    await expect(page.getByRole('alert')).toContainText(words('screens:problem.file.foreign'))
    await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: 'lunch' })).toBeVisible()
    await shot(`given-turning-${language}`)
    await hands.press(page.getByRole('status').getByRole('button', { name: words('screens:setUp.title') }))
    await expect(page.locator('.scenario-broken')).toBeVisible()
    await shot(`given-turning-shelf-${language}`)
    await standUp(sitting)
    rmSync(userFolder, { recursive: true, force: true })
  })
}

test('a game that saved itself is called by its scenario in the language spoken, also when its file comes back, and again', async () => {
  const parsed = parseEnvelope(lastTurnText())
  if (!parsed.ok) throw new Error(parsed.code)
  const exported = put('exported.sinkingmarket', writeEnvelope({ ...parsed.envelope, name: 'The long war' }))
  const sitting = await sitDown({ settings: { language: 'zh-CN' }, files: [exported] })
  const { page, hands, shot, app } = sitting
  await expect(question(sitting).getByRole('heading')).toContainText('“持久战”')
  await hands.press(question(sitting).getByRole('button', { name: zh('screens:arrivals.leave') }))
  await answerOpenDialog(app, exported)
  await hands.press(page.getByRole('button', { name: zh('screens:saves.import') }))
  await expect(page.getByRole('status')).toContainText(zh('screens:problem.save.imported-again', { taken: '持久战', name: '持久战（2）' }))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['持久战', '持久战（2）'])
  await shot('given-again-zh-CN')
  await standUp(sitting)
})

test('a hundred games come in at once: their names take little room, and are in the order people sort them in', async () => {
  const text = lastTurnText()
  const files = Array.from({ length: 100 }, (_, at) => put(`${at}.sinkingmarket`, text))
  const sitting = await sitDown({ files })
  const told = sitting.page.getByRole('status').filter({ hasText: 'Last turn' })
  await expect(told).toContainText('100 games')
  await expect(told).toContainText('“Last turn (9)”, “Last turn (10)”, “Last turn (11)”')
  await expect(told).toContainText('“Last turn (99)” and “Last turn (100)”')
  expect((await told.boundingBox())?.height).toBeLessThan(130)
  await expect(sitting.page.getByRole('heading', { level: 2 }).nth(1)).toHaveText('Last turn (2)')
  await sitting.shot('given-hundred')
  await standUp(sitting)
})

/** A scenario of one's own, as a file. */
const ownScenario = (id: string, en: string, chinese: string): string =>
  JSON.stringify({ ...builtInScenario('first-steps'), id, name: { en, 'zh-CN': chinese } })

for (const [language, words, names] of [
  ['en', t, ['One afternoon', 'Two evenings']],
  ['zh-CN', zh, ['一个下午', '两个晚上']],
] as const) {
  test(`several scenarios at once: all are on the shelf, and each that is wrong is named with its reason (${language})`, async () => {
    mkdirSync(join(folder, 'elsewhere'))
    const files = [
      put('afternoon.json', ownScenario('one', 'One afternoon', '一个下午')),
      put('wrong.json', '{"id":"wrong"}'),
      put(join('elsewhere', 'afternoon.json'), ownScenario('two', 'Two evenings', '两个晚上')),
      put('torn.json', '{"id":'),
    ]
    const sitting = await sitDown({ settings: { language }, files })
    const { page, shot, hands } = sitting
    const box = (name: string): Locator => page.getByRole('radiogroup').first().getByRole('radio', { name })
    for (const name of names) {
      await expect(page.getByRole('status')).toContainText(name)
      await expect(box(name)).toBeVisible()
    }
    await expect(box(names[0])).toBeChecked()
    await expect(page.locator('.scenario-box[data-selected]')).toBeInViewport({ ratio: 1 })
    const refused = page.getByRole('alert').getByRole('listitem')
    await expect(refused.filter({ hasText: 'wrong.json' })).toContainText(language === 'en' ? 'mistakes' : '处错误')
    await expect(refused.filter({ hasText: 'torn.json' })).toBeVisible()
    await shot(`given-scenarios-${language}`)
    await hands.press(refused.filter({ hasText: 'wrong.json' }).getByRole('button'))
    await expect(page.getByRole('dialog')).toContainText(words('screens:problems.title', { file: 'wrong.json' }))
    await hands.press(page.getByRole('dialog').getByRole('button', { name: words('close') }))

    await startAgain(sitting, folder, [put('lunch.sinkingmarket', lastTurnText()), files[0] ?? '', files[1] ?? ''])
    await expect(page.locator('.saves-screen').getByRole('status')).toContainText(names[0])
    await expect(page.locator('.saves-screen').getByRole('alert')).toContainText('wrong.json')
    await shot(`given-mixed-${language}`)
    await standUp(sitting)
  })
}

test('a scenario file is offered, and one that is wrong is told', async () => {
  const first = SCENARIOS.find(({ id }) => id === 'first-steps')
  const own = JSON.stringify({ ...first, id: 'mine', name: { en: 'One afternoon', 'zh-CN': '一个下午' } })
  const sitting = await sitDown({ files: [put('mine.json', own)] })
  const { setUp, hands } = sitting
  await expect(setUp.scenario('One afternoon')).toBeChecked()
  await hands.press(sitting.page.getByRole('status').getByRole('button', { name: t('close') }))
  await startAgain(sitting, folder, [put('wrong.json', '{"id":"wrong"}')])
  await expect(setUp.problems).toContainText(t('screens:problems.title', { file: 'wrong.json' }))
  await hands.press(setUp.problems.getByRole('button', { name: t('close') }))
  await standUp(sitting)
})

for (const [language, words] of [
  ['en', t],
  ['zh-CN', zh],
] as const) {
  test(`of more files than are taken at once it is said how many were left out (${language})`, async () => {
    const files = Array.from({ length: 107 }, (_, at) => put(`${at}.txt`, 'text'))
    const sitting = await sitDown({ settings: { language }, files })
    const refused = sitting.page.getByRole('alert').getByRole('listitem')
    await expect(refused).toHaveCount(101)
    await expect(refused.first()).toContainText(words('screens:arrivals.leftOut', { count: 7, limit: 100 }))
    // A hundred names leave the screen to what it is for.
    expect((await sitting.page.getByRole('alert').boundingBox())?.height).toBeLessThan(130)
    await sitting.shot(`given-too-many-${language}`)
    await startAgain(sitting, folder, files.slice(100))
    await expect(refused).toHaveCount(108)
    await standUp(sitting)
  })
}

test('more than a running game can be sent reaches it all the same, and the game goes on', async () => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seed: 13 })
  const { page, userFolder, situation } = sitting
  const deep = join(folder, 'x'.repeat(180), 'y'.repeat(180))
  mkdirSync(deep, { recursive: true })
  const files = Array.from({ length: 120 }, (_, at) => join(deep, `${at}.txt`))
  for (const file of files) writeFileSync(file, 'text')
  await startAgain(sitting, folder, files)
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(101)
  await expect(page.getByRole('alert').getByRole('listitem').first()).toContainText(
    t('screens:arrivals.leftOut', { count: 20, limit: 100 }),
  )
  expect(readdirSync(userFolder).filter((name) => name.startsWith('given-'))).toEqual([])
  await sitting.hands.press(page.getByRole('button', { name: t('screens:backToGame') }))
  await situation('turn')
  await standUp(sitting)
})

test('a save of one’s own is opened where it lies', async () => {
  const sitting = await sitDown()
  const saves = join(sitting.userFolder, 'saves')
  const path = join(saves, 'Lunch.json')
  writeFileSync(path, lastTurnText())
  await startAgain(sitting, saves, [basename(path)])
  await expect(question(sitting).getByRole('heading')).toHaveText(/already/)
  expect(readdirSync(saves).filter((name) => name.endsWith('.json'))).toEqual(['Lunch.json'])
  await sitting.hands.press(question(sitting).getByRole('button', { name: t('screens:arrivals.leave') }))
  await standUp(sitting)
})
