import { describe, expect, it } from 'vitest'
import { builtInScenario, AGENDAS, CARDS, HIDDEN, playerView, SCENARIOS, visibleLog, type Move } from '../../../rules'
import { playRandomGame } from '../../../rules/testing/random-play'
import { projectionSchema, type Projection } from '../../shared/projection'
import { idleMove, secretsIn, startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'
import { projectionOf } from '../projector/publish'
import type { PublicTable } from './public-table'

type App = ReturnType<typeof startTestApp>['app']

const shownBy = (app: App): PublicTable => {
  const table = app.publicTable()
  if (table === null) throw new Error('nothing is projected')
  return table
}

/** Plays a whole game at a computer and looks at every picture the room would see. */
const watchGame = async (app: App, look: (table: PublicTable) => void, most = 600): Promise<void> => {
  for (let count = 0; count < most && tableOf(app).stage !== 'game-over'; count++) {
    look(shownBy(app))
    await stepOn(app, count, count % 3 === 0 ? undefined : idleMove)
  }
  look(shownBy(app))
}

const FOUR = seating('ali', 'tencent', 'pdd', 'jd')

describe('the public table', () => {
  it('holds no secret at any moment of a game between people, and fits the schema as it is', async () => {
    const { app } = startTestApp()
    startGame(app, FOUR, builtInScenario('spring-2021'), 7)
    const stages = new Set<string>()
    await watchGame(app, (table) => {
      stages.add(table.stage)
      expect(table.position.viewer).toBeNull()
      expect(table.position.hands.flat().every((card) => card === HIDDEN)).toBe(true)
      expect(table.position.rng).toBe(0)
      // The count opens what was hidden: the game is over.
      if (table.stage !== 'over' && table.stage !== 'count') {
        const { agendas, privateTerms } = table.position
        expect([...agendas, ...privateTerms].every((secret) => secret === null || secret === HIDDEN)).toBe(true)
      }
      expect(secretsIn(table.log).every((secret) => secret === HIDDEN)).toBe(true)
      const parsed = projectionSchema.safeParse(projectionOf(table))
      expect(parsed.error?.issues).toBeUndefined()
      expect(parsed.data).toEqual(JSON.parse(JSON.stringify(table)))
    })
    expect([...stages]).toEqual(expect.arrayContaining(['turn', 'review', 'market', 'books', 'news', 'last-quarter', 'count', 'over']))
  }, 30_000)

  it('is the same whoever sits at the computer: one who plays alone shows the room nothing of their own', () => {
    const alone = startTestApp().app
    startGame(alone, seating('ali'), builtInScenario('spring-2021'), 7)
    const four = startTestApp().app
    startGame(four, FOUR, builtInScenario('spring-2021'), 7)
    expect(tableOf(alone).position.hands[0]?.some((card) => CARDS.has(card))).toBe(true)
    expect(shownBy(alone).position).toEqual(shownBy(four).position)
    expect(JSON.stringify(shownBy(alone).log)).not.toMatch(new RegExp([...AGENDAS.keys()].map((id) => `"${id}"`).join('|')))
  })

  it('shows a move, and takes it back when it is taken back', async () => {
    const { app } = startTestApp()
    startGame(app, seating('ali'), builtInScenario('spring-2021'), 7)
    for (let count = 0; tableOf(app).stage !== 'human-turn' || tableOf(app).decider?.kind !== 'action'; count++)
      await stepOn(app, count, idleMove)
    const before = shownBy(app)
    const subsidy = tableOf(app).legal.find(({ type }) => type === 'subsidise') as Move
    app.send({ type: 'move.chosen', move: subsidy })
    const after = shownBy(app)
    expect(after.position.subsidy).not.toEqual(before.position.subsidy)
    expect(after.log.at(-1)?.kind).toBe('subsidised')
    app.send({ type: 'undo' })
    expect(shownBy(app).position).toEqual(before.position)
    expect(shownBy(app).log).toEqual(before.log)
  })

  it('keeps what people predicted to themselves until the market has run', async () => {
    const { app } = startTestApp()
    app.send({ type: 'setup.start', setup: { scenario: builtInScenario('first-steps'), seed: 11, seats: seating('ali'), predicts: true } })
    for (let count = 0; !tableOf(app).isPredicting && count < 50; count++) {
      if (tableOf(app).canEndTurn) app.send({ type: 'turn.end' })
      else await stepOn(app, count, idleMove)
    }
    expect(tableOf(app).isPredicting).toBe(true)
    app.send({ type: 'prediction.give', forecast: { share: 217, low: 150, high: 300 } })
    const said = (): boolean => JSON.stringify(shownBy(app).predictions).includes('217')
    for (let count = 0; shownBy(app).stage !== 'market' && count < 50; count++) {
      expect(said()).toBe(false)
      await stepOn(app, count, idleMove)
    }
    for (let count = 0; shownBy(app).stage === 'market' && count < 50; count++) await stepOn(app, count, idleMove)
    expect(shownBy(app).stage).toBe('predictions')
    expect(said()).toBe(true)
    expect(projectionSchema.safeParse(projectionOf(shownBy(app))).success).toBe(true)
  })

  it('follows a replay, and shows of every moment what everybody could know then, though the game lies open', async () => {
    const { app } = startTestApp()
    startGame(app, FOUR, builtInScenario('spring-2021'), 7)
    const inPlay = new Map<number, PublicTable>()
    await watchGame(app, (table) => {
      if (['human-turn', 'game-over'].includes(tableOf(app).stage)) inPlay.set(tableOf(app).moveCount, table)
    })
    app.send({ type: 'replay.open' })
    const { film } = app.getSnapshot().replay!
    for (let at = 0; at <= film.length; at++) {
      app.send({ type: 'replay.look', at })
      const table = shownBy(app)
      expect(shownBy(app), 'the same moment is the same picture').toBe(table)
      expect(table.moment).toEqual({ at, length: film.length })
      expect(table.stage).toBe(at === film.length ? 'over' : 'replay')
      expect(secretsIn(table.log).every((secret) => secret === HIDDEN)).toBe(true)
      expect(projectionSchema.safeParse(projectionOf(table)).error?.issues).toBeUndefined()
      const then = inPlay.get(at)
      if (then !== undefined) expect({ position: table.position, log: table.log }).toEqual({ position: then.position, log: then.log })
    }
    expect(
      film
        .table(9)
        .position.hands.flat()
        .some((card) => CARDS.has(card)),
    ).toBe(true)
    expect(inPlay.size).toBeGreaterThan(8)
    app.send({ type: 'screen.back' })
    expect(shownBy(app).moment).toBeNull()
  }, 30_000)

  it('says nothing without a game, and keeps its identity while nothing public changes', async () => {
    const { app } = startTestApp()
    expect(app.publicTable()).toBeNull()
    startGame(app, FOUR, builtInScenario('spring-2021'), 7)
    await until(() => app.publicTable() !== null)
    const before = shownBy(app)
    app.send({ type: 'settings.change', change: { volume: 10 } })
    expect(shownBy(app)).toBe(before)
  })
})

describe('the schema of the projection', () => {
  const { app } = startTestApp()
  startGame(app, FOUR, builtInScenario('spring-2021'), 7)
  const good = JSON.parse(JSON.stringify(shownBy(app))) as Projection
  const refused = (change: object, position: object = {}): boolean =>
    !projectionSchema.safeParse({ ...good, ...change, position: { ...good.position, ...position } }).success
  const drawn = { kind: 'card-drawn', quarter: 1, seat: 'ali', card: HIDDEN }

  it('lets the public table through', () => {
    expect(refused({})).toBe(false)
    expect(refused({ log: [drawn] })).toBe(false)
  })

  it.each([
    ['a card in a hand', {}, { hands: [['double-11'], [], [], []] }],
    ['a card in a deck', {}, { decks: [['double-11'], [], [], []] }],
    ['an agenda', {}, { agendas: ['foothold', null, null, null] }],
    ['a red line', {}, { privateTerms: ['ali-own-till', null, null, null] }],
    ['agendas dealt', {}, { agendaChoices: [['foothold'], [], [], []] }],
    ['the news to come', {}, { newsDeck: ['nine-rules'] }],
    ['the generator', {}, { rng: 7 }],
    ['a seat’s own view', {}, { viewer: 'ali' }],
    ['a field nobody knows', {}, { plans: [] }],
    ['a seed', { seed: 7 }, {}],
    ['a recap', { recap: [] }, {}],
    ['a card that was drawn', { log: [{ ...drawn, card: 'double-11' }] }, {}],
    ['an agenda that was kept', { log: [{ kind: 'agenda-chosen', quarter: 1, seat: 'ali', agenda: 'foothold' }] }, {}],
  ])('refuses %s', (_name, change, position) => {
    expect(refused(change, position)).toBe(true)
  })

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    'lets everything through that can happen in public in %s',
    (_id, scenario) => {
      for (const seed of [1, 2, 3]) {
        let count = 0
        const { log } = playRandomGame(scenario, seed, (state) => {
          if (count++ % 9 > 0 && state.phase !== 'over') return
          const position = playerView(state, null)
          const hands = position.hands.map((hand) => hand.map(() => HIDDEN))
          const parsed = projectionSchema.safeParse({ ...good, position: JSON.parse(JSON.stringify({ ...position, hands })) as object })
          expect(parsed.error?.issues).toBeUndefined()
        })
        const told = visibleLog(log, null)
        for (let at = 0; at < told.length; at += 300) {
          expect(projectionSchema.safeParse({ ...good, log: told.slice(at, at + 300) }).error?.issues).toBeUndefined()
        }
      }
    },
  )

  it('refuses what nests without end', () => {
    let deep: unknown = 1
    for (let level = 0; level < 5000; level++) deep = [deep]
    expect(projectionSchema.safeParse({ ...good, show: deep }).success).toBe(false)
  })
})
