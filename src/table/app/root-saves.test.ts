import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import { createFakeBridge, type FakeBridge } from '../testing/fake-bridge'
import { lineIn } from '../testing/fake-drawer'
import { act, alone, inTurn, screenOf } from '../testing/in-turn'
import { settle, startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'

/** The save the game at the table writes by itself. */
const idOf = (fake: FakeBridge): string => `game-${lineIn(fake.autosave()) ?? ''}`

describe('saved games', () => {
  it('begin before the first decision, and go on from there after a power cut', async () => {
    const { app, fake } = startTestApp()
    startGame(app, alone, builtInScenario('first-steps'))
    await until(() => fake.autosave() !== undefined)
    expect(JSON.parse(fake.autosave() ?? '')).toMatchObject({ moves: [], status: { over: false } })
    const { app: next } = startTestApp({ fake })
    await until(() => next.getSnapshot().saves.autosave !== null)
    next.send({ type: 'game.continue' })
    await until(() => screenOf(next) === 'table')
    expect(lineIn(fake.autosave())).toBeTruthy()
    expect(fake.files.size).toBe(1)
  })

  it('of several games all stay, each to be gone on with', async () => {
    const { app, fake } = startTestApp()
    for (const seed of [101, 102, 103]) {
      app.send({ type: 'setup.start', setup: { scenario: builtInScenario('first-steps'), seed, seats: alone } })
      await until(() => screenOf(app) === 'table' && tableOf(app).saving.state === 'saved')
      app.send({ type: 'game.quit' })
      await until(() => screenOf(app) === 'title')
    }
    expect([...fake.files.values()].map((text) => (JSON.parse(text) as { seed: number }).seed)).toEqual([101, 102, 103])
    app.send({ type: 'screen.open', screen: 'saved-games' })
    await until(() => app.getSnapshot().saves.saves.length === 3 && app.getSnapshot().saves.unread === 0)
    app.send({ type: 'save.open', id: [...fake.files.keys()][0]! })
    await until(() => screenOf(app) === 'table' && tableOf(app).saving.state === 'saved')
    expect(fake.files.size, 'it goes on as the game it is').toBe(3)
    expect(JSON.parse(fake.autosave() ?? '')).toMatchObject({ seed: 101 })
  })

  it('say so when one comes in under another name than its own', async () => {
    const { app, fake } = await inTurn()
    app.send({ type: 'game.save', name: 'Monday (2)' })
    await until(() => fake.files.has('Monday (2)'))
    const [save = null] = await fake.bridge.saves.describe(['Monday (2)']).then((some) => (some.ok ? some.saves : []))
    const bridge = {
      ...fake.bridge,
      saves: { ...fake.bridge.saves, importSave: () => Promise.resolve({ ok: true, save, taken: 'Monday' } as const) },
    }
    const { app: other } = startTestApp({ fake: { ...fake, bridge } })
    other.send({ type: 'save.import' })
    await until(() => other.getSnapshot().saves.notice !== null)
    expect(other.getSnapshot().saves.notice).toMatchObject({
      kind: 'done',
      code: 'save.imported-again',
      params: { name: 'Monday (2)', taken: 'Monday' },
    })
  })

  it('are written under a name, opened over another game, exported and removed', async () => {
    const { app, fake } = await inTurn()
    act(app)
    app.send({ type: 'game.save', name: 'Before the ruling' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    const { moveCount } = tableOf(app)
    app.send({ type: 'turn.end' })
    expect(tableOf(app).moveCount).toBeGreaterThan(moveCount)
    app.send({ type: 'screen.open', screen: 'saved-games' })
    await until(() => app.getSnapshot().saves.unread === 0 && app.getSnapshot().saves.saves.length === 2)
    app.send({ type: 'save.open', id: 'Before the ruling' })
    await until(() => screenOf(app) === 'table')
    expect(tableOf(app)).toMatchObject({ moveCount, stage: 'human-turn' })
    app.send({ type: 'save.export', id: 'Before the ruling', name: 'Lesson' })
    await until(() => app.getSnapshot().saves.notice?.code === 'save.exported')
    app.send({ type: 'save.remove', id: 'Before the ruling' })
    await until(() => app.getSnapshot().saves.notice?.code === 'save.removed')
    expect([...fake.files.keys()].filter((id) => !id.startsWith('game-'))).toEqual([])
    expect(fake.files.size, 'the game that was left, and the one opened from the named save').toBe(2)
    app.send({ type: 'saves.dismiss' })
    expect(app.getSnapshot().saves.notice).toBeNull()
  })

  it('that are broken are told apart and leave everything as it was', async () => {
    const { app, fake } = await inTurn()
    fake.files.set('torn', '{"format":"sinking-market-save","formatV')
    app.send({ type: 'screen.open', screen: 'saved-games' })
    app.send({ type: 'save.open', id: 'torn' })
    await until(() => app.getSnapshot().saves.notice !== null)
    expect(app.getSnapshot().saves.notice).toMatchObject({ kind: 'problem', code: 'save.truncated' })
    expect(screenOf(app)).toBe('saved-games')
    app.send({ type: 'save.open', id: 'gone' })
    await until(() => app.getSnapshot().saves.notice?.code === 'save.missing')
    app.send({ type: 'screen.back' })
    expect(tableOf(app).stage).toBe('human-turn')
    expect(fake.files.has('torn')).toBe(true)
  })

  it('offer a broken autosave as such, not to continue', async () => {
    const fake = createFakeBridge()
    fake.files.set('game-torn', 'garbage')
    const { app } = startTestApp({ fake })
    await until(() => app.getSnapshot().saves.state === 'ready')
    expect(app.getSnapshot().saves).toMatchObject({
      autosave: null,
      brokenAutosave: { id: 'game-torn', problem: { code: 'save.not-json' } },
    })
    app.send({ type: 'game.continue' })
    await settle()
    expect(screenOf(app)).toBe('title')
  })

  it('are opened and removed at once, though the list is still being read anew', async () => {
    const { app, fake } = await inTurn()
    act(app)
    app.send({ type: 'screen.open', screen: 'title' })
    await until(() => screenOf(app) === 'title' && app.getSnapshot().saves.autosave !== null)
    app.send({ type: 'screen.open', screen: 'set-up' })
    app.send({ type: 'screen.back' })
    expect(app.getSnapshot().saves.state).toBe('loading')
    app.send({ type: 'game.continue' })
    await until(() => screenOf(app) === 'table')
    app.send({ type: 'screen.open', screen: 'saved-games' })
    expect(app.getSnapshot().saves.state).toBe('loading')
    app.send({ type: 'save.remove', id: idOf(fake) })
    await until(() => app.getSnapshot().saves.notice?.code === 'save.removed')
  })

  it.each(['save.open', 'save.replay'] as const)(
    'that are slow to read do not come any more to whoever left the drawer (%s)',
    async (type) => {
      const { app, fake } = await inTurn()
      app.send({ type: 'game.save', name: 'Monday' })
      await until(() => tableOf(app).namedSave.state === 'saved')
      let readNow = (): void => undefined
      fake.beforeRead = new Promise((resolve) => (readNow = resolve))
      app.send({ type: 'screen.open', screen: 'saved-games' })
      app.send({ type, id: 'Monday' })
      app.send({ type: 'screen.back' })
      // Coming back is no second wish.
      app.send({ type: 'screen.open', screen: 'saved-games' })
      app.send({ type: 'screen.back' })
      act(app)
      const { moveCount } = tableOf(app)
      readNow()
      await until(() => app.getSnapshot().saves.state === 'ready')
      await settle()
      expect(screenOf(app)).toBe('table')
      expect(tableOf(app).moveCount).toBe(moveCount)
      fake.beforeRead = Promise.resolve()
      app.send({ type: 'screen.open', screen: 'saved-games' })
      app.send({ type, id: 'Monday' })
      await until(() => screenOf(app) === (type === 'save.open' ? 'table' : 'replay'))
    },
  )

  it('that are slow to read do not come over another screen than the title that asked for them', async () => {
    const { app, fake } = await inTurn()
    act(app)
    app.send({ type: 'screen.open', screen: 'title' })
    await until(() => screenOf(app) === 'title' && app.getSnapshot().saves.autosave !== null)
    let readNow = (): void => undefined
    fake.beforeRead = new Promise((resolve) => (readNow = resolve))
    app.send({ type: 'game.continue' })
    app.send({ type: 'screen.open', screen: 'rulebook' })
    readNow()
    await settle()
    await settle()
    expect(screenOf(app)).toBe('rulebook')
  })

  it('are exported to the end, though the drawer is left', async () => {
    const { app, fake } = await inTurn()
    act(app)
    await until(() => fake.autosave() !== undefined)
    app.send({ type: 'screen.open', screen: 'saved-games' })
    app.send({ type: 'save.export', id: idOf(fake), name: 'Lesson' })
    app.send({ type: 'screen.back' })
    await until(() => app.getSnapshot().saves.state === 'ready')
    expect(app.getSnapshot().saves.notice?.code).toBe('save.exported')
  })

  it('survive a bridge that throws', async () => {
    const fake = createFakeBridge()
    const bridge = { ...fake.bridge, saves: { ...fake.bridge.saves, latest: () => Promise.reject(new Error('pipe closed')) } }
    const { app } = startTestApp({ fake: { ...fake, bridge } })
    await until(() => app.getSnapshot().saves.notice !== null)
    expect(app.getSnapshot().saves).toMatchObject({ state: 'ready', notice: { code: 'ipc.failed' } })
  })
})

describe('the line of play in an autosave', () => {
  /** Makes a move and reads off the autosave which line it belongs to. */
  const lineAfter = async ({ app, fake }: Awaited<ReturnType<typeof inTurn>>) => {
    const before = fake.autosave()
    for (let count = 0; fake.autosave() === before; count++)
      await stepOn(app, count, (legal) => legal.find(({ type }) => type === 'subsidise') ?? legal[0]!)
    return lineIn(fake.autosave())
  }

  const leave = async (app: Awaited<ReturnType<typeof inTurn>>['app']) => {
    app.send({ type: 'game.quit' })
    await until(() => screenOf(app) === 'title' && app.getSnapshot().saves.autosave !== null)
  }

  it('stays when the game is left and continued', async () => {
    const started = await inTurn()
    const line = await lineAfter(started)
    expect(line).toBeTruthy()
    await leave(started.app)
    started.app.send({ type: 'game.continue' })
    await until(() => screenOf(started.app) === 'table')
    expect(await lineAfter(started)).toBe(line)
  })

  it('is another when a named save is opened again', async () => {
    const started = await inTurn()
    const { app } = started
    const line = await lineAfter(started)
    app.send({ type: 'game.save', name: 'Monday' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    await leave(app)
    app.send({ type: 'save.open', id: 'Monday' })
    await until(() => screenOf(app) === 'table')
    expect(await lineAfter(started)).not.toBe(line)
  })

  it('is another in a game that begins alike, and in a "what if"', async () => {
    const started = await inTurn()
    const { app, fake } = started
    const line = await lineAfter(started)
    const { moveCount } = tableOf(app)
    await leave(app)
    app.send({ type: 'save.replay', id: idOf(fake) })
    await until(() => screenOf(app) === 'replay')
    app.send({ type: 'replay.branch', at: moveCount - 1, move: null, name: 'What if' })
    await until(() => screenOf(app) === 'table')
    const branch = await lineAfter(started)
    expect(branch).not.toBe(line)
    await until(() => fake.files.has('What if'))
    expect(lineIn(fake.files.get('What if'))).toBe(branch)
    await leave(app)
    startGame(app, alone, builtInScenario('first-steps'))
    expect(new Set([line, branch]).has(await lineAfter(started))).toBe(false)
  })
})
