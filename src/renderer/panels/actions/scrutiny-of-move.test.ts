import { describe, expect, it } from 'vitest'
import { FACTIONS, SCENARIOS, applyMove, seatOf, type Move } from '../../../../rules'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { scrutinyOfMove } from './scrutiny-of-move'

describe('the scrutiny a move is said to draw', () => {
  it('is what the rules then add, for every action of random games', () => {
    let checked = 0
    for (const [scenario, seed] of [
      [SCENARIOS[2], 11],
      [SCENARIOS[1], 12],
      [SCENARIOS[3], 13],
    ] as const) {
      playRandomGame(scenario, seed, (state, moves) => {
        if (state.pending.kind !== 'action') return
        for (const move of oneOfEachType(moves)) {
          const outcome = applyMove(state, move)
          if (!outcome.ok || outcome.state.quarter !== state.quarter || outcome.state.phase !== 'actions') continue
          const said = new Map(scrutinyOfMove(state, move).map(({ seat, amount }) => [seat, amount]))
          for (const faction of FACTIONS) {
            const seat = seatOf(faction)
            expect(said.get(faction) ?? 0, JSON.stringify(move)).toBe(outcome.state.scrutiny[seat] - state.scrutiny[seat])
          }
          checked++
        }
      })
    }
    expect(checked).toBeGreaterThan(300)
  })
})

const oneOfEachType = (moves: readonly Move[]): readonly Move[] => [
  ...new Map(moves.map((move) => [move.type === 'play-card' ? move.card : move.type, move])).values(),
]
