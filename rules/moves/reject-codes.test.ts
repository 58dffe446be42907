import { describe, expect, it } from 'vitest'
import type { Move, MoveType } from '../model/move'
import { MOVE_TYPES } from './registry'
import { REJECT_CODES, type Rejection } from '../model/outcome'
import type { GameState } from '../model/state'
import { applyMove } from '../phases/apply'
import { REFUSED_ACTIONS } from '../testing/refusals/actions'
import { REFUSED_APPLICATIONS } from '../testing/refusals/applications'
import { REFUSED_CARDS } from '../testing/refusals/cards'
import { FIGURES } from '../testing/refusals/figures'
import { REFUSED_DEALS } from '../testing/refusals/deals'
import { REFUSED_TENCENT } from '../testing/refusals/tencent'
import { REFUSED_TURNS } from '../testing/refusals/turns'
import { type Refusals, wild } from '../testing/refusals/row'
import { on } from '../testing/situations'
import { checkMove } from './registry'

/** Every way of being refused; the compiler asks for every type of move. */
const ROWS: Refusals<MoveType> = {
  ...REFUSED_ACTIONS,
  ...REFUSED_CARDS,
  ...REFUSED_APPLICATIONS,
  ...REFUSED_DEALS,
  ...REFUSED_TENCENT,
  ...REFUSED_TURNS,
}

describe('a move that may not be made', () => {
  const rows = MOVE_TYPES.flatMap((type) =>
    ROWS[type].map(([code, move, state], i) => [`${type} ${code} (${i})`, type, code, move, state] as const),
  )

  it.each(rows)('%s', (_name, type, code, move, state) => {
    expect(move.type).toBe(type)
    const before = JSON.stringify(state)
    const outcome = applyMove(state, move)
    expect(outcome).toMatchObject({ ok: false, code })
    expect(checkMove(state, move)).toEqual(outcome)
    expect(JSON.stringify(state)).toBe(before)
  })

  const paramsOf = (move: Move, state: GameState): Rejection['params'] => checkMove(state, move)?.params ?? {}

  it.each(rows)('is told what it is about: %s', (_name, _type, code, move, state) => {
    const params = paramsOf(move, state)
    expect(Object.keys(params).sort()).toEqual([...FIGURES[code]].sort())
    // What a refusal names is what the move named.
    for (const key of ['agenda', 'region', 'macro', 'belt', 'card', 'application', 'organ'] as const)
      if (params[key] !== undefined) expect(JSON.stringify(move)).toContain(JSON.stringify(params[key]))
    if (params.pending !== undefined) expect(params.pending).toBe(state.pending.kind)
    if (code === 'seat.not-yours') expect(state.pending).toMatchObject({ seat: params.seat })
    if (params.asked !== undefined) expect(move).toMatchObject({ level: params.asked })
  })

  it.each(rows)('is told figures that explain it: %s', (_name, _type, _code, move, state) => {
    const { need, have, from, to, found } = paramsOf(move, state)
    if (need !== undefined) expect(Number(need)).toBeGreaterThan(Number(have))
    if (found === undefined || from === undefined) return
    const isWithin = Number.isInteger(found) && Number(found) >= Number(from) && Number(found) <= Number(to)
    expect(isWithin).toBe(false)
  })

  it('is refused with every code there is', () => {
    const seen = new Set(rows.map(([, , code]) => code))
    expect(REJECT_CODES.filter((code) => !seen.has(code))).toEqual([])
  })

  it('is refused when it is no move at all', () => {
    for (const type of ['fly', 'constructor', '']) expect(checkMove(on('ali'), wild({ type, seat: 'ali' }))?.code).not.toBeUndefined()
    expect(checkMove(on('ali'), wild({ type: 'fly', seat: 'ali' }))?.code).toBe('move.malformed')
  })
})
