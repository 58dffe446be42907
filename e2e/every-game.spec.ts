import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtInScenario } from '../rules'
import type { GameRecord } from '../src/table'
import { makeUserFolder } from './support/launch-game'
import { startGame } from './play/new-game'
import { pastStory } from './play/past-story'
import { playToTheEnd, playUntil } from './play/play-on'
import { isTurnOfPerson, playByRules, SEATINGS } from './play/played-by-rules'
import { sitDownWith } from './play/sit-down-at'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t } from './play/words'

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

const files = (): readonly string[] => readdirSync(join(userFolder, 'saves'))
const seedIn = (file: string): number => (JSON.parse(readFileSync(join(userFolder, 'saves', file), 'utf8')) as { seed: number }).seed

const leave = async ({ table, pause, title }: Sitting): Promise<void> => {
  await table.pause()
  await pause.leave()
  await expect(title.heading).toBeVisible()
}

/** Four people come to their first turn, in one of the games past their agendas; the first of them is named after the seed. */
const beginGame = async (sitting: Sitting, seed: number): Promise<void> => {
  await startGame(sitting, {
    scenario: seed === 102 ? 'spring-2021' : 'first-steps',
    seats: 'four',
    seed,
    names: { ali: `Ada ${seed}`, tencent: 'Tom', pdd: 'Pia', jd: 'Jon' },
  })
  await playUntil('turn', sitting, {})
}

test('games begun one after the other all stay, and each goes on', async () => {
  const sitting = await sitDown({ userFolder })
  const { title, saves: drawer, shot } = sitting
  for (const seed of [101, 102, 103]) {
    await beginGame(sitting, seed)
    await leave(sitting)
  }
  expect(new Set(files().map(seedIn))).toEqual(new Set([101, 102, 103]))
  for (const seed of [101, 102, 103]) {
    await title.savedGames()
    await expect(drawer.slips).toHaveCount(3)
    await expect(drawer.slipOf(`Ada ${seed}`)).toContainText('Quarter 1 of')
    if (seed === 101) await shot('saves-three-games')
    await drawer.loadGameOf(`Ada ${seed}`)
    await playUntil('turn', sitting, {})
    await leave(sitting)
  }
  expect(files()).toHaveLength(3)
  // Continue goes on with the one played last, and says so by the game itself, not by its file's time.
  for (const file of files())
    utimesSync(join(userFolder, 'saves', file), 1_000_000_000, seedIn(file) === 101 ? 2_000_000_000 : 1_000_000_000)
  await standUp(sitting)
  const next = await sitDown({ userFolder })
  await next.title.continue()
  await playUntil('turn', next, {})
  await leave(next)
  const newest = files().map(
    (file) => JSON.parse(readFileSync(join(userFolder, 'saves', file), 'utf8')) as { seed: number; savedAt: string },
  )
  expect(newest.sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0]?.seed).toBe(103)
  await standUp(next)
})

test('a finished game stays when the next one begins', async () => {
  const seats = { ...SEATINGS.alone, ali: { kind: 'human', name: 'Ada' } } as const
  const isLastTurn = (record: GameRecord): boolean => record.state.quarter === record.state.config.length && isTurnOfPerson(record)
  const sitting = await sitDownWith(playByRules({ scenario: builtInScenario('first-steps'), seed: 8, seats }, isLastTurn), { userFolder })
  const { title, end, saves: drawer } = sitting
  await title.continue()
  await playToTheEnd(sitting, {})
  await expect(end.heading).toBeVisible()
  await sitting.hands.press(sitting.page.getByRole('button', { name: t('screens:end.title') }))
  await expect(title.continueButton).toHaveCount(0)
  await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 9, names: { ali: 'Ben' } })
  await playUntil('turn', sitting, {})
  await leave(sitting)
  await title.savedGames()
  await expect(drawer.slipOf('Ada')).toContainText(t('screens:saves.over'))
  await expect(drawer.slipOf('Ben')).toContainText('Quarter 1 of 2')
  await drawer.loadGameOf('Ada')
  await expect(end.heading).toBeVisible()
  await standUp(sitting)
})

test('a game that was only just started is there after a power cut', async () => {
  const first = await sitDown({ userFolder })
  await startGame(first, { scenario: 'spring-2021', seats: 'four', seed: 5, names: { ali: 'Ada', tencent: 'Tom', pdd: 'Pia', jd: 'Jon' } })
  await first.situation('hand-over', 'show')
  await expect.poll(() => files().filter((name) => name.endsWith('.json')).length).toBe(1)
  await first.kill()
  const second = await sitDown({ userFolder })
  await expect(second.title.continueButton).toContainText('Quarter 1 of')
  await second.title.continue()
  await pastStory(second)
  if ((await second.situation('hand-over', 'show')) === 'show') await second.show.goOn()
  await second.situation('hand-over')
  expect(files()).toHaveLength(1)
  await standUp(second)
})
