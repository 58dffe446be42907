import { describe, expect, it } from 'vitest'
import { builtInScenario, cellOf, createGame, playerView, seatOf } from '../../../../rules'
import { buildRenderModel } from './build-render-model'
import { NO_SELECTION } from '../testing/no-selection'
import { createModelMemory } from './keep-model'

const state = createGame({ scenario: builtInScenario('long-war'), seed: 3 })
const view = playerView(state, 'ali')
const model = (change: Partial<typeof view> = {}) =>
  buildRenderModel({ ...view, ...change }, null, NO_SELECTION, { lang: 'en', still: false })

describe('the memory of what was drawn', () => {
  it('gives the same parts back while they say the same', () => {
    const keep = createModelMemory()
    const [first, second] = [keep(model()), keep(model())]
    expect(second.regions.every((region, r) => region === first.regions[r])).toBe(true)
    expect(second.macros.every((macro, m) => macro === first.macros[m])).toBe(true)
    expect(second.gates.every((gate, g) => gate === first.gates[g])).toBe(true)
  })

  it('passes on what changed, and that alone', () => {
    const keep = createModelMemory()
    const first = keep(model())
    const subsidy = view.subsidy.slice()
    subsidy[cellOf(5, seatOf('jd'))] += 3
    const second = keep(model({ subsidy }))
    expect(second.regions.flatMap((region, r) => (region === first.regions[r] ? [] : [r]))).toEqual([5])
    expect(second.regions[5].subsidies).toContainEqual({ faction: 'jd', amount: 3 })
  })
})
