import { describe, expect, it } from 'vitest'
import { type Faction, type Move, REGIONS } from '../../../rules'
import { answered, createPureTable } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { seating } from '../testing/seatings'
import type { TableSnapshot } from './table-machine'
import { createTableViewer } from '../view/table-view'

const turn = (seat: Faction): ScriptStep => ({ pending: { kind: 'action', seat } })
const subsidy: Move = { type: 'subsidise', seat: 'ali', region: REGIONS[0].id, amount: 1 }
const choice = { move: subsidy, why: [{ key: 'subsidise.lead', params: {} }], brings: { points: 2, shoppers: 12, cash: -1 } }

describe('advice for rulings and answers', () => {
  const hold: Move = { type: 'rule', seat: 'tencent', application: 1, ruling: 'hold' }
  const ruling: ScriptStep = { pending: { kind: 'ruling', seat: 'tencent', application: 1 } }
  const ruled = { move: hold, why: [{ key: 'ruling.hold', params: {} }], brings: { points: 1, shoppers: null, cash: null } }
  const table = createPureTable([ruling, turn('pdd')], seating('ali', 'tencent'))
  const seen = createTableViewer(table.keeper)
  const given = table.send(table.open(), { type: 'advice.ask' }, answered('advice', [ruled]))

  it('is given on the shared screen, where the review goes on', () => {
    expect(seen(table.send(table.open(), { type: 'advice.ask' }))).toMatchObject({
      stage: 'review',
      viewer: null,
      advice: { state: 'thinking' },
    })
    expect(seen(given)).toMatchObject({ stage: 'review', advice: { state: 'given', choices: [ruled] }, advised: null })
  })

  it('is chosen from without being played, and forgotten with the decision', () => {
    const chosen = table.send(given, { type: 'advice.close', chosen: hold })
    expect(seen(chosen)).toMatchObject({ stage: 'review', advice: null, advised: hold })
    expect(chosen.context.record.played).toHaveLength(0)
    const kept = table.send(chosen, { type: 'advice.ask' }, { type: 'advice.close' })
    expect(seen(kept).advised, 'laying the next advice aside keeps what was chosen').toEqual(hold)
    const played = table.send(chosen, { type: 'move.chosen', move: hold })
    expect(played.context.record.played).toHaveLength(1)
    expect(played.context.advised).toBeNull()
  })

  it('does not stand in the way of a ruling made meanwhile', () => {
    const meanwhile = table.send(table.open(), { type: 'advice.ask' }, { type: 'move.chosen', move: hold })
    expect(meanwhile.context.record.played).toHaveLength(1)
    expect(meanwhile.context.advice).toBeNull()
  })

  it.each<ScriptStep['pending']>([
    { kind: 'agenda', seat: 'ali' },
    { kind: 'deal', seat: 'ali', deal: { id: 1, counterTo: null, from: 'tencent', to: 'ali', give: [], take: [] } },
    { kind: 'support', seat: 'ali', macro: 'north', price: 1 },
    { kind: 'counter', seat: 'ali', application: 1 },
  ])('is to be had for a decision of the kind $kind', (pending) => {
    const { kind } = pending
    const answering = createPureTable([{ pending }, turn('pdd')], seating('ali', 'tencent'))
    const own = kind === 'agenda' ? answering.send(answering.open(), { type: 'seat.ready' }) : answering.open()
    const asked = answering.send(own, { type: 'advice.ask' })
    expect(asked.context.advice?.state).toBe('thinking')
    expect(createTableViewer(answering.keeper)(asked).viewer, 'an agenda is nobody else’s business').toBe(kind === 'agenda' ? 'ali' : null)
  })
})

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
