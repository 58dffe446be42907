import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../../../rules'
import { projectionSchema } from '../../shared/projection'
import { lessonGame } from '../../lesson'
import { sampleLesson } from '../../lesson/testing/sample-lesson'
import { loadGame } from '../files/load-game'
import { saveText } from '../files/save-game'
import { createKeeper } from '../game/keeper'
import { realRules } from '../game/rules-door'
import { projectionOf } from '../projector/publish'
import { idleMove, startTestApp, stepOn, tableOf } from '../testing/play-app'
import { seating } from '../testing/seatings'

const MINUTE = 60_000

/** Two people at one computer with two minutes a turn; the time is the test's. */
const twoPeople = async () => {
  let now = Date.parse('2021-03-25T08:00:00Z')
  const { app } = startTestApp({ now: () => new Date(now) })
  app.send({ type: 'setup.start', setup: { scenario: builtInScenario('first-steps'), seed: 5, seats: seating('ali', 'pdd'), clock: 2 } })
  for (let count = 0; tableOf(app).stage !== 'hand-over'; count++) await stepOn(app, count)
  const sit = (): void => {
    app.send({ type: 'seat.ready' })
    if (tableOf(app).stage === 'recap') app.send({ type: 'recap.done' })
  }
  return { app, sit, pass: (ms: number) => (now += ms), now: () => now, clock: () => tableOf(app).clock }
}

describe('the clock of a turn', () => {
  it('stands still behind the curtain, in a pause and under another screen, and runs before the open table', async () => {
    const { app, sit, pass, now, clock } = await twoPeople()
    pass(5 * MINUTE)
    expect(clock()).toEqual({ minutes: 2, spent: 0, since: null })
    expect(app.publicTable()?.clock).toBeNull()
    sit()
    expect(clock()).toEqual({ minutes: 2, spent: 0, since: now() })
    expect(app.publicTable()?.clock).toEqual(clock())
    pass(MINUTE)
    app.send({ type: 'pause' })
    pass(9 * MINUTE)
    app.send({ type: 'resume' })
    expect(tableOf(app).stage).toBe('hand-over')
    expect(clock()).toEqual({ minutes: 2, spent: MINUTE, since: null })
    sit()
    pass(MINUTE / 2)
    app.send({ type: 'screen.open', screen: 'rulebook' })
    pass(MINUTE)
    app.send({ type: 'screen.back' })
    expect(clock()).toEqual({ minutes: 2, spent: 1.5 * MINUTE, since: now() })
  })

  it('takes nothing from whoever is late, and begins anew with the next turn', async () => {
    const { app, sit, pass, clock } = await twoPeople()
    sit()
    pass(20 * MINUTE)
    const [move] = tableOf(app).legal
    app.send({ type: 'move.chosen', move: move! })
    expect(tableOf(app).moveCount).toBe(1)
    for (let count = 0; tableOf(app).stage !== 'hand-over'; count++) await stepOn(app, count, idleMove)
    sit()
    expect(clock()?.spent).toBe(0)
  })

  it('is no part of a game’s moves, and there after loading', () => {
    const keeper = createKeeper(realRules)
    const record = keeper.start(lessonGame(sampleLesson(), 0))
    const loaded = loadGame(keeper, saveText(record, 'Class', new Date(0)))
    if (!loaded.ok) throw new Error(loaded.code)
    expect(loaded.record).toMatchObject({ clock: 6, lesson: record.lesson })
    const plain = loadGame(keeper, saveText(keeper.start({ ...lessonGame(sampleLesson(), 0), clock: 3 }), 'Class', new Date(0)))
    expect(plain.ok && plain.record.state).toEqual(record.state)
  })
})

describe('a class that pauses', () => {
  it('sees nothing at the table nor in the room until somebody goes on', async () => {
    const { app, sit } = await twoPeople()
    sit()
    app.send({ type: 'class.pause' })
    expect(tableOf(app).isBlank).toBe(false)
    app.send({ type: 'pause' })
    app.send({ type: 'class.pause' })
    expect([tableOf(app).isBlank, app.publicTable()?.blank]).toEqual([true, true])
    expect(projectionSchema.safeParse(projectionOf(app.publicTable())).success).toBe(true)
    app.send({ type: 'resume' })
    expect([tableOf(app).isBlank, app.publicTable()?.blank, tableOf(app).stage]).toEqual([false, false, 'hand-over'])
  })
})
