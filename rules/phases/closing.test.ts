import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateHash } from '../codec/identity'
import { SCENARIOS } from '../content/catalogue'
import { FACTIONS } from '../model/ids'
import { cloneState } from '../model/clone'
import { ALL_REGIONS, ALL_SEATS, cellOf, perSeat } from '../model/indexes'
import type { Move } from '../model/move'
import { POINT_SOURCES, type GameState } from '../model/state'
import { CLOSING_STAGES, type ClosingStage } from '../effects/run'
import { pick, type Seeded } from '../random/generator'
import { booksPay } from '../queries/income'
import { halfTimeOf, halfTimePercentOf } from '../queries/half-time'
import { standingOf } from '../queries/standing'
import { boardPoints } from '../queries/points'
import { runMarket } from '../queries/market'
import { pickMove } from '../testing/random-play'
import { legalMoves } from '../moves/enumerate'
import { entries, position } from '../testing/builders'
import { createGame } from './create-game'
import { applyMove } from './apply'
import { closeBooks } from './books'
import { closingPositions, marketSoFar, type ClosingPosition } from './closing'

/** A move that closed a quarter. */
interface Close {
  readonly before: GameState
  readonly move: Move
  readonly positions: readonly ClosingPosition[]
}

/** Plays a random game and hands every close of a quarter over. */
function eachClose(seed: number, check: (close: Close) => void): void {
  const chance: Seeded = { rng: seed }
  let state = createGame({ scenario: pick(chance, SCENARIOS), seed })
  while (state.phase !== 'over') {
    const before = state
    const move = pickMove(legalMoves(before), chance)
    const outcome = applyMove(before, move)
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
    if (outcome.log.some(({ kind }) => kind === 'market')) check({ before, move, positions: closingPositions(before, move) })
  }
}

const at = (positions: readonly ClosingPosition[], stage: ClosingStage): ClosingPosition => {
  const found = positions.find((one) => one.stage === stage)
  if (found === undefined) throw new Error(`no stage ${stage}`)
  return found
}

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('the positions of a close', () => {
  it('end with the state the move leads to, and each is what the rules’ own step leaves of the one before', () => {
    fc.assert(
      fc.property(anySeed, (seed) =>
        eachClose(seed, ({ before, move, positions }) => {
          const outcome = applyMove(before, move)
          if (!outcome.ok) throw new Error(outcome.code)
          expect(stateHash(at(positions, 'all').state)).toBe(stateHash(outcome.state))
          expect(at(positions, 'all').logged).toBe(outcome.log.length)
          const stage = cloneState(at(positions, 'ruling').state)
          runMarket(stage)
          expect(stage).toEqual(at(positions, 'market').state)
          closeBooks(stage, { log: null, reveals: false })
          expect(stage).toEqual(at(positions, 'books').state)
        }),
      ),
      { numRuns: 8 },
    )
  })

  it('come in their order, each with the log as far as it had been written', () => {
    fc.assert(
      fc.property(anySeed, (seed) =>
        eachClose(seed, ({ before, move, positions }) => {
          const order = positions.map(({ stage }) => CLOSING_STAGES.indexOf(stage))
          expect(order).toEqual([...order].sort((a, b) => a - b))
          const outcome = applyMove(before, move)
          if (!outcome.ok) throw new Error(outcome.code)
          const told = (stage: ClosingStage) => outcome.log.slice(0, at(positions, stage).logged)
          expect(told('ruling').some(({ kind }) => kind === 'market')).toBe(false)
          expect(told('market').at(-1)?.kind).toBe('market')
          const incomes = entries(told('income'), 'income')
          expect(incomes).toHaveLength(booksPay(before) ? 4 : 0)
          const held = at(positions, 'market').state.cash
          expect(at(positions, 'income').state.cash).toEqual(
            perSeat((seat) => Math.max(0, held[seat] + (incomes.find((entry) => entry.seat === FACTIONS[seat])?.total ?? 0))),
          )
          const acts = told('settled').filter(({ kind }) => kind === 'fined' || kind === 'interconnection')
          expect(positions.filter(({ stage }) => stage === 'regulator')).toHaveLength(acts.length)
          expect(entries(told('settled'), 'half-time')).toEqual([])
          expect(told('books').every(({ quarter }) => quarter === before.quarter)).toBe(true)
        }),
      ),
      { numRuns: 8 },
    )
  })

  it('show what a fine takes, and what half time banks, in a stage of their own', () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= 12; seed++)
      eachClose(seed, ({ positions }) => {
        const [settled, books] = [at(positions, 'settled').state, at(positions, 'books').state]
        const rates = POINT_SOURCES.map((source) => halfTimePercentOf(source, settled.config.numbers.points))
        if (settled.quarter === halfTimeOf(settled.config) && Math.max(...rates) > 0) {
          seen.add('half-time')
          const standing = standingOf(settled)
          expect(settled.banked.flat().every((points) => points === 0)).toBe(true)
          expect(books.banked).toEqual(
            perSeat((seat) => boardPoints(standing, seat).map((points, source) => Math.floor((points * (rates[source] ?? 0)) / 100))),
          )
        } else expect(books.banked).toEqual(settled.banked)
        const [act] = positions.filter(({ stage }) => stage === 'regulator')
        if (act === undefined) return
        seen.add('regulator')
        expect(act.state.scrutiny).not.toEqual(at(positions, 'income').state.scrutiny)
      })
    expect([...seen].sort()).toEqual(['half-time', 'regulator'])
  })

  it('are the last alone for a move that closes nothing, and none for one that is refused', () => {
    const start = position({ turn: 'ali' })
    const move: Move = { type: 'raise-capital', seat: 'ali' }
    const outcome = applyMove(start, move)
    const [only, ...others] = closingPositions(start, move)
    expect(others).toEqual([])
    expect(only).toMatchObject({ stage: 'all', state: outcome.ok ? outcome.state : null })
    expect(closingPositions(start, { ...move, seat: 'jd' })).toEqual([])
  })
})

describe('a market half played', () => {
  it('has played exactly the regions it is given, and is the market once they all have', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: ALL_REGIONS.length }), (seed, count) =>
        eachClose(seed, ({ positions }) => {
          const [before, after] = [at(positions, 'ruling').state, at(positions, 'market').state]
          expect(marketSoFar(before, after, ALL_REGIONS)).toEqual(after)
          expect(marketSoFar(before, after, [])).toEqual(before)
          const half = marketSoFar(before, after, ALL_REGIONS.slice(0, count))
          for (const region of ALL_REGIONS) {
            const { buyers, floating, leftHand } = region < count ? after : before
            expect(half.leftHand[region]).toBe(leftHand[region])
            expect(half.floating[region]).toBe(floating[region])
            for (const seat of ALL_SEATS) expect(half.buyers[cellOf(region, seat)]).toBe(buyers[cellOf(region, seat)])
          }
        }),
      ),
      { numRuns: 4 },
    )
  })
})
