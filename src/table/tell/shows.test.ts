import { describe, expect, it } from 'vitest'
import { builtInScenario, REGIONS } from '../../../rules'
import { playRandomGame } from '../../../rules/testing/random-play'
import { finalCount, stepsOf } from '../../story'
import { MARKET_ORDER, showsOf, stepsIn, toldByShows } from './shows'
import { EMPTY_LEDGER, QUARTER_END } from '../testing/seatings'

describe('what everybody watches', () => {
  it('is market, books, half time and news, in this order', () => {
    const shows = showsOf([{ quarter: 1, kind: 'turn-ended', seat: 'jd' }, ...QUARTER_END])
    expect(shows.map(({ kind }) => kind)).toEqual(['market', 'books', 'half-time', 'news'])
    expect(shows[1]).toMatchObject({ quarter: 1, entries: [{ kind: 'income', total: 3 }] })
    expect(shows[3]).toMatchObject({ event: 'nine-rules', quarter: 2, entries: [{ kind: 'effect', source: 'nine-rules' }] })
  })

  it('tells with the news all it has done to anybody, meters too', () => {
    const event = 'nine-rules'
    const begun = [
      { quarter: 2, kind: 'quarter-began', order: ['ali', 'tencent', 'pdd', 'jd'] } as const,
      { quarter: 2, kind: 'news', event } as const,
    ]
    const did = [
      { quarter: 2, kind: 'effect', source: event, seat: 'ali', what: 'cash', amount: -4 } as const,
      { quarter: 2, kind: 'scrutiny', seat: 'jd', amount: 1, cause: event } as const,
    ]
    const [news] = showsOf([...begun, ...did, { quarter: 2, kind: 'scrutiny', seat: 'jd', amount: -1, cause: 'time' }])
    expect(news).toMatchObject({ kind: 'news', entries: did })
  })

  it('has told whatever a close brought, and nothing of what was done before it', () => {
    const ended = { quarter: 1, kind: 'turn-ended', seat: 'jd' } as const
    const fission = { quarter: 1, kind: 'fission', seat: 'pdd', region: 'x', cost: 1 } as const
    const { kinds, entries } = toldByShows([fission, ended, ...QUARTER_END])
    expect(kinds).toEqual(['market', 'books', 'half-time', 'news'])
    expect([fission, ended].some((entry) => entries.has(entry))).toBe(false)
    expect(QUARTER_END.filter((entry) => !entries.has(entry)).map(({ kind }) => kind)).toEqual(['quarter-began'])
  })

  it('is nothing after an ordinary move', () => {
    expect(showsOf([{ quarter: 1, kind: 'fission', seat: 'pdd', region: 'x', cost: 1 }])).toEqual([])
  })

  it('ends with the books when the game ends', () => {
    const shows = showsOf([
      { quarter: 2, kind: 'market', ledger: EMPTY_LEDGER },
      { quarter: 2, kind: 'income', seat: 'ali', lines: [], total: 3 },
      { quarter: 2, kind: 'game-over', totals: [1, 2, 3, 4], winner: 'jd' },
    ])
    expect(shows.map(({ kind }) => kind)).toEqual(['market', 'books'])
  })

  it('lets the last card of a count lie open before the winner is named', () => {
    const count = finalCount(playRandomGame(builtInScenario('first-steps'), 2).state)
    expect(stepsIn({ kind: 'count', count })).toBeGreaterThan(stepsOf(count))
  })

  it('plays every region once', () => {
    expect([...MARKET_ORDER].sort()).toEqual(REGIONS.map(({ id }) => id).sort())
  })
})
