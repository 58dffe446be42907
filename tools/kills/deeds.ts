import { answerPlainly } from '../../e2e/play/play-on'
import type { Situation } from '../../e2e/play/situation'
import { agree } from '../../e2e/play/agree'
import { FACTIONS, REGIONS, type Faction } from '../../rules'
import type { Chance } from './chance'
import type { Table } from './table'

type Deed = (table: Table, chance: Chance) => Promise<void>

/** What people do whose turn it is, and how often. */
const IN_TURN: readonly (readonly [share: number, deed: Deed])[] = [
  [0.16, (table) => answerPlainly(table.sitting, 'turn')],
  [0.13, (table, chance) => takeBack(table, chance)],
  [0.04, (table, chance) => makeAgain(table, chance)],
  [0.1, (table, chance) => playCard(table, chance)],
  [0.07, (table, chance) => offerDeal(table, chance)],
  [1, (table, chance) => act(table, chance)],
]

/** Does what the situation asks for, as chance will have it. */
export const doSomething = async (table: Table, now: Situation, chance: Chance): Promise<void> => {
  const { sitting } = table
  if (now === 'turn') return drawn(chance)(table, chance)
  if (now === 'deal') return sitting.deal.answer(chance.next() < 0.5).then(() => waitWithout(table, '.deal-sheet'))
  if (now === 'ruling')
    return sitting.dossier.rule(chance.among(['approve', 'hold', 'reject'])).then(() => waitWithout(table, '.dossier-sheet'))
  return answerPlainly(sitting, now)
}

const drawn = (chance: Chance): Deed => {
  let left = chance.next()
  for (const [share, deed] of IN_TURN) {
    left -= share
    if (left < 0) return deed
  }
  return act
}

const waitWithout = async ({ sitting }: Table, selector: string): Promise<void> => {
  await sitting.page.waitForFunction((gone) => document.querySelector(gone) === null, selector)
}

const takeBack: Deed = async (table) => {
  const { sitting, ledger } = table
  if (await sitting.table.undoButton.isDisabled()) return
  const { marks } = await table.settle()
  ledger.takesBack(marks.id)
  await sitting.table.undo()
}

const makeAgain: Deed = async ({ sitting }) => {
  if (await sitting.table.redoButton.isEnabled()) await sitting.table.redo()
}

/** Actions that are put together on the slip. */
const ON_A_SLIP = [
  'subsidise',
  'fission',
  'develop',
  'choose-one',
  'serve',
  'lobby',
  'petition',
  'raise-capital',
  'open-shops',
  'grow-organ',
  'set-toll',
]

const act: Deed = async (table, chance) => {
  const { sitting } = table
  const can = await sitting.page
    .locator('.action-bar [data-action]:not([aria-disabled="true"])')
    .evaluateAll((all) => all.map((button) => button.getAttribute('data-action')))
  const actions = ON_A_SLIP.filter((action) => can.includes(action))
  if (actions.length === 0) return answerPlainly(sitting, 'turn')
  await sitting.table.press(sitting.page.locator(`.action-bar [data-action="${chance.among(actions)}"]`))
  return confirmSlip(table, chance)
}

const playCard: Deed = async (table, chance) => {
  const { sitting } = table
  const cards = await sitting.table.playable()
  if (cards.length === 0) return
  await sitting.table.press(sitting.table.card(chance.among(cards)))
  return confirmSlip(table, chance)
}

const confirmSlip: Deed = async ({ sitting }, chance) => {
  const { slip, page } = sitting
  await slip.aim(chance.among(REGIONS).name.en)
  if (await slip.confirmButton.isEnabled()) {
    await sitting.table.press(slip.confirmButton)
    await agree(sitting)
    await page.locator('.order-slip').waitFor({ state: 'detached' })
  } else await slip.cancel()
}

/** Offers cash for a promise; who is asked answers on the screen both look at. */
const offerDeal: Deed = async ({ sitting }, chance) => {
  const { page, table, deal } = sitting
  const viewer = await page.locator('[data-viewer]').first().getAttribute('data-viewer')
  const action = table.action('propose-deal')
  const seat = FACTIONS.find((faction): faction is Faction => faction === viewer)
  if (seat === undefined || (await action.count()) === 0 || (await action.getAttribute('aria-disabled')) === 'true') return
  // Whoever has no cash is not offered to give any.
  if ((await table.seat(seat)).cash === 0) return
  const partner = chance.among(FACTIONS.filter((faction) => faction !== seat))
  await table.take('propose-deal')
  await deal.choosePartner(partner)
  await deal.add(seat, 'cash')
  await deal.add(partner, 'no-petition')
  if (await deal.proposeButton.isEnabled()) await deal.propose()
  else await page.keyboard.press('Escape')
}
