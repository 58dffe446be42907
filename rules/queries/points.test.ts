import { ALL_REGIONS, ALL_SEATS, type Seat } from '../model/indexes'
import { describe, expect, it } from 'vitest'
import { REGIONS, TOTAL_SHOPPERS } from '../content/board'
import { ALI, FACTIONS, JD, PDD, TENCENT } from '../model/ids'
import { POINT_SOURCES, TALLIES, type PointSource, type Position } from '../model/state'
import { offer, position } from '../testing/builders'
import { account, missions, totals } from './account'
import { regionLeader } from './leaders'
import { boardPoints, sharePoints, soldStakePoints, stakePoints } from './points'
import { standingOf } from './standing'

const from = (state: Position, seat: Seat, source: PointSource): number =>
  boardPoints(standingOf(state), seat)[POINT_SOURCES.indexOf(source)]

describe('points', () => {
  it("are a point for each percent of all shoppers, Ali's left-hand buyers left out", () => {
    const state = position()
    expect(from(state, PDD, 'share')).toBe(
      Math.floor((standingOf(state).counted[PDD] * state.config.numbers.points.share[PDD]) / TOTAL_SHOPPERS),
    )
    const none = position({ set: (s) => s.leftHand.fill(0) })
    expect(from(none, ALI, 'share')).toBeGreaterThan(from(state, ALI, 'share'))
  })

  it('come from regions led, more of them in tier 5, and macro-regions led', () => {
    const state = position()
    const { region, regionTier5, macro } = state.config.numbers.points
    for (const seat of ALL_SEATS) {
      const led = ALL_REGIONS.filter((r) => regionLeader(state, r) === seat).map((r) => REGIONS[r])
      expect(from(state, seat, 'regions')).toBe(led.reduce((sum, { tier }) => sum + (tier === 5 ? regionTier5[seat] : region[seat]), 0))
      expect(from(state, seat, 'macros')).toBe(standingOf(state).macrosLed[seat] * macro[seat])
    }
    expect(regionTier5[PDD]).toBeGreaterThan(region[PDD])
  })

  it('come to Tencent from shops, WeChat Pay buyers, stakes and organs', () => {
    const state = position({
      set: (s) => {
        s.contracts[JD] = { ...s.contracts[JD]!, terms: offer({ weChatPay: true }) }
        s.organs.fill(2)
      },
    })
    const { shopsExtra, payBuyersPerPoint, organLevel, stakeRate } = state.config.numbers.points
    expect(from(state, TENCENT, 'shops')).toBe(Math.floor((sharePoints(standingOf(state), TENCENT) * shopsExtra) / 100))
    expect(from(state, TENCENT, 'wechat-pay')).toBe(Math.floor(standingOf(state).buyers[JD] / payBuyersPerPoint))
    expect(from(state, TENCENT, 'organs')).toBe(10 * organLevel)
    expect(from(state, TENCENT, 'stakes')).toBe(
      [PDD, JD].reduce(
        (sum, seat) => sum + Math.floor((sharePoints(standingOf(state), seat) * state.stakes[seat] * stakeRate) / 10_000),
        0,
      ),
    )
    expect(from(state, TENCENT, 'stakes')).toBeGreaterThan(0)
    for (const seat of [ALI, PDD, JD])
      for (const source of ['shops', 'wechat-pay', 'organs'] as const) expect(from(state, seat, source)).toBe(0)
  })

  it('pass from seller to Tencent for a stake sold in the game, not for one held from the start', () => {
    expect(from(position(), PDD, 'stakes')).toBe(0)
    const state = position({
      set: (s) => {
        s.stakes[ALI] = 60
        s.soldStakes[ALI] = 60
      },
    })
    expect(soldStakePoints(standingOf(state), ALI)).toBeGreaterThan(0)
    expect(from(state, ALI, 'stakes')).toBe(-soldStakePoints(standingOf(state), ALI))
    const { stakeRate, soldStakeRate } = state.config.numbers.points
    const part = sharePoints(standingOf(state), ALI) * 60
    expect(soldStakePoints(standingOf(state), ALI)).toBe(Math.floor((part * soldStakeRate) / 10_000))
    expect(stakePoints(standingOf(state)) - stakePoints(standingOf(position()))).toBe(Math.floor((part * stakeRate) / 10_000))
  })
})

describe('the account', () => {
  const rich = (): Position =>
    position({
      set: (s) => {
        s.banked[PDD] = [10, 4, 2, 0, 0, 0, 0]
        s.finePoints[PDD] = 3
        s.capital[PDD] = 6
        s.organs.fill(1)
        s.soldStakes[PDD] = 10
      },
    })

  it('is made of lines that add up to the total', () => {
    for (const faction of FACTIONS) {
      for (const secret of [true, false]) {
        const { lines, total } = account(standingOf(rich()), faction, { secret })
        expect(lines.reduce((sum, { points }) => sum + points, 0)).toBe(total)
        expect(lines.every(({ points }) => points !== 0)).toBe(true)
      }
    }
  })

  it('names half-time points by source, fines and capital', () => {
    const { lines } = account(standingOf(rich()), 'pdd')
    expect(lines.filter(({ source }) => source === 'half-time').map(({ points, params }) => [params.part, points])).toEqual([
      ['share', 10],
      ['regions', 4],
      ['macros', 2],
    ])
    expect(lines.find(({ source }) => source === 'fines')?.points).toBe(-3)
    expect(lines.find(({ source }) => source === 'capital')?.points).toBe(-6)
    expect(lines.find(({ source }) => source === 'stakes')?.points).toBeLessThan(0)
  })

  it('keeps missions and agendas out until asked for, or the end', () => {
    const state = position({
      set: (s) => {
        s.tally[TENCENT][TALLIES.indexOf('toll-income')] = 500
      },
    })
    const secrets = (s: Position, secret: boolean): string[] =>
      account(standingOf(s), 'tencent', { secret })
        .lines.map(({ source }) => source)
        .filter((source) => source === 'mission' || source === 'agenda')
    expect(secrets(state, false)).toEqual([])
    expect(secrets(state, true)).toContain('agenda')
    expect(secrets(state, true)).toContain('mission')
    expect(secrets({ ...state, phase: 'over' }, false)).toEqual(secrets(state, true))
    expect(totals(standingOf(state), { secret: true })[TENCENT]).toBeGreaterThan(totals(standingOf(state))[TENCENT])
  })

  it('counts an agenda that is hidden from the viewer for nothing', () => {
    const state = position({
      set: (s) => {
        s.tally[TENCENT][0] = 500
        s.agendas[TENCENT] = '?'
      },
    })
    expect(account(standingOf(state), 'tencent', { secret: true }).lines.some(({ source }) => source === 'agenda')).toBe(false)
  })

  it('has three missions for every faction', () => {
    for (const faction of FACTIONS) expect(missions(standingOf(position()), faction)).toHaveLength(3)
  })
})
