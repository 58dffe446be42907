import { builtInScenario } from '../../../rules'
import { describe, expect, it } from 'vitest'
import { realRules } from '../game/rules-door'
import { createFakeBridge } from '../testing/fake-bridge'
import { act, alone, inTurn, screenOf } from '../testing/in-turn'
import { settle, startGame, startTestApp, tableOf, until } from '../testing/play-app'
import { seating } from '../testing/seatings'

describe('screens', () => {
  it('open over the title and lead back to it', () => {
    const { app } = startTestApp()
    for (const screen of ['rulebook', 'settings', 'licences', 'saved-games', 'set-up'] as const) {
      app.send({ type: 'screen.open', screen })
      expect(app.getSnapshot().screen).toMatchObject({ screen, inGame: false })
      app.send({ type: 'screen.back' })
      expect(screenOf(app)).toBe('title')
    }
  })

  it('show no table and no end without a game', () => {
    const { app } = startTestApp()
    app.send({ type: 'screen.open', screen: 'table' })
    expect(screenOf(app)).toBe('title')
    app.send({ type: 'screen.open', screen: 'end' })
    expect(screenOf(app)).toBe('title')
  })

  it('open over a game without losing it, one after the other, and lead back to it', async () => {
    const { app } = await inTurn()
    app.send({ type: 'intent.begin', action: { type: 'subsidise' } })
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'screen.open', screen: 'settings' })
    expect(app.getSnapshot().screen).toEqual({ screen: 'settings', inGame: true, fault: null })
    expect(tableOf(app).stage).toBe('paused')
    act(app)
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app).stage).toBe('human-turn')
    expect(app.getSnapshot().intent).toMatchObject({ stage: 'choosing', field: 'region' })
  })

  it('do not let the game go on underneath', async () => {
    const { app } = startTestApp({ settings: { animationSpeed: 'fast' } })
    startGame(app, seating())
    app.send({ type: 'screen.open', screen: 'rulebook' })
    const { moveCount } = tableOf(app)
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(tableOf(app).moveCount).toBe(moveCount)
    app.send({ type: 'screen.back' })
    await until(() => tableOf(app).moveCount > moveCount)
  })

  it('turn to the end when the game is over, and back to the board on request', async () => {
    const { app } = startTestApp()
    startGame(app, seating())
    await until(() => screenOf(app) === 'end')
    app.send({ type: 'screen.open', screen: 'table' })
    expect(screenOf(app)).toBe('table')
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('table')
    app.send({ type: 'screen.open', screen: 'end' })
    app.send({ type: 'screen.open', screen: 'settings' })
    app.send({ type: 'screen.back' })
    expect(screenOf(app)).toBe('end')
    app.send({ type: 'game.quit' })
    await until(() => screenOf(app) === 'title')
    expect(app.getSnapshot().table).toBeNull()
  })
})

describe('leaving a game', () => {
  it('waits for the autosave and ends at the title, with the game to continue', async () => {
    const { app } = await inTurn()
    act(app)
    app.send({ type: 'screen.open', screen: 'title' })
    await until(() => screenOf(app) === 'title' && app.getSnapshot().saves.autosave !== null)
    expect(app.getSnapshot().table).toBeNull()
  })

  it('stays when saving fails, until it works, or somebody leaves anyway', async () => {
    const fake = createFakeBridge()
    const { app } = await inTurn({ fake })
    await until(() => tableOf(app).saving.state === 'saved')
    fake.failWrites = true
    act(app)
    app.send({ type: 'screen.open', screen: 'rulebook' })
    app.send({ type: 'game.quit' })
    await until(() => tableOf(app).saving.state === 'failed')
    expect(screenOf(app)).toBe('table')
    expect(tableOf(app)).toMatchObject({ stage: 'leaving', saving: { code: 'save.write-failed', params: { detail: 'ENOSPC' } } })
    app.send({ type: 'resume' })
    expect(tableOf(app).stage).toBe('human-turn')
    app.send({ type: 'game.quit' })
    fake.failWrites = false
    app.send({ type: 'save.retry' })
    await until(() => screenOf(app) === 'title')

    const stuck = await inTurn({ fake: Object.assign(createFakeBridge(), { failWrites: true }) })
    act(stuck.app)
    stuck.app.send({ type: 'game.quit' })
    await settle()
    expect(screenOf(stuck.app)).toBe('table')
    stuck.app.send({ type: 'game.quit', anyway: true })
    expect(screenOf(stuck.app)).toBe('title')
    expect(stuck.app.getSnapshot().table).toBeNull()
  })
})

describe('things that go wrong', () => {
  it('say so when a game cannot be started, and keep the one that is open', async () => {
    let broken = false
    const openGame: typeof realRules.openGame = (options) => {
      if (broken) throw new Error('bug')
      return realRules.openGame(options)
    }
    const { app } = await inTurn({ rules: { ...realRules, openGame } })
    broken = true
    app.send({ type: 'screen.open', screen: 'set-up' })
    app.send({ type: 'setup.start', setup: { scenario: builtInScenario('long-war'), seed: 1, seats: alone } })
    expect(app.getSnapshot().screen).toMatchObject({ screen: 'set-up', inGame: true, fault: { code: 'game.not-started' } })
    app.send({ type: 'fault.dismiss' })
    app.send({ type: 'screen.back' })
    expect(tableOf(app).stage).toBe('human-turn')
  })

  it('go back to the title with a reason when the table itself crashes', async () => {
    let broken = false
    const rules = {
      ...realRules,
      checkMove: ((position, move) => {
        if (broken) throw new Error('bug')
        return realRules.checkMove(position, move)
      }) as typeof realRules.checkMove,
    }
    const { app } = await inTurn({ rules })
    broken = true
    app.send({ type: 'turn.end' })
    expect(app.getSnapshot().screen).toMatchObject({ screen: 'title', inGame: false, fault: { code: 'table.crashed' } })
  })

  it('show a fault of the rules at the table, with the game still there to save', async () => {
    let broken = false
    const rules = {
      ...realRules,
      applyMove: ((state, move) => {
        if (broken) throw new Error('bug')
        return realRules.applyMove(state, move)
      }) as typeof realRules.applyMove,
    }
    const { app, fake } = await inTurn({ rules })
    broken = true
    app.send({ type: 'turn.end' })
    expect(tableOf(app)).toMatchObject({ stage: 'broken', fault: { code: 'rules.fault', detail: 'Error: bug' }, legal: [] })
    app.send({ type: 'game.save', name: 'For the report' })
    await until(() => tableOf(app).namedSave.state === 'saved')
    expect(fake.files.has('For the report')).toBe(true)
    app.send({ type: 'game.quit' })
    await until(() => screenOf(app) === 'title')
  })
})

describe('scenarios of one’s own', () => {
  it('that were opened are taken as they are on the disk, when somebody looks again', async () => {
    const fake = createFakeBridge()
    const place = { fileName: 'class.json', folder: '/lessons' }
    const good = JSON.stringify({ ...builtInScenario('spring-2021'), id: 'class' })
    fake.scenarioFile = { ...place, text: '{' }
    const { app } = startTestApp({ fake })
    const shelf = () => app.getSnapshot().scenarios
    app.send({ type: 'menu.chosen', command: 'open' })
    await until(() => shelf().opened.length > 0 && shelf().state === 'ready')
    expect(shelf().opened[0]).toMatchObject({ scenario: null, text: '{' })
    fake.openedScenarios = [{ ...place, text: good, problem: null }]
    app.send({ type: 'scenarios.refresh' })
    await until(() => shelf().opened[0]?.scenario != null)
    expect(shelf().opened).toMatchObject([{ ...place, scenario: { id: 'class' }, problems: [], text: null }])
    // One that has gone stays as it was read.
    fake.openedScenarios = []
    app.send({ type: 'scenarios.refresh' })
    await until(() => shelf().state === 'ready')
    expect(shelf().opened).toHaveLength(1)
  })

  it('that were made lie on the shelf at once, and replace a file only where they are to', async () => {
    const fake = createFakeBridge()
    const { app } = startTestApp({ fake })
    const shelf = () => app.getSnapshot().scenarios
    await until(() => shelf().state === 'ready')
    const made = (id: string) => JSON.stringify({ ...builtInScenario('spring-2021'), id })
    app.send({ type: 'scenario.keep', text: made('one'), name: 'mine', replaces: false })
    await until(() => shelf().kept !== null && shelf().state === 'ready')
    expect(shelf().kept).toEqual({ ok: true, place: { fileName: 'mine.json', folder: '/scenarios' } })
    expect(shelf().own).toMatchObject([{ fileName: 'mine.json', scenario: { id: 'one' } }])
    app.send({ type: 'scenario.kept-seen' })
    app.send({ type: 'scenario.keep', text: made('two'), name: 'mine', replaces: false })
    await until(() => shelf().kept !== null && shelf().state === 'ready')
    expect(shelf().kept).toMatchObject({ ok: false, code: 'scenario.exists' })
    app.send({ type: 'scenario.keep', text: made('two'), name: 'mine', replaces: true })
    await until(() => shelf().own[0]?.scenario?.id === 'two')
    expect(shelf().own).toHaveLength(1)
  })

  const opened = async (text: string) => {
    const fake = createFakeBridge()
    fake.scenarioFile = { fileName: 'class.json', folder: '/lessons', text }
    const { app } = startTestApp({ fake })
    app.send({ type: 'menu.chosen', command: 'open' })
    expect(screenOf(app)).toBe('set-up')
    await until(() => app.getSnapshot().scenarios.opened.length > 0)
    expect(app.getSnapshot().scenarios.news).toEqual(app.getSnapshot().scenarios.opened)
    return app.getSnapshot().scenarios.opened[0]
  }

  it('are checked when opened', async () => {
    const own = { ...builtInScenario('spring-2021'), id: 'class' }
    expect(await opened(JSON.stringify(own))).toMatchObject({ fileName: 'class.json', scenario: { id: 'class' }, problems: [], code: null })
  })

  it('that are wrong name the place, what was expected and what was found', async () => {
    const entry = await opened(JSON.stringify({ ...builtInScenario('spring-2021'), length: 'four' }))
    expect(entry).toMatchObject({
      scenario: null,
      code: 'scenario.invalid',
      problems: [{ path: 'length', expected: 'whole', params: { from: 1, to: 12, found: '"four"' } }],
    })
    expect((await opened('{'))?.code).toBe('scenario.invalid')
  })
})

describe('the menu bar', () => {
  it('opens screens, undoes and redoes, leaves, and tells those who listen', async () => {
    const { app } = await inTurn()
    const heard: string[] = []
    const stop = app.onMenu('save', () => heard.push('save'))
    app.send({ type: 'menu.chosen', command: 'save' })
    stop()
    app.send({ type: 'menu.chosen', command: 'save' })
    expect(heard).toEqual(['save'])
    act(app)
    const { moveCount } = tableOf(app)
    app.send({ type: 'menu.chosen', command: 'undo' })
    expect(tableOf(app).moveCount).toBe(moveCount - 1)
    app.send({ type: 'menu.chosen', command: 'redo' })
    expect(tableOf(app).moveCount).toBe(moveCount)
    for (const [command, screen] of [
      ['rulebook', 'rulebook'],
      ['settings', 'settings'],
      ['licences', 'licences'],
      ['saved-games', 'saved-games'],
      ['new-game', 'set-up'],
    ] as const) {
      app.send({ type: 'menu.chosen', command })
      expect(screenOf(app)).toBe(screen)
    }
    app.send({ type: 'menu.chosen', command: 'title' })
    await until(() => screenOf(app) === 'title')
  })

  it('passes the app’s own wishes to the main process', () => {
    const { app, fake } = startTestApp()
    app.send({ type: 'app.quit' })
    app.send({ type: 'app.full-screen', on: true })
    app.send({ type: 'app.open-folder' })
    expect(fake.calls).toEqual(['quit', 'full-screen', 'open-folder'])
  })
})
