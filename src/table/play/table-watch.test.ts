import { describe, expect, it, vi } from 'vitest'
import { createActor } from 'xstate'
import { builtInScenario, type Faction } from '../../../rules'
import { answered, createPureTable, passed, readOut } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { QUARTER_END, seating } from '../testing/seatings'
import { readingOf, timingOf } from '../tell/timing'
import { createTableMachine, type TableSnapshot } from './table-machine'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })

describe('watching', () => {
  const table = createPureTable([turn('pdd', { then: QUARTER_END }), turn('jd'), turn('ali')], seating('ali'))
  const bots = createPureTable([turn('pdd', { then: QUARTER_END }), turn('jd', { then: QUARTER_END }), turn('ali')], seating())
  const done = (seat: Faction) => answered('bot', { move: { type: 'end-turn', seat }, why: [] })
  const acted = (one: typeof table, from: TableSnapshot, seat: Faction) => one.send(from, { type: 'show.skip' }, done(seat))

  it('holds a bot’s move on the table until it may go on', () => {
    const held = table.send(acted(table, table.open(), 'pdd'), { type: 'watch.hold' })
    expect(held.value).toMatchObject({ play: { going: { botTurn: { acted: 'seen' } } } })
    expect(readOut(table, held).value).toMatchObject({ play: { going: { botTurn: { acted: 'read' } } } })
    expect(table.stage(table.send(held, { type: 'watch.go' }))).toBe('market')
  })

  it('leaves a bot’s move there for as long as the words the first screen shows, and listens to it once', () => {
    const looked = acted(table, table.open(), 'pdd')
    expect(looked.context.bot?.letters).toBeNull()
    const told = table.send(looked, { type: 'words.told', letters: 250 })
    expect(told.value).toMatchObject({ play: { going: { botTurn: { acted: 'seen' } } } })
    expect(told.context.bot?.letters).toBe(250)
    expect(table.send(told, { type: 'words.told', letters: 3 }).context.bot?.letters).toBe(250)
    expect(table.stage(readOut(table, told))).toBe('market')
    // A screen that is slow to show it is heard all the same.
    const late = table.send(looked, passed(looked, 'seen'), { type: 'words.told', letters: 40 })
    expect(late.context.bot?.letters).toBe(40)
    expect(late.value).toMatchObject({ play: { going: { botTurn: { acted: 'read' } } } })
    const next = table.send(told, { type: 'show.skip' }, { type: 'show.done' }, { type: 'show.done' })
    expect(next.context.bot?.letters ?? null).toBeNull()
  })

  it('waits by the clock for as long as there is to read', async () => {
    vi.useFakeTimers()
    const machine = createTableMachine({
      keeper: table.keeper,
      askBot: () => Promise.resolve({ move: { type: 'end-turn', seat: 'pdd' }, why: [] }),
      askAdvice: () => Promise.resolve([]),
      writeSave: () => Promise.resolve({ ok: true }),
      keepCopy: () => Promise.reject(new Error('nobody asks for one')),
      warn: () => undefined,
    })
    const live = createActor(machine, { input: { record: table.record, speed: 'normal' } }).start()
    const { think, ended: stay } = timingOf('normal')
    await vi.advanceTimersByTimeAsync(think)
    live.send({ type: 'words.told', letters: 250 })
    await vi.advanceTimersByTimeAsync(stay.start + readingOf(stay, 250) - 1)
    expect(table.stage(live.getSnapshot())).toBe('bot-turn')
    await vi.advanceTimersByTimeAsync(1)
    expect(table.stage(live.getSnapshot())).toBe('market')
    live.stop()
    vi.useRealTimers()
  })

  it('holds the pages of a game nobody plays, and turns them one by one when told to', () => {
    const market = bots.send(acted(bots, bots.open(), 'pdd'), { type: 'show.skip' }, { type: 'show.skip' }, { type: 'watch.hold' })
    expect(market.value).toMatchObject({ play: { going: { market: 'finished' } } })
    expect(bots.stage(bots.send(market, passed(market, 'page')))).toBe('market')
    const books = bots.send(market, { type: 'show.done' })
    expect(bots.stage(bots.send(books, passed(books, 'page')))).toBe('books')
    expect(bots.stage(bots.send(books, { type: 'watch.go' }))).toBe('half-time')
  })

  it('reads the story to those who only watch, longer than a page', () => {
    const told = bots.begin({ ...bots.record, scenario: builtInScenario('long-war') })
    expect(bots.stage(told)).toBe('prologue')
    expect(timingOf('normal').sheet).toBeGreaterThan(timingOf('normal').page)
    expect(bots.stage(bots.send(told, passed(told, 'page')))).toBe('bot-turn')
  })

  it('skips to a person’s ruling, and lets the next bot be watched again', () => {
    const review = createPureTable(
      [turn('pdd'), { pending: { kind: 'ruling', seat: 'tencent', application: 3 } }, turn('jd')],
      seating('tencent'),
    )
    const skipped = review.send(acted(review, review.open(), 'pdd'), { type: 'watch.skip', to: 'end' })
    expect(review.stage(skipped)).toBe('review')
    expect(skipped.context.pace).toEqual({ held: false, skipTo: null })
  })

  it('skips to a person’s turn over everything there is to see, and stops there', () => {
    const first = table.send(acted(table, table.open(), 'pdd'), { type: 'watch.skip', to: 'turn' })
    expect(first.context.shows).toEqual([])
    expect(first.context.closing).toEqual([])
    expect(first.value).toMatchObject({ play: { going: { botTurn: { thinking: 'asking' } } } })
    const own = table.send(first, passed(first, 'think'), done('jd'), { type: 'show.skip' })
    expect(table.stage(own)).toBe('human-turn')
    expect(own.context.pace).toEqual({ held: false, skipTo: null })
  })

  it('skips to the news of the next quarter', () => {
    const news = table.send(acted(table, table.open(), 'pdd'), { type: 'watch.skip', to: 'quarter' })
    expect(table.stage(news)).toBe('news')
    expect(news.context.pace.skipTo).toBeNull()
    expect(table.stage(table.send(news, { type: 'show.done' }))).toBe('bot-turn')
  })

  it('skips the news it stands at, instead of arriving where it is', () => {
    const news = bots.send(acted(bots, bots.open(), 'pdd'), { type: 'watch.skip', to: 'quarter' })
    const on = bots.send(news, { type: 'watch.skip', to: 'quarter' })
    expect(bots.stage(on)).toBe('bot-turn')
    expect(on.context.pace.skipTo).toBe('quarter')
    expect(bots.send(on, { type: 'watch.hold' }).context.pace).toEqual({ held: true, skipTo: null })
  })

  it('skips to the end without anything to watch', () => {
    let now: TableSnapshot = bots.send(bots.open(), { type: 'watch.skip', to: 'end' })
    for (const seat of ['pdd', 'jd', 'ali'] as const) now = bots.send(now, passed(now, 'think'), done(seat), { type: 'show.skip' })
    expect(bots.stage(now)).toBe('game-over')
    expect(now.context.pace.skipTo).toBeNull()
  })
})
