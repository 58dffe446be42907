import { describe, expect, it } from 'vitest'
import {
  ALL_CELLS,
  ALL_REGIONS,
  ALL_SEATS,
  cellOf,
  flat,
  regionIndex,
  regionLeader,
  seatOf,
  type Faction,
  type GameState,
  type PerCell,
} from '../../../../rules'
import { closeQuarter, entries, position } from '../../../../rules/testing/builders'
import { leadChanges } from './lead-changes'

/** A market to which JD has paid much for everywhere. */
const market = () => {
  const set = ({ subsidy }: Pick<GameState, 'subsidy'>): void =>
    ALL_REGIONS.forEach((region) => void (subsidy[cellOf(region, seatOf('jd'))] = 9))
  const start = position({ set: (state) => set(state) })
  const { log, state } = closeQuarter(start)
  return { start, state, ledger: entries(log, 'market')[0]!.ledger }
}

describe('what a market won and lost', () => {
  it('are the regions whose flag is another one’s afterwards, by name', () => {
    const { ledger } = market()
    const zhejiang = ALL_REGIONS[regionIndex('zhejiang')]
    const ledBy = (leader: Faction): PerCell =>
      flat(ALL_CELLS, (cell) =>
        ALL_SEATS.reduce<number>((sum, seat) => (cellOf(zhejiang, seat) !== cell ? sum : seat === seatOf(leader) ? 90 : 1), 0),
      )
    const changed = leadChanges({ ...ledger, before: ledBy('jd'), after: ledBy('pdd'), cells: [] }, 'jd')
    expect(changed[0]).toMatchObject({ faction: 'jd' })
    expect(changed[0]?.lost).toContainEqual({ kind: 'region', id: 'zhejiang' })
    expect(changed.find(({ faction }) => faction === 'pdd')?.won).toContainEqual({ kind: 'region', id: 'zhejiang' })
    expect(leadChanges({ ...ledger, after: ledger.before, leftAfter: ledger.leftBefore, cells: [] }, null)).toEqual([])
  })

  it('agree with the flags on the board before and after', () => {
    const { start, ledger, state } = market()
    const changes = leadChanges(ledger, null)
    for (const faction of ['ali', 'tencent', 'pdd', 'jd'] as const) {
      const leads = (of: GameState): readonly string[] =>
        ALL_REGIONS.filter((region) => regionLeader(of, region) === seatOf(faction)).map(String)
      const [before, after] = [leads(start), leads(state)]
      const regions = changes.find((one) => one.faction === faction)
      const count = (places: readonly { readonly kind: string }[] = []): number => places.filter(({ kind }) => kind === 'region').length
      expect(count(regions?.won)).toBe(after.filter((region) => !before.includes(region)).length)
      expect(count(regions?.lost)).toBe(before.filter((region) => !after.includes(region)).length)
    }
    expect(changes.length).toBeGreaterThan(0)
  })
})
