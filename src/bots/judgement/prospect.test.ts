import { describe, expect, it } from 'vitest'
import { createGame, forecast, playerView } from '../../../rules'
import { benchScenario } from '../../../rules/testing/builders'
import { prospectOf } from './prospect'
import { CHARACTER } from './testing/positions'

describe('what half time is expected to add', () => {
  it('is banked when the rules bank it: of five quarters after the second', () => {
    const now = playerView(createGame({ scenario: benchScenario(), seed: 3 }), 'ali')
    const view = { ...now, config: { ...now.config, length: 5 } }
    const { kept, halfTime, halfTimeOfLeads } = prospectOf(view, forecast(view), CHARACTER)
    const { halfTimePercent, halfTimeLeadsPercent } = view.config.numbers.points
    const part = Math.min(1, (CHARACTER.keep + 1) / kept[5])
    expect(halfTime[5]).toBeCloseTo(1 + (halfTimePercent / 100) * part, 10)
    expect(halfTimeOfLeads[5]).toBeCloseTo(1 + (halfTimeLeadsPercent / 100) * part, 10)
  })
})
