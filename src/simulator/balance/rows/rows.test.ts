import { describe, expect, it } from 'vitest'
import { FACTIONS, TOTAL_SHOPPERS, createGame, perSeat, seatOf, type Numbers, type Seat } from '../../../../rules'
import type { BotLevel } from '../../../bots'
import { changedIn, loadScenario } from '../../load-scenario'
import type { GameRecord } from '../../record'
import { blankGame } from '../../testing/blank-game'
import { experimentsFor } from '../experiments'
import { everyRow, judge } from '../row'
import type { Results } from '../../results'
import { rowsOf } from './index'

const wilsonLike = (rate: number, half: number): { rate: number; low: number; high: number } => ({
  rate,
  low: rate - half,
  high: rate + half,
})

describe('a verdict', () => {
  it('is given by the figure, and is sure when the whole interval agrees', () => {
    expect(judge(0.25, 0.23, 0.27, { least: 0.225, most: 0.275 })).toEqual({ holds: true, sure: true })
    expect(judge(0.25, 0.2, 0.3, { least: 0.225, most: 0.275 })).toEqual({ holds: true, sure: false })
    expect(judge(0.3, 0.27, 0.33, { least: 0.225, most: 0.275 })).toEqual({ holds: false, sure: false })
    expect(judge(0.3, 0.28, 0.32, { least: 0.225, most: 0.275 })).toEqual({ holds: false, sure: true })
    expect(judge(0.5, 0.4, 0.6, { least: 0.45 })).toEqual({ holds: true, sure: false })
  })

  it('on many figures holds when all of them do, and names the others', () => {
    const row = everyRow(
      'cards',
      '20% or more',
      { a: wilsonLike(0.5, 0.1), b: wilsonLike(0.1, 0.05), c: wilsonLike(0.19, 0.05) },
      { least: 0.2 },
      'x',
    )
    expect(row).toMatchObject({ holds: false, sure: true, measured: 'outside: b 10.0%, c 19.0%' })
    expect(everyRow('cards', '', { a: wilsonLike(0.5, 0.1) }, { least: 0.2 }, 'x')).toMatchObject({
      holds: true,
      sure: true,
      measured: 'all 1 of them',
    })
  })
})

describe('the experiments', () => {
  it('cover every target, hold one seat at a time to a policy, and rotate orders in whole rounds', () => {
    const experiments = experimentsFor('easy', 100)
    expect(new Set(experiments.map(({ name }) => name)).size).toBe(experiments.length)
    expect(experiments.find(({ name }) => name === 'rotated')).toMatchObject({ games: 120, order: 'rotated' })
    for (const { seats } of experiments) expect(Object.values(seats).filter((bot) => bot.includes('+')).length).toBeLessThanOrEqual(1)
    expect(experiments.filter(({ name }) => name.startsWith('one-above')).map(({ seats }) => Object.values(seats))).toContainEqual([
      'random',
      'easy',
      'random',
      'random',
    ])
    expect(experimentsFor('strong', 100).some(({ name }) => name === 'rotated')).toBe(false)
    expect(experimentsFor('random', 100).some(({ name }) => name.startsWith('one-above'))).toBe(false)
  })

  it('give one seat three cash more a quarter, and change nothing else', () => {
    const numbersOf = (wanted: string): Numbers => {
      const found = experimentsFor('easy', 100).find(({ name }) => name === wanted)
      if (found === undefined) throw new Error(`no series ${wanted}`)
      return createGame({ scenario: changedIn(loadScenario(found.scenario), found.numbers), seed: 1 }).config.numbers
    }
    const usual = numbersOf('long-war')
    for (const faction of FACTIONS) {
      const base = perSeat((seat) => usual.income.base[seat] + (seat === seatOf(faction) ? 3 : 0))
      expect(numbersOf(`more-cash-${faction}`)).toEqual({ ...usual, income: { ...usual.income, base } })
    }
  })
})

describe('the rows', () => {
  /** Games with the winners given; Ali's final share in percent. */
  const games = (winners: readonly Seat[], aliShare: number, more: Partial<GameRecord> = {}): readonly GameRecord[] =>
    winners.map((winner, seed) =>
      blankGame({
        seed,
        winner,
        points: perSeat((seat) => (seat === winner ? 100 : 95)),
        actions: [{ subsidise: 1 }, {}, {}, {}],
        decisions: [20, 35, 20, 20],
        entry: { by: 'approved', quarter: 3 },
        halfTimeLeader: 0,
        shares: [[(TOTAL_SHOPPERS * aliShare) / 100, 0, 0, 0]],
        ...more,
      }),
    )
  const even: readonly Seat[] = [0, 1, 2, 3, 0, 1, 2, 3]
  const results: Results = {
    'long-war': games(even, 20),
    'spring-2021': games(even, 20),
    rotated: games(even, 20),
    'always-approve': games([0, 0, 2, 3], 20),
    'never-approve': games([0, 1, 2, 3], 20),
    brink: games([0, 2, 2, 2], 20),
    'empty-offer': games([1, 2, 3, 3], 20),
    'approve-from-3': [...games([0, 0], 30), ...games([0], 90, { entry: { by: 'forced-open', quarter: 3 } })],
    'approve-from-4': games(even, 20, { entry: { by: 'approved', quarter: 4 } }),
    'never-files': games([0, 0, 0], 20, { entry: null }),
    'subsidy-only-ali': games([1], 20),
    'subsidy-only-tencent': games([1], 20),
    'subsidy-only-pdd': games([1], 20),
    'subsidy-only-jd': games([1], 20),
    'more-cash-ali': games(even, 20),
    'more-cash-tencent': games(even, 20),
    'more-cash-pdd': games(even, 20),
    'more-cash-jd': games(even, 20),
  }
  const rows = rowsOf(results, 'normal')
  const row = (target: string): (typeof rows)[number] => {
    const found = rows.find((other) => other.target.startsWith(target))
    if (found === undefined) throw new Error(`no row on ${target}`)
    return found
  }

  it('judge the win rates of both scenarios', () => {
    expect(row('Ali wins (long war)')).toMatchObject({ holds: true, sure: false })
    expect(rows.filter(({ target }) => target.includes(' wins ('))).toHaveLength(8)
    const wanted = (level: BotLevel): readonly string[] =>
      rowsOf(results, level)
        .filter(({ target }) => target.startsWith('Ali wins ('))
        .map((one) => one.wanted)
    expect(wanted('normal')).toEqual(['22.5-27.5%', '21-29%'])
    expect(wanted('strong')).toEqual(['20-30%', '19-31%'])
  })

  it('compare approval in quarter 3 with none, seed by seed, where it came then', () => {
    expect(row('Approval at quarter 3')).toMatchObject({
      holds: true,
      target: expect.stringContaining('(2 games)'),
      measured: '10.0 points (10.0 to 10.0)',
    })
  })

  it('compare Tencent with itself held to a policy', () => {
    expect(row('Tencent that always approves')).toMatchObject({ holds: true, measured: expect.stringContaining('25.0 points') })
    expect(row('Tencent that never approves')).toMatchObject({ holds: false, measured: expect.stringContaining('0.0 points') })
  })

  it('name the bystanders who win more than a third where the desk is settled beforehand', () => {
    expect(row('Tencent that holds to the brink')).toMatchObject({
      holds: true,
      measured: expect.stringContaining('25.0 points') as string,
    })
    expect(row('Ali that offers nothing')).toMatchObject({ holds: true, measured: expect.stringContaining('25.0 points') as string })
    expect(row('A bystander wins then')).toMatchObject({
      holds: false,
      measured: 'outside: Pinduoduo with brink 75.0%, JD with empty-offer 50.0%',
    })
  })

  it('judge one seat that only subsidises by its own wins', () => {
    expect(row('A seat that only subsidises')).toMatchObject({
      holds: false,
      measured: 'Ali 0.0%, Tencent 100.0%, Pinduoduo 0.0%, JD 0.0%',
    })
  })

  it('judge decisions by the seat that has most', () => {
    expect(row('Decisions of a seat')).toMatchObject({
      holds: false,
      measured: 'Ali 20 (20), Tencent 35 (35), Pinduoduo 20 (20), JD 20 (20)',
    })
  })
})
