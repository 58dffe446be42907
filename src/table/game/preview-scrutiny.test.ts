import { describe, expect, it } from 'vitest'
import { FACTIONS, SCENARIOS, applyMove, legalMoves, seatOf, type Move } from '../../../rules'
import { createKeeper } from './keeper'
import { realRules } from './rules-door'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)

describe('the scrutiny a move is said to draw', () => {
  it('is what the rules then add, for every action of games by chance', () => {
    let checked = 0
    let moved = 0
    for (const [scenario, seed] of [
      [SCENARIOS[2], 11],
      [SCENARIOS[1], 12],
      [SCENARIOS[3], 13],
    ] as const) {
      let record = keeper.start({ scenario, seed, seats: seating() })
      for (let at = 0; record.state.pending.kind !== 'over'; at++) {
        const { state } = record
        const moves = legalMoves(state)
        for (const move of state.pending.kind === 'action' ? oneOfEachKind(moves) : []) {
          const outcome = applyMove(state, move)
          if (!outcome.ok || outcome.state.quarter !== state.quarter || outcome.state.phase !== 'actions') continue
          const said = new Map(keeper.preview(record, move, move.seat).scrutiny.map(({ seat, amount }) => [seat, amount]))
          for (const faction of FACTIONS) {
            const change = outcome.state.scrutiny[seatOf(faction)] - state.scrutiny[seatOf(faction)]
            expect(said.get(faction) ?? 0, JSON.stringify(move)).toBe(change)
            if (change !== 0) moved++
          }
          checked++
        }
        const kinds = oneOfEachKind(moves)
        const played = keeper.play(record, kinds[(seed + at * 7) % kinds.length])
        if (!played.ok) throw new Error(played.code)
        record = played.record
      }
    }
    expect(checked).toBeGreaterThan(300)
    expect(moved).toBeGreaterThan(30)
  })

  it('is nothing of what the end of a turn sets off', () => {
    let record = keeper.start({ scenario: SCENARIOS[2], seed: 3, seats: seating() })
    let ended = 0
    for (let at = 0; record.state.pending.kind !== 'over' && ended < 12; at++) {
      const moves = legalMoves(record.state)
      const move = moves.find(({ type }) => type === 'end-turn') ?? moves[0]
      if (move.type === 'end-turn') {
        expect(keeper.preview(record, move, move.seat).scrutiny).toEqual([])
        ended++
      }
      const played = keeper.play(record, move)
      if (!played.ok) throw new Error(played.code)
      record = played.record
    }
    expect(ended).toBe(12)
  })
})

const oneOfEachKind = (moves: readonly Move[]): readonly Move[] => [
  ...new Map(moves.map((move) => [move.type === 'play-card' ? move.card : move.type, move])).values(),
]
