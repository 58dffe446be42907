import { describe, expect, it } from 'vitest'
import { applyMove, factionAt, seatOf } from '../../../rules'
import { longWar, movesOf, played, spring } from './testing/held-games'

describe('a bot with its own way of applying', () => {
  it('empty-offer: concedes nothing, signs nothing, and petitions in every turn before an order', () => {
    for (const game of played(longWar, 'ali', 'empty-offer')) {
      const filed = movesOf(game, 'file')
      expect(filed.length).toBeGreaterThan(0)
      for (const { move } of filed)
        expect(Object.values(move.offer).filter((part) => part !== false && part !== 0 && part !== 'all')).toEqual([])
      for (const { move } of movesOf(game, 'answer-counter')) expect(move.accept).toBe(false)
      expect(movesOf(game, 'withdraw')).toEqual([])
      const petitions = movesOf(game, 'petition')
      expect(petitions.length).toBeGreaterThan(1)
      for (const { state, move } of petitions) if (state.interconnection === 0) expect(move.against).toBe('tencent')
    }
  })

  it('empty-offer: takes back what a scenario has put on the desk for it', () => {
    for (const game of played(spring, 'ali', 'empty-offer'))
      for (const application of game.end.applications.filter(({ seat }) => factionAt(seat) === 'ali'))
        expect(Object.values(application.offer).filter((part) => part !== false && part !== 0 && part !== 'all')).toEqual([])
  })

  it('never-files: leaves Tencent no application of its own', () => {
    for (const { end } of played(longWar, 'ali', 'never-files')) {
      expect(end.applications.filter(({ seat }) => factionAt(seat) === 'ali')).toEqual([])
      expect(end.access[seatOf('ali')]).toBe(1)
    }
  })
})

describe('a Tencent whose rulings are settled', () => {
  it('always-approve: approves whatever is filed, at its first review', () => {
    for (const game of played(spring, 'tencent', 'always-approve')) {
      const rulings = movesOf(game, 'rule').map(({ move }) => move.ruling)
      expect(new Set(rulings)).toEqual(new Set(['approve']))
      expect(game.end.applications.every(({ holds }) => holds === 0)).toBe(true)
    }
  })

  it('never-approve: neither approves nor counters, so that nobody is let in but by order', () => {
    for (const game of played(spring, 'tencent', 'never-approve')) {
      const rulings = new Set(movesOf(game, 'rule').map(({ move }) => move.ruling))
      expect(rulings.size).toBeGreaterThan(0)
      expect(rulings.has('approve') || rulings.has('counter')).toBe(false)
      expect(game.end.applications.some(({ status }) => status === 'approved')).toBe(false)
    }
  })

  it.each([3, 4] as const)('approve-from-%d: holds Ali until that quarter and approves it from then on', (quarter) => {
    const rulings = played(longWar, 'tencent', `approve-from-${quarter}`)
      .flatMap((game) => movesOf(game, 'rule'))
      .filter(({ state, move }) => state.applications.find(({ id }) => id === move.application)?.seat === seatOf('ali'))
    expect(new Set(rulings.map(({ move }) => move.ruling))).toEqual(new Set(['hold', 'approve']))
    for (const { state, move } of rulings) expect(move.ruling).toBe(state.quarter < quarter ? 'hold' : 'approve')
  })

  it('brink: holds as long as its meter stays below the limit, so that no refusal of its own brings the order', () => {
    for (const game of played(longWar, 'tencent', 'brink')) {
      const rulings = movesOf(game, 'rule')
      expect(new Set(rulings.map(({ move }) => move.ruling))).toContain('hold')
      for (const { state, move } of rulings) {
        const outcome = applyMove(state, { type: 'rule', seat: 'tencent', application: move.application, ruling: 'hold' })
        if (!outcome.ok) throw new Error(outcome.code)
        const drawn = outcome.log.reduce((sum, entry) => sum + (entry.kind === 'scrutiny' && entry.cause === 'hold' ? entry.amount : 0), 0)
        const would = state.scrutiny[seatOf('tencent')] + drawn
        expect(move.ruling).toBe(
          state.quietHoldsUntil >= state.quarter || would < state.config.numbers.scrutiny.limit[seatOf('tencent')] ? 'hold' : 'approve',
        )
      }
    }
  })
})
