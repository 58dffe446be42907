import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import type { AppSource } from '../app/app-source'
import { startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

const screenOf = (app: AppSource): string => app.getSnapshot().screen.screen

/** An app at the end of a short game. */
const ended = async () => {
  const started = startTestApp()
  startGame(started.app, seating('ali'), builtInScenario('first-steps'))
  for (let count = 0; screenOf(started.app) !== 'end'; count++) await stepOn(started.app, count)
  return started
}

describe('the end of a game', () => {
  it.each(['rulebook', 'settings', 'saved-games', 'replay'] as const)('is found again behind %s, for the room too', async (screen) => {
    const { app } = await ended()
    app.send(screen === 'replay' ? { type: 'replay.open' } : { type: 'screen.open', screen })
    expect(screenOf(app)).toBe(screen)
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('end')
    expect(tableOf(app).stage).toBe('game-over')
    expect(app.publicTable()?.stage).toBe('over')
  })
})

describe('a replay', () => {
  it('opens from the end of a game, at a moment, and leads back there', async () => {
    const { app } = await ended()
    const { film } = app.getSnapshot().replay!
    app.send({ type: 'replay.open', at: 7 })
    expect(screenOf(app)).toBe('replay')
    expect(app.getSnapshot().replay).toEqual({ film, at: 7 })
    expect(app.getSnapshot().replay!.film).toBe(film)
    expect(film.length).toBe(tableOf(app).moveCount)
    app.send({ type: 'replay.look', at: 9 })
    expect(app.getSnapshot().replay).toEqual({ film, at: 9 })
    app.send({ type: 'replay.look', at: film.length + 40 })
    expect(app.getSnapshot().replay!.at).toBe(film.length)
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('end')
  })

  it('is found again at its moment behind the rulebook and the settings, from the end and from the drawer', async () => {
    const { app } = await ended()
    app.send({ type: 'game.save', name: 'Sunday' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    app.send({ type: 'replay.open', at: 7 })
    for (const screen of ['rulebook', 'settings', 'licences'] as const) {
      app.send({ type: 'screen.open', screen })
      expect(screenOf(app)).toBe(screen)
      expect(app.publicTable()?.moment?.at, 'the room goes on looking at it').toBe(7)
      app.send({ type: 'screen.back' })
      expect(screenOf(app)).toBe('replay')
      expect(app.getSnapshot().replay!.at).toBe(7)
    }
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('end')
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app), 'a replay that was left stays left').toBe('end')
    app.send({ type: 'game.quit' })
    await until(() => screenOf(app) === 'title')
    app.send({ type: 'save.replay', id: 'Sunday' })
    await until(() => screenOf(app) === 'replay')
    app.send({ type: 'screen.open', screen: 'settings' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('replay')
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('saved-games')
  })

  it('gives the room its table back when one goes on playing straight from it', async () => {
    const { app } = await ended()
    app.send({ type: 'game.save', name: 'Sunday' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    startGame(app, seating('ali'))
    const { stage } = app.publicTable()!
    app.send({ type: 'screen.open', screen: 'saved-games' })
    app.send({ type: 'save.replay', id: 'Sunday' })
    await until(() => screenOf(app) === 'replay')
    expect(app.publicTable()?.moment).not.toBeNull()
    app.send({ type: 'screen.open', screen: 'table' })
    expect(app.publicTable()).toMatchObject({ stage, moment: null })
    expect(app.getSnapshot().replay).toBeNull()
  })

  it('does not open without a game that has ended', () => {
    const { app } = startTestApp()
    app.send({ type: 'replay.open' })
    expect(screenOf(app)).toBe('title')
    expect(app.getSnapshot().replay).toBeNull()
    startGame(app, seating('ali'))
    app.send({ type: 'replay.open' })
    expect(screenOf(app)).toBe('table')
  })

  it('of a saved game opens from the drawer over a game in play, and leads back to the drawer', async () => {
    const { app, fake } = await ended()
    app.send({ type: 'game.save', name: 'Sunday' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    startGame(app, seating('ali'))
    app.send({ type: 'screen.open', screen: 'saved-games' })
    await until(() => app.getSnapshot().saves.state === 'ready')
    app.send({ type: 'save.replay', id: 'Sunday' })
    await until(() => screenOf(app) === 'replay')
    expect(app.getSnapshot().replay).toMatchObject({ film: { name: 'Sunday', isOpen: true } })
    expect(tableOf(app).stage, 'the game in play waits').toBe('paused')
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('saved-games')
    expect(app.getSnapshot().replay).toBeNull()
    fake.files.set('torn', 'no save')
    app.send({ type: 'save.replay', id: 'torn' })
    await until(() => app.getSnapshot().saves.notice !== null)
    expect(screenOf(app)).toBe('saved-games')
  })

  it('branches off into a game of its own, saved under its name with the game it left', async () => {
    const { app, fake } = await ended()
    app.send({ type: 'replay.open' })
    const { film } = app.getSnapshot().replay!
    const at = Array.from({ length: film.length }, (_, index) => index).find(
      (index) => film.table(index).decider?.kind === 'action' && film.choices(index).length > 2,
    )!
    const move = film.choices(at).find((choice) => choice.type !== film.chosen(at)?.type && choice.type !== 'end-turn')!
    app.send({ type: 'replay.branch', at, move, name: 'What if' })
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).moveCount).toBe(at + 1)
    await until(() => fake.files.has('What if'))
    expect(JSON.parse(fake.files.get('What if')!)).toMatchObject({ name: 'What if', branch: { at } })
    for (let count = 0; screenOf(app) !== 'end'; count++) await stepOn(app, count)
    const parent = app.getSnapshot().replay!.film.parent()!
    expect(parent.at).toBe(at)
    expect(parent.film.length).toBe(film.length)
  })

  it('does not branch at a move the rules refuse', async () => {
    const { app } = await ended()
    app.send({ type: 'replay.open' })
    app.send({ type: 'replay.branch', at: 0, move: { type: 'end-turn', seat: 'jd' }, name: 'What if' })
    expect(screenOf(app)).toBe('replay')
  })
})
