import { expect } from '@playwright/test'
import type { Faction } from '../../rules'
import { formatCash } from '../../src/renderer/words/format'
import { agree } from './agree'
import type { Sitting } from './sitting'
import { t } from './words'

/** What one person does in one turn, up to its end. */
export type Turn = (sitting: Sitting) => Promise<void>

/** Spends cash on a region after a look at what it would bring; takes it back, and does it again. */
const subsidiseTwice: Turn = async ({ table, slip, shot }) => {
  const before = await table.figures()
  await expect(table.undoButton).toBeDisabled()
  await table.take('subsidise')
  await slip.aim('Hunan')
  await slip.setSum(2)
  await expect(slip.preview).toContainText(formatCash(-3, 'en', { signed: true }))
  await expect(slip.preview.getByRole('table')).toContainText(/\+\d+\.\d m/)
  await shot('hot-seat-subsidise')
  await slip.confirm()
  await expect(table.actions(2)).toBeVisible()
  const after = await table.figures()
  expect(after.ali.cash).toBe(before.ali.cash - 3)
  await table.undo()
  await expect(table.actions(3)).toBeVisible()
  expect(await table.figures()).toEqual(before)
  await expect(table.undoButton).toBeDisabled()
  await table.redo()
  await expect(table.actions(2)).toBeVisible()
  expect(await table.figures()).toEqual(after)
  await expect(table.redoButton).toBeDisabled()
}

const develop: Turn = async ({ table, slip, shot }) => {
  await table.take('develop')
  await expect(slip.targets.nth(1)).toBeVisible()
  await shot('hot-seat-choose-belt')
  await slip.aim()
  await slip.confirm()
}

/** Puts a traffic fee into the offer on Tencent's desk. */
const sweetenOffer: Turn = async ({ table, dossier, shot }) => {
  await table.take('revise')
  await expect(dossier.sheet('ali')).toBeVisible()
  await dossier.press('trafficFee')
  await shot('hot-seat-draft')
  await dossier.fileAgain()
  await expect(dossier.sheet('ali')).toHaveCount(0)
}

const fission: Turn = async ({ table, slip }) => {
  await table.take('fission')
  await slip.aim('South Henan')
  await expect(slip.preview).toBeVisible()
  await slip.confirm()
}

/** Pays JD for a promise; JD accepts on the screen both look at, where no hand lies open. */
const bribeJd: Turn = async (sitting) => {
  const { table, deal, papers, situation, shot } = sitting
  const before = await table.figures()
  await table.take('propose-deal')
  await expect(deal.desk).toBeVisible()
  await expect(deal.proposeButton).toBeDisabled()
  await deal.choosePartner('jd')
  await deal.add('pdd', 'cash')
  await deal.add('jd', 'no-petition')
  await shot('hot-seat-deal-desk')
  await deal.propose()
  await situation('deal')
  await expect(deal.offerTo('jd', 'pdd')).toContainText(t('promise.no-petition', { count: 2, to: 'Pinduoduo' }))
  await expect(table.cards).toHaveCount(0)
  await shot('hot-seat-deal-answer')
  await deal.answer(true)
  await comeBack(sitting)
  const after = await table.figures()
  expect([after.pdd.cash, after.jd.cash]).toEqual([before.pdd.cash - 2, before.jd.cash + 2])
  await expect(table.undoButton).toBeDisabled()
  await expect(await papers.read('contracts')).toContainText(t('promise.no-petition', { count: 2, to: 'Pinduoduo' }))
}

/** JD aims at whom it has promised to leave alone, reads whose trust that would cost, and lays the slip aside. */
const thinkBetterOfIt: Turn = async ({ table, slip, shot }) => {
  const before = await table.figures()
  await table.take('petition')
  await slip.aim('Pinduoduo')
  await expect(slip.preview.getByRole('alert')).toContainText('breaks your promise to Pinduoduo')
  await shot('hot-seat-promise-at-stake')
  await slip.cancel()
  expect(await table.figures()).toEqual(before)
}

/** After an answer on the shared screen the computer goes back to the person on turn, behind a curtain. */
const comeBack: Turn = async ({ handOver, situation }) => {
  expect(await situation('hand-over')).toBe('hand-over')
  await handOver.expectNothingSecret()
  await handOver.sitDown()
  if ((await situation('recap', 'turn')) === 'recap') await handOver.leaveRecap()
  await situation('turn')
}

/** Plays a card of the hand: the first that can be played. */
const playCard: Turn = async ({ table, slip, shot }) => {
  const hand = await table.hand()
  const [card] = await table.playable()
  if (card === undefined) throw new Error(`None of ${hand.join(', ')} can be played.`)
  await table.press(table.card(card))
  await slip.aim()
  await shot('hot-seat-card')
  await slip.confirm()
  expect(await table.hand()).not.toContain(card)
}

const lobbyAgainstAli: Turn = async ({ table, slip }) => {
  await table.take('lobby')
  await slip.aim('Ali')
  await slip.pick(t('side.against'))
  await expect(slip.preview).toBeVisible()
  await slip.confirm()
}

const serve: Turn = async ({ table, slip }) => {
  await table.take('serve')
  await slip.aim()
  await slip.confirm()
}

const growOrgan: Turn = async ({ table, slip }) => {
  await table.take('grow-organ')
  await slip.aim()
  await slip.confirm()
}

/** Offers Pinduoduo a push; Pinduoduo does without. */
const sellTraffic: Turn = async (sitting) => {
  const { table, slip, page, situation, shot } = sitting
  await table.take('traffic-support')
  await slip.aim('Pinduoduo')
  await slip.confirm()
  await situation('support')
  await expect(table.cards).toHaveCount(0)
  await shot('hot-seat-support')
  await table.press(page.getByRole('dialog').getByRole('button', { name: t('panels:support.decline') }))
  await agree(sitting)
  await comeBack(sitting)
}

/** Asks for the contract again, for the same concession and a fee. */
const renew =
  (seat: Faction): Turn =>
  async ({ table, dossier, shot }) => {
    await table.take('file')
    await expect(dossier.sheet(seat)).toBeVisible()
    await dossier.press('weChatPay')
    await shot(`hot-seat-file-${seat}`)
    await dossier.file()
    await expect(dossier.sheet(seat)).toHaveCount(0)
  }

/** Aims at the map itself: what is legal is lit, and a click on it chooses. */
const aimOnBoard: Turn = async ({ table, board, slip, papers, shot }) => {
  const hubei = await board.find('Hubei', await papers.read('region'))
  await table.take('subsidise')
  await expect(slip.targets.first()).toBeVisible()
  await board.click(hubei)
  await expect(slip.slip).toContainText('Hubei')
  await expect(slip.preview).toBeVisible()
  await shot('hot-seat-aimed-on-board')
  await slip.confirm()
}

const inTurn =
  (...deeds: readonly Turn[]): Turn =>
  async (sitting) => {
    for (const deed of deeds) await deed(sitting)
  }

/** What four people do in Spring 2021, by seat and quarter; whoever is not named lets the turn go. */
export const SPRING_TURNS: Readonly<Record<string, Turn>> = {
  'ali 1': inTurn(subsidiseTwice, develop, sweetenOffer),
  'tencent 1': inTurn(growOrgan, sellTraffic),
  'pdd 1': inTurn(fission, bribeJd, playCard),
  'jd 1': inTurn(thinkBetterOfIt, lobbyAgainstAli, serve),
  'ali 2': async ({ papers }) => papers.expectLedgerAddsUp('Hunan'),
  'pdd 2': inTurn(renew('pdd'), async ({ papers }) => papers.expectAccountAddsUp('pdd')),
  'jd 2': playCard,
  'pdd 3': aimOnBoard,
  'jd 3': renew('jd'),
}
