import { describe, expect, it } from 'vitest'
import { builtInScenario, CARDS, FACTIONS, type Move } from '../../../rules'
import type { AppSource } from './app-source'
import type { AppEvent } from './root-events'
import { createFakeBridge } from '../testing/fake-bridge'
import { idleMove, startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

type PlayCard = Extract<Move, { type: 'play-card' }>

const isCard = (move: Move): move is PlayCard => move.type === 'play-card'
const cardsOf = (app: AppSource): readonly PlayCard[] => tableOf(app).legal.filter(isCard)

/** Four people at one computer; one of them has a card on the slip, and was refused something. */
const drafting = async (fake = createFakeBridge()) => {
  const { app } = startTestApp({ fake })
  startGame(app, seating(...FACTIONS), builtInScenario('spring-2021'))
  for (let count = 0; cardsOf(app).length === 0; count++) await stepOn(app, count, idleMove)
  const { seat, card } = cardsOf(app)[0]!
  app.send({ type: 'intent.begin', action: { type: 'play-card', card } })
  app.send({ type: 'move.chosen', move: { type: 'play-card', seat, card, target: { region: 'nowhere' } } })
  expect(app.getSnapshot().intent.card).toBe(card)
  expect(tableOf(app).refusal).not.toBeNull()
  return { app, seat }
}

/** Nothing of all the interface may know names a card: not the table, not the draft, not what was refused. */
const expectNoCards = (app: AppSource): void => {
  const view = app.getSnapshot()
  expect(tableOf(app).stage).not.toBe('human-turn')
  expect(tableOf(app).refusal).toBeNull()
  const shown = JSON.stringify({ ...view, table: { ...view.table, scenario: null } })
  expect([...CARDS.keys()].filter((card) => shown.includes(`"${card}"`))).toEqual([])
}

/** Sits down behind the curtain. */
const sitDown = (app: AppSource): void => {
  for (const type of ['seat.ready', 'recap.done'] as const) {
    expectNoCardOnSlip(app)
    app.send({ type })
  }
}

const expectNoCardOnSlip = (app: AppSource): void =>
  expect(app.getSnapshot().intent).toMatchObject({ stage: 'idle', card: null, move: null })

describe('a draft among several people', () => {
  it('is on no screen while the game is paused or handed over, and there again for whose it is', async () => {
    const { app, seat } = await drafting()
    const { intent } = app.getSnapshot()
    for (const screen of [null, 'rulebook', 'settings'] as const) {
      app.send({ type: 'pause' })
      expectNoCards(app)
      if (screen !== null) {
        app.send({ type: 'screen.open', screen })
        expectNoCards(app)
        app.send({ type: 'screen.back' })
        expectNoCards(app)
      }
      app.send({ type: 'resume' })
      expect(tableOf(app)).toMatchObject({ stage: 'hand-over', next: { faction: seat } })
      expectNoCards(app)
      sitDown(app)
      expect(tableOf(app)).toMatchObject({ stage: 'human-turn', viewer: seat })
      expect(app.getSnapshot().intent).toEqual(intent)
    }
  })

  it('is under no other screen, and there again behind it', async () => {
    const { app } = await drafting()
    const { intent } = app.getSnapshot()
    app.send({ type: 'screen.open', screen: 'rulebook' })
    expectNoCards(app)
    app.send({ type: 'screen.back' })
    expect(app.getSnapshot().intent).toEqual(intent)
  })

  it('is not there while somebody tries to leave, and there again for whose it is', async () => {
    const { app, seat } = await drafting(Object.assign(createFakeBridge(), { failWrites: true }))
    const { intent } = app.getSnapshot()
    app.send({ type: 'game.quit' })
    await until(() => tableOf(app).saving.state === 'failed')
    expect(tableOf(app).stage).toBe('leaving')
    expectNoCards(app)
    app.send({ type: 'resume' })
    expect(tableOf(app)).toMatchObject({ stage: 'hand-over', next: { faction: seat } })
    sitDown(app)
    expect(app.getSnapshot().intent).toEqual(intent)
  })

  it('can be gone on with after the pause, and is gone with the turn', async () => {
    const { app, seat } = await drafting()
    const again: readonly AppEvent[] = [{ type: 'pause' }, { type: 'resume' }, { type: 'seat.ready' }, { type: 'recap.done' }]
    for (const event of again) app.send(event)
    app.send({ type: 'intent.cancel' })
    expectNoCardOnSlip(app)
    app.send({ type: 'intent.begin', action: { type: 'raise-capital' } })
    expect(app.getSnapshot().intent).toMatchObject({ stage: 'ready', type: 'raise-capital' })
    app.send({ type: 'intent.confirm' })
    expect(tableOf(app).log.at(-1)).toMatchObject({ seat })
    expectNoCardOnSlip(app)
    app.send({ type: 'intent.begin', action: { type: 'play-card', card: cardsOf(app)[0]!.card } })
    app.send({ type: 'turn.end' })
    sitDown(app)
    expect(tableOf(app).viewer).not.toBe(seat)
    expectNoCardOnSlip(app)
  })
})
