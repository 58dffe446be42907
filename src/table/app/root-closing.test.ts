import { describe, expect, it } from 'vitest'
import { reportUnsaved } from './report-unsaved'
import { createFakeBridge } from '../testing/fake-bridge'
import { act, inTurn, screenOf } from '../testing/in-turn'
import { startTestApp, stepOn, tableOf, until } from '../testing/play-app'

/** A game at the table of which the last moves could not be written. */
const unsaved = async () => {
  const fake = createFakeBridge()
  const { app } = await inTurn({ fake })
  fake.failWrites = true
  act(app)
  for (let count = 0; count < 4; count++) await stepOn(app, count)
  await until(() => tableOf(app).saving.state === 'failed')
  const closings = () => fake.calls.filter((call) => call.startsWith('closing'))
  return { app, fake, closings }
}

describe('everything that closes', () => {
  it('closes at once without a game, and with one that is saved', async () => {
    const { app, fake } = startTestApp({ fake: createFakeBridge() })
    app.send({ type: 'app.closing' })
    expect(fake.calls).toContain('closing go')
    const played = await inTurn()
    act(played.app)
    await until(() => tableOf(played.app).saving.state === 'saved')
    played.app.send({ type: 'app.closing' })
    await until(() => played.fake.calls.includes('closing go'))
  })

  it('asks from any screen while moves are missing, and lets people stay', async () => {
    const { app, closings } = await unsaved()
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'app.closing' })
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).stage).toBe('leaving')
    app.send({ type: 'resume' })
    expect(tableOf(app).stage).not.toBe('leaving')
    expect(closings()).toEqual(['closing asked', 'closing stay'])
    // What closes no more does not close when the game is left later.
    app.send({ type: 'game.quit', anyway: true })
    expect(screenOf(app)).toBe('title')
    expect(closings()).toEqual(['closing asked', 'closing stay'])
  })

  it('closes once it is saved, or once one leaves anyway', async () => {
    const first = await unsaved()
    first.app.send({ type: 'app.closing' })
    first.fake.failWrites = false
    first.app.send({ type: 'save.retry' })
    await until(() => first.closings().includes('closing go'))
    const second = await unsaved()
    second.app.send({ type: 'app.closing' })
    second.app.send({ type: 'game.quit', anyway: true })
    expect(second.closings()).toEqual(['closing asked', 'closing go'])
  })

  it('does not close when somebody would rather have the title', async () => {
    const { app, fake, closings } = await unsaved()
    app.send({ type: 'app.closing' })
    app.send({ type: 'game.quit' })
    fake.failWrites = false
    app.send({ type: 'save.retry' })
    await until(() => screenOf(app) === 'title')
    expect(closings()).toEqual(['closing asked', 'closing stay'])
  })
})

describe('a copy kept elsewhere', () => {
  it('has every move, and is as good as a save until another is made', async () => {
    const { app, fake } = await unsaved()
    expect(tableOf(app).isUnsaved).toBe(true)
    app.send({ type: 'copy.keep', name: 'Lesson' })
    await until(() => tableOf(app).copy.state === 'kept')
    expect(tableOf(app)).toMatchObject({ isUnsaved: false, copy: { place: { fileName: 'Lesson.sinkingmarket', folder: '/copies' } } })
    expect((JSON.parse(fake.copies[0] ?? '{}') as { moves: unknown[] }).moves).toHaveLength(tableOf(app).moveCount)
    const { moveCount } = tableOf(app)
    for (let count = 0; tableOf(app).moveCount === moveCount; count++) await stepOn(app, count)
    expect(tableOf(app)).toMatchObject({ isUnsaved: true, copy: { state: 'idle' } })
    app.send({ type: 'copy.keep', name: 'Lesson 2' })
    await until(() => tableOf(app).copy.state === 'kept')
    app.send({ type: 'game.quit' })
    await until(() => screenOf(app) === 'title')
  })

  it('that cannot be kept says why, and saves nothing', async () => {
    const { app, fake } = await unsaved()
    fake.copyFails = 'EROFS'
    app.send({ type: 'copy.keep', name: 'Lesson' })
    await until(() => tableOf(app).copy.state === 'failed')
    expect(tableOf(app)).toMatchObject({ isUnsaved: true, copy: { code: 'file.write-failed', params: { detail: 'EROFS' } } })
  })

  it('answers the question of whether to close', async () => {
    const { app, closings } = await unsaved()
    app.send({ type: 'app.closing' })
    app.send({ type: 'copy.keep', name: 'Lesson' })
    await until(() => closings().includes('closing go'))
    expect(closings()).toEqual(['closing asked', 'closing go'])
  })
})

it('the main process hears when moves are missing, and when they are no longer', async () => {
  const fake = createFakeBridge()
  const { app } = await inTurn({ fake })
  await until(() => !tableOf(app).isUnsaved)
  reportUnsaved(app, fake.bridge.app)
  // At once: what the page before it told may have come after that was left.
  await until(() => fake.calls.includes('saved'))
  fake.failWrites = true
  act(app)
  await until(() => fake.calls.includes('unsaved'))
  app.send({ type: 'copy.keep', name: 'Lesson' })
  const told = () => fake.calls.filter((call) => call === 'unsaved' || call === 'saved')
  await until(() => told().length > 2)
  expect(told()).toEqual(['saved', 'unsaved', 'saved'])
})
