import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtInScenario } from '../rules'
import { shareDesk } from './play/desk'
import { startGame } from './play/new-game'
import { playToATurn, playUntil } from './play/play-on'
import { playByRules, SEATINGS } from './play/played-by-rules'
import { sitDownInATurn, sitDownWith } from './play/sit-down-at'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { expectAccessible } from './support/accessible'
import { takeShot } from './support/screenshots'

const desk = shareDesk()

/** A short game with Ali at the screen. */
const ALONE = { scenario: 'first-steps', seats: 'alone', seed: 11 } as const

/** Goes from the table to the settings, changes something, and comes back to the table. */
const change = async (sitting: Sitting, what: () => Promise<void>, words = t): Promise<void> => {
  const { page, table, pause } = sitting
  await table.pause()
  await pause.settings()
  await what()
  await page.getByRole('button', { name: words('screens:backToGame') }).click()
  await page.getByRole('button', { name: words('panels:pause.resume'), exact: true }).click()
}

const flip = (sitting: Sitting, setting: 'liveScore' | 'confirmIrreversible' | 'sound' | 'silence'): Promise<void> =>
  sitting.page.getByText(t(`screens:settings.${setting}`), { exact: true }).click()

test('the language changes in the middle of a game, panels and board alike', async () => {
  const sitting = await sitDownInATurn(ALONE, { desk })
  const { page, board } = sitting
  await expect(board.regions.first()).toHaveAttribute('aria-label', /[A-Z]/)
  const english = await board.canvas.screenshot()
  await change(
    sitting,
    async () => {
      await page.getByRole('button', { name: /Language$/ }).click()
      await page.getByRole('option', { name: '中文' }).click()
      await expect(page.getByRole('heading', { level: 1, name: zh('settings') })).toBeVisible()
    },
    zh,
  )
  const twin = page.getByRole('group', { name: zh('board:regions'), exact: true }).getByRole('button')
  await expect(twin.first()).toHaveAttribute('aria-label', /[\u4e00-\u9fff]/)
  expect((await page.locator('main.table-screen').innerText()).match(/[\u4e00-\u9fff]/g)?.length).toBeGreaterThan(100)
  const canvas = page.getByRole('region', { name: zh('board:label') }).locator('canvas')
  await expect
    .poll(async () => (await canvas.screenshot()).equals(english), { message: 'the names on the drawn board are Chinese too' })
    .toBe(false)
  await page.waitForTimeout(600)
  await sitting.shot('settings-mid-game-chinese')
  await standUp(sitting)
})

test('without the live score no total is to be seen before half time', async () => {
  const sitting = await sitDownInATurn(ALONE, { desk })
  const { page, table } = sitting
  const totals = page.locator('.top-points, .seat-points, .account-table')
  const openAccount = () =>
    page
      .getByRole('button', { name: /account/i })
      .and(page.locator('.seat-open'))
      .first()
      .click()
  await openAccount()
  await expect(totals).toHaveCount(6)
  await page.keyboard.press('Escape')
  await change(sitting, () => flip(sitting, 'liveScore'))
  await expect(table.main).toBeVisible()
  await openAccount()
  await expect(page.getByText(t('panels:account.hidden'))).toBeVisible()
  await expect(totals).toHaveCount(0)
  await sitting.shot('settings-no-live-score')
  await standUp(sitting)
})

test('what cannot be taken back is asked about, or not', async () => {
  const seats = { ...SEATINGS.watch, tencent: SEATINGS.four.tencent }
  const record = playByRules({ scenario: builtInScenario('spring-2021'), seed: 3, seats }, ({ state }) => state.pending.kind === 'ruling')
  const sitting = await sitDownWith(record, { desk })
  const { page, title } = sitting
  const question = page.getByRole('alertdialog')
  await title.continue()
  await playUntil('ruling', sitting, {})
  const hold = page.locator('.dossier-sheet [data-ruling="hold"]')
  await hold.click()
  await expect(question.getByRole('heading')).toHaveText(t('panels:ask.title', { choice: t('ruling.hold') }))
  await expectAccessible(page, 'the question before a ruling')
  await sitting.shot('settings-ask-first')
  await question.getByRole('button', { name: t('panels:ask.back') }).click()
  await expect(hold, 'thinking again rules nothing').toBeVisible()
  await hold.click()
  await question.getByRole('button', { name: t('ruling.hold') }).click()
  await expect(question).toHaveCount(0)
  await playToATurn(sitting)
  const endTurn = page.locator('.end-turn')
  await endTurn.click()
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await change(sitting, () => flip(sitting, 'confirmIrreversible'))
  await endTurn.click()
  await expect(page.locator('.action-groups'), 'the turn ends at once').toHaveCount(0)
  await expect(question).toHaveCount(0)
  await standUp(sitting)
})

test('full screen, motion, colours, text and sound do what they say', async () => {
  const sitting = await sitDown({ settings: { motion: 'full', music: true }, size: 'as it opens' })
  const { app, page, title, table, slip } = sitting
  await page.addInitScript(() => {
    const counter = window as unknown as { voices: number; device?: AudioContext }
    counter.voices = 0
    const Original = AudioContext
    window.AudioContext = class extends Original {
      constructor() {
        super()
        counter.device = this
      }
      override createOscillator(): OscillatorNode {
        counter.voices += 1
        return super.createOscillator()
      }
    }
  })
  await page.reload()
  await title.settings()
  const pick = async (label: string, name: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`${label}$`) }).click()
    await page.getByRole('option', { name, exact: true }).click()
  }
  const ink = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))
  const before = await ink()
  await pick(t('screens:settings.colours'), t('screens:settings.value.colours.high-contrast'))
  expect(await ink()).not.toBe(before)
  await pick(t('screens:settings.motion'), t('screens:settings.value.motion.reduced'))
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced')
  await page.getByRole('slider', { name: t('screens:settings.textSize') }).focus()
  await page.keyboard.press('End')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())
  const full = page.getByText(t('screens:settings.fullScreen'), { exact: true })
  expect(await isFull()).toBe(false)
  await full.click()
  await expect.poll(isFull).toBe(true)
  // The switch tells what the window does, and it is told once the setting is stored: pressed before, it would ask for the same again.
  await expect(page.getByRole('switch', { name: t('screens:settings.fullScreen') })).toBeChecked()
  await full.click()
  await expect.poll(isFull).toBe(false)
  await flip(sitting, 'silence')
  await page.getByRole('button', { name: t('back') }).click()
  const voices = () => page.evaluate(() => (window as unknown as { readonly voices: number }).voices)
  await startGame(sitting, ALONE)
  await playToATurn(sitting)
  const subsidise = async (): Promise<void> => {
    await table.take('subsidise')
    await slip.aim('Anhui')
    await slip.setSum(3)
    await slip.confirm()
  }
  await subsidise()
  await expect(table.actions(2)).toBeVisible()
  expect(await voices(), 'in silence nothing is heard, music neither').toBe(0)
  const silence = page.getByRole('button', { name: t('screens:settings.silence') })
  await expect(silence).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('q')
  await expect(silence).toHaveAttribute('aria-pressed', 'false')
  await expect.poll(voices, { message: 'the table’s music begins' }).toBeGreaterThan(0)
  const quiet = await voices()
  await subsidise()
  await expect.poll(voices, { message: 'sounds are heard, with reduced motion too' }).toBeGreaterThan(quiet)
  const device = () => page.evaluate(() => (window as unknown as { readonly device?: AudioContext }).device?.state)
  await expect.poll(device).toBe('running')
  // What drives this page keeps it visible whatever its window does: it is told what the system would tell it.
  const tell = (state: 'hidden' | 'visible') =>
    page.evaluate((told) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => told })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await tell('hidden')
  await expect.poll(device, { message: 'nobody hears a window that is hidden' }).toBe('suspended')
  await tell('visible')
  await expect.poll(device).toBe('running')
  await standUp(sitting)
})

test('a settings file that is edited while the game runs is taken up with the next change, and kept aside where it cannot be read', async () => {
  const sitting = await sitDown()
  const { page, shot, userFolder } = sitting
  const path = join(userFolder, 'settings.json')
  const stored = (): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  await page.getByRole('button', { name: t('settings') }).click()
  writeFileSync(path, JSON.stringify({ ...stored(), language: 'zh-CN', textSize: 125, sound: false }))
  await flip(sitting, 'liveScore')
  await expect(page.getByRole('heading', { level: 1, name: zh('settings') })).toBeVisible()
  await expect.poll(stored).toMatchObject({ language: 'zh-CN', textSize: 125, sound: false, liveScore: false })
  await shot('settings-edited')

  writeFileSync(path, '{ "language": "en", ')
  await page.getByText(zh('screens:settings.sound'), { exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(zh('screens:problem.settings.kept-aside', { keptAs: 'settings.bad.json' }))
  await expect.poll(stored).toMatchObject({ language: 'zh-CN', textSize: 125, sound: true, liveScore: false })
  expect(readFileSync(join(userFolder, 'settings.bad.json'), 'utf8')).toBe('{ "language": "en", ')
  await takeShot(page, 'settings-kept-aside')
  await standUp(sitting)
})
