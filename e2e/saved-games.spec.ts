import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { sealEnvelope, type SaveEnvelope } from '../src/shared/save-envelope'
import { shareDesk } from './play/desk'
import { answerOpenDialog, answerSaveDialog } from './support/file-dialogs'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { standUp, type Sitting } from './play/sitting'
import { t } from './play/words'

const desk = shareDesk()

const saves = (...path: string[]): string => join(desk.folder, 'saves', ...path)
/** The texts of what games have saved by themselves. */
const games = (): readonly string[] =>
  readdirSync(saves())
    .filter((name) => name.startsWith('game-'))
    .map((name) => readFileSync(saves(name), 'utf8'))

/** Starts a short game and plays it into Ali's first turn, one action done. */
const playALittle = async (sitting: Sitting): Promise<void> => {
  const { table, slip } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 8 })
  await playToATurn(sitting)
  await table.take('subsidise')
  await slip.aim('Hebei')
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
}

const leave = async ({ table, pause, title }: Sitting): Promise<void> => {
  await table.pause()
  await pause.leave()
  await expect(title.heading).toBeVisible()
}

test('a game is saved by name, exported, deleted, imported and loaded', async () => {
  const sitting = await desk.sitDown()
  const { app, table, pause, title, saves: drawer, situation, shot } = sitting
  await playALittle(sitting)
  const figures = await table.figures()
  await table.pause()
  await pause.saveAs('Tuesday, 下午')
  await expect(pause.status).toHaveText(t('panels:pause.savedAs', { name: 'Tuesday, 下午' }))
  await pause.saveAs('Tuesday, 下午')
  await expect(pause.status).toHaveText(t('panels:pause.taken', { name: 'Tuesday, 下午' }))
  await shot('saves-pause')
  await pause.replace()
  await expect(pause.status).toHaveText(t('panels:pause.savedAs', { name: 'Tuesday, 下午' }))
  await pause.leave()
  await title.savedGames()
  await expect(drawer.slips).toHaveCount(2)
  await expect(drawer.slip('Tuesday, 下午')).toContainText('Quarter 1 of 2')
  await shot('saves-list')

  const exported = join(desk.folder, 'to give away.json')
  await answerSaveDialog(app, null)
  await drawer.export('Tuesday, 下午')
  await answerSaveDialog(app, exported)
  await drawer.export('Tuesday, 下午')
  await expect(drawer.notice).toHaveText(
    new RegExp(t('screens:problem.save.exported', { fileName: 'to give away.json', folder: desk.folder })),
  )
  await drawer.remove('Tuesday, 下午')
  await expect(drawer.slip('Tuesday, 下午')).toHaveCount(0)
  await answerOpenDialog(app, exported)
  await drawer.import()
  await expect(drawer.notice).toContainText(t('screens:problem.save.imported', { name: 'Tuesday, 下午' }))
  await drawer.load('Tuesday, 下午')
  await situation('turn')
  expect(await table.figures()).toEqual(figures)
  await expect(table.actions(2)).toBeVisible()
  await standUp(sitting)
})

test('an older moment of a game is opened and played on, and the moment it had come to is still there', async () => {
  const sitting = await desk.sitDown()
  const { page, table, pause, title, saves: drawer, slip, papers, situation, shot } = sitting
  await playALittle(sitting)
  await table.pause()
  await pause.saveAs('Before the second')
  await expect(pause.status).toHaveText(t('panels:pause.savedAs', { name: 'Before the second' }))
  await page.keyboard.press('Escape')
  await situation('turn')
  await table.take('subsidise')
  await slip.aim('Hunan')
  await slip.confirm()
  await expect(table.actions(1)).toBeVisible()
  await leave(sitting)

  await title.savedGames()
  await drawer.load('Before the second')
  await expect(table.actions(2)).toBeVisible()
  await table.take('subsidise')
  await slip.aim('Guizhou')
  await slip.confirm()
  await expect(table.actions(1)).toBeVisible()
  await leave(sitting)
  await title.savedGames()
  await expect(drawer.slips).toHaveCount(3)
  await shot('saves-lines')
  const lastIn = (text: string) => (JSON.parse(text) as { moves: { region?: string }[] }).moves.at(-1)?.region
  expect(new Set(games().map(lastIn))).toEqual(new Set(['guizhou', 'hunan']))
  // The last played comes first: the game from the named save, then the one it was saved from.
  await drawer.slips
    .nth(1)
    .getByRole('button', { name: t('screens:saves.open') })
    .click()
  await expect(table.actions(1)).toBeVisible()
  await expect(await papers.read('log')).toContainText('Hunan')
  await standUp(sitting)
})

/** A save whose checksum is right and whose contents are not what they say. */
const resealed = (text: string, change: (save: SaveEnvelope) => Partial<SaveEnvelope>): string => {
  const save = JSON.parse(text) as SaveEnvelope
  return JSON.stringify(sealEnvelope({ ...save, ...change(save) }))
}

test('broken, foreign, newer and hand-edited saves are refused with a clear message, and kept', async () => {
  const first = await desk.sitDown()
  await playALittle(first)
  await leave(first)
  await standUp(first)
  const [good = ''] = games()
  const files: Readonly<Record<string, readonly [text: string, message: string]>> = {
    torn: [good.slice(0, good.length / 2), t('screens:problem.save.truncated')],
    prose: ['Once upon a time', t('screens:problem.save.not-json')],
    foreign: ['{"format":"chess"}', t('screens:problem.save.foreign')],
    newer: [good.replace('"formatVersion":1', '"formatVersion":7'), t('screens:problem.save.newer')],
    edited: [good.replace('"seed":8', '"seed":9'), t('screens:problem.save.damaged')],
  }
  for (const [id, [text]] of Object.entries(files)) writeFileSync(saves(`${id}.json`), text)
  // These look whole: only replaying them, or asking under which rules they were made, tells.
  const looksWhole: Readonly<Record<string, readonly [text: string, message: string | RegExp]>> = {
    'Under older rules': [resealed(good, () => ({ name: 'Under older rules', rulesVersion: '0.0.1' })), /0\.0\.1/],
    'Another seed': [resealed(good, ({ seed }) => ({ name: 'Another seed', seed: seed + 1 })), /against the rules|ends differently/],
    'A move of wishes': [
      resealed(good, ({ moves }) => ({
        name: 'A move of wishes',
        moves: [...moves, { type: 'subsidise', seat: 'ali', region: 'hebei', amount: 99 }],
      })),
      /against the rules|cannot be understood/,
    ],
  }
  for (const [name, [text]] of Object.entries(looksWhole)) writeFileSync(saves(`${name}.json`), text)

  const second = await desk.sitDown()
  await second.title.savedGames()
  const drawer = second.saves
  await expect(drawer.count).toHaveText(t('screens:saves.count', { count: 1 + 5 + 3 }))
  for (const [id, [, message]] of Object.entries(files)) {
    await drawer.find(id)
    await expect(drawer.slip(`${id}.json`)).toContainText(message)
    await expect(drawer.slip(`${id}.json`)).toContainText(t('screens:saves.damaged'))
    await expect(drawer.slip(`${id}.json`).getByRole('button', { name: t('screens:saves.open') })).toHaveCount(0)
  }
  await drawer.find('')
  await second.shot('saves-broken')
  for (const [name, [, message]] of Object.entries(looksWhole)) {
    await drawer.find(name)
    await drawer.load(name)
    await expect(drawer.notice).toContainText(message)
    await expect(drawer.heading).toBeVisible()
  }
  await answerOpenDialog(second.app, saves('torn.json'))
  await drawer.import()
  await expect(drawer.notice).toContainText(t('screens:problem.save.truncated'))
  await second.shot('saves-import-torn')
  for (const [id, [text]] of Object.entries(files)) expect(readFileSync(saves(`${id}.json`), 'utf8')).toBe(text)
  for (const [name, [text]] of Object.entries(looksWhole)) expect(readFileSync(saves(`${name}.json`), 'utf8')).toBe(text)
  await standUp(second)
})

test('a broken autosave is told on the title, offers nothing to continue, and survives the next game', async () => {
  mkdirSync(saves(), { recursive: true })
  const torn = '{"format":"sinking-market-save","formatVersion":1,"rulesVersion":"0.1'
  writeFileSync(saves('autosave.json'), torn)
  const sitting = await desk.sitDown()
  const { title, shot } = sitting
  await expect(title.alerts).toContainText(t('screens:problem.save.truncated'))
  await expect(title.continueButton).toHaveCount(0)
  await shot('saves-title-torn')
  await playALittle(sitting)
  await leave(sitting)
  await expect(title.continueButton).toBeVisible()
  const texts = readdirSync(saves()).map((file) => readFileSync(saves(file), 'utf8'))
  expect(texts, 'the torn autosave is kept aside').toContain(torn)
  expect(games()).toHaveLength(1)
  await standUp(sitting)
})
