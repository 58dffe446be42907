import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../content/catalogue'
import { cloneState } from '../../model/clone'
import { beltCellOf, cellOf, macroCellOf } from '../../model/indexes'
import { PDD, TENCENT } from '../../model/ids'
import type { GameState, Position } from '../../model/state'
import { searchMoves } from '../../moves/enumerate'
import { position } from '../../testing/builders'
import { playRandomGame } from '../../testing/random-play'
import { applyInPlace } from '../apply'
import { projection } from './projection'
import { projectorFrom } from './projector'

const projected = (from: Position, state: GameState): GameState => {
  const copy = cloneState(state)
  projectorFrom(from).project(copy)
  return copy
}

/** Every so manieth position in which somebody acts. */
const eachTurn = (every: number, check: (state: GameState) => void): void =>
  SCENARIOS.forEach((scenario, seed) => {
    let met = 0
    playRandomGame(scenario, seed + 40, (state) => {
      if (state.pending.kind === 'action' && met++ % every === 0) check(state)
    })
  })

describe('a projector', () => {
  it('projects what it is made from as the projection does, and leaves it alone', () => {
    eachTurn(9, (state) => {
      const before = structuredClone(state)
      const { end, project } = projectorFrom(state)
      const copy = cloneState(state)
      project(copy)
      expect(end).toEqual(projection(state))
      expect(copy).toEqual(end)
      expect(state).toEqual(before)
    })
  })

  it('projects every move tried out as the projection does, one after another', () => {
    eachTurn(23, (state) => {
      const { project } = projectorFrom(state)
      for (const move of searchMoves(state)) {
        const tried = cloneState(state)
        applyInPlace(tried, move)
        const wanted = projection(tried)
        project(tried)
        expect(tried, JSON.stringify(move)).toEqual(wanted)
      }
    })
  })

  it('and any other position of the game, even of another quarter', () => {
    const seen: GameState[] = []
    eachTurn(31, (state) => void seen.push(state))
    seen.forEach((state, i) => {
      const from = seen[i + 1] ?? state
      expect(projected(from, state)).toEqual(projection(state))
    })
  })

  const CHANGES: Readonly<Record<string, (s: GameState) => void>> = {
    'somebody bought elsewhere': (s) => void (s.buyers[cellOf(3, PDD)] += 3),
    'somebody floats': (s) => void (s.floating[4] += 2),
    'a campaign runs': (s) => void (s.fission[cellOf(7, PDD)] = 1),
    'people are tired': (s) => void (s.fatigue[cellOf(7, PDD)] = 3),
    'a subsidy was withdrawn': (s) => void (s.lastSubsidy[cellOf(9, PDD)] = 4),
    'a belt is developed': (s) => void (s.supply[beltCellOf(6, PDD)] = 3),
    'a belt is shut': (s) => void (s.exclusive[2] = 1),
    'a service is better': (s) => void (s.service[macroCellOf(2, PDD)] = 2),
    'a platform is throttled': (s) => void (s.throttled[macroCellOf(2, PDD)] = 2),
    'shops are open': (s) => void (s.shops[4] = 2),
    'an organ has grown': (s) => void s.organs[0]++,
    'the order is another': (s) => void (s.order = [3, 2, 1, 0]),
    'a door is open': (s) => void (s.access[PDD] = 1),
    'a contract lasts longer': (s) => {
      const contract = s.contracts[PDD]
      if (contract !== null) s.contracts[PDD] = { ...contract, until: contract.until + 1 }
    },
    'goods are lent': (s) => {
      s.loans.push({ from: PDD, to: TENCENT, belt: 5, until: 2 })
    },
    'a boost lasts for some quarters': (s) =>
      void s.boosts.push({ cause: 'card', source: 'x', kind: 'appeal', platform: PDD, regions: 0b1010, amount: 9, until: 3 }),
    'the regulator is about to act': (s) => void (s.scrutiny[TENCENT] = s.config.numbers.scrutiny.limit[TENCENT]),
  }
  it.each(Object.entries(CHANGES))('where %s', (_what, change) => {
    const one = position({
      turn: 'pdd',
      set: (s) => {
        s.supply.fill(1)
        s.supply[beltCellOf(5, PDD)] = 3
        s.shops.fill(1)
      },
    })
    const other = cloneState(one)
    change(other)
    expect(projection(other)).not.toEqual(projection(one))
    expect(projected(one, other)).toEqual(projection(other))
    expect(projected(other, one)).toEqual(projection(one))
  })
})
