import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  FACTIONS,
  SCENARIOS,
  builtInScenario,
  applyInPlace,
  applyMove,
  checkMove,
  createGame,
  factionAt,
  legalMoves,
  playerView,
  randomMove,
  standingOf,
  totals,
  winnerOf,
  type Faction,
  type GameState,
  type Move,
  type PlayerView,
  type Scenario,
} from '../../rules'
import { chanceFrom } from './chance'
import { BOT_LEVELS, decide, decisionSeed, type BotLevel, type DecideOptions, type Decision } from './index'
import { determinise } from './strong/determinise'

type Levels = Readonly<Record<Faction, BotLevel>>
/** Bots that look ahead look only a little way here: these tests are about manners, not strength. */
const BRIEFLY: DecideOptions = { effort: 0.02 }

type Each = (view: PlayerView, moves: readonly Move[], decision: Decision, seed: number) => void

const all = (level: BotLevel): Levels => ({ ali: level, tencent: level, pdd: level, jd: level })

const play = (scenario: Scenario, seed: number, levels: Levels, each?: Each): GameState => {
  let state = createGame({ scenario, seed })
  for (let made = 0; state.pending.kind !== 'over'; made++) {
    const { seat } = state.pending
    const view = playerView(state, seat)
    const moves = legalMoves(state)
    const decision = decide(view, moves, levels[seat], decisionSeed(seed, made), BRIEFLY)
    each?.(view, moves, decision, decisionSeed(seed, made))
    const outcome = applyMove(state, decision.move)
    if (!outcome.ok) throw new Error(`${levels[seat]} bot chose ${JSON.stringify(decision.move)}: ${outcome.code}`)
    state = outcome.state
  }
  return state
}

describe.each(BOT_LEVELS)('a %s bot', (level) => {
  it.each(SCENARIOS.map(({ id }) => id))(
    'plays %s to its end with legal moves only',
    (id) => {
      const state = play(builtInScenario(id), 11, all(level), (view, _moves, { move }) => expect(checkMove(view, move)).toBeNull())
      expect(state.phase).toBe('over')
    },
    60_000,
  )

  it('answers the same question the same way, changes nothing it is shown, and gives a reason', () => {
    let asked = 0
    play(builtInScenario('spring-2021'), 5, all(level), (view, moves, decision, seed) => {
      const before = JSON.stringify([view, moves])
      const copy = JSON.parse(before) as [PlayerView, Move[]]
      expect(decide(copy[0], copy[1], level, seed, BRIEFLY)).toEqual(decision)
      expect(JSON.stringify([view, moves])).toBe(before)
      expect(decision.why.length).toBeGreaterThan(0)
      asked += 1
    })
    expect(asked).toBeGreaterThan(40)
  }, 60_000)

  it('plays the same whatever is hidden from it', () => {
    const state = createGame({ scenario: builtInScenario('long-war'), seed: 21 })
    const random = { rng: 4 }
    for (let made = 0; made < 40; made++) applyInPlace(state, randomMove(state, random))
    if (state.pending.kind === 'over') throw new Error('the game is over')
    const { seat } = state.pending
    const other = determinise(playerView(state, seat), chanceFrom(77))
    expect(other.hands).not.toEqual(state.hands)
    expect(other.rng).not.toBe(state.rng)
    const asked = (position: GameState): Decision => decide(playerView(position, seat), legalMoves(position), level, 3, { effort: 0.1 })
    expect(asked(other)).toEqual(asked(state))
  })

  it('does not do the same whatever the seed', () => {
    const games = [1, 2, 3].map((shift) => {
      const moves: string[] = []
      const scenario = builtInScenario('first-steps')
      let state = createGame({ scenario, seed: 4 })
      for (let made = 0; state.pending.kind !== 'over'; made++) {
        const { move } = decide(playerView(state, state.pending.seat), legalMoves(state), level, decisionSeed(shift, made), {
          effort: 0.06,
        })
        moves.push(JSON.stringify(move))
        const outcome = applyMove(state, move)
        if (outcome.ok) state = outcome.state
      }
      return moves.join()
    })
    expect(new Set(games).size).toBeGreaterThan(1)
  }, 60_000)
})

describe('asked for a decision', () => {
  it('takes the only move there is, and calls it a bug when there is none', () => {
    const state = createGame({ scenario: builtInScenario('first-steps'), seed: 1 })
    const [move] = legalMoves(state)
    const view = playerView(state, move.seat)
    expect(decide(view, [move], 'easy', 1).move).toEqual(move)
    expect(() => decide(view, [], 'easy', 1)).toThrow('no legal move')
  })
})

describe('an easy bot', () => {
  it('clearly beats three random ones, whichever seat it has', () => {
    const scenario = builtInScenario('spring-2021')
    let won = 0
    for (let seed = 1; seed <= 16; seed++) {
      const hero = FACTIONS[seed % FACTIONS.length]
      const state = play(scenario, seed, { ...all('random'), [hero]: 'easy' })
      if (factionAt(winnerOf(state, totals(standingOf(state), { secret: true }))) === hero) won += 1
    }
    // Chance is 4 of 16.
    expect(won).toBeGreaterThan(6)
  }, 60_000)

  it('renews its contract before it runs out, more often than not', () => {
    const scenario = builtInScenario('long-war')
    let asked = 0
    let lapsing = 0
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const filed = new Set<Faction>()
      play(scenario, seed, all('easy'), (view, _moves, { move }) => {
        if (move.type === 'file' && view.quarter <= 5) filed.add(move.seat)
      })
      for (const seat of ['pdd', 'jd'] as const) {
        lapsing += 1
        if (filed.has(seat)) asked += 1
      }
    }
    expect(asked / lapsing).toBeGreaterThan(0.5)
  }, 60_000)
})

describe('the words of reasons', () => {
  const wordsIn = (file: string): unknown => JSON.parse(readFileSync(new URL(`../renderer/words/${file}.json`, import.meta.url), 'utf8'))
  const sentence = (words: unknown, key: string): unknown =>
    key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], words)

  it.each(['en/bots', 'zh-CN/bots', 'en/advice', 'zh-CN/advice'])(
    'are there in %s for every reason given, with every figure they name',
    (file) => {
      const words = wordsIn(file)
      const seen = new Set<string>()
      for (const [id, seed, level] of [
        ['long-war', 1, 'easy'],
        ['spring-2021', 2, 'easy'],
        ['open-doors', 3, 'easy'],
        ['first-steps', 4, 'strong'],
      ] as const) {
        play(builtInScenario(id), seed, all(level), (_view, _moves, { why }) => {
          for (const { key, params } of why) {
            // Strong bots advise nobody.
            if (file.endsWith('advice') && key.startsWith('search.')) continue
            seen.add(key)
            // What counts has a form for one and for many; every language has the one for many.
            const text = sentence(words, key) ?? sentence(words, `${key}_other`)
            expect(typeof text, `no words of ${file} for "${key}"`).toBe('string')
            for (const [, name] of (text as string).matchAll(/\{\{(\w+)\}\}/g))
              expect(Object.keys(params), `"${key}" in ${file}`).toContain(name)
          }
        })
      }
      expect(seen.size).toBeGreaterThan(25)
    },
    60_000,
  )
})
