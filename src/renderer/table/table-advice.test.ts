import { describe, expect, it } from 'vitest'
import { type Faction, type Move, REGIONS } from '../../../rules'
import { answered, createPureTable } from './testing/pure-table'
import type { ScriptStep } from './testing/script-rules'
import { seating } from './testing/seatings'
import type { TableSnapshot } from './table-machine'
import { createTableViewer } from './table-view'

const turn = (seat: Faction): ScriptStep => ({ pending: { kind: 'action', seat } })
const subsidy: Move = { type: 'subsidise', seat: 'ali', region: REGIONS[0]!.id, amount: 1 }
const choice = { move: subsidy, why: [{ key: 'subsidise.lead', params: {} }], brings: { points: 2, shoppers: 12, cash: -1 } }

describe('advice', () => {
  const table = createPureTable([turn('ali'), turn('tencent'), turn('pdd')], seating('ali', 'tencent'))
  const seen = createTableViewer(table.keeper)
  const own = table.send(table.open(), { type: 'seat.ready' })
  const asked = table.send(own, { type: 'advice.ask' })
  const given = table.send(asked, answered('advice', [choice]))

  it('is thought about while the turn goes on, then given', () => {
    expect(seen(asked)).toMatchObject({ stage: 'human-turn', advice: { state: 'thinking', choices: [] } })
    expect(seen(given).advice).toEqual({ state: 'given', choices: [choice] })
    expect(given.context.record.played).toHaveLength(0)
  })

  it('can be laid aside, also before it is given, and asked for again', () => {
    expect(seen(table.send(given, { type: 'advice.close' })).advice).toBeNull()
    const aside = table.send(asked, { type: 'advice.close' }, answered('advice', [choice]))
    expect(seen(aside).advice).toBeNull()
    expect(seen(table.send(aside, { type: 'advice.ask' })).advice?.state).toBe('thinking')
  })

  it('says so when nobody knows any', () => {
    const failed = table.send(asked, { type: 'xstate.error.actor.advice', error: new Error('crashed') })
    expect(seen(failed).advice).toEqual({ state: 'failed', choices: [] })
    expect(table.stage(table.send(failed, { type: 'turn.end' }))).toBe('hand-over')
  })

  it('is gone with the move it was asked for, and never seen by the next person', () => {
    expect(seen(table.send(given, { type: 'move.chosen', move: subsidy })).advice).toBeNull()
    const next = table.send(given, { type: 'turn.end' })
    expect(next.context.advice).toBeNull()
    const paused = seen(table.send(given, { type: 'pause' }))
    expect(paused).toMatchObject({ stage: 'paused', viewer: null, advice: null })
  })

  it('is not to be had where the set-up forbids it, nor in a bot’s turn', () => {
    const record = { ...own.context.record, advice: false }
    const strict = { ...own, context: { ...own.context, record } } as TableSnapshot
    expect(seen(table.send(strict, { type: 'advice.ask' })).advice).toBeNull()
    const bot = table.send(own, { type: 'turn.end' }, { type: 'seat.ready' }, { type: 'recap.done' }, { type: 'turn.end' })
    expect(table.stage(bot)).toBe('bot-turn')
    expect(table.send(bot, { type: 'advice.ask' }).context.advice).toBeNull()
  })
})
