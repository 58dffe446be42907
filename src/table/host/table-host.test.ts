import { describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, HIDDEN, type Faction, type Move, seatOf, visibleLog } from '../../../rules'
import { createKeeper, openTableHost, realRules, type SeatIntent, type SeatView, type TableHost, type Viewer } from '..'
import { leaksIn } from '../testing/leaks'
import { quickBots, settle } from '../testing/play-app'
import { seating } from '../testing/seatings'

const VIEWERS: readonly Viewer[] = [...FACTIONS, null]
const PEOPLE = ['ali', 'tencent'] as const
const PAGES = ['prologue', 'bids', 'ruling', 'market', 'predictions', 'books', 'half-time', 'regulator', 'news', 'last-quarter', 'count']

const keeper = createKeeper(realRules)

/** A table at which two people play against two bots. */
const openTable = (scenario: string): TableHost =>
  openTableHost(
    {
      keeper,
      askBot: quickBots,
      askAdvice: () => Promise.resolve([]),
      writeSave: () => Promise.resolve({ ok: true }),
      keepCopy: () => Promise.resolve({ ok: true, place: null }),
      warn: (text) => expect.fail(text),
    },
    { record: keeper.start({ scenario: builtInScenario(scenario), seed: 5, seats: seating(...PEOPLE) }), speed: 'off' },
  )

/** Whoever may do something does it: turns a page, puts a move on the slip and confirms it, or makes a move at once. */
const step = async (host: TableHost, count: number): Promise<void> => {
  for (const seat of PEOPLE) {
    const { stage, legal } = host.view(seat)
    const moves = legal.filter(({ type }) => type !== 'withdraw')
    const move = moves[(count * 7) % Math.max(1, moves.length)]
    if (PAGES.includes(stage)) host.send(seat, { type: 'show.done' })
    else if (move !== undefined) make(host, seat, move)
    await settle()
  }
}

const make = (host: TableHost, seat: Faction, move: Move): void => {
  host.send(seat, { type: 'intent.prepare', move })
  expectDraftIsOwn(host, seat)
  const asked: SeatIntent = host.view(seat).intent.stage === 'ready' ? { type: 'intent.confirm' } : { type: 'move.chosen', move }
  expect(host.send(seat, asked)).toEqual({ ok: true })
}

/** What one seat puts together is on no other screen. */
const expectDraftIsOwn = (host: TableHost, seat: Faction): void => {
  for (const viewer of VIEWERS)
    if (viewer !== seat) expect(host.view(viewer).intent).toMatchObject({ stage: 'idle', card: null, move: null })
}

/** Plays to the end and looks at all five screens after every step. */
const playToEnd = async (host: TableHost, look: (views: ReadonlyMap<Viewer, SeatView>) => void): Promise<void> => {
  for (let count = 0; host.view(null).stage !== 'game-over'; count++) {
    await step(host, count)
    look(new Map(VIEWERS.map((viewer) => [viewer, host.view(viewer)])))
  }
}

/** The part of a view that everybody has in common. */
const publicPart = ({ position, log, ...view }: SeatView) => ({
  stage: view.stage,
  decider: view.decider,
  seats: view.seats,
  moveCount: view.moveCount,
  show: view.show,
  predictions: view.predictions,
  log: visibleLog(log, null),
  position: {
    ...position,
    viewer: null,
    hands: position.hands.map((hand) => hand.length),
    agendas: [],
    agendaChoices: [],
    privateTerms: [],
    bids: [],
    turnUsed: position.turnUsed.filter((type) => type !== 'bid'),
  },
})

/** What is said and laid down in front of everybody: cards played, and cards that are part of a deal. */
const shownIn = ({ position, log }: SeatView): string =>
  JSON.stringify([position.discards, position.pending, log.filter(({ kind }) => /^(card-played|deal)/.test(kind))])

/** Cards, agendas and private terms that lie in one seat's hand, as that seat sees them, and that nobody else has seen yet. */
const secretsOf = (views: ReadonlyMap<Viewer, SeatView>, seat: Faction): readonly string[] => {
  const own = views.get(seat)!
  const { hands, agendas, agendaChoices, privateTerms } = own.position
  const shown = shownIn(own)
  return [
    ...hands[seatOf(seat)],
    agendas[seatOf(seat)] ?? HIDDEN,
    privateTerms[seatOf(seat)] ?? HIDDEN,
    ...agendaChoices[seatOf(seat)],
  ].filter((one) => one !== HIDDEN && !shown.includes(`"${one}"`))
}

describe('a table for several viewers', () => {
  it.each(['first-steps', 'spring-2021'])(
    'plays %s in Node: each of five screens gets its own view and nobody else’s secrets',
    async (scenario) => {
      const host = openTable(scenario)
      const streams = new Map(VIEWERS.map((viewer) => [viewer, [] as string[]]))
      const leaks: string[] = []
      const stages = new Set<string>()
      for (const viewer of VIEWERS) {
        host.subscribe(viewer, (view) => {
          stages.add(view.stage)
          expect(view.viewer).toBe(viewer)
          leaks.push(...leaksIn(view, viewer).map((leak) => `${viewer} at ${view.stage}: ${leak}`))
          streams.get(viewer)!.push(JSON.stringify(view))
        })
      }
      let hidden = 0
      await playToEnd(host, (views) => {
        const open = views.get(null)!
        for (const [viewer, view] of views) {
          expect(JSON.parse(streams.get(viewer)!.at(-1)!), 'the last view told is the one there is, and plain JSON').toEqual(view)
          expect(publicPart(view)).toEqual(publicPart(open))
          // Everything is open once the game is over, and the count turns it over.
          if (open.stage === 'count' || open.stage === 'game-over') continue
          for (const seat of FACTIONS.filter((other) => other !== viewer)) {
            const told = streams.get(viewer)!.at(-1)!
            leaks.push(...secretsOf(views, seat).filter((secret) => told.includes(`"${secret}"`)))
            hidden += secretsOf(views, seat).length
          }
        }
      })
      expect(leaks).toEqual([])
      expect(hidden, 'there was something to hide').toBeGreaterThan(100)
      for (const told of streams.values()) expect(told.length).toBeGreaterThan(20)
      for (const stage of ['human-turn', 'bot-turn', 'market', 'books', 'news', 'last-quarter', 'count', 'game-over'])
        expect(stages).toContain(stage)
      // Everybody has a screen: nothing is handed over, and nobody has missed anything.
      for (const stage of ['hand-over', 'recap']) expect(stages).not.toContain(stage)
      host.stop()
    },
  )

  it('does what a seat asks for itself, and refuses what it asks for another', async () => {
    const host = openTable('spring-2021')
    const isAlis = (): boolean => host.view('ali').legal.length > 0 && host.view(null).decider?.kind === 'action'
    for (let count = 0; !isAlis(); count++) await step(host, count)
    const before = host.view(null)
    const [move] = host.view('ali').legal
    const refused = { ok: false, code: 'seat.not-yours' }
    const others: readonly Viewer[] = ['tencent', 'pdd', 'jd', null]
    for (const viewer of others) {
      expect(host.view(viewer)).toMatchObject({ legal: [], canEndTurn: false, advice: null })
      expect(host.send(viewer, { type: 'move.chosen', move: move! })).toMatchObject(refused)
      expect(host.send(viewer, { type: 'turn.end' })).toMatchObject(refused)
      expect(host.send(viewer, { type: 'intent.prepare', move: move! })).toMatchObject(refused)
    }
    expect(host.send('ali', { type: 'move.chosen', move: { type: 'end-turn', seat: 'tencent' } })).toMatchObject(refused)
    expect(host.send('ali', { type: 'intent.prepare', move: { type: 'raise-capital', seat: 'tencent' } })).toMatchObject(refused)
    expect(host.send('ali', { type: 'show.done' })).toMatchObject({ ok: false, code: 'intent.not-now' })
    expect(host.send('ali', JSON.parse('{ "type": "leave" }') as SeatIntent)).toMatchObject({ ok: false, code: 'intent.unknown' })
    expect(host.send('ali', { type: 'move.chosen', move: { type: 'subsidise', seat: 'ali', region: 'hubei', amount: 999 } })).toMatchObject(
      { ok: false },
    )
    expect(host.view(null)).toBe(before)
    expect(host.send('ali', { type: 'turn.end' })).toEqual({ ok: true })
    expect(host.view(null).moveCount).toBe(before.moveCount + 1)
    host.stop()
  })

  it('shows a counter to the others once it is sent', async () => {
    const host = openTable('spring-2021')
    const current = (viewer: Viewer) =>
      host.view(viewer).review?.desk.find(({ application }) => application.id === host.view(viewer).review?.current)
    const mayRule = (): boolean => host.view('tencent').legal.some((move) => move.type === 'rule' && move.ruling === 'counter')
    for (let count = 0; !mayRule(); count++) await step(host, count)
    const { id } = current('tencent')!.application
    expect(host.send('tencent', { type: 'counter.begin', application: id })).toEqual({ ok: true })
    expect(current('tencent')!.draft).not.toBeNull()
    for (const viewer of ['ali', 'pdd', 'jd', null] as const) expect(current(viewer)).toMatchObject({ draft: null, refusal: null })
    host.stop()
  })

  it('tells a viewer nothing while nothing changes for them, and nobody who has gone', async () => {
    const host = openTable('spring-2021')
    for (let count = 0; host.view('ali').legal.length === 0 || host.view('ali').decider?.kind !== 'action'; count++) await step(host, count)
    const told = { ali: 0, public: 0, gone: 0 }
    host.subscribe('ali', () => void (told.ali += 1))
    host.subscribe(null, () => void (told.public += 1))
    host.subscribe('ali', () => void (told.gone += 1)).unsubscribe()
    host.send('ali', { type: 'intent.prepare', move: host.view('ali').legal.at(0)! })
    expect(told).toEqual({ ali: 2, public: 1, gone: 1 })
    host.stop()
  })
})
