import { expect, test } from '@playwright/test'
import { playRounds } from '../tools/kills/chains'

/** A look at it with every change; `npm run kills` plays as many rounds as one likes. */
const ROUNDS = 2

test('what the page tells to be on the disk is still there after kills, and the game goes on as it was', async () => {
  const { first, ...count } = await playRounds({ seed: 2021, first: 1, rounds: ROUNDS, workers: 1, tell: () => undefined })
  expect(first).toBeNull()
  expect(count).toEqual({ rounds: ROUNDS, confirmed: expect.any(Number), lost: 0, broken: 0, stuck: 0 })
  expect(count.confirmed).toBeGreaterThan(0)
})
