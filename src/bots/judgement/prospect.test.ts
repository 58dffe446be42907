import { describe, expect, it } from 'vitest'
import { createGame, forecast, playerView } from '../../../rules'
import { benchScenario } from '../../../rules/testing/builders'
import { prospectOf } from './prospect'
import { CHARACTER } from './testing/positions'

describe('what half time is expected to add', () => {
  it('is banked when the rules bank it: of five quarters after the second', () => {
    const now = playerView(createGame({ scenario: benchScenario(), seed: 3 }), 'ali')
    const view = { ...now, config: { ...now.config, length: 5 } }
    const { kept, halfTime } = prospectOf(view, forecast(view), CHARACTER)
    const rate = view.config.numbers.points.halfTimePercent / 100
    expect(halfTime[5]).toBeCloseTo(1 + rate * Math.min(1, (CHARACTER.keep + 1) / kept[5]), 10)
  })
})
