import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ALI, ALL_SEATS, builtInScenario, factionAt, numbersWith, type Faction } from '../rules'
import type { GameRecord } from '../src/table'
import { shareDesk } from './play/desk'
import { startGame } from './play/new-game'
import { firstPlayed, isTurnOfPerson, keepGame, SEATINGS } from './play/played-by-rules'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t, zh } from './play/words'
import { strayMarks } from './support/chinese-marks'
import { cutWords } from './support/cut-words'
import { makeUserFolder, SIZES } from './support/launch-game'
import { LOOKS } from './support/looks'

/** What the four bid: the two highest are level. */
const BIDS: Partial<Record<Faction, number>> = { ali: 2, tencent: 3, pdd: 3 }

const seatAtTable = async ({ page }: Sitting): Promise<Faction> =>
  (await page.locator('.action-bar[data-faction]').getAttribute('data-faction')) as Faction

/** Bids so much, takes it back, and bids it again: what is bid stands on one's own button and nowhere else. */
const bid = async (sitting: Sitting, seat: Faction, amount: number): Promise<void> => {
  const { page, table, slip, shot } = sitting
  const own = page.locator('.own-bid')
  await expect(own).toHaveCount(0)
  await table.take('bid')
  await expect(slip.slip).toContainText(t('panels:bid.first'))
  await slip.setSum(amount - 1)
  await shot(`stage-slip-${seat}`)
  await slip.confirm()
  await expect(own).toHaveText(t('panels:bid.own', { amount: `${amount} coins` }))
  await table.undo()
  await expect(own).toHaveCount(0)
  await table.redo()
  await expect(own).toHaveCount(1)
  await shot(`stage-own-bid-${seat}`)
  await expect(table.action('bid')).toHaveAttribute('aria-disabled', 'true')
}

/** Plays the first three turns of four people, who bid, up to the last turn before the bids are opened. */
const playToTheLastTurn = async (sitting: Sitting): Promise<void> => {
  const { page, table, handOver, show } = sitting
  for (let turns = 0; ;) {
    const now = await sitting.situation('hand-over', 'recap', 'agenda', 'turn', 'show')
    if (now === 'hand-over') {
      await handOver.expectNothingSecret()
      await handOver.sitDown()
    } else if (now === 'recap') {
      await expect(page.locator('main.recap')).not.toContainText(/bid/i)
      await handOver.leaveRecap()
    } else if (now === 'agenda') {
      await table.keepAgenda((await page.locator('.agenda-sheet [data-faction]').first().getAttribute('data-faction')) as Faction)
      await expect(page.locator('.agenda-sheet')).toHaveCount(0)
    } else if (now === 'show') await show.goOn()
    else {
      const seat = await seatAtTable(sitting)
      await expect(page.locator('main')).not.toContainText(/secretly bids/)
      const amount = BIDS[seat]
      if (amount !== undefined) await bid(sitting, seat, amount)
      if (++turns === 4) return
      await table.endTurn()
      await expect(page.locator('.action-groups')).toHaveCount(0)
    }
  }
}

const desk = shareDesk()

/** The game as it stands before the last turn ends, for each look at what comes then. */
const folder = makeUserFolder()
test.beforeAll(async () => {
  const sitting = await sitDown({ userFolder: folder })
  await startGame(sitting, {
    scenario: 'spring-2021',
    seats: 'four',
    seed: 7,
    names: { ali: 'Ada', tencent: 'Tom', pdd: 'Pia', jd: 'Jon' },
  })
  await playToTheLastTurn(sitting)
  await expect(sitting.page.locator('html')).not.toHaveAttribute('data-unsaved')
  await standUp(sitting)
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

for (const [language, textSize, size] of LOOKS) {
  test(`the bids are opened, and the winner acts once more: ${language}, text at ${textSize} per cent`, async () => {
    const words = language === 'en' ? t : zh
    cpSync(join(folder, 'saves'), join(desk.folder, 'saves'), { recursive: true })
    const sitting = await desk.sitDown({ settings: { language, textSize }, size: SIZES[size] })
    const { page, hands } = sitting
    const look = async (where: string): Promise<void> => {
      await page.waitForTimeout(120)
      await sitting.shot(`stage-${where}-${language}-${textSize}`)
      expect(await cutWords(page), where).toEqual([])
      if (language === 'zh-CN') expect(await strayMarks(page), where).toEqual([])
    }
    const press = (selector: string): Promise<void> => hands.press(page.locator(selector))
    await hands.press(page.getByRole('button', { name: words('screens:title.continue') }))
    await press('.hand-over-button')
    if ((await sitting.situation('recap', 'turn')) === 'recap') await press('main.recap .btn-primary')
    await sitting.situation('turn')
    await look('last-turn')
    await press('.end-turn')
    await press('[role="alertdialog"] .btn-seal')

    const opened = page.locator('.bid-totals > li')
    await expect(opened).toHaveCount(4)
    await look('opened')
    for (const [seat, amount] of Object.entries(BIDS))
      await expect(opened.and(page.locator(`[data-faction="${seat}"]`))).toContainText(String(amount))
    const { rest } = numbersWith(builtInScenario('spring-2021').numbers).stage
    await expect(page.locator('.bid-outcome')).toContainText(words('panels:bid.rests', { count: rest }))
    const winner = await page.locator('.bid-cell[data-wins="true"]').getAttribute('data-faction')
    expect(['tencent', 'pdd']).toContain(winner)
    const cash = page.locator(`[data-purse="${winner}"] dd`)
    const before = Number(await cash.innerText())
    await press('.show-controls .btn-primary')

    await expect(page.locator('main.hand-over')).toHaveAttribute('data-faction', winner ?? '')
    await expect(page.locator('.hand-over-stage')).toBeVisible()
    await look('curtain')
    await press('.hand-over-button')
    await sitting.situation('recap')
    await look('recap')
    await press('main.recap .btn-primary')
    await sitting.situation('turn')
    await look('fifth-turn')
    // The fifth place is marked where it lies on nobody's name.
    const mark = await page.locator('.seat-again').boundingBox()
    expect(mark, 'the fifth place is marked').not.toBeNull()
    const names = page
      .locator('.seat-card')
      .filter({ has: page.locator('.seat-again') })
      .locator('.seat-open, .seat-sitter, .seat-ask')
    for (const box of await Promise.all((await names.all()).map((one) => one.boundingBox())))
      if (mark !== null && box !== null) expect(mark.x + mark.width, 'the mark ends where the name begins').toBeLessThanOrEqual(box.x + 1)
    await expect(page.locator('.stage-note')).toHaveText(words('panels:bid.notNow'))
    await expect(cash).toHaveText(String(before - 3))
    for (const action of ['bid', 'propose-deal']) await expect(page.locator(`[data-action="${action}"]`)).toHaveCount(0)
    await press('.end-turn')
    await press('[role="alertdialog"] .btn-seal')
    await sitting.situation('ruling', 'show')
    await standUp(sitting)
  })
}

/** Ali's turn, the last before the bids are opened for the last stage, which others sit out. */
const isBeforeARest = (record: GameRecord): boolean => {
  const { order, turn, quarter, config, stageRest } = record.state
  const isLast = turn === 3 && order[turn] === ALI && quarter === config.length
  return isLast && isTurnOfPerson(record) && stageRest.some((rest) => rest > 0)
}

for (const [language, textSize, size] of [LOOKS[0], LOOKS[3]]) {
  test(`whoever sits the stage out is said to, and not to have bid nothing: ${language}, text at ${textSize} per cent`, async () => {
    const words = language === 'en' ? t : zh
    const record = firstPlayed({ scenario: builtInScenario('spring-2021'), seats: SEATINGS.alone }, isBeforeARest, () => true)
    keepGame(desk.folder, record)
    const sitting = await desk.sitDown({ settings: { language, textSize, confirmIrreversible: false }, size: SIZES[size] })
    const { page, hands } = sitting
    await hands.press(page.getByRole('button', { name: words('screens:title.continue') }))
    await sitting.situation('turn')
    await hands.press(page.locator('.end-turn'))
    const opened = page.locator('.bid-totals > li')
    await expect(opened).toHaveCount(4)
    for (const seat of ALL_SEATS) {
      const rests = record.state.stageRest[seat] > 0
      const cell = opened.and(page.locator(`[data-faction="${factionAt(seat)}"]`))
      await expect(cell).toHaveAttribute('data-rests', String(rests))
      if (rests) await expect(cell).toContainText(words('panels:bid.satOut'))
      else await expect(cell).not.toContainText(words('panels:bid.satOut'))
      if (rests) await expect(cell).not.toContainText(words('panels:bid.none'))
    }
    // Nothing is left to be sat out by whoever wins.
    await expect(page.locator('.bid-outcome .soft')).toHaveCount(0)
    await sitting.shot(`stage-sat-out-${language}-${textSize}`)
    expect(await cutWords(page)).toEqual([])
    await standUp(sitting)
  })
}
