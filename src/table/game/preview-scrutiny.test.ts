import { describe, expect, it } from 'vitest'
import { FACTIONS, SCENARIOS, applyMove, legalMoves, seatOf, type GameState, type Move } from '../../../rules'
import type { GameRecord } from './game-record'
import { createKeeper } from './keeper'
import { realRules } from './rules-door'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)

describe('the scrutiny a move is said to draw', () => {
  it('is what the rules then add, for every action of games by chance', () => {
    let checked = 0
    let moved = 0
    for (const record of recordsOfGames()) {
      for (const { move, changes } of actionsFrom(record.state)) {
        const said = new Map(keeper.preview(record, move, move.seat).scrutiny.map(({ seat, amount }) => [seat, amount]))
        expect(
          FACTIONS.map((faction) => said.get(faction) ?? 0),
          JSON.stringify(move),
        ).toEqual(changes)
        moved += changes.filter((change) => change !== 0).length
        checked++
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

const GAMES = [
  [SCENARIOS[2], 11],
  [SCENARIOS[1], 12],
  [SCENARIOS[3], 13],
] as const

/** Every moment of some games in which moves of all kinds are made. */
function* recordsOfGames(): Generator<GameRecord> {
  for (const [scenario, seed] of GAMES) {
    let record = keeper.start({ scenario, seed, seats: seating() })
    for (let at = 0; record.state.pending.kind !== 'over'; at++) {
      yield record
      const kinds = oneOfEachKind(legalMoves(record.state))
      const played = keeper.play(record, kinds[(seed + at * 7) % kinds.length])
      if (!played.ok) throw new Error(played.code)
      record = played.record
    }
  }
}

/** One action of each kind that does not end the quarter, with what it does to everybody's meter. */
const actionsFrom = (state: GameState): readonly { readonly move: Move; readonly changes: readonly number[] }[] => {
  if (state.pending.kind !== 'action') return []
  return oneOfEachKind(legalMoves(state)).flatMap((move) => {
    const outcome = applyMove(state, move)
    if (!outcome.ok || outcome.state.quarter !== state.quarter || outcome.state.phase !== 'actions') return []
    const changes = FACTIONS.map((faction) => outcome.state.scrutiny[seatOf(faction)] - state.scrutiny[seatOf(faction)])
    return [{ move, changes }]
  })
}

const oneOfEachKind = (moves: readonly Move[]): readonly Move[] => [
  ...new Map(moves.map((move) => [move.type === 'play-card' ? move.card : move.type, move])).values(),
]
