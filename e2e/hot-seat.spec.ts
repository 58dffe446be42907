import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { AGENDAS, BASE_NUMBERS, CARDS, FACTIONS, builtInScenario, type Faction } from '../rules'
import { formatPoints } from '../src/renderer/words/format'
import type { GameRecord } from '../src/table'
import { startGame } from './play/new-game'
import { keepGame, playByRules, SEATINGS } from './play/played-by-rules'
import { playToTheEnd, playUntil } from './play/play-on'
import { sitDown, sitDownAnywhere, standUp, type Sitting } from './play/sitting'
import { SPRING_TURNS } from './play/spring-turns'
import { t } from './play/words'
import { makeUserFolder } from './support/launch-game'

const NAMES = { ali: 'Ada', tencent: 'Tom', pdd: 'Pia', jd: 'Jon' } as const

/** What Tencent rules in the review of a quarter, and what the applicant answers to a counter. */
const RULINGS: Readonly<Record<string, 'approve' | 'hold' | 'counter' | 'reject'>> = {
  'ali 1': 'counter',
  'ali 2': 'hold',
  'pdd 2': 'approve',
  'ali 3': 'approve',
  'jd 3': 'hold',
  'jd 4': 'reject',
}

/** What has happened so far, for the checks that come later. */
interface Played {
  quarter: number
  readonly hands: Partial<Record<Faction, readonly string[]>>
  readonly agendas: Partial<Record<Faction, string>>
  readonly counts: Record<string, number>
}

test('four people play Spring 2021 at one computer to the final account', async () => {
  test.setTimeout(420_000)
  const sitting = await sitDown({ settings: { animationSpeed: 'fast' } })
  const played: Played = { quarter: 0, hands: {}, agendas: {}, counts: {} }
  await startGame(sitting, { scenario: 'spring-2021', seats: 'four', seed: 7, names: NAMES })
  for (;;) {
    const now = await sitting.situation('hand-over', 'recap', 'agenda', 'turn', 'ruling', 'counter', 'show', 'end')
    played.counts[now] = (played.counts[now] ?? 0) + 1
    if (now === 'end') break
    await STEPS[now](sitting, played)
  }
  expect(played.counts).toMatchObject({ 'hand-over': 20, recap: 16, agenda: 4, turn: 16, counter: 1 })
  await expectFinalAccount(sitting, played)
  await standUp(sitting)
})

/** In a current browser the whole game would take a minute more than what is different there: a ruling that is drawn, and the end. */
test('from a ruling on, two people and two bots come to the final account', { tag: '@canvas' }, async () => {
  const late = ({ state }: GameRecord): boolean => state.quarter >= 3 && state.pending.kind === 'ruling'
  const seats = { ...SEATINGS.watch, tencent: SEATINGS.four.tencent, ali: SEATINGS.four.ali }
  const desk = makeUserFolder()
  keepGame(desk, playByRules({ scenario: builtInScenario('spring-2021'), seed: 3, seats }, late))
  const sitting = await sitDownAnywhere({ userFolder: desk, settings: { animationSpeed: 'fast' } })
  const { page, dossier, shot } = sitting
  await sitting.title.continue()
  await playUntil('ruling', sitting, {})
  await dossier.stampFalls(['approve'], () => dossier.rule('approve'))
  await shot('hot-seat-late-ruling')
  const counts = await playToTheEnd(sitting, {
    'hand-over': async ({ handOver }) => {
      await handOver.expectNothingSecret()
      await handOver.sitDown()
    },
    turn: async ({ table }) => {
      for (const card of await table.hand()) expect(CARDS.has(card), card).toBe(true)
      await table.endTurn()
      await expect(page.locator('.action-groups')).toHaveCount(0)
    },
  })
  expect(counts).toMatchObject({ end: 1 })
  expect(counts.turn).toBeGreaterThan(0)
  expect(counts.show).toBeGreaterThan(0)
  await sitting.end.expectItAddsUp()
  await shot('hot-seat-late-end')
  await standUp(sitting)
  rmSync(desk, { recursive: true, force: true })
})

type Step = 'hand-over' | 'recap' | 'agenda' | 'turn' | 'ruling' | 'counter' | 'show'

const STEPS: Readonly<Record<Step, (sitting: Sitting, played: Played) => Promise<void>>> = {
  'hand-over': async (sitting, { counts }) => {
    const { handOver, shot } = sitting
    await handOver.expectNothingSecret()
    if (counts['hand-over'] === 5) {
      await shot('hot-seat-hand-over')
      await pauseAndComeBack(sitting, () => handOver.pause())
      await handOver.expectNothingSecret()
    }
    expect(await handOver.name).toBe(NAMES[await handOver.seat])
    await handOver.sitDown()
  },
  recap: async (sitting, { counts, quarter }) => {
    const { page, handOver, shot } = sitting
    const seat = (await page.locator('main.recap').getAttribute('data-faction')) as Faction
    const recap = handOver.recap(seat, quarter === 1 ? 'first' : 'later')
    await expect(recap).toContainText(t('panels:recap.others'))
    if (quarter > 1) await expect(recap.getByRole('listitem').first()).toBeVisible()
    if (counts['recap'] === 2) await shot('hot-seat-recap-first')
    if (counts['recap'] === 5) {
      await shot('hot-seat-recap')
      await pauseAndComeBack(sitting, () => page.keyboard.press('Escape'))
      await handOver.sitDown()
      await expect(recap, 'told to whoever sits down now').toBeVisible()
    }
    await handOver.leaveRecap()
  },
  agenda: async ({ page, table, shot }, played) => {
    const seat = (await page.locator('.agenda-sheet [data-faction]').first().getAttribute('data-faction')) as Faction
    await shot(`hot-seat-agenda-${seat}`)
    played.agendas[seat] = await table.keepAgenda(seat)
    await expect(page.locator('.agenda-sheet')).toHaveCount(0)
  },
  turn: async (sitting, played) => {
    const { page, table, shot } = sitting
    const seat = (await page.locator('.action-bar').getAttribute('data-faction')) as Faction
    await expectOnlyOwnSecrets(sitting, seat, played)
    await SPRING_TURNS[`${seat} ${played.quarter}`]?.(sitting)
    played.hands[seat] = await table.hand()
    await shot(`hot-seat-turn-${played.quarter}-${seat}`)
    await table.endTurn()
    await expect(page.locator('.action-groups')).toHaveCount(0)
  },
  ruling: async ({ dossier, table, shot }, { quarter }) => {
    const seat = await dossier.applicant()
    await expect(table.cards).toHaveCount(0)
    const ruling = RULINGS[`${seat} ${quarter}`] ?? 'hold'
    await shot(`hot-seat-ruling-${quarter}-${seat}`)
    await dossier.stampFalls([ruling], async () => {
      await dossier.rule(ruling)
      if (ruling !== 'counter') return
      await dossier.press('control')
      await dossier.press('stake')
      await shot('hot-seat-counter')
      await dossier.sendCounter()
    })
  },
  counter: async ({ dossier, shot }) => {
    await expect(dossier.sheet('ali')).toContainText(t('step.countered'))
    const delay = t('panels:dossier.cost.declining.delay', { points: formatPoints(BASE_NUMBERS.delay.points, 'en') })
    await expect(dossier.sheet('ali'), 'what declining costs is said before it is done').toContainText(delay)
    const { declinedCounter: amount } = BASE_NUMBERS.scrutiny
    await expect(dossier.sheet('ali')).toContainText(t('panels:dossier.cost.declining.scrutiny', { amount }))
    await shot('hot-seat-answer')
    await dossier.stampFalls(['declined'], () => dossier.answer(false))
  },
  show: async ({ show, shot }, played) => {
    const kind = await show.kind()
    if (kind === 'market') {
      if (played.quarter === 1) await shot('hot-seat-market-runs')
      await show.skip()
    }
    if (kind === 'news') played.quarter += 1
    await expect(show.show(kind)).toBeVisible()
    // People who watch together are named.
    if (kind === 'books') await expect(show.show(kind)).toContainText(t('calling.person', { name: NAMES.ali, seat: 'Ali' }))
    await shot(`hot-seat-${kind}-${played.quarter}`)
    await show.goOn()
  },
}

/** Opens the pause where the table is hidden: no hand is to be seen, and the curtain is there afterwards. */
const pauseAndComeBack = async ({ page, table, pause, handOver }: Sitting, open: () => Promise<void>): Promise<void> => {
  await open()
  await expect(pause.sheet).toBeVisible()
  await expect(table.cards).toHaveCount(0)
  await expect(page.locator('main.table-screen')).toHaveAttribute('data-viewer', 'public')
  await page.keyboard.press('Escape')
  await expect(handOver.curtain).toBeVisible()
}

/** Cards whose names are also names of other things, or plain numbers. */
const COMMON_NAMES = ['six-one-eight', 'little-goose-pinpin', 'double-11', 'choose-one-of-two']

/** A person sees their own hand, and neither the hand nor the agenda of anybody else. */
const expectOnlyOwnSecrets = async ({ page, table }: Sitting, seat: Faction, { hands, agendas }: Played): Promise<void> => {
  for (const card of await table.hand()) expect(CARDS.get(card)?.faction, card).toBe(seat)
  const written = await page.evaluate(() => document.body.innerText)
  for (const other of FACTIONS.filter((faction) => faction !== seat)) {
    const cards = (hands[other] ?? []).filter((card) => !COMMON_NAMES.includes(card))
    expect(cards.filter((card) => written.includes(CARDS.get(card)?.name.en ?? card))).toEqual([])
    expect(written).not.toContain(agendas[other])
  }
}

const expectFinalAccount = async ({ end, shot }: Sitting, { agendas }: Played): Promise<void> => {
  await shot('hot-seat-end')
  await end.expectItAddsUp()
  const goals = await end.open('goals')
  for (const faction of FACTIONS) await expect(goals).toContainText(agendas[faction] ?? faction)
  expect([...AGENDAS.values()].map(({ name }) => name.en)).toEqual(expect.arrayContaining(Object.values(agendas)))
  await shot('hot-seat-end-goals')
  await end.open('shares')
  await shot('hot-seat-end-shares')
  const story = await end.open('story')
  await expect(story).toContainText(t('log:counter-declined', { seat: 'Ali' }))
  await expect(story).toContainText('Ali’s contract begins: a mini program')
  await expect(story).toContainText(t('log:ruled.reject', { applicant: 'JD' }))
  await shot('hot-seat-end-story')
  const { prologue, epilogue } = builtInScenario('spring-2021')
  const epilogueSheet = await end.openEpilogue()
  for (const sheet of [prologue, epilogue]) await expect(epilogueSheet.getByRole('heading', { name: sheet?.title.en ?? '' })).toBeVisible()
  await shot('hot-seat-end-epilogue')
}
