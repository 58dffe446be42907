import { describe, expect, it } from 'vitest'
import { FACTIONS, PDD, REGIONS, SEATS, forecast, regionIndex, withSeat, type LogEntry } from '../../../../rules'
import { closeQuarter, entries, play, position } from '../../../../rules/testing/builders'
import { booksOf } from '../side/books-view'
import { concerns, loudestFirst, readableEntries, seatOfEntry } from '../side/log-view'
import { headlineOf, marketTotals } from './market-totals'
import { hasHadTurn, ownCash, ownMatters } from './recap-view'

const REGION_IDS = REGIONS.map((region) => region.id)
const market = () => {
  const [entry] = entries(closeQuarter(position()).log, 'market')
  return entry.ledger
}

describe('the market as it plays', () => {
  it('runs from the buyers before to the buyers after', () => {
    const ledger = market()
    const sum = (list: readonly number[], seat: number): number =>
      REGION_IDS.reduce((total, id) => total + list[regionIndex(id) * SEATS + seat], 0)
    const end = marketTotals(ledger, REGION_IDS, REGION_IDS.length)
    for (const [seat] of FACTIONS.entries()) {
      expect(end[seat].before).toBe(sum(ledger.before, seat))
      expect(end[seat].now).toBe(sum(ledger.after, seat))
      expect(end[seat].here).toBe(0)
    }
  })

  it('says how many of Ali’s do not count, from the market’s opening to its close', () => {
    const ledger = market()
    const all = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0)
    expect(marketTotals(ledger, REGION_IDS, -1)[0].leftHand).toBe(all(ledger.leftBefore))
    expect(marketTotals(ledger, REGION_IDS, REGION_IDS.length).map(({ leftHand }) => leftHand)).toEqual([all(ledger.leftAfter), 0, 0, 0])
    expect(all(ledger.leftAfter)).toBeGreaterThan(all(ledger.leftBefore))
  })

  it('adds the region of the moment to the running total', () => {
    const ledger = market()
    const first = marketTotals(ledger, REGION_IDS, 0)
    const second = marketTotals(ledger, REGION_IDS, 1)
    for (const [seat] of FACTIONS.entries()) expect(second[seat].now - first[seat].now).toBe(second[seat].here)
  })

  it('has the greatest single change for its headline', () => {
    const { ledger } = forecast(position())
    const headline = headlineOf(ledger, REGION_IDS)
    const changes = ledger.after.map((after, cell) => Math.abs(after - ledger.before[cell]))
    expect(Math.abs(headline?.change ?? 0)).toBe(Math.max(...changes))
  })
})

describe('the log read by a seat', () => {
  const petitioned: LogEntry = { quarter: 1, kind: 'petitioned', seat: 'jd', against: 'ali', amount: 2, cost: 1 }
  const faded: LogEntry = { quarter: 1, kind: 'scrutiny', seat: 'ali', cause: 'time', amount: -1 }

  it('is about whoever acted and whoever was acted upon', () => {
    expect(seatOfEntry(petitioned)).toBe('jd')
    expect(FACTIONS.filter((faction) => concerns(petitioned, faction))).toEqual(['ali', 'jd'])
  })

  it('is about Tencent too where it happens at its desk, whoever is named', () => {
    const delayed: LogEntry = { quarter: 1, kind: 'delayed', seat: 'ali', application: 1, points: 1 }
    const answered: LogEntry = { quarter: 1, kind: 'counter-answered', seat: 'ali', application: 1, accepted: false }
    const lapsed: LogEntry = { quarter: 1, kind: 'contract-lapsed', seat: 'ali', level: 2 }
    for (const entry of [delayed, answered, lapsed])
      expect(FACTIONS.filter((faction) => concerns(entry, faction))).toEqual(['ali', 'tencent'])
    expect(ownMatters([petitioned, delayed, answered], 'tencent')).toEqual([delayed, answered])
  })

  it('leaves out what fades by itself and who merely has the turn', () => {
    expect(readableEntries([petitioned, faded, { quarter: 1, kind: 'turn-began', seat: 'ali' }])).toEqual([petitioned])
    expect(readableEntries([petitioned], 'pdd')).toEqual([])
    const lapsed = { quarter: 1, kind: 'contract-lapsed', seat: 'ali', level: 2 } as const
    expect(loudestFirst([petitioned, lapsed])).toEqual([lapsed, petitioned])
  })
})

describe('books and recap', () => {
  it('gather every seat’s income of each quarter, newest first, and their lines add up', () => {
    const first = closeQuarter(position())
    const second = closeQuarter(first.state)
    const books = booksOf([...first.log, ...second.log])
    expect(books.map((book) => book.quarter)).toEqual([2, 1])
    for (const book of books) {
      expect(book.incomes.map((income) => income.seat)).toEqual([...FACTIONS])
      for (const income of book.incomes) expect(income.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(income.total)
    }
  })

  it('of the last quarter hold what was settled, and no income', () => {
    let { state, log } = closeQuarter(position())
    while (state.phase !== 'over') ({ state, log } = closeQuarter({ ...state, scrutiny: withSeat(state.scrutiny, PDD, 99) }))
    const [last] = booksOf(log)
    expect(last).toMatchObject({ quarter: state.config.length, incomes: [] })
    expect(last?.others.map(({ kind }) => kind)).toContain('fined')
  })

  it('put what touches the reader first and tell the income it was paid', () => {
    const subsidised = play(position({ turn: 'ali' }), { type: 'subsidise', seat: 'ali', region: REGION_IDS[0], amount: 1 })
    const log = [...subsidised.log, ...closeQuarter(subsidised.state).log]
    const income = entries(log, 'income').find((entry) => entry.seat === 'pdd')
    expect(ownCash(log, 'pdd')).toBe(income?.total)
    expect(ownMatters(log, 'pdd')).not.toContainEqual(subsidised.log[0])
    expect(ownMatters(log, 'ali')).toContainEqual(subsidised.log[0])
  })

  it('know a seat’s first turn from a later one, whatever others have done meanwhile', () => {
    const subsidised = play(position({ turn: 'ali' }), { type: 'subsidise', seat: 'ali', region: REGION_IDS[0], amount: 1 })
    expect(hasHadTurn(subsidised.log, 'ali'), 'its first is not over').toBe(false)
    const ended = [...subsidised.log, ...play(subsidised.state, { type: 'end-turn', seat: 'ali' }).log]
    expect(FACTIONS.filter((faction) => hasHadTurn(ended, faction))).toEqual(['ali'])
  })
})
