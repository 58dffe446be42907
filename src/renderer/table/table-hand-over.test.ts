import { describe, expect, it } from 'vitest'
import type { Faction, Move } from '../../../rules'
import { answered, createPureTable } from './testing/pure-table'
import type { ScriptStep } from './testing/script-rules'
import { QUARTER_END, seating } from './testing/seatings'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })
const chosen = (move: Move) => ({ type: 'move.chosen', move }) as const

describe('handing over after what everybody watched', () => {
  const ruling: ScriptStep = { pending: { kind: 'ruling', seat: 'tencent', application: 3 }, then: QUARTER_END }
  const hold = chosen({ type: 'rule', seat: 'tencent', application: 3, ruling: 'hold' })
  const watched = [
    { type: 'show.skip' },
    { type: 'show.skip' },
    { type: 'show.done' },
    { type: 'show.done' },
    { type: 'show.done' },
    { type: 'show.done' },
  ] as const

  it('comes even when whoever ruled last in public leads the next quarter', () => {
    const table = createPureTable([ruling, turn('tencent')], seating('ali', 'tencent'))
    const after = table.send(table.open(), hold, ...watched)
    expect(table.stage(after)).toBe('hand-over')
  })

  it('comes when the last turn of a quarter and the first of the next are one person’s, with or without a bot’s between them', () => {
    const end = [{ type: 'seat.ready' }, { type: 'turn.end' }] as const
    const own = createPureTable([turn('ali', { then: QUARTER_END }), turn('ali')], seating('ali', 'tencent'))
    expect(own.stage(own.send(own.open(), ...end, ...watched))).toBe('hand-over')
    const bots = createPureTable([turn('ali'), turn('pdd', { then: QUARTER_END }), turn('ali')], seating('ali', 'tencent'))
    const acted = bots.send(bots.open(), ...end, answered('bot', { move: { type: 'end-turn', seat: 'pdd' }, why: [] }), { type: 'show.skip' })
    expect(bots.stage(bots.send(acted, ...watched))).toBe('hand-over')
  })

  it('comes when what there was to watch was skipped', () => {
    const table = createPureTable([ruling, turn('tencent')], seating('ali', 'tencent'))
    const after = table.send(table.open(), hold, { type: 'show.skip' }, { type: 'watch.skip', to: 'turn' })
    expect(table.stage(after)).toBe('hand-over')
  })

  it('still does not come for one person', () => {
    const alone = createPureTable([ruling, turn('tencent')], seating('tencent'))
    expect(alone.stage(alone.send(alone.open(), hold, ...watched))).toBe('human-turn')
  })
})
