import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER } from '../model/offer'
import type { GameState } from '../model/state'
import { application } from './builders'
import { busyPosition } from './busy-position'
import { checkInvariants } from './invariants'

const lobbied = [{ seat: 1, side: 'for', amount: 2 }] as const

describe('invariants', () => {
  it('hold where nothing is wrong', () => {
    const position = busyPosition('pdd', ['a-card'])
    position.applications.push(application({ lobbies: lobbied }))
    expect(checkInvariants(position)).toEqual([])
  })

  it.each<readonly [string, (position: GameState) => void]>([
    ['region 3: 459 shoppers, not 458', (p) => void p.floating[3]++],
    ['left-hand of', (p) => (p.leftHand[2] = -1)],
    ['cash[1] is -1', (p) => (p.cash[1] = -1)],
    ['supply[5] is 4', (p) => (p.supply[5] = 4)],
    ['supply has the wrong length', (p) => void p.supply.pop()],
    ['seat 2 holds 8 cards', (p) => p.hands[2].push(...p.decks[2].splice(0, 7))],
    ['cards in the game', (p) => void p.decks[0].pop()],
    ['seat 0 has an access that its contract denies', (p) => (p.access[0] = 1)],
    ['seat 2 has a contract that has run out', (p) => (p.quarter = 8)],
    ['seat 3 has a contract beyond the end', ({ contracts: [, , , jd], config }) => Object.assign(jd ?? {}, { until: config.length + 1 })],
    ['seat 2 has sold more than is held', (p) => (p.soldStakes[2] = 90)],
    ['seat 0 has two applications on the desk', (p) => p.applications.push(application(), application({ id: 92 }))],
    ['application 91 is closed with cash in escrow', (p) => p.applications.push(application({ status: 'rejected', lobbies: lobbied }))],
    ['application 91 has a counter that its status denies', (p) => p.applications.push(application({ counter: EMPTY_OFFER }))],
    ['application 91 is lobbied on twice by one seat', (p) => p.applications.push(application({ lobbies: [...lobbied, ...lobbied] }))],
    ['application 91 holds escrow after the end', (p) => void (p.applications.push(application({ lobbies: lobbied })), (p.phase = 'over'))],
    [
      'promise 7 was never settled',
      (p) =>
        p.promises.push({
          id: 7,
          by: 0,
          to: 1,
          promise: { kind: 'no-petition', quarters: 1 },
          price: 0,
          madeIn: 1,
          beforeTurn: true,
          until: 1,
          status: 'open',
          settledIn: 0,
        }),
    ],
  ])('tell that %s', (fault, spoil) => {
    const position = busyPosition('pdd', ['a-card'])
    spoil(position)
    expect(checkInvariants(position).join('\n')).toContain(fault)
  })
})
