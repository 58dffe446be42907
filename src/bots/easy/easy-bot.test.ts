import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, legalMoves, playerView, type GameState, type MoveType, type PromiseRecord, type Seat } from '../../../rules'
import { endTurns, offer, play, position } from '../../../rules/testing/builders'
import type { Chance } from '../chance'
import { decideEasily } from './easy-bot'

/** In the middle of its range no draw misleads: nothing is overlooked, nothing seems more or less than it is. */
const SOBER = 0.5

/** A chance whose draws are named by their number; it counts them. */
const drawing = (draw: (index: number) => number): Chance & { readonly count: () => number } => {
  let drawn = 0
  const next = (): number => draw(drawn++)
  const unasked = (): never => {
    throw new Error('an easy bot picks nothing by lot')
  }
  return { next, pick: unasked, pickWeighted: unasked, count: () => drawn }
}

const decided = (state: GameState, draw: (index: number) => number = () => SOBER): { readonly type: MoveType; readonly draws: number } => {
  if (state.pending.kind === 'over') throw new Error('the game is over')
  const chance = drawing(draw)
  const { move } = decideEasily(playerView(state, state.pending.seat), legalMoves(state), chance)
  return { type: move.type, draws: chance.count() }
}

describe('an easy bot', () => {
  const turn = position({ turn: 'pdd' })
  const sober = decided(turn)

  it('overlooks a kind of move when chance has it so', () => {
    const types = [...new Set(legalMoves(turn).map(({ type }) => type))]
    expect(sober.type).not.toBe('end-turn')
    const missed = types.indexOf(sober.type)
    expect(decided(turn, (index) => (index === missed ? 0 : SOBER)).type).not.toBe(sober.type)
    // Another kind overlooked changes nothing.
    const other = types.findIndex((type) => type !== sober.type && type !== 'end-turn')
    expect(decided(turn, (index) => (index === other ? 0 : SOBER)).type).toBe(sober.type)
  })

  it('does the second-best by a slip', () => {
    const last = sober.draws - 1
    expect(decided(turn, (index) => (index === last ? 0 : SOBER)).type).not.toBe(sober.type)
  })

  it('neither slips nor overlooks anything when it rules: there is one kind of move', () => {
    const desk = endTurns(
      play(position({ turn: 'ali' }), {
        type: 'file',
        seat: 'ali',
        level: 2,
        offer: offer(),
      }).state,
    ).state
    expect(desk.pending.kind).toBe('ruling')
    // Two draws for the mood, two for each ruling's worth; one for overlooking, which leaves it nothing else to do.
    expect(decided(desk).draws).toBe(1 + 2 + 2 * legalMoves(desk).length)
    expect(decided(desk, (index) => (index === 0 ? 0 : SOBER)).type).toBe('rule')
  })

  it('keeps its word where something nearly as good is to be had', () => {
    const state = position({ turn: 'jd' })
    const subsidies = legalMoves(state).filter((move) => move.type === 'subsidise' && move.amount === 5)
    const chosen = (...promises: readonly PromiseRecord[]): string => {
      const { move } = decideEasily(
        playerView({ ...state, promises: [...promises] }, 'jd'),
        subsidies,
        drawing(() => SOBER),
      )
      return move.type === 'subsidise' ? move.region : move.type
    }
    const promised = (by: Seat, status: PromiseRecord['status'], region: string): PromiseRecord => ({
      id: 900,
      by,
      to: PDD,
      status,
      promise: { kind: 'no-subsidy', regions: [region], quarters: 2 },
      price: 0,
      madeIn: 1,
      beforeTurn: true,
      until: 2,
      settledIn: 0,
    })
    const free = chosen()
    expect(chosen(promised(JD, 'open', free))).not.toBe(free)
    // A word that is redeemed, or somebody else's, binds nobody; nor does one about another place.
    expect(chosen(promised(JD, 'kept', free))).toBe(free)
    expect(chosen(promised(ALI, 'open', free))).toBe(free)
    expect(chosen(promised(JD, 'open', chosen(promised(JD, 'open', free))))).toBe(free)
  })
})
