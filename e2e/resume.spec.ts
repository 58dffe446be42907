import { rmSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { SCENARIOS } from '../rules'
import { makeUserFolder } from './support/launch-game'
import { startGame } from './play/new-game'
import { playToATurn } from './play/play-on'
import { sitDown, standUp, type Sitting } from './play/sitting'
import { t } from './play/words'

let userFolder = ''
test.beforeEach(() => {
  userFolder = makeUserFolder()
})
test.afterEach(() => rmSync(userFolder, { recursive: true, force: true }))

/** Everything on the table by which one could tell two positions apart. */
const facts = async ({ page, table, papers }: Sitting) => ({
  when: await page.locator('.top-when').innerText(),
  figures: await table.figures(),
  hand: await table.hand(),
  turn: await page.locator('.action-bar .action-head').innerText(),
  forecast: await (await papers.read('forecast')).innerText(),
  contracts: await (await papers.read('contracts')).innerText(),
  log: await (await papers.read('log')).innerText(),
})

const subsidise = async ({ table, slip }: Sitting, region: string, actionsLeft: number): Promise<void> => {
  await table.take('subsidise')
  await slip.aim(region)
  await slip.confirm()
  await expect(table.actions(actionsLeft)).toBeVisible()
}

const continueGame = async (sitting: Sitting, scenario: string, quarter: string): Promise<void> => {
  const name = SCENARIOS.find(({ id }) => id === scenario)?.name.en ?? scenario
  await expect(sitting.title.continueButton).toContainText(name)
  await expect(sitting.title.continueButton).toContainText(quarter)
  await sitting.shot('resume-title')
  await sitting.title.continue()
}

test('a power cut in the middle of a turn loses nothing that was confirmed', async () => {
  const first = await sitDown({ userFolder })
  await startGame(first, { scenario: 'first-steps', seats: 'alone', seed: 5, names: { ali: 'Ada' } })
  await playToATurn(first)
  await subsidise(first, 'Jiangsu', 2)
  const before = await facts(first)
  // Something begun but not confirmed: nobody expects it back.
  await first.table.take('develop')
  await expect(first.slip.slip).toBeVisible()
  await first.kill()
  expect(first.problems).toEqual([])

  const second = await sitDown({ userFolder })
  await continueGame(second, 'first-steps', 'Quarter 1 of 2')
  await second.situation('turn')
  await expect(second.slip.slip).toHaveCount(0)
  expect(await facts(second)).toEqual(before)
  await expect(second.page.getByText(/Ada/).first()).toBeVisible()
  // It is the same turn, not only the same picture: it can still be taken back, and played on.
  await second.table.undo()
  await expect(second.table.actions(3)).toBeVisible()
  await subsidise(second, 'Fujian', 2)
  await second.kill()

  // The cut came right after the confirmation was seen.
  const third = await sitDown({ userFolder })
  await continueGame(third, 'first-steps', 'Quarter 1 of 2')
  await third.situation('turn')
  await expect(third.table.actions(2)).toBeVisible()
  const log = await third.papers.read('log')
  await expect(log).toContainText(t('log:subsidised', { seat: 'Ali', region: 'Fujian', amount: '1 coin' }))
  await expect(log).not.toContainText(t('log:subsidised', { seat: 'Ali', region: 'Jiangsu', amount: '1 coin' }))
  await standUp(third)
})

test('a game of several people comes back behind the curtain', async () => {
  const first = await sitDown({ userFolder })
  await startGame(first, { scenario: 'first-steps', seats: 'four', seed: 5, names: { ali: 'Ada', tencent: 'Tom', pdd: 'Pia', jd: 'Jon' } })
  await first.situation('show')
  await first.show.goOn()
  await first.situation('hand-over')
  const name = await first.handOver.name
  await first.handOver.sitDown()
  if ((await first.situation('recap', 'turn')) === 'recap') await first.handOver.leaveRecap()
  await first.situation('turn')
  await subsidise(first, 'Hubei', 2)
  const before = await facts(first)
  await first.kill()

  const second = await sitDown({ userFolder })
  await continueGame(second, 'first-steps', 'Quarter 1 of 2')
  expect(await second.situation('hand-over', 'turn', 'recap')).toBe('hand-over')
  await second.handOver.expectNothingSecret()
  expect(await second.handOver.name).toBe(name)
  await second.handOver.sitDown()
  if ((await second.situation('recap', 'turn')) === 'recap') await second.handOver.leaveRecap()
  await second.situation('turn')
  expect(await facts(second)).toEqual(before)
  await standUp(second)
})
