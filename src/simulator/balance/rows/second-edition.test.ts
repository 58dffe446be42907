import { describe, expect, it } from 'vitest'
import type { PerSeat, Seat } from '../../../../rules'
import type { GameRecord } from '../../record'
import { blankGame } from '../../testing/blank-game'
import { rowIn } from '../../testing/row-in'
import { TARGETS } from '../targets'
import { dramaRows } from './drama'
import { heldRows } from './held'
import { societyRows } from './society'

/** As many games, each like the others but for what a maker says. */
const series = (games: number, make: (at: number) => Partial<GameRecord>): { readonly 'long-war': readonly GameRecord[] } => ({
  'long-war': Array.from({ length: games }, (_, at) => blankGame({ seed: at, ...make(at) })),
})

describe('the rows on secret cards', () => {
  const holding = (id: string, kept: boolean): GameRecord['held'] => [{ id, seat: 1, kept }]
  /** Tencent keeps an agenda in half of 400 games; with it JD wins them all, without it the four take turns. */
  const decisive = series(400, (at) => {
    const kept = at % 2 === 0
    return { winner: kept ? 3 : ((((at - 1) / 2) % 4) as Seat), held: holding('gatekeeper', kept), aliIn: kept ? 5 : 2 }
  })
  const rows = heldRows(decisive)

  it('tell a card that decides who wins from one that does not', () => {
    expect(rowIn(rows, 'Wins given agenda gatekeeper of Tencent (200 of 400 games)')).toMatchObject({
      holds: false,
      sure: true,
      measured: 'Ali -12.5, Tencent -12.5, Pinduoduo -12.5, JD +37.5',
    })
    const even = heldRows(series(400, (at) => ({ winner: (Math.floor(at / 2) % 4) as Seat, held: holding('gatekeeper', at % 2 === 0) })))
    expect(rowIn(even, 'Wins given agenda gatekeeper')).toMatchObject({
      holds: true,
      measured: 'Ali +0.0, Tencent +0.0, Pinduoduo +0.0, JD +0.0',
    })
  })

  it('speak of no card nobody kept, but for the row on choosing', () => {
    expect(rows.filter(({ target }) => target.startsWith('Wins given'))).toHaveLength(1)
    const choice = rowIn(rows, 'Each agenda is kept')
    expect(choice.measured).toContain('shopkeeper 0.0%')
    expect(choice.measured).not.toContain('gatekeeper')
  })

  it('tell when Ali comes in given a card, and what an agenda wins for its own seat', () => {
    expect(rowIn(rows, 'Ali is in by quarter 4')).toMatchObject({ holds: false, sure: true, measured: 'outside: gatekeeper 0.0%' })
    expect(rowIn(rows, 'Each agenda wins')).toMatchObject({ holds: false, sure: true, measured: 'outside: gatekeeper 0.0%' })
  })
})

describe('the rows on cash, deals, promises and fines', () => {
  const games = (deals: readonly string[], cash: PerSeat, fines: PerSeat): ReturnType<typeof series> =>
    series(100, (at) => ({
      cash,
      bargains: {
        rulings: {},
        ruledOn: 0,
        firstOffersTaken: 0,
        deals,
        promisesKept: at % 4 === 0 ? 0 : 1,
        promisesBroken: at % 4 === 0 ? 1 : 0,
      },
      standings: { leaders: [0], halfTimeLast: -1, openings: [null, null, null, null], fines: at % 4 === 0 ? fines : [0, 1, 0, 0] },
    }))

  it('hold where everything is as it is wanted', () => {
    const rows = societyRows(games(['a', 'b', 'c', 'd'], [12, 0, 3, 4], [1, 0, 0, 0]), TARGETS.normal)
    expect(rows.map(({ holds }) => holds)).toEqual([true, true, true, true, true])
    expect(rowIn(rows, 'Promises kept').measured).toContain('75.0%')
    expect(rowIn(rows, 'Somebody besides Tencent').measured).toContain('25.0%')
  })

  it('fail where one seat hoards, deals take one form, and only Tencent is fined', () => {
    const rows = societyRows(games(['cash-promise'], [5, 57, 3, 4], [0, 1, 0, 0]), TARGETS.normal)
    expect(rowIn(rows, 'Cash unspent')).toMatchObject({
      holds: false,
      sure: true,
      measured: 'Ali 5.0, Tencent 57.0, Pinduoduo 3.0, JD 4.0',
    })
    expect(rowIn(rows, 'Forms of deals')).toMatchObject({ holds: false, sure: true, measured: '1: cash-promise 100.0%' })
    expect(rowIn(rows, 'Somebody besides Tencent')).toMatchObject({ holds: false, sure: true })
  })

  it('ask fewer deals of strong bots', () => {
    const some = series(100, (at) => {
      const deals = at % 5 === 0 ? [] : ['a']
      return { bargains: { rulings: {}, ruledOn: 0, firstOffersTaken: 0, deals, promisesKept: 0, promisesBroken: 0 } }
    })
    expect(rowIn(societyRows(some, TARGETS.strong), 'Deals').holds).toBe(true)
    expect(rowIn(societyRows(some, TARGETS.normal), 'Deals').holds).toBe(false)
  })
})

describe('the rows on drama', () => {
  it('follow who leads, and when', () => {
    const rows = dramaRows(
      series(100, (at) => ({
        winner: (at % 4) as Seat,
        halfTimeLeader: at % 20 === 0 ? 3 : 2,
        standings: { leaders: [2, 2, 0, (at % 4) as Seat], halfTimeLast: 1, openings: ['file', null, null, null], fines: [0, 0, 0, 0] },
      })),
    )
    expect(rowIn(rows, 'Every seat leads at half time')).toMatchObject({
      holds: false,
      sure: true,
      measured: 'Ali 0.0%, Tencent 0.0%, Pinduoduo 95.0%, JD 5.0%',
    })
    expect(rowIn(rows, 'Changes of leader')).toMatchObject({ holds: false, measured: expect.stringContaining('1.8 a game') as string })
    expect(rowIn(rows, 'The leader before the last quarter')).toMatchObject({
      holds: false,
      measured: expect.stringContaining('25.0%') as string,
    })
    expect(rowIn(rows, 'The last at half time')).toMatchObject({ holds: true, measured: expect.stringContaining('25.0%') as string })
  })
})
