import { describe, expect, it, vi } from 'vitest'
import { builtInScenario, CARDS, FACTIONS, HIDDEN } from '../../../rules'
import { parseEnvelope } from '../../shared/save-envelope'
import type { AppSource } from './app-source'
import type { AppView } from './app-view'
import { createKeeper } from '../game/keeper'
import { loadGame } from '../files/load-game'
import type { AppEvent } from './root-events'
import { realRules } from '../game/rules-door'
import { toldMoves } from '../game/told-moves'
import { settle, startGame, startTestApp, stepOn, tableOf, until } from '../testing/play-app'
import { leaksIn } from '../testing/leaks'
import { seating } from '../testing/seatings'

const everybody = seating(...FACTIONS)

const PUBLIC = new Set([
  'hand-over',
  'answer',
  'review',
  'market',
  'books',
  'half-time',
  'regulator',
  'news',
  'last-quarter',
  'count',
  'paused',
  'leaving',
  'bot-turn',
])

/** Every card and agenda on the screen that the viewer could not see on a real table: at the table, and on the slip. */
const leaksOn = ({ table, intent }: AppView): readonly string[] => {
  if (table === null) return []
  const isOwn = table.stage === 'human-turn' && table.viewer !== null && (intent.move === null || intent.move.seat === table.viewer)
  const drafted = intent.stage === 'idle' || isOwn ? [] : [`a draft: ${intent.card ?? intent.type}`]
  return [...leaksIn(table, table.viewer), ...drafted]
}

/** Now and then somebody drafts a move, a card if there is one, and looks something up or takes a break. */
const lookAway = (app: AppSource, count: number): void => {
  const { legal } = tableOf(app)
  const move = legal.find(({ type }) => type === 'play-card') ?? legal[0]
  if (move !== undefined) app.send({ type: 'intent.prepare', move })
  const away = AWAY[count % AWAY.length] ?? []
  for (const event of away) app.send(event)
}

const AWAY: readonly (readonly AppEvent[])[] = [
  [{ type: 'pause' }, { type: 'resume' }],
  [{ type: 'screen.open', screen: 'rulebook' }, { type: 'screen.back' }],
  [],
]

describe('four people at one computer', () => {
  it.each(['first-steps', 'spring-2021'])('play %s to its end, and no view ever tells a secret', async (id) => {
    const { app } = startTestApp()
    const seen = new Set<string>()
    const leaks: string[] = []
    app.subscribe((view) => {
      const { table } = view
      if (table === null) return
      seen.add(table.stage)
      leaks.push(...leaksOn(view).map((leak) => `${table.stage}: ${leak}`))
      if (PUBLIC.has(table.stage) && table.viewer !== null) leaks.push(`${table.stage}: ${table.viewer}`)
    })
    startGame(app, everybody, builtInScenario(id))
    for (let count = 0; app.getSnapshot().screen.screen !== 'end'; count++) {
      await stepOn(app, count)
      lookAway(app, count)
    }
    expect(leaks).toEqual([])
    expect(tableOf(app).stage).toBe('game-over')
    for (const stage of ['paused', 'hand-over', 'human-turn', 'market', 'books', 'news', 'review']) expect(seen).toContain(stage)
  })

  it('hand over shows not even one’s own cards', () => {
    const { app } = startTestApp()
    startGame(app, everybody)
    const view = tableOf(app)
    expect(view.stage === 'hand-over' || view.stage === 'news').toBe(true)
    const shown = JSON.stringify({ ...view, scenario: null })
    expect([...CARDS.keys()].filter((card) => shown.includes(`"${card}"`))).toEqual([])
  })
})

describe('one person among bots', () => {
  it('plays the long war to its end without a hand-over, always seeing the own hand', async () => {
    const { app } = startTestApp()
    const seen = new Set<string>()
    const wrong: string[] = []
    app.subscribe(({ table }) => {
      if (table === null) return
      seen.add(table.stage)
      wrong.push(...leaksIn(table, 'ali'))
      if (table.viewer !== 'ali' || table.position.hands[0].includes(HIDDEN)) wrong.push(table.stage)
    })
    startGame(app, seating('ali'), builtInScenario('long-war'))
    for (let count = 0; app.getSnapshot().screen.screen !== 'end'; count++) await stepOn(app, count)
    expect(wrong).toEqual([])
    expect(seen).not.toContain('hand-over')
    expect(seen).toContain('half-time')
    expect(seen).toContain('bot-turn')
  })
})

describe('bots alone', () => {
  it('play to the end by themselves, and the same seed gives the same game', async () => {
    const results: string[] = []
    for (let game = 0; game < 2; game++) {
      const { app, fake } = startTestApp()
      startGame(app, seating(), builtInScenario('spring-2021'), 99)
      await until(() => app.getSnapshot().screen.screen === 'end')
      await until(() => tableOf(app).saving.state === 'saved')
      const saved = parseEnvelope(fake.autosave()!)
      results.push(saved.ok ? saved.envelope.stateHash : 'unreadable')
      app.stop()
    }
    expect(results[0]).toMatch(/^[0-9a-f]+/)
    expect(results[1]).toBe(results[0])
  })

  it('that crash at every question still finish the game', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { app } = startTestApp({ askBot: () => Promise.reject(new Error('no idea')) })
    startGame(app, seating())
    await until(() => app.getSnapshot().screen.screen === 'end')
    expect(tableOf(app).fault).toBeNull()
    expect(warn).toHaveBeenCalledWith('bot.failed: Error: no idea')
    warn.mockRestore()
  })
})

describe('a game that is killed', () => {
  it('goes on from the last confirmed move, wherever that was', async () => {
    const keeper = createKeeper(realRules)
    const { fake, app } = startTestApp()
    startGame(app, seating('ali', 'tencent'), builtInScenario('spring-2021'))
    let alive = app
    for (let count = 0; alive.getSnapshot().screen.screen !== 'end' && count < 500; count++) {
      await stepOn(alive, count)
      if (count % 11 !== 10 || alive.getSnapshot().screen.screen === 'end') continue
      await until(() => tableOf(alive).saving.state === 'saved')
      // A finished game whose last market is still being shown is not one to go on with.
      if (fake.autosave()?.includes('"over":true') === true) continue
      const { position, moveCount } = tableOf(alive)
      alive.stop()
      expect(moveCount).toBeGreaterThan(0)
      const saved = loadGame(keeper, fake.autosave()!)
      if (!saved.ok) throw new Error(saved.code)
      expect(toldMoves(saved.record)).toBe(moveCount)
      alive = startTestApp({ fake }).app
      await until(() => alive.getSnapshot().saves.state === 'ready')
      expect(alive.getSnapshot().saves.autosave?.summary?.moveCount).toBe(saved.record.played.length)
      alive.send({ type: 'game.continue' })
      await until(() => alive.getSnapshot().screen.screen === 'table')
      const after = tableOf(alive)
      expect(after.moveCount).toBeGreaterThanOrEqual(moveCount)
      // A close that nobody can be sure was watched is told once more, and in its own quarter.
      expect(after.position.quarter).toBeGreaterThanOrEqual(after.show === null ? position.quarter : position.quarter - 1)
    }
    expect(alive.getSnapshot().screen.screen).toBe('end')
    alive.send({ type: 'saves.refresh' })
    await settle()
    expect(alive.getSnapshot().saves.autosave).toBeNull()
  })
})
