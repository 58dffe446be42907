import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, type LogEntry } from '../../../rules'
import { EMPTY_LEDGER } from '../testing/seatings'
import { momentsIn } from './moments'
import { showsOf } from './shows'

const market: LogEntry = { quarter: 3, kind: 'market', ledger: EMPTY_LEDGER }
const income: LogEntry = { quarter: 3, kind: 'income', seat: 'ali', lines: [], total: 3 }
const fined: LogEntry = { quarter: 3, kind: 'fined', seat: 'jd', cash: 6, points: 3 }
const order: LogEntry = { quarter: 3, kind: 'interconnection' }
const reset = (seat: 'jd' | 'tencent'): LogEntry => ({ quarter: 3, kind: 'scrutiny', seat, amount: -8, cause: 'regulator' })
const opened = (seat: 'ali' | 'pdd', forced: boolean): LogEntry => ({
  quarter: 3,
  kind: 'contract-began',
  seat,
  level: 2,
  terms: EMPTY_OFFER,
  until: 9,
  forced,
})
const lapsed: LogEntry = { quarter: 3, kind: 'contract-lapsed', seat: 'pdd', level: 2 }
const close = [market, income, order, opened('ali', true), reset('tencent'), fined, reset('jd'), lapsed, opened('pdd', true)]

describe('the moments of a close', () => {
  it('are a fine that concerns who pays it, and an order that concerns the keeper and whose gate it opened', () => {
    expect(momentsIn(close)).toEqual([
      { kind: 'order', entry: order, opened: ['ali'], entries: [order, close[3], close[4]], concerns: ['tencent', 'ali'] },
      { kind: 'fine', entry: fined, entries: [fined, close[6]], concerns: ['jd'] },
    ])
  })

  it('are scenes of their own, and the books tell nothing that was told in one', () => {
    const shows = showsOf(close)
    expect(shows.map(({ kind }) => kind)).toEqual(['market', 'books', 'regulator', 'regulator'])
    expect(shows[2]).toEqual({ kind: 'regulator', entry: order, opened: ['ali'] })
    expect(shows[3]).toEqual({ kind: 'regulator', entry: fined, opened: [] })
    // A door that was open before the order, and stays open under it, is the calendar's affair.
    expect(shows[1]).toMatchObject({ entries: [income, lapsed, close[8]] })
  })
})
