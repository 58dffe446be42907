import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import type { AppSource } from './app-source'
import { createFakeBridge } from '../testing/fake-bridge'
import { lineIn } from '../testing/fake-drawer'
import { act, alone, inTurn, screenOf } from '../testing/in-turn'
import { startGame, stepOn, tableOf, until } from '../testing/play-app'

const movesIn = (text: string | undefined): number => (JSON.parse(text ?? '{"moves":[]}') as { moves: unknown[] }).moves.length

/** A game at the table of which the last moves could not be written. */
const unsaved = async () => {
  const fake = createFakeBridge()
  const { app } = await inTurn({ fake })
  app.send({ type: 'game.save', name: 'Monday' })
  await until(() => tableOf(app).namedSave.state === 'saved' && tableOf(app).saving.state === 'saved')
  fake.failWrites = true
  act(app)
  for (let count = 0; count < 4; count++) await stepOn(app, count)
  await until(() => tableOf(app).saving.state === 'failed')
  const { moveCount } = tableOf(app)
  const game = `game-${lineIn(fake.autosave()) ?? ''}`
  expect(movesIn(fake.files.get(game))).toBeLessThan(moveCount)
  return { app, fake, moveCount, movesOnDisk: () => movesIn(fake.files.get(game)) }
}

/** Every way by which another game comes to the table. */
const WAYS: readonly (readonly [string, (app: AppSource) => Promise<void>])[] = [
  [
    'a new game',
    (app) => {
      app.send({ type: 'screen.open', screen: 'set-up' })
      startGame(app, alone, builtInScenario('long-war'))
      return Promise.resolve()
    },
  ],
  [
    'a saved game',
    async (app) => {
      app.send({ type: 'screen.open', screen: 'saved-games' })
      app.send({ type: 'save.open', id: 'Monday' })
      await until(() => screenOf(app) === 'table')
    },
  ],
  [
    'a "what if"',
    async (app) => {
      app.send({ type: 'screen.open', screen: 'saved-games' })
      app.send({ type: 'save.replay', id: 'Monday' })
      await until(() => screenOf(app) === 'replay')
      app.send({ type: 'replay.branch', at: 1, move: null, name: 'What if' })
    },
  ],
]

describe.each(WAYS)('%s that takes the place of a game whose autosave fails', (_, ask) => {
  it('waits, and comes once the game is saved', async () => {
    const { app, fake, moveCount, movesOnDisk } = await unsaved()
    await ask(app)
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app)).toMatchObject({ stage: 'leaving', moveCount, saving: { code: 'save.write-failed' } })
    fake.failWrites = false
    app.send({ type: 'save.retry' })
    await until(() => tableOf(app).stage !== 'leaving')
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).moveCount).not.toBe(moveCount)
    expect(movesOnDisk()).toBe(moveCount)
  })

  it('comes without the last moves if somebody wants that', async () => {
    const { app, moveCount } = await unsaved()
    await ask(app)
    app.send({ type: 'game.quit', anyway: true })
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).moveCount).not.toBe(moveCount)
    expect(tableOf(app).stage).not.toBe('leaving')
  })

  it('comes no more once somebody went back to the game, or on to the title', async () => {
    const { app, fake, moveCount } = await unsaved()
    await ask(app)
    app.send({ type: 'resume' })
    expect(tableOf(app)).toMatchObject({ moveCount })
    expect(tableOf(app).stage).not.toBe('leaving')
    app.send({ type: 'game.quit' })
    fake.failWrites = false
    app.send({ type: 'save.retry' })
    await until(() => screenOf(app) === 'title')
    expect(app.getSnapshot().table).toBeNull()
  })
})

it('a "what if" is saved under its name, the game it left under none', async () => {
  const { app, fake, moveCount, movesOnDisk } = await unsaved()
  await WAYS[2]![1](app)
  expect(fake.files.has('What if')).toBe(false)
  fake.failWrites = false
  app.send({ type: 'save.retry' })
  await until(() => fake.files.has('What if'))
  expect(movesIn(fake.files.get('What if'))).toBe(1)
  expect(movesOnDisk()).toBe(moveCount)
})
