import { describe, expect, it } from 'vitest'
import { builtInScenario, SCENARIOS, SEATS, TOTAL_SHOPPERS, type Ledger } from '../../../rules'
import { logOf, realRules, resultOf } from '../../table'
import { playClassGame } from '../testing/class-games'
import { measuresOf } from './measures'

const measured = (id: string, dice: number) => {
  const record = playClassGame({ scenario: builtInScenario(id), seed: 11, dice })
  const [result, log] = [resultOf(realRules, record), logOf(record)]
  return { record, result, log, measures: measuresOf(result, record.state, log) }
}

const games = SCENARIOS.flatMap(({ id }) => [1, 2].map((dice) => measured(id, dice)))

describe('what a game is scored by', () => {
  it('is the points and the share of its final account', () => {
    for (const { record, result, measures } of games) {
      const last = result.quarters[result.quarters.length - 1]!
      expect(measures.points).toEqual(last.points)
      for (let seat = 0; seat < SEATS; seat++)
        expect(measures.share[seat]).toBe(Math.floor((last.buyers[seat]! * 1000) / TOTAL_SHOPPERS + 1e-6))
      expect(record.state.phase).toBe('over')
    }
  })

  it('is a profit that grows and shrinks with cash, and not with capital', () => {
    for (const { record, result, log, measures } of games) {
      const raised = log.reduce((sum, entry) => (entry.kind === 'raised-capital' ? sum + entry.cash : sum), 0)
      const changed = record.state.cash.reduce((sum, cash, seat) => sum + cash - result.quarters[0]!.cash[seat]!, 0)
      // A stake goes from one hand to the other: over the whole table only what was raised is no profit.
      expect(measures.profit.reduce((sum, one) => sum + one, 0)).toBe(changed - raised)
    }
    const sale = { quarter: 1, kind: 'stake-sold', seat: 'pdd', percent: 10, cash: 6 } as const
    const { result, record, log, measures } = games[0]!
    const sold = measuresOf(result, record.state, [...log, sale]).profit
    expect(sold.map((profit, seat) => profit - measures.profit[seat]!)).toEqual([0, 6, -6, 0])
  })

  it('is a worth to shoppers: the appeal where they buy, over all shoppers and markets', () => {
    const { result, record, log } = games[0]!
    const market = log.find((entry) => entry.kind === 'market')!
    if (market.kind !== 'market') throw new Error('no market')
    const { ledger } = market
    const flat = (value: number): Ledger['after'] => ledger.after.map(() => value) as unknown as Ledger['after']
    const bare = { ...market, ledger: { ...ledger, after: flat(0), appeal: flat(12) } }
    const half = { ...ledger.after.map((_, cell) => (cell === 0 ? TOTAL_SHOPPERS / 2 : 0)) }
    const bought = { ...bare, ledger: { ...bare.ledger, after: half as unknown as Ledger['after'] } }
    const worth = (...entries: readonly (typeof market)[]): readonly number[] => measuresOf(result, record.state, entries).welfare
    expect(worth()).toEqual([0, 0, 0, 0])
    expect(worth(bare)).toEqual([0, 0, 0, 0])
    expect(worth(bought)).toEqual([600, 0, 0, 0])
    expect(worth(bought, bare)).toEqual([300, 0, 0, 0])
    for (const { measures } of games) for (const one of measures.welfare) expect(Number.isInteger(one) && one >= 0).toBe(true)
  })
})
