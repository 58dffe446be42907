import { describe, expect, it } from 'vitest'
import { getNextTransitions } from 'xstate'
import type { Move } from '../../../rules'
import { createPureTable, type AnyTableEvent } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { QUARTER_END, seating } from '../testing/seatings'
import { rememberedPlaces, walkTable } from '../testing/walk-table'
import type { TableSnapshot } from './table-machine'
import { createTableViewer } from '../view/table-view'
import type { Stage } from '../view/told-view'

const deal = { id: 1, counterTo: null, from: 'ali', to: 'tencent', give: [], take: [] } as const
const SCRIPT: readonly ScriptStep[] = [
  { pending: { kind: 'action', seat: 'ali' } },
  { pending: { kind: 'deal', seat: 'tencent', deal } },
  { pending: { kind: 'action', seat: 'pdd' } },
  { pending: { kind: 'ruling', seat: 'tencent', application: 3 } },
  { pending: { kind: 'counter', seat: 'ali', application: 3 }, then: QUARTER_END },
  { pending: { kind: 'action', seat: 'tencent' } },
]

const table = createPureTable(SCRIPT, seating('ali', 'tencent'))
const viewOf = createTableViewer(table.keeper)

const written = [
  { type: 'xstate.done.actor.autosave', output: { ok: true } },
  { type: 'xstate.done.actor.autosave', output: { ok: false, code: 'save.write-failed', params: {} } },
]

const watching = [{ type: 'watch.hold' }, { type: 'watch.go' }, { type: 'watch.skip', to: 'quarter' }] as const
const isWatched = (snapshot: TableSnapshot): boolean =>
  snapshot.matches({ play: { going: 'botTurn' } }) ||
  snapshot.matches({ play: { going: 'market' } }) ||
  snapshot.matches({ play: { going: 'news' } })

/** Everything that can happen now: what people may do, a legal and an illegal move, delays that pass, actors that answer. */
const eventsAt = (snapshot: TableSnapshot): AnyTableEvent[] => {
  const { pending } = snapshot.context.record.state
  const legal = table.keeper.legal(snapshot.context.record.state)
  const moves: Move[] = [
    ...legal.filter(({ type }) => type !== 'subsidise' && type !== 'play-card').slice(0, 2),
    { type: 'end-turn', seat: 'jd' },
  ]
  const tooMany = snapshot.context.record.played.length > 8
  return [
    ...(
      ['seat.ready', 'recap.done', 'show.skip', 'show.done', 'pause', 'resume', 'cover', 'uncover', 'undo', 'redo', 'leave'] as const
    ).map((type) => ({
      type,
    })),
    ...(isWatched(snapshot) ? watching : []),
    ...(tooMany ? [] : moves.map((move) => ({ type: 'move.chosen', move }) as const)),
    ...(pending.kind === 'action' && !tooMany ? [{ type: 'turn.end' } as const] : []),
    ...getNextTransitions(snapshot).flatMap(({ eventType }) => (eventType.startsWith('xstate.after.') ? [{ type: eventType }] : [])),
    ...(snapshot.matches({ autosave: 'saving' }) ? written : []),
    ...(snapshot.matches({ play: { going: { botTurn: { thinking: 'asking' } } } })
      ? [{ type: 'xstate.done.actor.bot', output: { move: legal.at(-1), why: [] } }]
      : []),
  ]
}

/** Two snapshots are the same for a walk when they differ only in how often something was tried. */
const walkKey = (snapshot: TableSnapshot): string => {
  const { record, atScreen, shows, step, autosave, bot, pace } = snapshot.context
  const made = Math.min(1, record.played.length - record.checkpoint.at)
  return JSON.stringify([
    snapshot.value,
    rememberedPlaces(snapshot),
    record.state.pending,
    made,
    record.undone.length > 0,
    atScreen,
    shows.length,
    step > 0,
    autosave.state,
    autosave.due,
    bot?.answered,
    bot?.hurried,
    pace,
  ])
}

const paths = walkTable(table, { from: table.begin(), events: eventsAt, key: walkKey, limit: 60_000 })

const stages = (): Set<Stage> => new Set(paths.map(({ state }) => viewOf(state).stage))

describe('every path through the table', () => {
  it('is long enough to mean something, and reaches every stage', () => {
    expect(paths.length).toBeGreaterThan(500)
    expect([...stages()].sort()).toEqual(
      [
        'answer',
        'bot-turn',
        'count',
        'books',
        'game-over',
        'half-time',
        'hand-over',
        'human-turn',
        'last-quarter',
        'leaving',
        'market',
        'news',
        'paused',
        'recap',
        'review',
        'ruling',
      ].sort(),
    )
  })

  it('never shows one person’s secrets to another', () => {
    for (const { state, steps } of paths) {
      const view = viewOf(state)
      const shown = JSON.stringify(view)
      const allowed = view.viewer === null ? [] : [`secret-${view.viewer}`]
      const told = ['secret-ali', 'secret-tencent', 'secret-pdd', 'secret-jd'].filter((secret) => shown.includes(secret))
      expect(told, steps.map(({ event }) => event.type).join(' > ')).toEqual(allowed)
    }
  })

  it('has a viewer only while that person’s own turn or recap is on the screen', () => {
    for (const { state } of paths) {
      const { viewer, stage, decider } = viewOf(state)
      expect(viewer).toBe(stage === 'human-turn' || stage === 'recap' ? decider?.seat : null)
    }
  })

  it('lets people see legal moves only when it is theirs to decide', () => {
    for (const { state } of paths) {
      const { legal, stage, decider } = viewOf(state)
      const mayDecide = ['human-turn', 'answer', 'review'].includes(stage)
      expect(legal.length > 0).toBe(mayDecide)
      if (mayDecide) expect(decider?.by).toBe('human')
    }
  })

  it('offers moves to whoever’s secrets are on the screen, or for a decision that everybody watches', () => {
    for (const { state, steps } of paths) {
      const { legal, viewer, decider } = viewOf(state)
      const isPublic = decider !== null && !['agenda', 'action'].includes(decider.kind)
      const strangers = legal.filter(({ seat }) => seat !== viewer && !(isPublic && seat === decider.seat))
      expect(strangers, steps.map(({ event }) => event.type).join(' > ')).toEqual([])
    }
  })

  it('names nobody as the next to decide before everything that came before is told', () => {
    const untold = paths.filter(({ state: { context } }) => context.shows.length > 0)
    expect(untold.length).toBeGreaterThan(50)
    expect(untold.filter(({ state }) => viewOf(state).decider !== null)).toEqual([])
  })

  it('ends nowhere but at the end: from everywhere else something leads on', () => {
    for (const { state, steps } of paths) {
      const isEnd = state.matches({ play: 'left' }) || state.matches({ play: { going: 'gameOver' } })
      if (isEnd) continue
      const here = walkKey(state)
      const leadsOn = eventsAt(state).some((event) => walkKey(table.send(state, event)) !== here)
      expect(leadsOn, `${JSON.stringify(state.value)} after ${steps.map(({ event }) => event.type).join(' > ')}`).toBe(true)
    }
  })

  it('reaches the end of the game and the way out from every state', () => {
    const edges = new Map<string, readonly string[]>(
      paths.map(({ state }) => [walkKey(state), eventsAt(state).map((event) => walkKey(table.send(state, event)))]),
    )
    const backwards = new Map<string, string[]>()
    for (const [from, targets] of edges) for (const to of targets) backwards.set(to, [...(backwards.get(to) ?? []), from])
    const leading = new Set(paths.filter(({ state }) => state.matches({ play: 'left' })).map(({ state }) => walkKey(state)))
    const queue = [...leading]
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const before of backwards.get(from) ?? []) if (!leading.has(before)) queue.push((leading.add(before), before))
    }
    expect([...edges.keys()].filter((key) => !leading.has(key))).toEqual([])
  })

  it('keeps the table’s memory as plain JSON', () => {
    for (const { state } of paths) expect(JSON.parse(JSON.stringify(state.context))).toEqual(state.context)
  })

  it('never forgets to save: a record newer than the last write is being saved, due, or known to have failed', () => {
    for (const { state } of paths) {
      const { autosave } = state.context
      const region = state.value.autosave
      expect(autosave.state).toBe({ idle: 'saved', saving: 'saving', failed: 'failed', ended: 'saved' }[region as string])
    }
  })
})
