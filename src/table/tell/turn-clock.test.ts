import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { seating } from '../testing/seatings'
import { NO_CLOCK, secondsLeft, started, stopped } from './turn-clock'

const keeper = createKeeper(realRules)
const record = keeper.start({ scenario: builtInScenario('first-steps'), seed: 3, seats: seating('ali', 'jd') })
const [move] = keeper.legal(record.state)
const begun = started(NO_CLOCK, record, 1000)

describe('the clock of a turn', () => {
  it('runs while its player sits at the table, and goes on where it stood after a pause', () => {
    const paused = stopped(begun, 61_000)
    expect(paused).toMatchObject({ spent: 60_000, since: null })
    expect(stopped(paused, 900_000)).toBe(paused)
    const again = started(paused, record, 900_000)
    expect(stopped(again, 930_000).spent).toBe(90_000)
  })

  it('begins anew with another turn, and not with another move of the same', () => {
    const same = keeper.play(record, move!)
    if (!same.ok) throw new Error(same.code)
    const other = { state: { ...record.state, quarter: record.state.quarter + 1 } }
    expect(started(stopped(begun, 5000), other, 6000).spent).toBe(0)
    expect(started(stopped(begun, 5000), { state: record.state }, 6000).spent).toBe(4000)
  })

  it('tells what is left, never less than nothing, also where the computer’s clock was set back', () => {
    const shown = { minutes: 2, spent: 60_000, since: 1000 }
    expect([secondsLeft(shown, 1000), secondsLeft(shown, 31_500), secondsLeft(shown, 999_000), secondsLeft(shown, 0)]).toEqual([
      60, 30, 0, 60,
    ])
    expect(secondsLeft({ ...shown, since: null }, 999_000)).toBe(60)
    expect(stopped(begun, 0).spent).toBe(0)
  })
})
