import { describe, expect, it } from 'vitest'
import { ALL_SEATS, builtInScenario, POINT_SOURCES } from '../../../../rules'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { bankedFrom, sourcesBanked } from './banked-view'

const { banked } = playRandomGame(builtInScenario('spring-2021'), 3).state

describe('half time, counted over', () => {
  it('adds up, source by source, to what each seat has banked', () => {
    const sources = sourcesBanked(banked)
    expect(sources.length).toBeGreaterThan(2)
    for (const seat of ALL_SEATS) {
      expect(bankedFrom(banked, seat, [])).toBe(0)
      expect(bankedFrom(banked, seat, sources)).toBe(banked[seat].reduce((sum, points) => sum + points, 0))
    }
  })

  it('counts no source from which nobody has anything', () => {
    const nobody = POINT_SOURCES.filter((source) => !sourcesBanked(banked).includes(source))
    for (const seat of ALL_SEATS) expect(bankedFrom(banked, seat, nobody)).toBe(0)
  })
})
