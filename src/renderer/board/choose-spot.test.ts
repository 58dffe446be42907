import { describe, expect, it } from 'vitest'
import { ALL_MACROS, ALL_REGIONS, SCENARIOS, createGame, playerView, regionIndex } from '../../../rules'
import { itemAt } from '../../shared/item-at'
import { intentOf } from './choose-spot'
import { spotAt, spotCentre } from './geometry/spots'
import { TILES } from './geometry/tiles'
import type { BoardSelection } from './model/board-selection'
import { buildRenderModel } from './model/build-render-model'
import { NO_SELECTION } from './testing/no-selection'

const view = playerView(createGame({ scenario: SCENARIOS[0], seed: 3 }), null)
const model = (targets: BoardSelection['targets']) =>
  buildRenderModel(view, null, { ...NO_SELECTION, targets }, { lang: 'en', still: true })
const zhejiang = itemAt(ALL_REGIONS, regionIndex('zhejiang'))

describe('choosing on the board', () => {
  it('finds regions, plates and gates under the pointer, each at its own middle', () => {
    const shown = model(null)
    for (const region of ALL_REGIONS) expect(spotAt(TILES[region].centre, shown)).toMatchObject({ kind: 'region', index: region })
    for (const index of ALL_MACROS) expect(spotAt(spotCentre({ kind: 'macro', index }), shown)).toEqual({ kind: 'macro', index })
    for (const index of [0, 1, 2] as const) expect(spotAt(spotCentre({ kind: 'gate', index }), shown)).toEqual({ kind: 'gate', index })
  })

  it('tells the left workshop from the right one', () => {
    const { x, y } = TILES[zhejiang].centre
    const shown = model({ kind: 'belt', ids: ['yiwu-smallwares', 'datang-socks'] })
    const choose = (dx: number) => intentOf(spotAt({ x: x + dx, y }, shown)!, shown)
    expect(choose(-20)).toEqual({ type: 'belt.chosen', belt: 'yiwu-smallwares' })
    expect(choose(20)).toEqual({ type: 'belt.chosen', belt: 'datang-socks' })
  })

  it('takes the workshop that may be chosen, wherever one clicks in its region', () => {
    const shown = model({ kind: 'belt', ids: ['datang-socks'] })
    expect(intentOf({ kind: 'region', index: zhejiang, belt: 0 }, shown)).toEqual({ type: 'belt.chosen', belt: 'datang-socks' })
  })

  it('means the macro-region when one is asked for, and the region otherwise', () => {
    const spot = { kind: 'region', index: zhejiang, belt: 0 } as const
    expect(intentOf(spot, model({ kind: 'macro', ids: ['east'] }))).toEqual({ type: 'macro.chosen', macro: 'east' })
    expect(intentOf(spot, model(null))).toEqual({ type: 'region.chosen', region: 'zhejiang' })
    expect(intentOf({ kind: 'gate', index: 0 }, model(null))).toMatchObject({ type: 'gate.chosen', seat: 'ali' })
  })
})
