import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, PDD, TENCENT, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { GameState } from '../model/state'
import { closeQuarter, entries, play, position, refusal } from '../testing/builders'
import { legalMoves, searchMoves } from './enumerate'
import { checkMove } from './registry'

const bids = (moves: readonly Move[]): readonly number[] => moves.flatMap((move) => (move.type === 'bid' ? [move.amount] : []))
const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1)
const bid = (seat: Faction, amount: number) => ({ type: 'bid', seat, amount }) as const
const { max } = position().config.numbers.stage

describe('the bids offered', () => {
  it.each(FACTIONS)('to %s are each amount up to the highest, and a few of them in a search', (turn) => {
    const start = position({ turn })
    expect(bids(legalMoves(start))).toEqual(upTo(max))
    expect(bids(searchMoves(start))).toEqual([1, 3, 5])
    for (const move of legalMoves(start)) if (move.type === 'bid') expect(move.seat).toBe(turn)
  })

  it('are no more than there is cash for', () => {
    const poor = (cash: number) => position({ turn: 'ali', set: (s) => void (s.cash[ALI] = cash) })
    expect(bids(legalMoves(poor(2)))).toEqual([1, 2])
    expect(bids(legalMoves(poor(0)))).toEqual([])
    expect(bids(searchMoves(poor(2)))).toEqual([1])
  })

  it('are as many as the scenario has them, or none', () => {
    const upto = (most: number) => position({ turn: 'jd', scenario: { numbers: { stage: { max: most } } } })
    expect(bids(legalMoves(upto(3)))).toEqual([1, 2, 3])
    expect(bids(searchMoves(upto(3)))).toEqual([1, 3])
    expect([bids(legalMoves(upto(0))), bids(searchMoves(upto(0)))]).toEqual([[], []])
  })

  it('are none after the first, nor in the turn on the stage', () => {
    const made = play(position({ turn: 'ali' }), bid('ali', 2)).state
    expect([bids(legalMoves(made)), bids(searchMoves(made))]).toEqual([[], []])
    const won = play(made, ...FACTIONS.map((seat) => ({ type: 'end-turn', seat }) as const)).state
    expect(won.pending).toEqual({ kind: 'action', seat: 'ali' })
    expect(won.turn).toBe(4)
    expect([bids(legalMoves(won)), bids(searchMoves(won))]).toEqual([[], []])
  })
})

describe('a bid', () => {
  it('is between one and the highest, whole, and all the cash at most', () => {
    const start = position({ turn: 'jd', set: (s) => void (s.cash[JD] = 3) })
    for (const amount of [0, -1, 1.5, max + 1, Number.NaN])
      expect(checkMove(start, bid('jd', amount))).toEqual({ ok: false, code: 'amount.range', params: { from: 1, to: max, found: amount } })
    expect(refusal(start, bid('jd', 3))).toBeNull()
    expect(checkMove(start, bid('jd', 4))).toEqual({ ok: false, code: 'cash.short', params: { need: 4, have: 3 } })
    expect(refusal(position({ turn: 'jd' }), bid('jd', max))).toBeNull()
  })

  it('costs no action and no cash before it is opened', () => {
    const start = position({ turn: 'jd', set: (s) => void (s.actionsLeft = 0) })
    const { state } = play(start, bid('jd', 5))
    expect([state.actionsLeft, state.cash]).toEqual([0, start.cash])
    expect(state.bids).toEqual([0, 0, 0, 5])
  })
})

describe('level bids', () => {
  /** A quarter in which nobody has any points on the board, and all bid the same. */
  const level = (cash: GameState['cash'], order: GameState['order']): GameState =>
    position({
      turn: 'ali',
      set: (s) => {
        for (const list of [s.buyers, s.leftHand, s.stakes, s.soldStakes, s.handicap]) list.fill(0)
        s.contracts.fill(null)
        s.access.fill(1)
        s.cash = cash
        s.order = order
        s.turn = 3
        s.bids.fill(2)
        const last = order[3]
        s.pending = { kind: 'action', seat: FACTIONS[last] }
      },
    })
  const winner = (start: GameState) => entries(closeQuarter(start).log, 'stage-opened').map((entry) => [entry.winner, entry.tied])

  it('go to whoever has less cash, then to whoever came later', () => {
    const order: GameState['order'] = [PDD, JD, ALI, TENCENT]
    expect(winner(level([9, 9, 5, 9], order))).toEqual([['pdd', true]])
    expect(winner(level([9, 9, 5, 5], order))).toEqual([['jd', true]])
    expect(winner(level([7, 9, 7, 7], order))).toEqual([['ali', true]])
    expect(winner(level([9, 9, 9, 9], order))).toEqual([['tencent', true]])
  })

  it('are only those that are highest', () => {
    const start = level([5, 9, 2, 2], [PDD, JD, ALI, TENCENT])
    start.bids = [4, 4, 2, 2]
    expect(winner(start)).toEqual([['ali', true]])
    start.bids = [4, 3, 2, 2]
    expect(winner(start)).toEqual([['ali', false]])
  })
})
