import { describe, expect, it } from 'vitest'
import { type Faction, type Move, REGIONS } from '../../../rules'
import { answered, createPureTable, passed, readOut } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { QUARTER_END, seating } from '../testing/seatings'
import { deskOf } from './table-context'
import type { TableSnapshot } from './table-machine'
import { createTableViewer } from '../view/table-view'

const turn = (seat: Faction, more: Partial<ScriptStep> = {}): ScriptStep => ({ pending: { kind: 'action', seat }, ...more })
const end = (seat: Faction): Move => ({ type: 'end-turn', seat })
const capital = (seat: Faction): Move => ({ type: 'raise-capital', seat })
const chosen = (move: Move) => ({ type: 'move.chosen', move }) as const
const deal = { id: 1, counterTo: null, from: 'ali', to: 'jd', give: [], take: [] } as const

const pending = (snapshot: TableSnapshot) => snapshot.context.record.state.pending

const READ = [{ type: 'show.skip' }, { type: 'show.skip' }] as const
describe('a person’s turn', () => {
  const table = createPureTable([turn('ali'), turn('jd')], seating('ali'))

  it('makes legal moves and goes on', () => {
    const after = table.send(table.open(), chosen(capital('ali')))
    expect(after.context.record.played).toHaveLength(1)
    expect(table.stage(after)).toBe('human-turn')
  })

  it('explains illegal moves and changes nothing', () => {
    const refused = table.send(table.open(), chosen(capital('jd')))
    expect(refused.context.refusal?.code).toBe('seat.not-yours')
    expect(refused.context.record.played).toHaveLength(0)
    expect(table.send(refused, { type: 'refusal.dismiss' }).context.refusal).toBeNull()
    expect(table.send(refused, chosen(capital('ali'))).context.refusal).toBeNull()
  })

  it('lays a refusal aside when something else is drafted', () => {
    const refused = table.send(table.open(), chosen(capital('jd')))
    expect(table.send(refused, { type: 'intent.begin', action: { type: 'subsidise' } }).context.refusal).toBeNull()
    expect(table.send(refused, { type: 'intent.prepare', move: capital('ali') }).context.refusal).toBeNull()
  })

  it('undoes and redoes, and saves each time', () => {
    const saved = table.send(table.open(), chosen(capital('ali')), answered('autosave', { ok: true }))
    expect(saved.context.autosave.state).toBe('saved')
    const undone = table.send(saved, { type: 'undo' })
    expect(undone.context.record.played).toHaveLength(0)
    expect(undone.context.autosave.state).toBe('saving')
    const redone = table.send(undone, { type: 'redo' })
    expect(redone.context.record.played).toHaveLength(1)
    expect(table.send(redone, { type: 'redo' }).context.record).toBe(redone.context.record)
  })

  it('drafts moves in a sub-machine that starts anew after every move', () => {
    const choosing = table.send(table.open(), { type: 'intent.begin', action: { type: 'subsidise' } })
    expect(choosing.children.intent).toBeDefined()
    const after = table.send(choosing, chosen({ type: 'subsidise', seat: 'ali', region: REGIONS[0].id, amount: 1 }))
    expect(after.children.intent).not.toBe(choosing.children.intent)
    expect(table.send(after, { type: 'turn.end' }).children.intent).toBeUndefined()
  })

  it('breaks off with a clear state when the rules fail, keeping what was confirmed', () => {
    const broken = createPureTable([turn('ali')], seating('ali'))
    const first = broken.send(broken.open(), chosen(capital('ali')))
    const record = { ...first.context.record, state: { ...first.context.record.state, at: 99 } }
    const failed = broken.send({ ...first, context: { ...first.context, record } }, chosen(capital('ali')))
    expect(broken.stage(failed)).toBe('broken')
    expect(failed.context.fault?.code).toBe('rules.fault')
    expect(failed.context.record.played).toHaveLength(1)
  })
})

describe('a bot’s turn', () => {
  const table = createPureTable([turn('pdd'), turn('jd'), turn('ali')], seating('ali'))
  const answer = { move: capital('pdd'), why: [{ key: 'because', params: {} }] }

  it('shows a bot thinking for a while, however fast it answers', () => {
    const quick = table.send(table.open(), answered('bot', answer))
    expect(table.stage(quick)).toBe('bot-turn')
    expect(quick.context.record.played).toHaveLength(0)
    const acted = table.send(quick, passed(quick, 'think'))
    expect(acted.context.record.played.map(({ move }) => move)).toEqual([capital('pdd')])
    expect(acted.context.bot).toMatchObject({ seat: 'pdd', movedAt: 0, answer: { why: [{ key: 'because' }] } })
  })

  it('waits for a slow one, and shows what it did', () => {
    const open = table.open()
    const slow = table.send(open, passed(open, 'think'))
    expect(slow.context.record.played).toHaveLength(0)
    const acted = table.send(slow, answered('bot', { move: end('pdd'), why: [] }))
    expect(acted.context.record.played).toHaveLength(1)
    expect(acted.value).toMatchObject({ play: { going: { botTurn: { acted: 'seen' } } } })
    const next = readOut(table, acted)
    expect(pending(next)).toMatchObject({ seat: 'jd' })
    expect(table.stage(next)).toBe('bot-turn')
  })

  it('can be hurried', () => {
    const acted = table.send(table.open(), { type: 'show.skip' }, answered('bot', answer), { type: 'show.skip' })
    expect(acted.context.record.played).toHaveLength(1)
    expect(acted.value).toMatchObject({ play: { going: { botTurn: { thinking: 'asking' } } } })
  })

  it('replaces an illegal move, one for another seat, a crash and silence by the end of the turn, and says so', () => {
    const illegal = { type: 'subsidise', seat: 'pdd', region: 'nowhere', amount: 1 } as const
    for (const [event, code] of [
      [answered('bot', { move: illegal, why: [] }), 'bot.illegal'],
      [answered('bot', { move: end('ali'), why: [] }), 'bot.illegal'],
      [{ type: 'xstate.error.actor.bot', error: new Error('crashed') }, 'bot.failed'],
      [passed(table.open(), 'patience'), 'bot.failed'],
    ] as const) {
      const acted = table.send(table.open(), event, { type: 'show.skip' })
      expect(acted.context.record.played.map(({ move }) => move)).toEqual([end('pdd')])
      expect(acted.context.troubles.map((trouble) => trouble.code)).toEqual([code])
      expect(acted.context.bot?.answer ?? null).toBeNull()
    }
  })

  it('says why it moved, but not why it keeps an agenda', () => {
    const agendas = createPureTable([{ pending: { kind: 'agenda', seat: 'pdd' } }, turn('ali')], seating('ali'))
    const why = [{ key: 'because', params: {} }]
    const kept = agendas.send(agendas.open(), answered('bot', { move: { type: 'choose-agenda', seat: 'pdd', agenda: 'one' }, why }), {
      type: 'show.skip',
    })
    expect(createTableViewer(agendas.keeper)(kept).bot).toMatchObject({ state: 'acted', why: [] })
    const moved = table.send(table.open(), answered('bot', answer), { type: 'show.skip' })
    expect(createTableViewer(table.keeper)(moved).bot).toMatchObject({ state: 'acted', why })
  })

  it('takes no moves from people meanwhile', () => {
    expect(table.send(table.open(), chosen(capital('pdd')), { type: 'turn.end' }).context.record.played).toHaveLength(0)
  })
})

describe('decisions on the shared screen', () => {
  const table = createPureTable(
    [
      turn('ali'),
      { pending: { kind: 'deal', seat: 'jd', deal } },
      turn('ali'),
      { pending: { kind: 'ruling', seat: 'tencent', application: 3 } },
      { pending: { kind: 'counter', seat: 'ali', application: 3 } },
      { pending: { kind: 'ruling', seat: 'tencent', application: 4 } },
      turn('jd'),
    ],
    seating('ali', 'tencent', 'jd'),
  )
  const asked = table.send(table.open(), { type: 'seat.ready' }, { type: 'turn.end' })

  it('need no hand-over, but the way back to a private turn does', () => {
    expect(table.stage(asked)).toBe('answer')
    const back = table.send(asked, chosen({ type: 'answer-deal', seat: 'jd', accept: true }))
    expect(table.stage(back)).toBe('hand-over')
    expect(pending(back)).toMatchObject({ seat: 'ali' })
  })

  const review = table.send(
    asked,
    chosen({ type: 'answer-deal', seat: 'jd', accept: false }),
    { type: 'seat.ready' },
    { type: 'recap.done' },
    { type: 'turn.end' },
  )

  it('open one sub-machine for every application on the desk', () => {
    expect(table.stage(review)).toBe('review')
    expect(review.context.desk).toEqual([3, 4])
    expect(review.children['application-3']).toBeDefined()
    expect(review.children['application-4']).toBeDefined()
  })

  it('stay while the others are ruled on, also where a game is opened in the middle of the review', () => {
    const ruling = (application: number): ScriptStep => ({ pending: { kind: 'ruling', seat: 'tencent', application } })
    const desk = createPureTable([ruling(3), ruling(4), turn('ali')], seating('ali', 'tencent'))
    const approved = desk.send(desk.open(), chosen({ type: 'rule', seat: 'tencent', application: 3, ruling: 'approve' }), {
      type: 'show.skip',
    })
    expect(pending(approved)).toMatchObject({ kind: 'ruling', application: 4 })
    expect(approved.context.desk).toEqual([3, 4])
    expect(deskOf(approved.context)).toEqual([3, 4])
    // What was ruled on in an earlier review is not on the desk of this one.
    const { state } = approved.context.record
    const applications = state.applications.map((one) => (one.id === 3 ? { ...one, ruledIn: state.quarter - 1 } : one))
    const later = { record: { ...approved.context.record, state: { ...state, applications } } }
    expect(deskOf(later)).toEqual([4])
  })

  it('end with the review', () => {
    const counter = {
      type: 'rule',
      seat: 'tencent',
      application: 3,
      ruling: 'counter',
      counter: table.keeper
        .legal(review.context.record.state)
        .flatMap((move) => (move.type === 'rule' && move.counter ? [move.counter] : []))[0]!,
    } as const
    const ruled = table.send(review, chosen(counter))
    expect(table.send(ruled, chosen({ type: 'answer-counter', seat: 'ali', accept: true })).context.record).toBe(ruled.context.record)
    const countered = table.send(ruled, { type: 'show.done' })
    expect(table.stage(countered)).toBe('review')
    expect(pending(countered)).toMatchObject({ kind: 'counter', seat: 'ali' })
    const over = table.send(
      countered,
      chosen({ type: 'answer-counter', seat: 'ali', accept: false }),
      ...READ,
      chosen({ type: 'rule', seat: 'tencent', application: 4, ruling: 'hold' }),
      ...READ,
    )
    expect(over.context.desk).toEqual([])
    expect(over.children['application-3']).toBeUndefined()
    expect(table.stage(over)).toBe('hand-over')
  })
})

describe('the end of a quarter', () => {
  const table = createPureTable([turn('ali', { then: QUARTER_END }), turn('ali')], seating('ali'))
  const market = table.send(table.open(), { type: 'turn.end' })

  it('plays the market region by region', () => {
    expect(table.stage(market)).toBe('market')
    expect(market.context.closing.map(({ stage }) => stage)).toContain('ruling')
    const stepped = table.send(market, passed(market, 'step'))
    expect(stepped.context.step).toBe(1)
    let last = stepped
    for (let region = 1; region < REGIONS.length; region++) last = table.send(last, passed(last, 'step'))
    expect(last.value).toMatchObject({ play: { going: { market: 'finished' } } })
  })

  it('is followed by books, half time and news, each until somebody goes on', () => {
    const books = table.send(market, { type: 'show.skip' }, { type: 'show.done' })
    expect(table.stage(books)).toBe('books')
    const halfTime = table.send(books, { type: 'show.done' })
    expect(table.stage(halfTime)).toBe('half-time')
    expect(halfTime.context.closing).not.toEqual([])
    const news = table.send(halfTime, { type: 'show.skip' })
    expect(table.stage(news)).toBe('news')
    expect(news.context.closing).toEqual([])
    expect(table.stage(table.send(news, { type: 'show.done' }, { type: 'show.done' }))).toBe('human-turn')
  })

  it('waits for people, but not when only bots play', () => {
    const pages = createPureTable([turn('ali', { then: QUARTER_END }), turn('ali')], seating())
    const acted = pages.send(pages.open(), { type: 'show.skip' }, answered('bot', { move: end('ali'), why: [] }), { type: 'show.skip' })
    const finished = pages.send(acted, { type: 'show.skip' })
    expect(pages.stage(pages.send(finished, passed(finished, 'page')))).toBe('books')
    const waiting = table.send(market, { type: 'show.skip' })
    expect(table.stage(table.send(waiting, passed(waiting, 'page')))).toBe('market')
  })

  it('shows the first news of a new game, but nothing again of a loaded one', () => {
    const opening = createPureTable([turn('ali')], seating('ali'), QUARTER_END.slice(3))
    expect(opening.stage(opening.open())).toBe('news')
  })

  it('ends the game after the last books, once it has been counted out', () => {
    const last = createPureTable([turn('ali', { then: QUARTER_END.slice(0, 2) })], seating('ali'))
    const shown = last.send(last.open(), { type: 'turn.end' }, { type: 'show.skip' }, { type: 'show.done' })
    const stageAfter = (...done: readonly ('show.skip' | 'show.done')[]) => last.stage(last.send(shown, ...done.map((type) => ({ type }))))
    expect([stageAfter(), stageAfter('show.done', 'show.done')]).toEqual(['books', 'count'])
    expect(stageAfter('show.done', 'show.skip', 'show.done')).toBe('game-over')
  })
})

describe('pausing', () => {
  const table = createPureTable([turn('ali', { then: QUARTER_END }), turn('tencent')], seating('ali', 'tencent'))
  const playing = table.send(table.open(), { type: 'seat.ready' })

  it('hands a private turn over anew', () => {
    const paused = table.send(playing, { type: 'pause' })
    expect(table.stage(paused)).toBe('paused')
    expect(table.send(paused, chosen(end('ali'))).context.record.played).toHaveLength(0)
    expect(table.stage(table.send(paused, { type: 'resume' }))).toBe('hand-over')
  })

  it('goes straight on for one person', () => {
    const alone = createPureTable([turn('ali')], seating('ali'))
    expect(alone.stage(alone.send(alone.open(), { type: 'pause' }, { type: 'resume' }))).toBe('human-turn')
  })

  it('keeps the place in the market under another screen', () => {
    const market = table.send(playing, { type: 'turn.end' })
    const stepped = table.send(market, passed(market, 'step'), { type: 'cover' })
    expect(table.stage(stepped)).toBe('paused')
    const back = table.send(stepped, { type: 'uncover' })
    expect(table.stage(back)).toBe('market')
    expect(back.context.step).toBe(1)
  })

  it('keeps a draft under another screen', () => {
    const drafting = table.send(playing, { type: 'intent.begin', action: { type: 'subsidise' } })
    const back = table.send(drafting, { type: 'cover' }, { type: 'uncover' })
    expect(table.stage(back)).toBe('human-turn')
    expect(back.children.intent).toBe(drafting.children.intent)
  })

  it('stays paused after a screen that was opened from the pause', () => {
    const back = table.send(playing, { type: 'pause' }, { type: 'cover' }, { type: 'uncover' })
    expect(table.stage(back)).toBe('paused')
  })
})
