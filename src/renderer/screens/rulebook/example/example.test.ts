import { describe, expect, it } from 'vitest'
import {
  CAUSES,
  FACTIONS,
  REGIONS,
  account,
  appealIn,
  beltIndex,
  BELTS,
  explain,
  neighbours,
  regionIndex,
  regionInfo,
  seatOf,
  standingOf,
  type Cause,
} from '../../../../../rules'
import { LANGUAGES } from '../../../words'
import { rulebookSource } from '../rulebook-text'
import { INCOME_ROWS } from './closing-figures'
import { exampleFigures } from './example-figures'
import { entryOf, orderOf, playExample } from './play-example'

const quarter = playExample()
const { market, ledger, region, close } = quarter
const at = regionIndex(region)
const figures = exampleFigures('en')
const numbersIn = (key: string): readonly number[] =>
  (figures[key] ?? '').split(' | ').map((cell) => Number(cell.replace('−', '-').replace('–', '0')))

describe('the quarter played in the rulebook', () => {
  it('is whole: every seat keeps an agenda, takes its turn, and no move is left over', () => {
    expect(quarter.moves.filter(({ type }) => type === 'end-turn').map(({ seat }) => seat)).toEqual(orderOf(quarter))
    expect(quarter.moves.at(-1)).toEqual({ type: 'answer-counter', seat: 'ali', accept: true })
    expect(quarter.log.filter(({ kind }) => kind === 'market')).toHaveLength(1)
  })

  it('is looked at as the market found it', () => {
    expect(close.ledger).toEqual(ledger)
    for (const { id } of REGIONS)
      expect(appealIn(market, id).map(({ total }) => total)).toEqual(ledger.appeal.slice(regionIndex(id) * 4, regionIndex(id) * 4 + 4))
    for (const { seat, lines, total } of close.income)
      expect({ lines, total }).toEqual({ lines: entryOf(quarter, 'income', seat).lines, total: entryOf(quarter, 'income', seat).total })
  })

  it.each(LANGUAGES)('has a figure for everything its text names, and names every figure it has, in %s', (lang) => {
    const asked = [...rulebookSource(lang).matchAll(/\{\{x:([^}]+)\}\}/g)].map(([, key]) => key)
    expect(new Set(asked)).toEqual(new Set(Object.keys(exampleFigures(lang))))
  })
})

describe('what the example’s text says beside its figures', () => {
  const kindsOf = (faction: string): readonly string[] =>
    quarter.moves.filter(({ seat, type }) => seat === faction && type !== 'choose-agenda' && type !== 'end-turn').map(({ type }) => type)

  it('names every action of every seat', () => {
    expect(orderOf(quarter)).toEqual(['pdd', 'jd', 'ali', 'tencent'])
    expect(kindsOf('pdd')).toEqual(['subsidise', 'fission', 'lobby'])
    expect(kindsOf('jd')).toEqual(['play-card', 'serve', 'develop'])
    expect(kindsOf('ali')).toEqual(['subsidise', 'fission', 'develop', 'answer-counter'])
    expect(kindsOf('tencent')).toEqual(['grow-organ', 'subsidise', 'set-toll', 'rule'])
    expect(quarter.log.filter(({ kind }) => kind === 'card-played')).toHaveLength(1)
  })

  it('is true of places: all subsidies and campaigns are in the region, and the belt Ali raises is next door', () => {
    for (const move of quarter.moves) if (move.type === 'subsidise' || move.type === 'fission') expect(move.region).toBe(region)
    expect(neighbours(at)).toContain(BELTS[beltIndex(entryOf(quarter, 'developed', 'ali').belt)]?.region)
  })

  it('is true of the review: WeChat Pay was offered, only the fee was added, and the lobbying comes back', () => {
    const [application] = quarter.opening.applications
    const { terms, seat, level } = entryOf(quarter, 'contract-began')
    expect([seat, level, application?.offer.weChatPay, application?.offer.trafficFee]).toEqual(['ali', 2, true, 0])
    expect({ ...terms, trafficFee: 0 }).toEqual(application?.offer)
    expect(entryOf(quarter, 'lobby-settled', 'pdd')).toMatchObject({ paid: false, amount: entryOf(quarter, 'lobbied', 'pdd').amount })
  })

  it('is true of the end: the region changes hands, Ali gains nobody from its left hand, and no meter is full', () => {
    expect(regionInfo(quarter.opening, region).leader).toBe('pdd')
    expect(figures['leader-before']).toBe('Pinduoduo')
    expect(figures['leader-after']).toBe('Ali')
    expect(ledger.leftAfter[at]).toBeLessThanOrEqual(ledger.leftBefore[at] ?? 0)
    expect(quarter.log.some(({ kind }) => kind === 'fined' || kind === 'interconnection' || kind === 'arrears')).toBe(false)
    expect(Number(figures['scrutiny.end'])).toBeLessThan(Number(figures['scrutiny.news']))
  })
})

describe('the working in the example', () => {
  const part = (cause: Cause): number => appealIn(market, region)[0]?.parts.find((one) => one.cause === cause)?.amount ?? -1

  it('comes to what the rules say of fission, word of mouth and subsidy', () => {
    expect(Number(figures['fission.sum'])).toBe(part('fission'))
    expect(Number(figures['wom.sum'])).toBe(part('word-of-mouth'))
    expect(Number(figures['ali.subsidy-sum'])).toBe(part('subsidy'))
    expect(Number(figures['pdd.subsidy-sum'])).toBe(numbersIn('appeal.subsidy')[seatOf('pdd')])
  })

  it('can be followed with the figures as printed', () => {
    const printed = (key: string): number => Number(figures[key])
    expect((2 * printed('heard.here') + printed('heard.near')) / 3).toBeCloseTo(printed('heard'), 1.5)
    const percents = ['wom.access', 'wom.spread', 'wom.pillars', 'wom.news'].map(printed)
    expect(Math.floor(percents.reduce((product, percent) => (product * percent) / 100, printed('heard')))).toBe(printed('wom.sum'))
    expect((printed('pool-figure') * printed('ali.appeal')) / printed('weights')).toBeCloseTo(numbersIn('out-of-pool')[0] ?? 0, 0.5)
    expect(Math.floor(((numbersIn('before')[0] ?? 0) * 10 * printed('ali.churn')) / 100)).toBe(
      Math.round((numbersIn('into-pool')[0] ?? 0) * 10),
    )
  })

  it('adds up: appeals, the pool, every column of the market, Ali’s ledger, the books and the points', () => {
    const rows = CAUSES.slice(0, 7).map((cause) => numbersIn(`appeal.${cause}`))
    FACTIONS.forEach((_faction, seat) => expect(rows.reduce((sum, row) => sum + (row[seat] ?? 0), 0)).toBe(numbersIn('appeal.total')[seat]))
    const [before, into, out, after] = ['before', 'into-pool', 'out-of-pool', 'after'].map((key) =>
      numbersIn(key).map((figure) => Math.round(figure * 10)),
    )
    before?.forEach((buyers, column) => expect(buyers - (into?.[column] ?? 0) + (out?.[column] ?? 0)).toBe(after?.[column]))
    expect(into?.reduce((sum, one) => sum + one, 0)).toBe(ledger.pool[at])
    expect(after?.reduce((sum, one) => sum + one, 0)).toBe(REGIONS[at]?.shoppers)
    const books = Object.keys(INCOME_ROWS).map((row) => numbersIn(`income.${row}`))
    FACTIONS.forEach((_faction, seat) =>
      expect(books.reduce((sum, row) => sum + (row[seat] ?? 0), 0)).toBe(numbersIn('income.total')[seat]),
    )
    const told = explain(ledger, region, 'ali').lines.map(({ cause }) => `ali.cause.${cause}`)
    for (const lang of LANGUAGES) for (const key of told) expect(rulebookSource(lang)).toContain(`{{x:${key}}}`)
  })

  it('tells every source of points that any seat has', () => {
    for (const position of [quarter.opening])
      for (const faction of FACTIONS)
        for (const { source } of account(standingOf(position), faction).lines) expect(Object.keys(figures)).toContain(`points.${source}`)
    for (const { lines } of close.accounts) for (const { source } of lines) expect(Object.keys(figures)).toContain(`points.${source}`)
  })
})
