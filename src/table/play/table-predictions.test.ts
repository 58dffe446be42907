import { describe, expect, it } from 'vitest'
import type { Faction } from '../../../rules'
import { createTableViewer } from '../view/table-view'
import { type AnyTableEvent, createPureTable } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { QUARTER_END, seating } from '../testing/seatings'
import { rememberedPlaces, walkTable } from '../testing/walk-table'
import type { TableSnapshot } from './table-machine'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })
const SCRIPT = [turn('ali'), turn('jd', { then: QUARTER_END }), turn('ali')]
const forecast = { share: 235, low: 215, high: 255 }
const give = { type: 'prediction.give', forecast } as const

/** A table of scripted rules at which people are asked. */
const asking = (...humans: readonly Faction[]) => {
  const table = createPureTable(SCRIPT, seating(...humans))
  const opened = table.open()
  const first = { ...opened, context: { ...opened.context, record: { ...opened.context.record, predicts: true } } } as TableSnapshot
  return { ...table, first, seen: createTableViewer(table.keeper) }
}

describe('a person who ends the turn at a table that asks', () => {
  const { first, send, seen } = asking('ali')
  const asked = send(first, { type: 'turn.end' })

  it('is asked before the turn ends', () => {
    expect(seen(first).isPredicting).toBe(false)
    expect(seen(asked)).toMatchObject({ stage: 'human-turn', isPredicting: true, viewer: 'ali', moveCount: 0 })
    expect(seen(send(first, { type: 'move.chosen', move: { type: 'end-turn', seat: 'ali' } })).isPredicting).toBe(true)
  })

  it('ends it with the answer, which is kept beside the move and saved', () => {
    const after = send(asked, give)
    expect(after.context.record.played.map(({ move }) => move.type)).toEqual(['end-turn'])
    expect(after.context.record.predictions).toEqual([{ at: 0, ...forecast }])
    expect(after.context.autosave.state).toBe('saving')
    expect(seen(after).stage).toBe('bot-turn')
  })

  it('may let the question pass, or go back to the turn', () => {
    const skipped = send(asked, { type: 'prediction.skip' })
    expect(skipped.context.record.played).toHaveLength(1)
    expect(skipped.context.record.predictions).toEqual([])
    const back = send(asked, { type: 'prediction.back' })
    expect(seen(back)).toMatchObject({ stage: 'human-turn', isPredicting: false, moveCount: 0 })
    expect(seen(send(back, { type: 'turn.end' })).isPredicting).toBe(true)
  })

  it('is not heard with what is no prediction', () => {
    for (const bad of [
      { share: 235, low: 240, high: 255 },
      { share: 235.5, low: 215, high: 255 },
      { share: 235, low: -5, high: 255 },
      { share: 999, low: 0, high: 1001 },
    ]) {
      expect(send(asked, { type: 'prediction.give', forecast: bad })).toMatchObject({
        context: { record: { played: [], predictions: [] } },
      })
    }
  })

  it('is asked again where the game is paused or covered meanwhile', () => {
    expect(seen(send(asked, { type: 'cover' }, { type: 'uncover' })).isPredicting).toBe(true)
    expect(seen(send(asked, { type: 'pause' }, { type: 'resume' })).isPredicting).toBe(true)
  })

  it('makes no answer count that nobody asked for', () => {
    expect(send(first, give).context.record).toEqual(first.context.record)
    expect(send(first, { type: 'prediction.skip' }).context.record.played).toEqual([])
  })
})

describe('a table that does not ask', () => {
  it('ends turns at once', () => {
    const table = createPureTable(SCRIPT, seating('ali'))
    const ended = table.send(table.open(), { type: 'turn.end' })
    expect(ended.context.record).toMatchObject({ predicts: false, predictions: [] })
    expect(ended.context.record.played).toHaveLength(1)
  })
})

describe('several people', () => {
  const { first, send, seen } = asking('ali', 'jd')
  const second = send(first, { type: 'seat.ready' }, { type: 'turn.end' }, give, { type: 'seat.ready' }, { type: 'recap.done' })
  const asked = send(second, { type: 'turn.end' })

  it('are asked one after the other, each in private', () => {
    expect(seen(asked)).toMatchObject({ isPredicting: true, viewer: 'jd' })
    const back = send(asked, { type: 'pause' }, { type: 'resume' })
    expect(seen(back), 'whoever resumes may be somebody else').toMatchObject({ stage: 'hand-over', isPredicting: false, viewer: null })
  })

  it('see no prediction before its market has been shown, and then all of them on a page of its own', () => {
    const market = send(asked, { type: 'prediction.give', forecast: { share: 0, low: 0, high: 20 } })
    for (const before of [second, asked, market]) expect(JSON.stringify(seen(before).predictions)).toBe('[]')
    expect(seen(market).stage).toBe('market')
    const page = send(market, { type: 'show.skip' }, { type: 'show.done' })
    expect(seen(page)).toMatchObject({ stage: 'predictions', show: { kind: 'predictions', quarter: 1 } })
    expect(seen(page).predictions).toEqual([
      { seat: 'ali', quarter: 1, ...forecast, before: 0, came: 0, hit: false },
      { seat: 'jd', quarter: 1, share: 0, low: 0, high: 20, before: 0, came: 0, hit: true },
    ])
    expect(seen(send(page, { type: 'show.done' })).stage).toBe('books')
  })

  it('have no such page where nobody answered', () => {
    const silent = send(
      first,
      { type: 'seat.ready' },
      { type: 'turn.end' },
      { type: 'prediction.skip' },
      { type: 'seat.ready' },
      { type: 'recap.done' },
    )
    const market = send(silent, { type: 'turn.end' }, { type: 'prediction.skip' })
    expect(seen(send(market, { type: 'show.skip' }, { type: 'show.done' })).stage).toBe('books')
  })
})

describe('every path of two people who are asked', () => {
  const { first, seen, ...table } = asking('ali', 'jd')
  const types = [
    'seat.ready',
    'recap.done',
    'show.skip',
    'show.done',
    'pause',
    'resume',
    'cover',
    'uncover',
    'turn.end',
    'prediction.skip',
    'prediction.back',
  ] as const
  const events: readonly AnyTableEvent[] = [...types.map((type) => ({ type })), { ...give, forecast: { share: 777, low: 776, high: 778 } }]
  const walkKey = (snapshot: TableSnapshot): string => {
    const { record, atScreen, shows, step } = snapshot.context
    return JSON.stringify([
      snapshot.value,
      rememberedPlaces(snapshot),
      record.state.pending,
      record.predictions,
      atScreen,
      shows.map(({ kind }) => kind),
      step > 0,
    ])
  }
  const paths = walkTable(table, { from: table.begin(first.context.record), events: () => events, key: walkKey, limit: 20_000 })
  const views = paths.map(({ state }) => ({ record: state.context.record, view: seen(state) }))
  const telling = (answers: number): number => views.filter(({ view }) => view.predictions.length === answers).length

  it('leads through the question and the page, with two answers, one and none', () => {
    const stages = new Set(views.map(({ view }) => view.stage))
    for (const stage of ['hand-over', 'recap', 'human-turn', 'paused', 'market', 'predictions', 'books', 'game-over'] as const)
      expect(stages).toContain(stage)
    for (const answers of [0, 1, 2]) expect(telling(answers)).toBeGreaterThan(3)
  })

  it('never tells what somebody said before the market is told, not even to them', () => {
    const untold = views.filter(({ view, record }) => record.predictions.length > 0 && !view.log.some(({ kind }) => kind === 'market'))
    expect(untold.length).toBeGreaterThan(10)
    for (const { view } of untold) expect(JSON.stringify(view)).not.toContain('777')
  })

  it('asks nobody but who ends the turn, and keeps each answer with the move that ended it', () => {
    for (const { view, record } of views) {
      if (view.isPredicting) expect(view).toMatchObject({ stage: 'human-turn', viewer: view.decider?.seat })
      for (const { at } of record.predictions) expect(record.played[at]?.move.type).toBe('end-turn')
    }
  })
})
