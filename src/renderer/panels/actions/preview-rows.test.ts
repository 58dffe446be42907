import { describe, expect, it } from 'vitest'
import { ALI, REGIONS, SCENARIOS, applyMove, forecast } from '../../../../rules'
import { playRandomGame } from '../../../../rules/testing/random-play'
import { previewRows } from './preview-rows'

const EVERYWHERE = REGIONS.map(({ id }) => id)

describe('what a drafted move would change', () => {
  it('counts here as it counts everywhere, so that all regions together are the whole', () => {
    let leftHanded = 0
    playRandomGame(SCENARIOS[1], 5, (state, moves) => {
      const move = moves.find(({ type }) => type === 'subsidise')
      if (state.pending.kind !== 'action' || move === undefined) return
      const outcome = applyMove(state, move)
      if (!outcome.ok) return
      const rows = previewRows(forecast(state), forecast(outcome.state), EVERYWHERE)
      for (const row of rows) expect(row.here, JSON.stringify(move)).toBe(row.everywhere)
      if (rows[ALI].leftHand !== 0) leftHanded++
      for (const [seat, row] of rows.entries()) if (seat !== ALI) expect(row.leftHand).toBe(0)
    })
    expect(leftHanded).toBeGreaterThan(0)
  })
})
