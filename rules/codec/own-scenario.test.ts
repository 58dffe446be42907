import { describe, expect, it } from 'vitest'
import type { Scenario } from '../model/scenario'
import { PDD } from '../model/ids'
import { createGame } from '../phases/create-game'
import { benchScenario, closeQuarter } from '../testing/builders'
import { checkInvariants } from '../testing/invariants'
import { playRandomGame } from '../testing/random-play'
import { file, set, type Loose } from '../testing/scenario-file'
import { parseScenario } from './scenario'

describe("a scenario of one's own", () => {
  const own = (change: (scenario: Loose) => void): Scenario => {
    const result = parseScenario(file(change), 'mine.json')
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return result.scenario
  }

  it('may tell its own story, no longer than a page and resting on sources the game knows, or none', () => {
    const words = (text: string) => ({ en: text, 'zh-CN': text })
    const sheet = { title: words('Ours'), text: words('x'.repeat(1600)) }
    expect(own(set('prologue', sheet)).prologue).toEqual(sheet)
    expect(own(set('epilogue', { ...sheet, sources: ['daydaynews-bow'] })).epilogue?.sources).toEqual(['daydaynews-bow'])
    const refused: readonly (readonly [string, object])[] = [
      ['prologue.text.en', { ...sheet, text: words('x'.repeat(1601)) }],
      ['prologue.title.en', { ...sheet, title: words('x'.repeat(81)) }],
      ['prologue.sources[0]', { ...sheet, sources: ['hearsay'] }],
    ]
    for (const [place, told] of refused) {
      const result = parseScenario(file(set('prologue', told)), 'mine.json')
      expect(result.ok ? [] : result.problems).toContainEqual(expect.objectContaining({ path: place }))
    }
  })

  it('plays by the numbers it changes, and by the others as published', () => {
    const state = createGame({
      scenario: own(set('numbers', { actionsPerTurn: [5, 5, 5, 5], churn: { hangover: [0, 0, 0, 0] } })),
      seed: 1,
    })
    expect(state.actionsLeft).toBe(5)
    expect(state.config.numbers.churn).toEqual({
      ...createGame({ scenario: benchScenario(), seed: 1 }).config.numbers.churn,
      hangover: [0, 0, 0, 0],
    })
  })

  it.each([
    [
      'the smallest',
      {
        actionsPerTurn: [1, 1, 1, 1],
        handLimit: 1,
        proposalsPerTurn: 0,
        subsidy: { max: 1 },
        supply: { max: 0 },
        service: { max: 0 },
        organs: { max: 0 },
        lobby: { max: 0 },
        raise: { limit: 0 },
        access: { contractQuarters: 1, renewalWindow: 0, feeMax: 0 },
        scrutiny: { limit: [1, 1, 1, 1] },
        churn: { base: [0, 0, 0, 0], max: 0 },
        appeal: {
          stay: [1, 1, 1],
          standing: [
            [0, 0, 0],
            [0, 0, 0],
            [0, 0, 0],
            [0, 0, 0],
          ],
        },
      },
    ],
    [
      'the largest',
      {
        actionsPerTurn: [6, 6, 6, 6],
        handLimit: 10,
        proposalsPerTurn: 3,
        subsidy: { max: 9 },
        churn: { base: [100, 100, 100, 100], max: 100 },
        access: { leftHandPercent: 100, leftHandTurnsPercent: 100, contractQuarters: 12, renewalWindow: 12, stakePercent: 100 },
        points: { halfTimePercent: 100, payBuyersPerPoint: 1, organLevel: 12 },
        scrutiny: { decay: 0, after: 10 },
        toll: { buyersPerCash: 1 },
      },
    ],
  ])('plays to its end with %s numbers', (_name, numbers) => {
    for (const seed of [1, 2]) {
      const { state } = playRandomGame(
        own((s) => {
          set('numbers', numbers)(s)
          set('start.cards', 1)(s)
        }),
        seed,
        (at) => expect(checkInvariants(at)).toEqual([]),
      )
      expect(state.phase).toBe('over')
      expect(state.cash.every(Number.isInteger)).toBe(true)
    }
  })

  it('may last one quarter, or twelve', () => {
    const short = own((s) => {
      set('length', 1)(s)
      set('start.contracts', [])(s)
      set('start.access', [1, 3, 1, 1])(s)
    })
    expect(closeQuarter(createGame({ scenario: short, seed: 1 })).state.phase).toBe('over')
    const { state } = playRandomGame(own(set('length', 12)), 4)
    expect([state.quarter, state.phase]).toEqual([12, 'over'])
    expect(state.buyers[PDD]).toBeGreaterThanOrEqual(0)
  })
})
