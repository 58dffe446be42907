import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { menuWords } from '../src/main/words'
import { parseEnvelope } from '../src/shared/save-envelope'
import { chooseFromMenu } from './play/menu-bar'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDownInATurn } from './play/sit-down-at'
import { sitDown, type ProgramSitting } from './play/sitting'
import { t, zh } from './play/words'
import { answerSaveDialog } from './support/file-dialogs'
import { makeUserFolder } from './support/launch-game'

// Each begins a game of its own; one after the other they are the longest file, and the last that runs.
test.describe.configure({ mode: 'parallel' })

const savesOf = ({ userFolder }: ProgramSitting): string => join(userFolder, 'saves')

let running: ReturnType<ProgramSitting['app']['process']> | null = null
// A game that asks before it ends would keep a failed test waiting for the answer.
test.afterEach(() => void running?.kill('SIGKILL'))

/** A game in which nothing can be written any more: a file lies in the place of the folder. */
const sitDownUnsaved = async (): Promise<ProgramSitting> => {
  const sitting = await sitDownInATurn({ scenario: 'first-steps', seed: 13 })
  running = sitting.app.process()
  rmSync(savesOf(sitting), { recursive: true })
  writeFileSync(savesOf(sitting), '')
  const { table, slip } = sitting
  await table.take('subsidise')
  await slip.aim('Anhui')
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
  return sitting
}

const speakChinese = async ({ page, table, pause, hands, situation }: ProgramSitting): Promise<void> => {
  await table.pause()
  await pause.settings()
  await hands.press(page.getByRole('button', { name: t('screens:settings.language') }))
  await hands.press(page.getByRole('option', { name: t('screens:settings.value.language.zh-CN') }))
  await hands.press(page.getByRole('button', { name: zh('screens:backToGame') }))
  await hands.press(page.getByRole('dialog', { name: zh('panels:pause.title') }).getByRole('button', { name: zh('panels:pause.resume') }))
  await situation('turn')
}

const NOT_SAVED = t('screens:problem.save.write-failed', { reason: t('screens:problem.refusal.EEXIST') })
const NOT_SAVED_ZH = zh('screens:problem.save.write-failed', { reason: zh('screens:problem.refusal.EEXIST') })

test('a game that cannot be saved says so in words, and why, until it can', async () => {
  const sitting = await sitDownUnsaved()
  const { page, shot, hands } = sitting
  await expect(page.getByRole('alert')).toHaveText(NOT_SAVED)
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
  await shot('unsaved')
  await speakChinese(sitting)
  await expect(page.getByRole('alert')).toHaveText(NOT_SAVED_ZH)
  await shot('unsaved-zh')

  rmSync(savesOf(sitting))
  await hands.press(page.getByRole('button', { name: zh('panels:unsaved.retry') }))
  await expect(page.getByRole('alert')).toHaveCount(0)
  await sitting.close()
})

test('a copy of the running game is kept elsewhere while the saves folder takes nothing, and leaving asks no more', async () => {
  const sitting = await sitDownUnsaved()
  const { app, page, hands, shot, table, pause } = sitting
  const elsewhere = makeUserFolder()
  const keepCopy = page.getByRole('button', { name: t('panels:unsaved.keepCopy') })
  await answerSaveDialog(app, null)
  await hands.press(keepCopy)
  await answerSaveDialog(app, join(elsewhere, 'nowhere', 'copy'))
  await hands.press(keepCopy)
  await expect(page.getByRole('alert')).toContainText(t('screens:problem.refusal.ENOENT'))
  await answerSaveDialog(app, join(elsewhere, 'lesson one'))
  await hands.press(keepCopy)
  await expect(page.getByRole('alert')).toContainText(t('panels:unsaved.kept', { fileName: 'lesson one.sinkingmarket', folder: elsewhere }))
  await shot('unsaved-copy-kept')
  expect(readdirSync(elsewhere)).toEqual(['lesson one.sinkingmarket'])
  const kept = parseEnvelope(readFileSync(join(elsewhere, 'lesson one.sinkingmarket'), 'utf8'))
  expect(kept).toMatchObject({ ok: true, envelope: { seed: 13 } })
  await table.pause()
  await pause.saveAs('Lunch')
  await expect(pause.sheet).toContainText(NOT_SAVED)
  await shot('unsaved-pause')
  await pause.leave()
  await expect(page.getByRole('button', { name: t('screens:title.newGame') })).toBeVisible()
  rmSync(elsewhere, { recursive: true })
  await sitting.close()
})

/** Every way to end the program but those of the system itself. */
const WAYS: readonly (readonly [string, (sitting: ProgramSitting) => Promise<unknown>])[] = [
  ['the window’s X', ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())],
  ['Quit in the menu', (sitting) => chooseFromMenu(sitting, menuWords('en').quit)],
  [
    'Close in the menu',
    ({ app }) =>
      app.evaluate(({ BrowserWindow, Menu }) => {
        const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
        const [window] = BrowserWindow.getAllWindows()
        entries.find(({ role }) => role === 'close')?.click(undefined, window, window?.webContents)
      }),
  ],
  ['the page itself', ({ page }) => page.evaluate(() => window.bridge.app.quit())],
]

for (const [way, close] of WAYS) {
  test(`${way} asks while moves are not on the disk, and ends once one leaves anyway`, async () => {
    const sitting = await sitDownUnsaved()
    const { app, page, hands, shot } = sitting
    const back = page.getByRole('button', { name: t('screens:backToGame') })
    await close(sitting)
    await expect(page.getByRole('heading', { name: t('screens:leaving.failed') })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(NOT_SAVED)
    await expect(page.getByRole('alert')).toContainText(t('screens:problem.remedy.EEXIST'))
    if (way === WAYS[0]?.[0]) await shot('unsaved-leaving')
    await hands.press(back)
    await sitting.situation('turn')
    await close(sitting)
    await expect(back).toBeVisible()
    const ended = app.waitForEvent('close')
    await hands.press(page.getByRole('button', { name: t('screens:leaving.anyway') })).catch(() => undefined)
    await ended
    rmSync(sitting.userFolder, { recursive: true, force: true })
  })
}

test('the question speaks Chinese; a copy kept elsewhere answers it', async () => {
  const sitting = await sitDownUnsaved()
  const { app, page, hands, shot, userFolder } = sitting
  const elsewhere = makeUserFolder()
  await speakChinese(sitting)
  await WAYS[0]?.[1](sitting)
  await expect(page.getByRole('heading', { name: zh('screens:leaving.failed') })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(NOT_SAVED_ZH)
  await expect(page.getByRole('alert')).toContainText(zh('screens:problem.remedy.EEXIST'))
  await shot('unsaved-leaving-zh')
  await answerSaveDialog(app, join(elsewhere, '副本'))
  const ended = app.waitForEvent('close')
  await hands.press(page.getByRole('button', { name: zh('screens:leaving.keepCopy') })).catch(() => undefined)
  await ended
  expect(readdirSync(elsewhere)).toEqual(['副本.sinkingmarket'])
  for (const folder of [elsewhere, userFolder]) rmSync(folder, { recursive: true })
})

test('trying again ends what was to end once the disk takes it', async () => {
  const sitting = await sitDownUnsaved()
  const { app, page, hands, userFolder } = sitting
  await WAYS[0]?.[1](sitting)
  const retry = page.getByRole('button', { name: t('screens:leaving.retry') })
  await expect(retry).toBeVisible()
  rmSync(savesOf(sitting))
  mkdirSync(savesOf(sitting))
  const ended = app.waitForEvent('close')
  await hands.press(retry).catch(() => undefined)
  await ended
  expect(readdirSync(savesOf(sitting)).some((name) => name.endsWith('.json'))).toBe(true)
  rmSync(userFolder, { recursive: true })
})

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
  test(`a log-off, or whatever else sends ${signal}, asks first`, async () => {
    test.skip(process.platform === 'win32', 'Windows asks its windows instead, and has no signals')
    const sitting = await sitDownUnsaved()
    const { app, page, hands, userFolder } = sitting
    app.process().kill(signal)
    await expect(page.getByRole('heading', { name: t('screens:leaving.failed') })).toBeVisible()
    const ended = app.waitForEvent('close')
    await hands.press(page.getByRole('button', { name: t('screens:leaving.anyway') })).catch(() => undefined)
    await ended
    rmSync(userFolder, { recursive: true })
  })
}

test('a page that hangs keeps nothing open: the system asks in its place', async () => {
  const sitting = await sitDownUnsaved()
  const { app, page, userFolder } = sitting
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
  })
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  // A page that still answered would show the question itself, and hang only after it.
  const answers = () =>
    Promise.race([page.evaluate(() => true).catch(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, 1000, false))])
  await expect.poll(answers).toBe(false)
  const ended = app.waitForEvent('close')
  await WAYS[0]?.[1](sitting)
  await ended
  rmSync(userFolder, { recursive: true })
})

test('with every move on the disk nothing asks and nothing waits', async () => {
  const sitting = await sitDown()
  const { app, userFolder } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 13 })
  await playToATurn(sitting)
  const ended = app.waitForEvent('close')
  const before = performance.now()
  await WAYS[0]?.[1](sitting).catch(() => undefined)
  await ended
  // A page that is not waited for takes at most its three seconds; a close that waits for none, a fraction of one.
  expect(performance.now() - before).toBeLessThan(2500)
  expect(existsSync(savesOf(sitting))).toBe(true)
  rmSync(userFolder, { recursive: true })
})

test('what a page told as it was left keeps no program open: the page after it tells for itself', async () => {
  const sitting = await sitDown()
  running = sitting.app.process()
  await sitting.page.evaluate(() => window.addEventListener('beforeunload', () => void window.bridge.app.reportUnsaved(true)))
  await sitting.page.reload({ waitUntil: 'commit' })
  await sitting.close()
})
