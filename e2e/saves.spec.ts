import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { gameSaveId } from '../src/main/save-ids'
import { DEFAULT_SETTINGS } from '../src/shared/settings'
import { writeEnvelope } from '../src/shared/save-envelope'
import { sampleSave } from '../src/shared/testing/sample-save'
import { answerOpenDialog, answerSaveDialog } from './support/file-dialogs'
import { launchGame, makeUserFolder, type RunningGame } from './support/launch-game'

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const start = () => launchGame({ userFolder })
const savesFolder = () => join(userFolder, 'saves')
const GAME = gameSaveId('a')
const good = writeEnvelope(sampleSave({ line: 'a' }))

const writeAuto = (game: RunningGame, text: string) => game.page.evaluate((save) => window.bridge.saves.write({ kind: 'auto' }, save), text)

test('a save that was confirmed survives a kill at once', async () => {
  const first = await start()
  expect(await writeAuto(first, good)).toEqual({ ok: true, id: GAME })
  await first.kill()
  const second = await start()
  expect(await second.page.evaluate((id) => window.bridge.saves.read(id), GAME)).toEqual({ ok: true, text: good })
  await second.close()
})

test('killing in the middle of many saves leaves a whole one', async () => {
  const first = await start()
  await writeAuto(first, good)
  const texts = Array.from({ length: 60 }, (_, quarter) =>
    writeEnvelope(sampleSave({ line: 'a', status: { quarter, length: 60, over: false } })),
  )
  void first.page
    .evaluate(async (all) => {
      for (const text of all) await window.bridge.saves.write({ kind: 'auto' }, text)
    }, texts)
    .catch(() => undefined)
  await first.page.waitForTimeout(40)
  await first.kill()
  const second = await start()
  const read = await second.page.evaluate((id) => window.bridge.saves.read(id), GAME)
  expect(read.ok && [good, ...texts].includes(read.text)).toBe(true)
  await second.close()
})

test('broken files are listed with their problem, refused and kept', async () => {
  mkdirSync(savesFolder(), { recursive: true })
  const files: Record<string, string> = {
    torn: good.slice(0, good.length / 2),
    prose: 'Once upon a time',
    foreign: '{"format":"chess"}',
    newer: good.replace('"formatVersion":1', '"formatVersion":7'),
    edited: good.replace('"seed":7', '"seed":8'),
    shapeless: good.replace('"seed":7', '"seed":"7"'),
  }
  for (const [id, text] of Object.entries(files)) writeFileSync(join(savesFolder(), `${id}.json`), text)
  const game = await start()
  const list = await game.page.evaluate(async () => {
    const all = await window.bridge.saves.list()
    return all.ok ? window.bridge.saves.describe(all.saves.map(({ id }) => id)) : all
  })
  const problems = list.ok ? Object.fromEntries(list.saves.map(({ id, problem }) => [id, problem?.code])) : {}
  expect(problems).toEqual({
    torn: 'save.truncated',
    prose: 'save.not-json',
    foreign: 'save.foreign',
    newer: 'save.newer',
    edited: 'save.damaged',
    shapeless: 'save.shape',
  })
  for (const id of Object.keys(files)) {
    expect(await game.page.evaluate((name) => window.bridge.saves.read(name), id)).toMatchObject({ ok: false, code: problems[id] })
  }
  await game.close()
  for (const [id, text] of Object.entries(files)) expect(readFileSync(join(savesFolder(), `${id}.json`), 'utf8')).toBe(text)
})

test('named saves are kept apart, overwritten only on purpose, and removed', async () => {
  const game = await start()
  const steps = await game.page.evaluate(async (text) => {
    const { saves } = window.bridge
    const names = ['../../escape', '午饭后', 'CON', 'a/b\\c:d*e?']
    const written = await Promise.all(names.map((name) => saves.write({ kind: 'named', name }, text)))
    const again = await saves.write({ kind: 'named', name: '午饭后' }, text)
    const onPurpose = await saves.write({ kind: 'named', name: '午饭后', overwrite: true }, text)
    const removed = onPurpose.ok ? await saves.remove(onPurpose.id) : onPurpose
    const all = await saves.list()
    const list = all.ok ? await saves.describe(all.saves.map(({ id }) => id)) : all
    return { written, again, onPurpose, removed, names: list.ok ? list.saves.map(({ summary }) => summary?.name ?? '').sort() : [] }
  }, good)
  expect(steps.written.every(({ ok }) => ok)).toBe(true)
  expect(steps.again).toMatchObject({ ok: false, code: 'save.exists', params: { name: '午饭后' } })
  expect(steps.onPurpose.ok && steps.removed.ok).toBe(true)
  expect(steps.names).toEqual(['../../escape', 'CON', 'a/b\\c:d*e?'])
  await game.close()
  expect(readdirSync(savesFolder())).toHaveLength(3)
  expect(existsSync(join(userFolder, '..', 'escape.json'))).toBe(false)
})

test('export and import go through the system’s dialogs', async () => {
  const game = await start()
  await writeAuto(game, good)
  const target = join(userFolder, 'exported.json')
  const exportAuto = () => game.page.evaluate((id) => window.bridge.saves.exportSave(id, 'Lesson one'), GAME)
  const importSave = () => game.page.evaluate(() => window.bridge.saves.importSave())
  await answerSaveDialog(game.app, null)
  expect(await exportAuto()).toEqual({ ok: true, place: null })
  await answerSaveDialog(game.app, target)
  expect(await exportAuto()).toEqual({ ok: true, place: { fileName: 'exported.json', folder: userFolder } })
  expect(readFileSync(target, 'utf8')).toBe(good)

  await answerOpenDialog(game.app, null)
  expect(await importSave()).toEqual({ ok: true, save: null, taken: null })
  await answerOpenDialog(game.app, target)
  expect(await importSave()).toMatchObject({ ok: true, save: { kind: 'named', summary: { name: 'After lunch' } } })
  writeFileSync(target, good.slice(0, 300))
  expect(await importSave()).toMatchObject({ ok: false, code: 'save.truncated', params: { fileName: 'exported.json' } })
  await game.close()
})

test('scenario files are opened by dialog and found in the player’s folder', async () => {
  const scenarios = join(userFolder, 'scenarios')
  mkdirSync(scenarios, { recursive: true })
  writeFileSync(join(scenarios, 'mine.json'), '{"id":"mine"}')
  writeFileSync(join(scenarios, 'huge.json'), 'x'.repeat(1024 * 1024 + 1))
  writeFileSync(join(scenarios, 'notes.txt'), 'not offered')
  const game = await start()
  expect(await game.page.evaluate(() => window.bridge.scenarios.listOwn())).toEqual({
    ok: true,
    files: [
      { fileName: 'huge.json', folder: scenarios, text: null, problem: 'file.too-large' },
      { fileName: 'mine.json', folder: scenarios, text: '{"id":"mine"}', problem: null },
    ],
    leftOut: 0,
    opened: [],
  })
  await answerOpenDialog(game.app, join(scenarios, 'mine.json'))
  const opened = await game.page.evaluate(() => window.bridge.scenarios.open())
  expect(opened).toEqual({ ok: true, file: { fileName: 'mine.json', folder: scenarios, text: '{"id":"mine"}' } })
  await answerOpenDialog(game.app, join(scenarios, 'gone.json'))
  expect(await game.page.evaluate(() => window.bridge.scenarios.open())).toMatchObject({ ok: false, code: 'file.missing' })
  await game.close()
})

test('settings are kept; unreadable ones are put aside and said so', async () => {
  writeFileSync(join(userFolder, 'settings.json'), '{"sound":')
  const first = await start()
  const read = await first.page.evaluate(() => window.bridge.settings.read())
  expect(read).toEqual({
    ok: true,
    settings: DEFAULT_SETTINGS,
    notice: { code: 'settings.reset', params: { keptAs: 'settings.bad.json' } },
  })
  const wanted = { ...DEFAULT_SETTINGS, language: 'zh-CN', sound: false } as const
  await first.page.evaluate((settings) => window.bridge.settings.write(settings), wanted)
  const labels = await first.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))
  expect(labels).toContain('游戏')
  await first.close()
  const second = await start()
  expect(await second.page.evaluate(() => window.bridge.settings.read())).toEqual({ ok: true, settings: wanted, notice: null })
  await second.close()
})

test('the menu sends its commands to the page', async () => {
  const game = await start()
  await game.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.bridge.menu.onCommand((command) => heard.push(command))
  })
  await game.app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    for (const label of ['New game…', 'Undo move', 'Rulebook']) entries.find((entry) => entry.label === label)?.click()
  })
  await expect
    .poll(() => game.page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['new-game', 'undo', 'rulebook'])
  const help = await game.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.at(-1)
      ?.submenu?.items.map(({ label, role }) => `${label} ${role ?? ''}`),
  )
  expect(help).toContain('About Sinking Market about')
  await game.close()
})
