import { describe, expect, it } from 'vitest'
import { FACTIONS, JD, perSeat, type Seat } from '../../../../rules'
import type { GameRecord } from '../../record'
import type { WonStage } from '../../stages'
import { blankGame } from '../../testing/blank-game'
import { rowIn } from '../../testing/row-in'
import type { Results } from '../../results'
import { richerName } from '../experiments'
import { scarcityRows } from './scarcity'

/** A hundred games, each like the others but for what a maker says. */
const hundred = (make: (at: number) => Partial<GameRecord>): readonly GameRecord[] =>
  Array.from({ length: 100 }, (_, at) => blankGame({ seed: at, ...make(at) }))

/** What the rows ask for, all of it like the main series, but for what is given of the others. */
const series = (make: (at: number) => Partial<GameRecord>, others: Results = {}): Results => {
  const main = hundred(make)
  return { 'long-war': main, ...Object.fromEntries(FACTIONS.map((faction) => [richerName(faction), main])), ...others }
}

describe('the rows on the stage', () => {
  const price = 'The season'
  const everySeat = 'Every seat wins the season'
  /** Two stages a game: one won at a price, one that nobody bids for. */
  const stages = (winner: Seat, paid: number): readonly WonStage[] => [
    { quarter: 1, winner, price: paid },
    { quarter: 2, winner: -1, price: 0 },
  ]

  it('hold where every seat wins some at a price; what nobody bids for counts for nothing', () => {
    const rows = scarcityRows(series((at) => ({ stages: stages((at % 4) as Seat, at % 4 === 0 ? 2 : 4) })))
    expect(rowIn(rows, price)).toMatchObject({ holds: true, sure: true, measured: '4, and for 3 or more in 75.0%' })
    expect(rowIn(rows, everySeat)).toMatchObject({ holds: true, sure: true, measured: expect.stringContaining('JD 25.0%') as string })
  })

  it('fail where they go for little, and to three seats alone', () => {
    const rows = scarcityRows(series((at) => ({ stages: stages((at % 3) as Seat, at % 4 === 0 ? 9 : 2) })))
    expect(rowIn(rows, price)).toMatchObject({ holds: false, sure: true, measured: '2, and for 3 or more in 25.0%' })
    expect(rowIn(rows, everySeat)).toMatchObject({ holds: false, sure: true, measured: expect.stringContaining('JD 0.0%') as string })
  })

  it('are not sure about the price where half of them go for 3, and hold for nobody where none is won', () => {
    expect(rowIn(scarcityRows(series((at) => ({ stages: stages(1, at % 2 === 0 ? 3 : 2) }))), price)).toMatchObject({
      holds: true,
      sure: false,
    })
    expect(rowIn(scarcityRows(series(() => ({ stages: [] }))), price)).toMatchObject({ holds: false, sure: false })
  })
})

describe('the rows on more cash', () => {
  /** Points that differ a good deal from seed to seed, and a little by what is given. */
  const points = (at: number, more: number): GameRecord['points'] =>
    perSeat((seat) => 60 + ((at * 7) % 40) + (seat === JD ? more : 5 * more))

  it("compare a seat's own points with those of the same seed, so that what the seed does is no matter", () => {
    const richer = hundred((at) => ({ points: points(at, at % 2 === 0 ? 1.5 : 2.5) }))
    const rows = scarcityRows(series((at) => ({ points: points(at, 0) }), { [richerName('jd')]: richer.slice(0, 50).reverse() }))
    expect(rowIn(rows, '3 cash more a quarter are worth to JD')).toMatchObject({
      holds: true,
      sure: true,
      measured: '2.0 points (1.9 to 2.1)',
      from: 'more-cash-jd, long-war',
    })
    expect(rowIn(rows, '3 cash more a quarter are worth to Ali')).toMatchObject({
      holds: false,
      measured: expect.stringContaining('0.0') as string,
    })
  })

  it('fail where cash is worth too much', () => {
    const richer = hundred((at) => ({ points: points(at, 1) }))
    const rows = scarcityRows(series((at) => ({ points: points(at, 0) }), { [richerName('tencent')]: richer }))
    expect(rowIn(rows, '3 cash more a quarter are worth to Tencent')).toMatchObject({ holds: false, sure: true, wanted: '1-4 points' })
  })
})
