import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { openTable } from './table-context'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const spring = builtInScenario('spring-2021')

/** Plays the least there is until a moment comes. */
const playUntil = (come: (record: GameRecord) => boolean): GameRecord => {
  let record = keeper.start({ scenario: spring, seed: 5, seats: seating('ali') })
  while (!come(record)) {
    const legal = keeper.legal(record.state)
    const move =
      legal.find(({ type }) => type === 'end-turn') ?? legal.find((one) => one.type === 'rule' && one.ruling === 'hold') ?? legal[0]!
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  return record
}

const shown = (record: GameRecord): readonly string[] => openTable({ record, speed: 'normal' }, keeper).shows.map(({ kind }) => kind)

describe('a table that is opened', () => {
  it('shows the first news where nobody has acted since', () => {
    expect(shown(playUntil(({ state }) => state.phase === 'actions'))).toEqual(['news'])
  })

  it('shows the last ruling, the market, the books and the news again where a game was left while they were watched', () => {
    expect(shown(playUntil(({ state }) => state.quarter === 2))).toEqual(['ruling', 'market', 'books', 'news'])
  })

  it('goes straight on in the middle of a quarter, and at the end of the game', () => {
    expect(shown(playUntil(({ state }) => state.phase === 'actions' && state.turn === 2))).toEqual([])
    expect(shown(playUntil(({ state }) => state.pending.kind === 'over'))).toEqual([])
  })
})
