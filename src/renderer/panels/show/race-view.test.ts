import { describe, expect, it } from 'vitest'
import {
  ALL_REGIONS,
  builtInScenario,
  cellOf,
  createGame,
  FACTIONS,
  leaderOf,
  playerView,
  REGIONS,
  seatOf,
  standingOf,
  totals,
} from '../../../../rules'
import { raceOf } from './race-view'

const state = createGame({ scenario: builtInScenario('spring-2021'), seed: 1 })
const view = playerView(state, null)

describe('the race of the last quarter', () => {
  it('is told from the first to the last, each by the points between', () => {
    const points = totals(standingOf(view))
    const race = raceOf(view)
    expect(race.map((runner) => runner.points)).toEqual([...points].sort((a, b) => b - a))
    const [first, second, , last] = race
    expect(first?.behind).toBe((second?.points ?? 0) - (first?.points ?? 0))
    expect(last?.behind).toBe((first?.points ?? 0) - (last?.points ?? 0))
  })

  it('names regions a seat does not lead, and exactly the buyers that would change that', () => {
    const { region: plain, regionTier5 } = view.config.numbers.points
    for (const { faction, reaches } of raceOf(view)) {
      // Whoever has no points for a lead is told of none.
      expect(reaches.length > 0).toBe(plain[seatOf(faction)] + regionTier5[seatOf(faction)] > 0)
      for (const { region, needs, points } of reaches) {
        expect(points).toBeGreaterThan(0)
        const at = ALL_REGIONS.find((index) => REGIONS[index]?.id === region) ?? 0
        const leaderWith = (more: number) => {
          const [ali, tencent, pdd, jd] = FACTIONS.map(
            (one) => view.buyers[cellOf(at, seatOf(one))] - (one === 'ali' ? view.leftHand[at] : 0) + (one === faction ? more : 0),
          )
          return leaderOf(ali ?? 0, tencent ?? 0, pdd ?? 0, jd ?? 0)
        }
        expect(leaderWith(needs)).toBe(seatOf(faction))
        expect(leaderWith(needs - 1)).not.toBe(seatOf(faction))
      }
    }
  })
})
