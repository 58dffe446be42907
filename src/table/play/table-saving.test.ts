import { describe, expect, it } from 'vitest'
import { type Faction, type Move } from '../../../rules'
import { answered, createPureTable, passed } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { seating } from '../testing/seatings'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })
const capital = (seat: Faction): Move => ({ type: 'raise-capital', seat })
const chosen = (move: Move) => ({ type: 'move.chosen', move }) as const

describe('saving', () => {
  const table = createPureTable([turn('ali')], seating('ali'))
  const failed = answered('autosave', { ok: false, code: 'save.write-failed', params: { detail: 'ENOSPC' } })
  const saving = table.send(table.open(), chosen(capital('ali')))

  it('begins with the game, before the first decision', () => {
    const begun = table.begin()
    expect(begun.value).toMatchObject({ autosave: 'saving' })
    expect(table.stage(begun)).toBe('human-turn')
    expect(table.send(begun, failed).context.autosave).toMatchObject({ state: 'failed', code: 'save.write-failed' })
  })

  it('leaves a game that has ended as it is', () => {
    expect(createPureTable([], seating('ali')).begin().value).toMatchObject({ autosave: 'idle' })
  })

  it('follows every confirmed move', () => {
    expect(saving.value).toMatchObject({ autosave: 'saving' })
    expect(table.send(saving, answered('autosave', { ok: true })).value).toMatchObject({ autosave: 'idle' })
  })

  it('saves again when moves were made meanwhile', () => {
    const more = table.send(saving, chosen(capital('ali')))
    expect(more.context.autosave.due).toBe(true)
    expect(table.send(more, answered('autosave', { ok: true })).value).toMatchObject({ autosave: 'saving' })
  })

  it('says how much is on the disk once the disk has said so, and of a save that failed nothing', () => {
    const onDisk = (snapshot: typeof saving): number | undefined => snapshot.context.autosave.onDisk?.moves
    expect(onDisk(table.begin())).toBeUndefined()
    expect(onDisk(saving)).toBe(0)
    expect(onDisk(table.send(saving, answered('autosave', { ok: true })))).toBe(1)
    // A move made while a save is written is not in it.
    const more = table.send(saving, chosen(capital('ali')), answered('autosave', { ok: true }))
    expect(more.context.record.played).toHaveLength(2)
    expect(onDisk(more)).toBe(1)
    expect(onDisk(table.send(more, failed))).toBe(1)
    expect(onDisk(table.send(more, answered('autosave', { ok: true })))).toBe(2)
    const back = table.send(more, answered('autosave', { ok: true }), { type: 'undo' })
    expect(onDisk(back)).toBe(2)
    expect(onDisk(table.send(back, answered('autosave', { ok: true })))).toBe(1)
  })

  it('shows a failure, goes on playing, and tries again', () => {
    const down = table.send(saving, failed)
    expect(down.context.autosave).toMatchObject({ state: 'failed', code: 'save.write-failed', attempts: 1 })
    expect(table.stage(down)).toBe('human-turn')
    expect(table.send(down, passed(down, 'retry')).value).toMatchObject({ autosave: 'saving' })
    expect(table.send(down, { type: 'save.retry' }).value).toMatchObject({ autosave: 'saving' })
    const again = table.send(down, chosen(capital('ali')), failed)
    expect(again.context.autosave.attempts).toBe(2)
    expect(table.send(again, { type: 'save.retry' }, answered('autosave', { ok: true })).context.autosave).toMatchObject({
      state: 'saved',
      attempts: 0,
    })
  })

  it('takes a crash of the writer for a failure', () => {
    const crashed = table.send(saving, { type: 'xstate.error.actor.autosave', error: new Error('gone') })
    expect(crashed.context.autosave).toMatchObject({ state: 'failed', code: 'save.write-failed' })
  })

  it('leaves only when saved, unless told otherwise', () => {
    const leaving = table.send(saving, { type: 'leave' })
    expect(table.stage(leaving)).toBe('leaving')
    expect(leaving.value).toMatchObject({ play: 'leaving' })
    expect(table.send(leaving, answered('autosave', { ok: true })).value).toMatchObject({ play: 'left' })
    const stuck = table.send(leaving, failed)
    expect(stuck.value).toMatchObject({ play: 'leaving', autosave: 'failed' })
    expect(table.stage(table.send(stuck, { type: 'resume' }))).toBe('human-turn')
    expect(table.send(table.open(), { type: 'leave' }).value).toMatchObject({ play: 'left' })
  })

  it('leaves only when the moves made during a save are saved too', () => {
    const leaving = table.send(saving, chosen(capital('ali')), { type: 'leave' }, answered('autosave', { ok: true }))
    expect(leaving.value).toMatchObject({ play: 'leaving', autosave: 'saving' })
    expect(table.send(leaving, answered('autosave', { ok: true })).value).toMatchObject({ play: 'left' })
  })

  it('saves under a name beside the autosave', () => {
    const named = table.send(table.open(), { type: 'game.save', name: 'Monday class' })
    expect(named.context.named).toMatchObject({ state: 'saving', name: 'Monday class' })
    expect(table.send(named, answered('named', { ok: true })).context.named.state).toBe('saved')
    const taken = table.send(named, answered('named', { ok: false, code: 'save.exists', params: { name: 'Monday class' } }))
    expect(taken.context.named).toMatchObject({ state: 'failed', code: 'save.exists' })
    expect(table.send(taken, { type: 'game.save', name: 'Monday class', overwrite: true }).context.named).toMatchObject({
      state: 'saving',
      overwrite: true,
    })
  })
})
