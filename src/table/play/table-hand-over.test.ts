import { describe, expect, it } from 'vitest'
import { builtInScenario, type Faction, type Move } from '../../../rules'
import { answered, createPureTable } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { QUARTER_END, seating } from '../testing/seatings'
import { createTableViewer } from '../view/table-view'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })
const chosen = (move: Move) => ({ type: 'move.chosen', move }) as const

describe('handing the computer over', () => {
  const table = createPureTable([turn('ali'), turn('tencent'), turn('pdd'), turn('ali')], seating('ali', 'tencent'))

  it('begins with a curtain, and has no recap when nothing happened', () => {
    const first = table.open()
    expect(table.stage(first)).toBe('hand-over')
    expect(table.stage(table.send(first, { type: 'seat.ready' }))).toBe('human-turn')
  })

  it('comes after the story, which everybody reads', () => {
    const scenario = builtInScenario('spring-2021')
    const told = table.begin({ ...table.record, scenario })
    const view = createTableViewer(table.keeper)
    expect(view(told)).toMatchObject({
      stage: 'prologue',
      viewer: null,
      decider: null,
      show: { kind: 'prologue', sheet: scenario.prologue },
    })
    expect(table.stage(table.send(told, { type: 'pause' }, { type: 'resume' }))).toBe('prologue')
    for (const on of ['show.done', 'show.skip'] as const) expect(table.stage(table.send(told, { type: on }))).toBe('hand-over')
    const branch = { name: 'Ours', at: 0, moves: [] }
    expect(table.stage(table.begin({ ...table.record, scenario, branch }))).toBe('hand-over')
  })

  it('comes between two people, with a recap for the second', () => {
    const second = table.send(table.open(), { type: 'seat.ready' }, { type: 'turn.end' })
    expect(table.stage(second)).toBe('hand-over')
    const recap = table.send(second, { type: 'seat.ready' })
    expect(table.stage(recap)).toBe('recap')
    expect(table.stage(table.send(recap, { type: 'recap.done' }))).toBe('human-turn')
  })

  it('takes no move while nobody has sat down', () => {
    const first = table.open()
    const same = table.send(
      first,
      chosen({ type: 'end-turn', seat: 'ali' }),
      { type: 'recap.done' },
      { type: 'undo' },
      { type: 'turn.end' },
    )
    expect(table.stage(same)).toBe('hand-over')
    expect(same.context.record).toBe(first.context.record)
  })

  it('comes again after a pause at the curtain or over a recap, which shows nobody’s secrets', () => {
    const view = createTableViewer(table.keeper)
    const second = table.send(table.open(), { type: 'seat.ready' }, { type: 'turn.end' })
    for (const hidden of [second, table.send(second, { type: 'seat.ready' })]) {
      const paused = table.send(hidden, { type: 'pause' })
      expect(view(paused)).toMatchObject({ stage: 'paused', viewer: null, recap: [] })
      expect(table.stage(table.send(paused, { type: 'resume' }))).toBe('hand-over')
    }
  })

  it('does not come for one person among bots', () => {
    const alone = createPureTable([turn('ali'), turn('ali')], seating('ali'))
    expect(alone.stage(alone.open())).toBe('human-turn')
    expect(alone.stage(alone.send(alone.open(), { type: 'turn.end' }))).toBe('human-turn')
  })

  it('does not come when the same person decides again', () => {
    const again = createPureTable([turn('ali'), turn('ali')], seating('ali', 'tencent'))
    expect(again.stage(again.send(again.open(), { type: 'seat.ready' }, { type: 'turn.end' }))).toBe('human-turn')
  })
})

describe('handing over after what everybody watched', () => {
  const ruling: ScriptStep = { pending: { kind: 'ruling', seat: 'tencent', application: 3 }, then: QUARTER_END }
  const hold = chosen({ type: 'rule', seat: 'tencent', application: 3, ruling: 'hold' })
  const read = [{ type: 'show.done' }, { type: 'show.done' }] as const
  const watched = [
    { type: 'show.skip' },
    { type: 'show.skip' },
    { type: 'show.done' },
    { type: 'show.done' },
    { type: 'show.done' },
    { type: 'show.done' },
    { type: 'show.done' },
  ] as const

  it('comes even when whoever ruled last in public leads the next quarter', () => {
    const table = createPureTable([ruling, turn('tencent')], seating('ali', 'tencent'))
    const after = table.send(table.open(), hold, ...read, ...watched)
    expect(table.stage(after)).toBe('hand-over')
  })

  it('comes when the last turn of a quarter and the first of the next are one person’s, with or without a bot’s between them', () => {
    const end = [{ type: 'seat.ready' }, { type: 'turn.end' }] as const
    const own = createPureTable([turn('ali', { then: QUARTER_END }), turn('ali')], seating('ali', 'tencent'))
    expect(own.stage(own.send(own.open(), ...end, ...watched))).toBe('hand-over')
    const bots = createPureTable([turn('ali'), turn('pdd', { then: QUARTER_END }), turn('ali')], seating('ali', 'tencent'))
    const acted = bots.send(bots.open(), ...end, answered('bot', { move: { type: 'end-turn', seat: 'pdd' }, why: [] }), {
      type: 'show.skip',
    })
    expect(bots.stage(bots.send(acted, ...watched))).toBe('hand-over')
  })

  it('comes when what there was to watch was skipped', () => {
    const table = createPureTable([ruling, turn('tencent')], seating('ali', 'tencent'))
    const after = table.send(table.open(), hold, { type: 'show.skip' }, { type: 'watch.skip', to: 'turn' })
    expect(table.stage(after)).toBe('hand-over')
  })

  it('comes when one answers in public while another sits there, and not when one sat there oneself', () => {
    const deal = { id: 1, counterTo: null, from: 'pdd', to: 'ali', give: [], take: [] } as const
    const offered: ScriptStep = { pending: { kind: 'deal', seat: 'ali', deal } }
    const decline = chosen({ type: 'answer-deal', seat: 'ali', accept: false })
    const other = createPureTable([turn('tencent'), offered, turn('ali')], seating('ali', 'tencent'))
    const answeredAt = other.send(other.open(), { type: 'seat.ready' }, { type: 'turn.end' }, decline)
    expect(other.stage(answeredAt)).toBe('hand-over')
    const same = createPureTable([turn('ali'), offered, turn('ali')], seating('ali', 'tencent'))
    expect(same.stage(same.send(same.open(), { type: 'seat.ready' }, { type: 'turn.end' }, decline))).toBe('human-turn')
  })

  it('still does not come for one person', () => {
    const alone = createPureTable([ruling, turn('tencent')], seating('tencent'))
    expect(alone.stage(alone.send(alone.open(), hold, ...read, ...watched))).toBe('human-turn')
  })
})

describe('a turn among several people that was broken off', () => {
  const table = createPureTable([turn('ali'), turn('tencent')], seating('ali', 'tencent'))
  const viewOf = createTableViewer(table.keeper)
  const undone = table.send(table.open(), { type: 'seat.ready' }, chosen({ type: 'raise-capital', seat: 'ali' }), { type: 'undo' })
  const failed = answered('autosave', { ok: false, code: 'save.write-failed', params: {} })

  it('is handed over anew when leaving it failed', () => {
    const stuck = table.send(undone, { type: 'leave' }, failed)
    expect(stuck.value).toMatchObject({ play: 'leaving' })
    expect(table.stage(table.send(stuck, { type: 'resume' }))).toBe('hand-over')
  })

  it('can be left from the pause, and from a screen over the pause', () => {
    const paused = table.send(undone, { type: 'pause' })
    for (const away of [paused, table.send(paused, { type: 'cover' }), table.send(undone, { type: 'cover' })]) {
      expect(table.send(away, { type: 'leave' }).value).toMatchObject({ play: 'leaving' })
    }
  })

  it('offers nothing to take back or make again on the pause, nor on the curtain', () => {
    expect(viewOf(undone)).toMatchObject({ stage: 'human-turn', canRedo: true })
    const redone = table.send(undone, { type: 'redo' })
    expect(viewOf(redone)).toMatchObject({ stage: 'human-turn', canUndo: true })
    for (const turn of [undone, redone]) {
      const paused = table.send(turn, { type: 'pause' })
      expect(viewOf(paused)).toMatchObject({ stage: 'paused', canUndo: false, canRedo: false })
      expect(viewOf(table.send(paused, { type: 'resume' }))).toMatchObject({ stage: 'hand-over', canUndo: false, canRedo: false })
    }
  })
})
