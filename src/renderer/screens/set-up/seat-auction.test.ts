import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTIONS, MAX_HANDICAP, type Faction } from '../../../../rules'
import { bidderNow, bidFor, handicapOf, leastFor, openAuction, type SeatAuction } from './seat-auction'

const open = (): SeatAuction => openAuction(['ali', 'tencent', 'jd'], ['Ann', '', 'Cem'])

describe('bidding for seats', () => {
  it('begins with the first, whoever is outbid is next, and ends when all have a seat', () => {
    let auction = open()
    expect(bidderNow(auction)?.name).toBe('Ann')
    auction = bidFor(auction, 'jd', 0)
    expect(bidderNow(auction)?.place).toBe(1)
    auction = bidFor(auction, 'jd', 3)
    expect(bidderNow(auction)?.name).toBe('Ann')
    auction = bidFor(bidFor(auction, 'ali', 1), 'tencent', 2)
    expect(bidderNow(auction)).toBeNull()
    expect(auction.held.jd).toEqual({ bidder: { place: 1, name: '' }, points: 3 })
    expect(handicapOf(auction)).toEqual([1, 2, 0, 3])
  })

  it('takes no bid that is too low, too high, in parts, or for a seat that is not up for it', () => {
    const held = bidFor(open(), 'ali', 4)
    for (const [seat, points] of [
      ['ali', 4],
      ['ali', MAX_HANDICAP + 1],
      ['jd', 0.5],
      ['jd', -1],
      ['jd', Number.NaN],
      ['pdd', 2],
    ] as const)
      expect(bidFor(held, seat, points)).toBe(held)
    expect(leastFor(held, 'ali')).toBe(5)
    expect(leastFor(held, 'pdd')).toBeNull()
    expect(leastFor(bidFor(open(), 'ali', MAX_HANDICAP), 'ali')).toBeNull()
  })

  it('always ends with everybody at one seat, whatever is bid', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.tuple(fc.constantFrom(...FACTIONS), fc.integer({ min: 0, max: 5 }))), (bids) => {
        let auction = openAuction(FACTIONS, [])
        for (let made = 0; bidderNow(auction) !== null; made++) {
          expect(made).toBeLessThan(1000)
          const [seat, more] = bids.next().value as [Faction, number]
          auction = bidFor(auction, seat, (leastFor(auction, seat) ?? 0) + more)
        }
        expect(new Set(FACTIONS.map((seat) => auction.held[seat]?.bidder.place)).size).toBe(4)
      }),
    )
  })
})
