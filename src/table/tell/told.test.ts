import { describe, expect, it } from 'vitest'
import {
  ALL_REGIONS,
  applyMove,
  builtInScenario,
  cellOf,
  closingPositions,
  FACTIONS,
  marketSoFar,
  perSeat,
  playerView,
  REGIONS,
  type ClosingPosition,
  type GameState,
  type PlayerView,
} from '../../../rules'
import { position } from '../../../rules/testing/builders'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { openTable, type TableContext } from '../play/table-context'
import { dropShow } from '../play/table-moves'
import { startGame, startTestApp, stepOn } from '../testing/play-app'
import { seating } from '../testing/seatings'
import type { TableView } from '../view/table-view'
import type { Stage } from '../view/told-view'
import { createViewerPosition } from '../view/viewer-position'
import { MARKET_ORDER, type ShowData } from './shows'
import { playedIn, toldOf } from './told'

describe('the table while a quarter closes', () => {
  it('has the purses and meters the books left, and not yet what the next quarter’s news does to them', async () => {
    const { app } = startTestApp()
    const closed = new Map<number, TableView>()
    const opened = new Map<number, TableView>()
    app.subscribe(({ table }) => {
      if (table !== null && CLOSING.includes(table.stage)) closed.set(table.position.quarter, table)
      if (table?.stage === 'news') opened.set(table.position.quarter, table)
    })
    startGame(app, seating(...FACTIONS), builtInScenario('spring-2021'))
    for (let count = 0; app.getSnapshot().screen.screen !== 'end'; count++) await stepOn(app, count)
    const told: string[] = []
    for (const [quarter, { position }] of closed) {
      const next = opened.get(quarter + 1)
      if (next === undefined) continue
      const news = next.log.filter((entry) => entry.quarter === quarter + 1)
      FACTIONS.forEach((seat, at) => {
        const cash = news.reduce(
          (sum, entry) => (entry.kind === 'effect' && entry.what === 'cash' && entry.seat === seat ? sum + entry.amount : sum),
          0,
        )
        const scrutiny = news.reduce((sum, entry) => (entry.kind === 'scrutiny' && entry.seat === seat ? sum + entry.amount : sum), 0)
        expect(position.cash[at], `cash of ${seat} in ${quarter}`).toBe(next.position.cash[at]! - cash)
        expect(position.scrutiny[at], `scrutiny of ${seat} in ${quarter}`).toBe(next.position.scrutiny[at]! - scrutiny)
        if (cash !== 0) told.push(`${seat} cash`)
        if (scrutiny !== 0) told.push(`${seat} scrutiny`)
      })
    }
    expect(told).toContain('ali cash')
    expect(told).toContain('tencent scrutiny')
  })

  it('tells of each page’s own stage: nothing that the next page explains', () => {
    const kinds = (closing: readonly ClosingPosition[], pages: readonly ShowData['kind'][]) =>
      pages.map((_, at) => {
        const shows = pages.slice(at).map((kind) => ({ kind }) as ShowData)
        const told = toldOf({ shows, closing, step: 0 })
        return told === null ? 'all' : `${told.stage} ${told.logged}`
      })
    const stages = ['turn', 'ruling', 'market', 'income', 'regulator', 'regulator', 'settled', 'books', 'all'] as const
    const closing = stages.map((stage, logged) => ({ stage, logged, state: position() }))
    expect(kinds(closing, ['bids', 'market', 'predictions', 'books', 'regulator', 'regulator', 'half-time', 'news'])).toEqual([
      'turn 0',
      'ruling 1',
      'market 2',
      'income 3',
      'regulator 4',
      'settled 6',
      'books 7',
      'all',
    ])
    expect(kinds(closing, ['market', 'books', 'half-time'])).toEqual(['ruling 1', 'settled 6', 'books 7'])
    expect(kinds(closing, ['market', 'books', 'news'])).toEqual(['ruling 1', 'books 7', 'all'])
    const [show] = [{ kind: 'market' } as ShowData]
    expect(toldOf({ shows: [show], closing, step: MARKET_ORDER.length })?.stage).toBe('market')
    expect(toldOf({ shows: [], closing, step: 0 })).toBeNull()
  })

  it('lets each region come out in its own step of the market', () => {
    const start = position()
    const closing = closingOf(start)
    const [before, after] = (['ruling', 'market'] as const).map((stage) =>
      playerView(closing.find((one) => one.stage === stage)!.state, null),
    )
    const moved = MARKET_ORDER.findIndex((id) => rowOf(before!, id) !== rowOf(after!, id))
    const half = marketSoFar(before!, after!, playedIn(moved))
    MARKET_ORDER.forEach((id, at) => expect(rowOf(half, id), id).toBe(rowOf(at <= moved ? after! : before!, id)))
    expect(marketSoFar(before!, after!, playedIn(MARKET_ORDER.length - 1))).toEqual({
      ...before,
      buyers: after!.buyers,
      floating: after!.floating,
      leftHand: after!.leftHand,
    })
  })
})

describe('a game that is opened in the middle of a close', () => {
  it('tells it with the names, news and cards of the quarter that ends', () => {
    const keeper = createKeeper(realRules)
    let record = keeper.start({ scenario: builtInScenario('spring-2021'), seed: 5, seats: seating('ali') })
    let before = record
    while (record.state.quarter < 2) {
      before = record
      const legal = keeper.legal(record.state)
      const move =
        legal.find(({ type }) => type === 'end-turn') ?? legal.find((one) => one.type === 'rule' && one.ruling === 'hold') ?? legal[0]!
      const result = keeper.play(record, move)
      if (!result.ok) throw new Error(result.code)
      record = result.record
    }
    const see = createViewerPosition(keeper)
    const context = openTable({ record, speed: 'off' }, keeper)
    expect(context.shows.map(({ kind }) => kind)).toEqual(['ruling', 'market', 'books', 'news'])
    const { position, log } = see(context, 'ali')
    expect(position).toMatchObject({
      quarter: 1,
      news: before.state.news,
      pastNews: before.state.pastNews,
      hands: keeper.view(before.state, 'ali').hands,
    })
    expect(log.every(({ quarter }) => quarter === 1)).toBe(true)
    // The stamp has fallen, and nothing has come of it yet.
    expect(log.at(-1)?.kind).toBe('ruled')
    expect(position.applications.some(({ status }) => status === 'held')).toBe(false)
    const read = see({ ...context, step: 0 }, 'ali')
    expect(read.position.applications.some(({ status }) => status === 'held')).toBe(true)
    expect(read.log.some(({ kind }) => kind === 'market')).toBe(false)
    const opened = see(dropped(dropped(dropped(context))), 'ali')
    expect(opened.position).toEqual(keeper.view(record.state, 'ali'))
    expect(opened.position.news).not.toBe(before.state.news)
  })
})

const CLOSING: readonly Stage[] = ['books', 'regulator', 'half-time']

const dropped = (context: TableContext): TableContext => ({ ...context, ...dropShow(context) })

const rowOf = (view: PlayerView, id: string): string =>
  JSON.stringify(
    perSeat(
      (seat) =>
        view.buyers[
          cellOf(
            ALL_REGIONS.find((region) => REGIONS[region].id === id)!,
            seat,
          )
        ],
    ),
  )

/** What the end of a quarter goes through when everybody only ends their turns. */
const closingOf = (start: GameState): readonly ClosingPosition[] => {
  let state = start
  for (;;) {
    const { pending } = state
    if (pending.kind !== 'action') throw new Error(pending.kind)
    const move = { type: 'end-turn', seat: pending.seat } as const
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    if (outcome.state.quarter > start.quarter) return closingPositions(state, move)
    state = outcome.state
  }
}
