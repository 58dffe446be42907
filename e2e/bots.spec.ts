import { readdirSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { expect, test } from '@playwright/test'
import { quarterOf } from '../src/renderer/words/format'
import { shareDesk } from './play/desk'
import { startGame } from './play/new-game'
import { answerPlainly, playToTheEnd } from './play/play-on'
import { standUp, type ProgramSitting, type Sitting } from './play/sitting'
import { t } from './play/words'

const desk = shareDesk()

/** Ali's turns in First steps: spend, build, ask for a mini program; then look at what came of it. */
const aliTurns: readonly ((sitting: Sitting) => Promise<void>)[] = [
  async ({ table, slip, dossier, shot }) => {
    await expect(table.actions(3)).toBeVisible()
    await shot('bots-ali-turn')
    await table.take('subsidise')
    await slip.aim('Anhui')
    await slip.setSum(3)
    await slip.confirm()
    await table.take('develop')
    await slip.aim()
    await slip.confirm()
    await table.take('file')
    await expect(dossier.sheet('ali')).toBeVisible()
    await dossier.press('weChatPay')
    await dossier.press('trafficFee')
    await shot('bots-file')
    await dossier.file()
    await expect(table.actions(0)).toBeVisible()
  },
  async ({ table, papers, shot }) => {
    await papers.expectLedgerAddsUp('Anhui')
    await papers.expectAccountAddsUp('tencent')
    await shot('bots-ledger')
    await expect(table.undoButton).toBeDisabled()
  },
]

for (const speed of ['off', 'fast'] as const) {
  test(`a person plays First steps as Ali against three bots to the end, animation ${speed}`, async () => {
    const sitting = await desk.sitDown({ settings: { animationSpeed: speed } })
    const { page, end, title } = sitting
    await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 11 })
    let turns = 0
    const counts = await playToTheEnd(sitting, {
      turn: async (now) => {
        if (speed === 'off') await aliTurns[turns]?.(now)
        turns += 1
        await now.table.endTurn()
        await expect(page.locator('.action-groups')).toHaveCount(0)
        if (speed === 'fast') await hurryOn(now)
      },
      show: async ({ show }) => {
        if ((await show.skipButton.count()) > 0) await show.skip()
        await show.goOn()
      },
    })
    expect(counts).toMatchObject({ turn: 2, end: 1 })
    expect(counts['hand-over'], 'with one person at the table nobody hands over').toBeUndefined()
    await end.expectItAddsUp()
    await sitting.shot(`bots-end-${speed}`)
    await end.toTitle()
    await expect(title.heading).toBeVisible()
    await expect(title.continueButton, 'a finished game is not continued').toHaveCount(0)
    await standUp(sitting)
  })
}

/** How much each worker of the page gives way to other threads. */
const nicenessOfWorkers = async ({ app }: ProgramSitting): Promise<readonly number[]> => {
  const id = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
  const threads = `/proc/${id}/task`
  const workers = readdirSync(threads).filter((thread) => readFileSync(`${threads}/${thread}/comm`, 'utf8').startsWith('DedicatedWorker'))
  return workers.map((thread) => getPriority(Number(thread)))
}

test('four bots play while people watch, hurry and skip', async () => {
  const sitting = await desk.sitDown({ settings: { animationSpeed: 'slow' } })
  const { page, table, show, end } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'watch', seed: 3 })
  await sitting.situation('show')
  await show.goOn()
  await sitting.situation('bot')
  await expect(table.cards).toHaveCount(0)
  await expect(page.getByRole('region', { name: t('panels:bot.label') })).toContainText(/Pinduoduo|JD|Ali|Tencent/)
  await sitting.shot('bots-watch')
  // Who thinks gives way to what people see; other systems than Linux see to it themselves.
  if (process.platform === 'linux') await expect.poll(() => nicenessOfWorkers(sitting)).toEqual([5])
  await hurryOn(sitting)
  // Rulings go on by themselves, too, where nobody plays.
  await expect(show.show('market')).toBeVisible({ timeout: 60_000 })
  await show.skip()
  await sitting.shot('bots-watch-market')
  // From here nobody touches anything: the game goes on by itself, at once.
  await sitting.hands.press(show.speed('off'))
  await expect(end.heading).toBeVisible({ timeout: 60_000 })
  await end.expectItAddsUp()
  await standUp(sitting)
})

test('a game of four bots is stopped, stepped through, and skipped to its end', async () => {
  const sitting = await desk.sitDown({ settings: { animationSpeed: 'slow' } })
  const { page, show, end, watch } = sitting
  await startGame(sitting, { scenario: 'spring-2021', seats: 'watch', seed: 3 })
  await sitting.situation('show')
  await watch.press('quarter')
  await sitting.situation('show')
  expect(await show.kind(), 'skipping stops at the news of the next quarter').toBe('news')
  await expect(page.locator('.top-quarter')).toHaveText(quarterOf(2, 4, 'en'))
  await show.goOn()
  await sitting.situation('bot')
  await watch.press('hold')
  const bar = page.getByRole('region', { name: t('panels:bot.label') })
  await expect(bar).toContainText(/has moved|ends its turn/)
  await sitting.shot('watch-held')
  const shown = await bar.innerText()
  await page.waitForTimeout(2500)
  expect(await bar.innerText(), 'nothing goes on while it is held').toBe(shown)
  await watch.press('end')
  await expect(end.heading).toBeVisible({ timeout: 60_000 })
  await end.expectItAddsUp()
  await standUp(sitting)
})

test('whoever plays alone skips to the next own turn, and reads first what was taken from them', async () => {
  const sitting = await desk.sitDown({ settings: { animationSpeed: 'slow' } })
  const { page, table } = sitting
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 11 })
  await skipToATurn(sitting)
  await table.endTurn()
  await expect(page.locator('.action-groups')).toHaveCount(0)
  expect(await skipToATurn(sitting), 'the market took places from whoever did nothing').toBe('recap')
  await readWhatTouches(sitting)
  await sitting.situation('turn')
  await expect(page.locator('.top-quarter')).toHaveText(quarterOf(2, 2, 'en'))
  await standUp(sitting)
})

/** What others did to Ali since the last turn waits, is what a screen reader says first, and is gone on from by a key. */
const readWhatTouches = async ({ page, handOver, shot }: Sitting): Promise<void> => {
  const recap = handOver.recap('ali')
  await expect(recap).toHaveAttribute('data-alone', 'true')
  await expect(recap.locator('.recap-touches .log-line').first()).toBeVisible()
  const on = recap.getByRole('button', { name: t('panels:recap.on') })
  await expect(on).toBeFocused()
  await expect(on).toHaveAccessibleDescription(new RegExp(t('panels:recap.touches')))
  await shot('bots-recap')
  await page.keyboard.press('Space')
  await expect(recap).toHaveCount(0)
}

/** Skips to the next own turn; what bots ask on the way stops the skipping and is answered. */
const skipToATurn = async (sitting: Sitting): Promise<'turn' | 'recap'> => {
  const { watch, situation } = sitting
  for (;;) {
    const now = await situation('bot', 'guided', 'show', 'recap', 'turn', 'deal', 'support', 'counter')
    if (now === 'turn' || now === 'recap') return now
    // A show that is being skipped has nothing to press any more.
    if (now === 'show' && (await sitting.show.goOnButton.count()) === 0) continue
    if (now !== 'bot' && now !== 'guided') await answerPlainly(sitting, now)
    else if ((await watch.button('turn').count()) > 0)
      await watch
        .button('turn')
        .click({ timeout: 1000 })
        .catch(() => undefined)
  }
}

/** Hurries every bot until something else comes: a show, a person's turn, the end. */
const hurryOn = async ({ watch, situation, hands }: Sitting): Promise<void> => {
  const hurry = watch.button('next')
  while ((await situation('bot', 'show', 'turn', 'deal', 'support', 'counter', 'end')) === 'bot') {
    await hands.press(hurry).catch(() => expect(hurry).toHaveCount(0))
  }
}
