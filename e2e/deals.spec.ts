import { expect, test, type Locator } from '@playwright/test'
import { BASE_NUMBERS, CARDS, builtInScenario, FACTION_INFO, keysOf, type Faction } from '../rules'
import { formatPoints } from '../src/renderer/words/format'
import type { GameRecord } from '../src/table'
import { shareDesk } from './play/desk'
import { pastStory } from './play/past-story'
import { playUntil } from './play/play-on'
import { playByRules, SEATINGS } from './play/played-by-rules'
import { sitDownInATurn, sitDownWith } from './play/sit-down-at'
import { standUp, type Sitting } from './play/sitting'
import { t } from './play/words'
import { expectAccessible } from './support/accessible'
import { cutWords } from './support/cut-words'

const desk = shareDesk()

const nameOf = (faction: Faction): string => FACTION_INFO[faction].name.en

const seatAtTable = async ({ page }: Sitting): Promise<Faction> =>
  (await page.locator('.action-bar[data-faction]').getAttribute('data-faction')) as Faction

/** The deal on the table is accepted, and whoever is on turn sits down again. */
const agreeAndGoOn = async ({ deal, handOver, situation }: Sitting): Promise<void> => {
  await deal.answer(true)
  await situation('hand-over')
  await handOver.sitDown()
  if ((await situation('recap', 'turn')) === 'recap') await handOver.leaveRecap()
  await situation('turn')
}

test('two seats campaign together for a promise not to bid, and the slip of a bid warns of it', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seats: 'four', seed: 11 }, { desk })
  const { page, table, deal, slip, papers, situation } = sitting
  const from = await seatAtTable(sitting)
  const to: Faction = from === 'jd' ? 'pdd' : 'jd'
  const before = await table.figures()
  await table.take('propose-deal')
  await deal.choosePartner(to)
  // What cannot be given is on the list all the same, with the reason, and a press on it does nothing.
  await deal.expectClosed(from, 'no-throttle', 'only-tencent')
  await expect(deal.forecast).toHaveCount(0)
  await deal.add(from, 'campaign')
  // It stands on both sides at once, and is taken out of both at once.
  await expect(deal.side(to).locator('.deal-term')).toHaveCount(1)
  await deal.add(from, 'no-bid')
  // What it brings stands under it: what both pay at once, and the campaign's buyers and points.
  const { cost } = BASE_NUMBERS.campaign
  for (const faction of [from, to] as const) expect(await deal.foreseen(faction)).toBe(-cost)
  await expect(deal.side(from)).toContainText(
    t('panels:deal.breachFree', { seat: nameOf(from), points: formatPoints(BASE_NUMBERS.promise.breachPoints, 'en') }),
  )
  expect(await cutWords(page)).toEqual([])
  await expectAccessible(page, 'the deal’s desk with what the deal would bring')
  await sitting.shot('deals-campaign-desk')
  await deal.propose()
  await situation('deal')
  for (const faction of [from, to] as const) expect(await deal.foreseen(faction)).toBe(-cost)
  await sitting.shot('deals-campaign-answer')
  await agreeAndGoOn(sitting)
  const after = await table.figures()
  expect([after[from].cash, after[to].cash]).toEqual([before[from].cash - cost, before[to].cash - cost])
  await expect(await papers.read('contracts')).toContainText(t('promise.no-bid', { count: 2 }))
  await sitting.shot('deals-promise-made')
  await table.take('bid')
  await expect(slip.preview.getByRole('alert')).toContainText('breaks your promise')
  await sitting.shot('deals-bid-breaks')
  await standUp(sitting)
})

/** From a sheet that must be answered to the pause and back, by the button and by Escape: it asks again. */
const goToMenuAndBack = async ({ page, pause }: Sitting, sheet: Locator): Promise<void> => {
  for (const go of [() => sheet.getByRole('button', { name: t('panels:top.menu') }).click(), () => page.keyboard.press('Escape')]) {
    await expect(sheet).toBeVisible()
    await go()
    await expect(pause.sheet).toBeVisible()
    await pause.resume()
    await expect(pause.sheet).toHaveCount(0)
  }
  await expect(sheet).toBeVisible()
}

/** Decisions that cannot wait, and where bots soon ask for them. */
const ASKED_IN = { agenda: 'spring-2021', support: 'long-war', counter: 'spring-2021' } as const

/** A game of bots that has come to a decision of a kind, with a person in the seat that decides. */
const recordThatAsks = (kind: keyof typeof ASKED_IN): GameRecord => {
  for (let seed = 1; seed <= 20; seed++) {
    const record = playByRules(
      { scenario: builtInScenario(ASKED_IN[kind]), seed, seats: SEATINGS.watch },
      ({ state: { pending } }) => pending.kind === 'over' || pending.kind === kind,
    )
    const { pending } = record.state
    if (pending.kind !== 'over') return { ...record, seats: { ...record.seats, [pending.seat]: SEATINGS.four[pending.seat] } }
  }
  throw new Error(`No game asks for ${kind}.`)
}

test('from a decision that cannot wait there is a way to the menu', async () => {
  for (const kind of keysOf(ASKED_IN)) {
    const sitting = await sitDownWith(recordThatAsks(kind), { desk })
    await sitting.title.continue()
    await pastStory(sitting)
    await playUntil(kind, sitting, {})
    await goToMenuAndBack(sitting, sitting.page.getByRole('dialog'))
    // Whoever buys a push is told what it does to goals of their own.
    if (kind === 'support') await expect(sitting.page.getByRole('dialog').locator(':is(.own-goals, .own-goals-none)')).toBeVisible()
    expect(await cutWords(sitting.page)).toEqual([])
    await sitting.shot(`menu-from-${kind}`)
    await standUp(sitting)
  }
})

test('a deal is answered once with other terms, which the first may take or leave', async () => {
  const sitting = await sitDownInATurn({ scenario: 'spring-2021', seats: 'four', seed: 12 }, { desk })
  const { page, table, deal, papers, situation } = sitting
  const from = await seatAtTable(sitting)
  const to: Faction = from === 'jd' ? 'pdd' : 'jd'
  const before = await table.figures()
  await table.take('propose-deal')
  await deal.choosePartner(to)
  await deal.add(to, 'no-bid')
  await deal.propose()
  await situation('deal')
  await goToMenuAndBack(sitting, page.getByRole('dialog'))
  await deal.counterFor(to, from)
  await situation('deal')
  // It is the first proposer's now, who cannot answer with other terms again.
  const countered = page.getByRole('dialog', { name: `${nameOf(to)} answers ${nameOf(from)} with other terms` })
  await expect(countered.getByRole('button', { name: t('panels:deal.counter') })).toHaveCount(0)
  expect(await cutWords(page)).toEqual([])
  await sitting.shot('deals-countered')
  await agreeAndGoOn(sitting)
  const after = await table.figures()
  expect([after[from].cash, after[to].cash]).toEqual([before[from].cash - 2, before[to].cash + 2])
  await expect(await papers.read('contracts')).toContainText(t('promise.no-bid', { count: 2 }))
  await standUp(sitting)
})

/** A game of bots in which a card is offered; a person has the seat that answers. */
const recordOfACardOffered = (): { record: GameRecord; from: Faction; to: Faction; card: string } => {
  for (let seed = 1; seed <= 60; seed++) {
    const record = playByRules({ scenario: builtInScenario('long-war'), seed, seats: SEATINGS.watch }, ({ state: { pending } }) => {
      if (pending.kind === 'over') return true
      return pending.kind === 'deal' && pending.deal.counterTo === null && pending.deal.give.some(({ kind }) => kind === 'card')
    })
    const { pending } = record.state
    if (pending.kind !== 'deal') continue
    const { from, to, give } = pending.deal
    const card = give.find((term) => term.kind === 'card')
    if (card !== undefined)
      return {
        record: { ...record, seats: { ...record.seats, [to]: SEATINGS.four[to] } },
        from,
        to,
        card: CARDS.get(card.card)?.name.en ?? '',
      }
  }
  throw new Error('No game offers a card.')
}

test('a card that is offered says what it is and does, and stays so where the deal is answered with other terms', async () => {
  const { record, from, to, card } = recordOfACardOffered()
  const sitting = await sitDownWith(record, { desk })
  const { page, deal } = sitting
  await sitting.title.continue()
  await pastStory(sitting)
  await playUntil('deal', sitting, {})
  await expect(page.locator('.deal-term .term-notes')).not.toBeEmpty()
  expect(await cutWords(page)).toEqual([])
  await sitting.shot('deals-card-offered')
  await page.getByRole('button', { name: t('panels:deal.counter') }).click()
  const offered = deal.counterDesk(to, from).locator(`.deal-side[data-faction="${from}"]`)
  await expect(offered.getByRole('button', { name: card })).toBeVisible()
  await expect(offered.locator('.term-notes')).not.toBeEmpty()
  expect(await cutWords(page)).toEqual([])
  await sitting.shot('deals-card-countered')
  await standUp(sitting)
})
