import type { ChurnRow } from '../model/ledger'
import { describe, expect, it } from 'vitest'
import { regionIndex } from '../content/board'
import { FACTIONS, JD, PDD, seatOf, type Faction } from '../model/ids'
import type { Position } from '../model/state'
import { inMacro, position } from '../testing/builders'
import { newBoostSums, sumBoosts } from './boosts'
import { fillChurn } from './churn'

const HOME = 'hubei'

function churnOf(
  state: Position,
  faction: Faction,
): {
  readonly total: number
  readonly base: number
  readonly hangover: number
  readonly service: number
  readonly card: number
  readonly event: number
} {
  const boosts = newBoostSums()
  sumBoosts(state, boosts)
  const parts: ChurnRow = [0, 0, 0, 0, 0]
  const total = fillChurn(state, regionIndex(HOME), seatOf(faction), boosts, parts)
  return { total, base: parts[0], hangover: parts[1], service: parts[2], card: parts[3], event: parts[4] }
}

describe('churn', () => {
  it('is the base where nothing bears on it, lowest for JD and highest for Pinduoduo', () => {
    const { base } = position().config.numbers.churn
    for (const faction of FACTIONS)
      expect(churnOf(position(), faction)).toEqual({
        total: base[seatOf(faction)],
        base: base[seatOf(faction)],
        hangover: 0,
        service: 0,
        card: 0,
        event: 0,
      })
    expect(base[JD]).toBe(Math.min(...base))
    expect(base[PDD]).toBe(Math.max(...base))
  })

  it('rises with what was withdrawn since last quarter, most for Pinduoduo', () => {
    const state = position({
      set: (s) => {
        s.lastSubsidy.fill(4)
        s.subsidy.fill(1)
      },
    })
    const { hangover } = state.config.numbers.churn
    for (const faction of FACTIONS) expect(churnOf(state, faction).hangover).toBe(3 * hangover[seatOf(faction)])
    expect(hangover[PDD]).toBeGreaterThan(hangover[JD])
  })

  it('has no hangover where the subsidy goes on or grows', () => {
    expect(
      churnOf(
        position({
          set: (s) => {
            s.lastSubsidy.fill(2)
            s.subsidy.fill(2)
          },
        }),
        'pdd',
      ).hangover,
    ).toBe(0)
    expect(
      churnOf(
        position({
          set: (s) => {
            s.lastSubsidy.fill(2)
            s.subsidy.fill(5)
          },
        }),
        'pdd',
      ).hangover,
    ).toBe(0)
  })

  it('falls with every level of service, and somebody always leaves', () => {
    const at = (level: number): number =>
      churnOf(
        position({
          set: (s) => {
            s.service[inMacro('centre', 'jd')] = level
          },
        }),
        'jd',
      ).total
    expect(at(1)).toBeLessThan(at(0))
    expect(at(2)).toBeLessThan(at(1))
    expect(at(3)).toBeGreaterThanOrEqual(1)
    expect(
      churnOf(
        position({
          set: (s) => {
            s.service[inMacro('south', 'jd')] = 3
          },
        }),
        'jd',
      ).service,
    ).toBe(0)
  })

  it('stays 0 with service where a scenario sets the base to 0', () => {
    const state = position({ scenario: { numbers: { churn: { base: [0, 0, 0, 0] } } }, set: (s) => s.service.fill(2) })
    expect(churnOf(state, 'ali')).toEqual({ total: 0, base: 0, hangover: 0, service: 0, card: 0, event: 0 })
  })

  it('is capped, and never below 0', () => {
    const { max } = position().config.numbers.churn
    expect(churnOf(position({ set: (s) => s.lastSubsidy.fill(200) }), 'pdd').total).toBe(max)
    const low = position({
      set: (s) => {
        s.boosts = [{ cause: 'card', source: 'x', kind: 'churn', platform: JD, regions: 1 << regionIndex(HOME), amount: -90, until: 1 }]
      },
    })
    expect(churnOf(low, 'jd')).toMatchObject({ total: 0, card: -90 })
  })

  it('keeps cards and news apart, and touches only their regions', () => {
    const boost = { kind: 'churn', platform: PDD, amount: 3, until: 1 } as const
    const state = position({
      set: (s) => {
        s.boosts = [
          { ...boost, cause: 'card', source: 'a', regions: 1 << regionIndex(HOME) },
          { ...boost, cause: 'event', source: 'b', amount: 2, regions: 1 << regionIndex(HOME) },
          { ...boost, cause: 'event', source: 'c', amount: 50, regions: 1 << regionIndex('xinjiang') },
        ]
      },
    })
    expect(churnOf(state, 'pdd')).toMatchObject({ card: 3, event: 2 })
  })
})
