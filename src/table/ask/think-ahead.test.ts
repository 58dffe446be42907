import { describe, expect, it, vi } from 'vitest'
import { builtInScenario } from '../../../rules'
import { seating } from '../testing/seatings'
import type { AskBot, BotAnswer, BotQuestion } from './bot-port'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { thinkingAhead } from './think-ahead'

const keeper = createKeeper(realRules)
const { state } = keeper.start({ scenario: builtInScenario('first-steps'), seats: seating('ali'), seed: 3 })

const question = (seed: number): BotQuestion => ({
  view: keeper.view(state, 'ali'),
  moves: [],
  level: 'normal',
  personality: 'steady',
  seed,
})
const answer = (fee: number): BotAnswer => ({ move: { type: 'end-turn', seat: 'ali' }, why: [{ key: 'plan', params: { fee } }] })

/** Somebody who answers when told to, and remembers who stopped waiting. */
const slowBot = () => {
  const asked: { readonly seed: number; resolve: (answer: BotAnswer) => void; reject: (error: Error) => void; isGivenUp: boolean }[] = []
  const ask = vi.fn<AskBot>(
    ({ seed }, waiting) =>
      new Promise((resolve, reject) => {
        const one = { seed, resolve, reject, isGivenUp: false }
        waiting.addEventListener('abort', () => void (one.isGivenUp = true))
        asked.push(one)
      }),
  )
  return { ask, asked }
}

describe('a bot that thinks ahead', () => {
  it('is asked once for what it has begun, and answers with it', async () => {
    const { ask, asked } = slowBot()
    const bot = thinkingAhead(ask)
    bot.ahead(question(1))
    bot.ahead(question(1))
    const told = bot.ask(question(1), new AbortController().signal)
    expect(ask).toHaveBeenCalledTimes(1)
    asked[0]?.resolve(answer(1))
    await expect(told).resolves.toEqual(answer(1))
  })

  it('gives up what it has begun where something else is asked', async () => {
    const { ask, asked } = slowBot()
    const bot = thinkingAhead(ask)
    bot.ahead(question(1))
    const told = bot.ask(question(2), new AbortController().signal)
    expect(asked.map(({ seed, isGivenUp }) => [seed, isGivenUp])).toEqual([
      [1, true],
      [2, false],
    ])
    asked[1]?.resolve(answer(2))
    await expect(told).resolves.toEqual(answer(2))
    bot.ahead(question(3))
    bot.stop()
    expect(asked[2]?.isGivenUp).toBe(true)
  })

  it('is asked anew where what it began has failed', async () => {
    const { ask, asked } = slowBot()
    const bot = thinkingAhead(ask)
    bot.ahead(question(1))
    asked[0]?.reject(new Error('the worker failed'))
    const told = bot.ask(question(1), new AbortController().signal)
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))
    asked[1]?.resolve(answer(1))
    await expect(told).resolves.toEqual(answer(1))
  })

  it('stops where nobody waits any more, and is not asked again', async () => {
    const { ask, asked } = slowBot()
    const bot = thinkingAhead(ask)
    const waiting = new AbortController()
    bot.ahead(question(1))
    const told = bot.ask(question(1), waiting.signal)
    waiting.abort()
    expect(asked[0]?.isGivenUp).toBe(true)
    asked[0]?.reject(new Error('nobody waits for this answer'))
    await expect(told).rejects.toThrow('nobody waits')
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
