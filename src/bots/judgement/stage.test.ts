import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TALLY_INDEX, TENCENT, playerView, type GameState, type Seat } from '../../../rules'
import { position } from '../../../rules/testing/builders'
import { JUDGEMENT } from './character'
import { bidDreamt, bidsThought, chanceOfStage } from './stage'

const { usual, memory } = JUDGEMENT.bid
const mixed = (before: number): number => memory * before + (1 - memory) * usual
const won = (state: GameState, seat: Seat, stages: number, spent: number): void => {
  state.tally[seat][TALLY_INDEX['stages-won']] = stages
  state.tally[seat][TALLY_INDEX['stage-spent']] = spent
}

/** Quarter 4: Pinduoduo had the first stage for 9 and is back, Tencent and JD had the next ones and rest; Ali bid 2 and came away empty. */
const back = (change: (state: GameState) => void = () => {}): GameState =>
  position({
    turn: 'ali',
    set: (state) => {
      state.quarter = 4
      state.lastBids = [2, 0, 0, 5]
      state.stageRest = [0, 1, 0, 2]
      won(state, PDD, 1, 9)
      won(state, TENCENT, 1, 6)
      won(state, JD, 1, 5)
      change(state)
    },
  })

describe('a seat back from its rest', () => {
  it('is thought to bid as it paid for stages before, for it could not bid since', () => {
    expect(bidsThought(back())[PDD]).toBeCloseTo(mixed(9))
    expect(bidsThought(back((state) => won(state, PDD, 2, 9)))[PDD]).toBeCloseTo(mixed(4.5))
    expect(bidsThought(back((state) => (state.cash[PDD] = 3)))[PDD]).toBe(3)
  })

  it('is a rival to be outbid, and bids so in playouts', () => {
    const stranger = back((state) => won(state, PDD, 0, 0))
    expect(chanceOfStage(back(), ALI, 4)).toBeLessThan(0.5 * chanceOfStage(stranger, ALI, 4))
    expect(bidDreamt(back(), PDD, 0.5)).toBe(Math.round(mixed(9)))
    expect(bidDreamt(stranger, PDD, 0.5)).toBe(Math.round(mixed(0)))
  })

  it('is thought so where nobody bid for the stage it sat out', () => {
    const empty = back((state) => (state.lastBids = [0, 0, 0, 0]))
    expect(bidsThought(empty)[PDD]).toBeCloseTo(mixed(9))
    expect(bidsThought(empty)[ALI]).toBe(usual)
  })

  it('may be either of two that show no bid: one of them did not want it', () => {
    const either = back((state) => {
      state.lastBids[ALI] = 0
      won(state, ALI, 1, 4)
    })
    expect(bidsThought(either)[PDD]).toBeCloseTo(mixed(4.5))
    expect(bidsThought(either)[ALI]).toBeCloseTo(mixed(2))
  })

  it('is none that still rests, nor one that has bid since, nor any before the first rest is over or where nobody rests', () => {
    expect(bidsThought(back())[JD]).toBe(0)
    expect(bidsThought(back((state) => (state.lastBids[PDD] = 1)))[PDD]).toBeCloseTo(mixed(1))
    expect(bidsThought(back((state) => (state.quarter = 3)))[PDD]).toBeCloseTo(mixed(0))
    const restless = position({
      scenario: { numbers: { stage: { rest: 0 } } },
      set: (state) => {
        state.quarter = 4
        state.lastBids = [2, 0, 0, 5]
        won(state, PDD, 1, 9)
      },
    })
    expect(bidsThought(restless)[PDD]).toBeCloseTo(mixed(0))
  })

  it('is known by what all can see', () => {
    expect(bidsThought(playerView(back(), 'ali'))).toEqual(bidsThought(playerView(back(), null)))
  })
})
