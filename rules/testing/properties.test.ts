import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import { replay } from '../codec/replay'
import { stateHash } from '../codec/identity'
import { parseMoves } from '../codec/moves'
import { FACTIONS, SEATS } from '../model/ids'
import { CAUSE_COUNT } from '../model/ledger'
import type { Move } from '../model/move'
import { MOVE_TYPES } from '../moves/registry'
import { REJECT_CODES } from '../model/outcome'
import type { GameState } from '../model/state'
import { legalMoves } from '../moves/enumerate'
import { checkMove } from '../moves/registry'
import { applyMove } from '../phases/apply'
import { createGame } from '../phases/create-game'
import { account } from '../queries/account'
import { playerView } from '../visibility/player-view'
import { checkInvariants } from './invariants'
import { playRandomGame } from './random-play'
import { standingOf } from '../queries/standing'

const scenarioAndSeed = fc.record({ scenario: fc.constantFrom(...SCENARIOS), seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }) })

describe('any game', () => {
  it('keeps its invariants in every position, and every account adds up', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state) => {
          expect(checkInvariants(state)).toEqual([])
          for (const faction of FACTIONS) {
            const { lines, total } = account(standingOf(state), faction, { secret: true })
            expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(total)
          }
        })
      }),
      { numRuns: 25 },
    )
  })

  it('has ledgers in which before + causes = after, everywhere', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        for (const entry of playRandomGame(scenario, seed).log) {
          if (entry.kind !== 'market') continue
          const { before, after, cells } = entry.ledger
          before.forEach((buyers, cell) => {
            let sum = buyers
            for (let cause = 0; cause < CAUSE_COUNT; cause++) sum += cells[cell * CAUSE_COUNT + cause]
            expect(sum).toBe(after[cell])
          })
        }
      }),
      { numRuns: 25 },
    )
  })

  it('replays from its moves, through JSON, to the same hash', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        const game = playRandomGame(scenario, seed)
        const parsed = parseMoves(JSON.parse(JSON.stringify(game.moves)))
        expect(parsed.ok).toBe(true)
        if (!parsed.ok) return
        const again = replay({ scenario, seed }, parsed.moves)
        expect(again.ok && stateHash(again.state)).toBe(stateHash(game.state))
      }),
      { numRuns: 15 },
    )
  })

  it('survives a JSON round trip at every step', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state) => {
          const back = JSON.parse(JSON.stringify(state)) as GameState
          expect(back).toEqual(state)
        })
      }),
      { numRuns: 5 },
    )
  })

  it('never changes the state a move is applied to', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state, moves) => {
          const before = JSON.stringify(state)
          for (const move of moves.slice(0, 3)) applyMove(state, move)
          expect(JSON.stringify(state)).toBe(before)
        })
      }),
      { numRuns: 4 },
    )
  })

  it('applies every enumerated move and refuses every other with a code', () => {
    fc.assert(
      fc.property(scenarioAndSeed, fc.integer({ min: 1, max: 40 }), arbitraryMove(), ({ scenario, seed }, stop, other) => {
        const state = positionAfter(scenario, seed, stop)
        const legal = legalMoves(state)
        for (const move of legal) expect(applyMove(state, move).ok).toBe(true)
        const refusal = checkMove(state, other)
        if (refusal !== null) expect(REJECT_CODES).toContain(refusal.code)
        else if (!OPEN_FAMILIES.has(other.type)) expect(legal.map((move) => JSON.stringify(move))).toContain(JSON.stringify(other))
        expect(applyMove(state, other).ok).toBe(refusal === null)
      }),
      { numRuns: 120 },
    )
  })

  it('shows nobody a secret of another', () => {
    fc.assert(
      fc.property(scenarioAndSeed, ({ scenario, seed }) => {
        playRandomGame(scenario, seed, (state) => {
          if (state.phase === 'over') return
          for (const viewer of [...FACTIONS, null]) {
            const seen = JSON.stringify({
              ...playerView(state, viewer),
              discards: [],
              promises: [],
              applications: [],
              boosts: [],
              pending: null,
            })
            for (let seat = 0; seat < SEATS; seat++) {
              if (FACTIONS[seat] === viewer) continue
              for (const card of state.hands[seat]) if (!isOpen(state, viewer, card)) expect(seen).not.toContain(`"${card}"`)
              const agenda = state.agendas[seat]
              if (agenda !== null) expect(seen).not.toContain(`"${agenda}"`)
            }
            for (const event of state.newsDeck) expect(seen).not.toContain(`"${event}"`)
            for (const deck of state.decks)
              for (const card of deck) if (!isOpen(state, viewer, card)) expect(seen).not.toContain(`"${card}"`)
            expect(playerView(state, viewer).rng).toBe(0)
          }
        })
      }),
      { numRuns: 6 },
    )
  })
})

/** Families that legalMoves enumerates by a canonical selection only. */
const OPEN_FAMILIES: ReadonlySet<string> = new Set(['file', 'revise', 'rule', 'propose-deal', 'traffic-support'])

/** A card of the viewer's own hand may also lie in a discard pile's copy; what one holds oneself is no secret. */
function isOpen(state: GameState, viewer: (typeof FACTIONS)[number] | null, card: string): boolean {
  return viewer !== null && state.hands[FACTIONS.indexOf(viewer)].includes(card)
}

function positionAfter(scenario: (typeof SCENARIOS)[number], seed: number, stop: number): GameState {
  let found: GameState = createGame({ scenario, seed })
  let steps = 0
  playRandomGame(scenario, seed, (state) => {
    if (steps++ <= stop && state.phase !== 'over') found = state
  })
  return found
}

function arbitraryMove(): fc.Arbitrary<Move> {
  const pool = SCENARIOS.flatMap((scenario) => {
    const moves: Move[] = []
    playRandomGame(scenario, 3, (_state, legal) => void moves.push(...legal.filter((_move, i) => i % 7 === 0)))
    return moves
  })
  const seat = fc.constantFrom(...FACTIONS)
  const odd = fc.record({
    type: fc.constantFrom(...MOVE_TYPES),
    seat,
    region: fc.constantFrom('zhejiang', 'nowhere'),
    amount: fc.integer({ min: -2, max: 9 }),
  })
  return fc.oneof(
    fc.tuple(fc.constantFrom(...pool), seat).map(([move, as]) => ({ ...move, seat: as })),
    fc.constantFrom(...pool),
    odd.filter((move) => move.type === 'subsidise').map((move) => move as unknown as Move),
  )
}
