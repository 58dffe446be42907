import { describe, expect, it } from 'vitest'
import { FACTIONS, builtInScenario, type Faction, type LogEntry, type Move } from '../../../rules'
import { createKeeper, openTableHost, realRules, type SeatIntent, type TableHost, type Viewer } from '..'
import type { AskBot } from '../ask/bot-port'
import { settle } from '../testing/play-app'
import { seating } from '../testing/seatings'

type Bids = Partial<Record<Faction, number>>

const VIEWERS: readonly Viewer[] = [...FACTIONS, null]
const keeper = createKeeper(realRules)

/** What a seat does that bids what is said of it and nothing else: with the reasons a bot has for it. */
const wanted = (moves: readonly Move[], bids: Bids): Move => {
  const own = moves.find((move) => move.type === 'bid' && move.amount === bids[move.seat])
  const move = own ?? moves.find(({ type }) => type === 'end-turn' || type === 'choose-agenda') ?? moves[0]
  if (move === undefined) throw new Error('nothing to do')
  return move
}

const bidders =
  (bids: Bids): AskBot =>
  ({ moves }) => {
    const move = wanted(moves, bids)
    const idle = moves.length === 1 ? 'end-turn.nothing-left' : 'end-turn.enough'
    return Promise.resolve({ move, why: [{ key: move.type === 'bid' ? 'bid.worth' : idle, params: {} }] })
  }

const openTable = (bids: Bids): TableHost =>
  openTableHost(
    {
      keeper,
      askBot: bidders(bids),
      askAdvice: () => Promise.resolve([]),
      writeSave: () => Promise.resolve({ ok: true }),
      keepCopy: () => Promise.resolve({ ok: true, place: null }),
      warn: (text) => expect.fail(text),
    },
    { record: keeper.start({ scenario: builtInScenario('spring-2021'), seed: 5, seats: seating('ali', 'jd') }), speed: 'off' },
  )

const send = async (host: TableHost, seat: Faction, intent: SeatIntent): Promise<void> => {
  expect(host.send(seat, intent)).toEqual({ ok: true })
  await settle()
}

/** Plays the first quarter until the bids lie open, and tells what each screen was told on the way. */
const toldUntilOpened = async (bids: Bids): Promise<ReadonlyMap<Viewer, readonly string[]>> => {
  const host = openTable(bids)
  const told = new Map(VIEWERS.map((viewer) => [viewer, [] as string[]]))
  for (const viewer of VIEWERS) host.subscribe(viewer, (view) => told.get(viewer)!.push(JSON.stringify(view)))
  while (host.view(null).stage !== 'bids') {
    for (const seat of ['ali', 'jd'] as const) {
      if (host.view(null).show !== null) await send(host, seat, { type: 'show.done' })
      const { legal } = host.view(seat)
      if (legal.length > 0) await send(host, seat, { type: 'move.chosen', move: wanted(legal, bids) })
    }
    await settle()
  }
  for (const list of told.values()) list.pop()
  host.stop()
  return told
}

describe('a bid for the stage', () => {
  it('leaves no trace on anybody else’s screen until all are opened: not a look more, and not another one', async () => {
    const silent = await toldUntilOpened({})
    const bot = await toldUntilOpened({ tencent: 3 })
    const person = await toldUntilOpened({ ali: 2 })
    for (const viewer of VIEWERS) {
      expect(silent.get(viewer)!.length).toBeGreaterThan(8)
      if (viewer !== 'tencent') expect(bot.get(viewer), `${viewer} and a bot’s bid`).toEqual(silent.get(viewer))
      if (viewer !== 'ali') expect(person.get(viewer), `${viewer} and a person’s bid`).toEqual(silent.get(viewer))
    }
    expect(bot.get('tencent')).not.toEqual(silent.get('tencent'))
    expect(person.get('ali')).not.toEqual(silent.get('ali'))
  })

  it('is shown with all others when they are opened, and paid for afterwards', async () => {
    const host = openTable({ ali: 2, tencent: 3, pdd: 3 })
    const opened = (log: readonly LogEntry[]): boolean => log.some(({ kind }) => kind === 'stage-opened')
    while (host.view(null).stage !== 'bids') {
      for (const seat of ['ali', 'jd'] as const) {
        if (host.view(null).show !== null) await send(host, seat, { type: 'show.done' })
        const { legal } = host.view(seat)
        if (legal.length > 0) await send(host, seat, { type: 'move.chosen', move: wanted(legal, { ali: 2 }) })
      }
      await settle()
    }
    const { show, log, position, decider } = host.view(null)
    expect(show).toMatchObject({ kind: 'bids', bids: [2, 3, 3, 0], tied: true })
    const winner = show?.kind === 'bids' ? show.winner : null
    expect(['tencent', 'pdd']).toContain(winner)
    // What is shown is told once it has been seen: who acts next, what is paid, and the line of the log.
    expect(decider).toBeNull()
    expect(opened(log)).toBe(false)
    expect(position.order).toHaveLength(4)
    await send(host, 'jd', { type: 'show.done' })
    expect(opened(host.view(null).log)).toBe(true)
    host.stop()
  })
})
