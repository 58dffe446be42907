import { describe, expect, it } from 'vitest'
import { type Move, SCENARIOS, builtInScenario, type Scenario, stateHash } from '../../../rules'
import { parseEnvelope, type SaveContents, writeEnvelope } from '../../shared/save-envelope'
import { type GameRecord, movesOf } from '../game/game-record'
import { createKeeper } from '../game/keeper'
import { loadGame } from './load-game'
import { realRules } from '../game/rules-door'
import { saveText } from './save-game'
import { seating } from '../testing/seatings'

const keeper = createKeeper(realRules)
const NOW = new Date('2021-03-25T08:00:00Z')
const spring = builtInScenario('spring-2021')

/** Plays moves picked by a fixed rule, without chance. */
const playOn = (record: GameRecord, count: number): GameRecord => {
  let now = record
  for (let made = 0; made < count && now.state.phase !== 'over'; made++) {
    const legal = keeper.legal(now.state)
    const result = keeper.play(now, legal[(made * 7) % legal.length] as Move)
    if (!result.ok) throw new Error(result.code)
    now = result.record
  }
  return now
}

const start = (scenario: Scenario = spring) => keeper.start({ scenario, seed: 11, seats: seating('ali', 'pdd') })
const game = playOn(start(), 40)
const text = saveText(game, 'Spring evening', NOW)

/** The save with something changed and sealed anew, as a person with an editor and patience would do it. */
const edited = (change: Partial<SaveContents>): string => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) throw new Error(parsed.code)
  return writeEnvelope({ ...parsed.envelope, ...change })
}

const codeOf = (result: ReturnType<typeof loadGame>): string => (result.ok ? 'ok' : result.code)

const problemOf = (result: ReturnType<typeof loadGame>): unknown => (result.ok ? null : JSON.parse(String(result.params['problem'])))

describe('a saved game', () => {
  it('comes back as it was', () => {
    const loaded = loadGame(keeper, text)
    if (!loaded.ok) throw new Error(loaded.code)
    expect(stateHash(loaded.record.state)).toBe(stateHash(game.state))
    expect(movesOf(loaded.record)).toEqual(movesOf(game))
    expect(loaded.record.seats).toEqual(game.seats)
    expect(loaded.record.seed).toBe(11)
    expect(loaded.record.played.map(({ log }) => log)).toEqual(game.played.map(({ log }) => log))
  })

  it('can be undone after loading exactly as before', () => {
    let record = start()
    while (!keeper.canUndo(record)) record = playOn(record, 1)
    const loaded = loadGame(keeper, saveText(record, 'x', NOW))
    expect(loaded.ok && keeper.canUndo(loaded.record)).toBe(true)
    expect(loaded.ok && stateHash(keeper.undo(loaded.record).state)).toBe(stateHash(keeper.undo(record).state))
  })

  it.each(SCENARIOS.map(({ id }) => id))('comes back at every stage of %s', (id) => {
    const scenario = builtInScenario(id)
    for (let record = start(scenario), round = 0; round < 6; round++, record = playOn(record, 30)) {
      expect(codeOf(loadGame(keeper, saveText(record, 'x', NOW)))).toBe('ok')
    }
  })

  it('carries a scenario of one’s own, and names a built-in one', () => {
    const own: Scenario = { ...spring, id: 'my-class', length: 3 }
    const loaded = loadGame(keeper, saveText(playOn(start(own), 10), 'x', NOW))
    expect(loaded.ok && loaded.record.scenario).toEqual(own)
    const parsed = parseEnvelope(text)
    expect(parsed.ok && parsed.envelope.scenario).toBe('spring-2021')
  })

  it.each(SCENARIOS.flatMap(({ id }) => [1, 2, 4, 8, 12].map((length) => [id, length] as const)))(
    'comes back when %s was set to %i quarters',
    (id, length) => {
      const scenario = builtInScenario(id)
      const loaded = loadGame(keeper, saveText(start({ ...scenario, length }), 'x', NOW))
      expect(loaded.ok && loaded.record.state.config.length).toBe(length)
    },
  )

  it('tells how far it is', () => {
    const parsed = parseEnvelope(text)
    expect(parsed.ok && parsed.envelope.status).toEqual({ quarter: game.state.quarter, length: 4, over: false })
  })
})

describe('a save that is not what it should be', () => {
  it('never crashes and never loads when it is cut anywhere', () => {
    for (let length = 0; length < text.length - 2; length += 13) {
      const code = codeOf(loadGame(keeper, text.slice(0, length)))
      expect(code, `cut at ${length}`).toMatch(/^save\.(truncated|not-json)$/)
    }
  })

  it('never loads as another game when one character is changed', () => {
    for (let at = 0; at < text.length - 1; at += 17) {
      const flipped = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`
      expect(codeOf(loadGame(keeper, flipped)), `at ${at}`).toMatch(/^save\.(not-json|truncated|foreign|newer|shape|damaged)$/)
    }
  })

  it.each([
    ['', 'save.truncated'],
    ['hello', 'save.not-json'],
    ['[]', 'save.foreign'],
    ['{"format":"another-game"}', 'save.foreign'],
    ['{"format":"sinking-market-save","formatVersion":99}', 'save.newer'],
    ['{"format":"sinking-market-save","formatVersion":1}', 'save.shape'],
  ])('%j is refused as %s', (broken, code) => {
    expect(codeOf(loadGame(keeper, broken))).toBe(code)
  })

  it('made under other rules or with other cards is refused, and says which', () => {
    expect(loadGame(keeper, edited({ rulesVersion: '0.0.1' }))).toMatchObject({ code: 'save.other-rules', params: { saved: '0.0.1' } })
    expect(codeOf(loadGame(keeper, edited({ contentHash: 'f00d' })))).toBe('save.other-content')
  })

  it('of an unknown or broken scenario is refused', () => {
    expect(loadGame(keeper, edited({ scenario: 'atlantis' }))).toMatchObject({ code: 'save.unknown-scenario', params: { id: 'atlantis' } })
    const broken = loadGame(keeper, saveText({ ...game, scenario: { ...spring, length: 99 } }, 'x', NOW))
    expect(codeOf(broken)).toBe('save.bad-scenario')
    expect(problemOf(broken)).toMatchObject({ path: 'length', expected: 'whole', params: { from: 1, to: 12, found: '99' } })
  })

  it('with a bot of an unknown level is refused', () => {
    const seats = { ...game.seats, jd: { kind: 'bot' as const, name: 'x', level: 'grandmaster' } }
    expect(loadGame(keeper, edited({ seats }))).toMatchObject({ code: 'save.shape', params: { where: 'seats.jd.level' } })
  })

  it('that says of itself what the game is not is refused', () => {
    const parsed = parseEnvelope(text)
    if (!parsed.ok) throw new Error(parsed.code)
    const { seats, status } = parsed.envelope
    const whereOf = (change: Partial<SaveContents>) => {
      const loaded = loadGame(keeper, edited(change))
      return loaded.ok ? 'ok' : `${loaded.code} ${loaded.params['where']}`
    }
    expect(whereOf({ status: { ...status, quarter: status.quarter + 1 } })).toBe('save.shape status')
    expect(whereOf({ status: { ...status, over: !status.over } })).toBe('save.shape status')
    expect(whereOf({ seats: { ...seats, ali: { ...seats.ali, level: 'easy' } } })).toBe('save.shape seats.ali.kind')
    expect(whereOf({ seats: { ...seats, jd: { ...seats.jd, personality: 'none' } } })).toBe('save.shape seats.jd.personality')
  })

  it('that parts from another game where that one has no moment is refused', () => {
    const moves = JSON.parse(JSON.stringify(movesOf(game))) as SaveContents['moves']
    expect(codeOf(loadGame(keeper, edited({ branch: { name: 'Before', at: moves.length, moves } })))).toBe('ok')
    for (const at of [moves.length + 1, 99_999])
      expect(loadGame(keeper, edited({ branch: { name: 'Before', at, moves } }))).toMatchObject({
        code: 'save.shape',
        params: { where: 'branch.at' },
      })
  })

  it('with a move that is none, or not legal there, is refused and says which', () => {
    const moves = JSON.parse(JSON.stringify(movesOf(game))) as SaveContents['moves']
    const nonsense = moves.map((move, at) => (at === 4 ? { type: 'fly', seat: 'ali' } : move))
    const bad = loadGame(keeper, edited({ moves: nonsense }))
    expect(bad).toMatchObject({ code: 'save.bad-move', params: { at: 5 } })
    expect(problemOf(bad)).toMatchObject({ path: 'moves[4].type', expected: 'one-of', params: { found: '"fly"' } })
    const early = [{ type: 'end-turn', seat: 'jd' }, ...moves]
    expect(loadGame(keeper, edited({ moves: early }))).toMatchObject({ code: 'save.illegal-move', params: { at: 1 } })
  })

  it('that replays into another position is refused', () => {
    expect(codeOf(loadGame(keeper, edited({ seed: 12 })))).toMatch(/^save\.(other-result|illegal-move)$/)
    expect(codeOf(loadGame(keeper, edited({ stateHash: '00' })))).toBe('save.other-result')
    expect(codeOf(loadGame(keeper, edited({ moves: [] })))).toBe('save.other-result')
  })
})
