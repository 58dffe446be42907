import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../content/catalogue'
import type { Move } from '../model/move'
import { MOVE_TYPES } from '../moves/registry'
import { stateHash } from './identity'
import { canonicalJson, fingerprint } from './hash'
import { parseMoves } from './moves'
import { problemWords } from './problem-words'
import { replay } from './replay'
import { benchScenario, offer } from '../testing/builders'
import { playRandomGame } from '../testing/random-play'

const file = { type: 'file', seat: 'ali', level: 2, offer: offer() } as const

describe('reading moves', () => {
  const wrong: readonly (readonly [string, unknown, string, RegExp])[] = [
    ['no list', { type: 'end-turn' }, '', /a list of moves/],
    ['no move', ['end-turn'], '[0]', /group of fields/],
    [
      'an unknown type',
      [
        { type: 'end-turn', seat: 'ali' },
        { type: 'fly', seat: 'ali' },
      ],
      '[1].type',
      /^one of choose-agenda, .*answer-counter$/,
    ],
    ['an unknown seat', [{ type: 'end-turn', seat: 'amazon' }], '[0].seat', /one of ali, tencent, pdd, jd/],
    ['a field missing', [{ type: 'subsidise', seat: 'ali', region: 'hubei' }], '[0].amount', /whole number/],
    ['a field too many', [{ type: 'end-turn', seat: 'ali', really: true }], '[0]', /only the fields/],
    ['a fraction', [{ type: 'subsidise', seat: 'ali', region: 'hubei', amount: 1.5 }], '[0].amount', /whole number/],
    ['a level that does not exist', [{ ...file, level: 1 }], '[0].level', /one of 2, 3/],
    ['an offer with a part missing', [{ ...file, offer: { ...offer(), stake: undefined } }], '[0].offer.stake', /true or false/],
    ['an offer out of range', [{ ...file, offer: { ...offer(), trafficFee: 6 } }], '[0].offer.trafficFee', /0 to 5/],
    [
      'a ruling that does not exist',
      [{ type: 'rule', seat: 'tencent', application: 1, ruling: 'shrug' }],
      '[0].ruling',
      /approve, reject, counter, hold/,
    ],
    [
      'a term of a deal that does not exist',
      [{ type: 'propose-deal', seat: 'ali', to: 'jd', give: [{ kind: 'love' }], take: [] }],
      '[0].give[0].kind',
      /one of cash, card/,
    ],
    [
      'a promise that does not exist',
      [{ type: 'propose-deal', seat: 'ali', to: 'jd', give: [], take: [{ kind: 'promise', promise: { kind: 'love', quarters: 1 } }] }],
      '[0].take[0].promise.kind',
      /one of no-subsidy/,
    ],
    [
      'a target that is no place',
      [{ type: 'play-card', seat: 'ali', card: 'double-11', target: { planet: 'mars' } }],
      '[0].target',
      /only the fields/,
    ],
    ['a name that is no id', [{ type: 'subsidise', seat: 'ali', region: '__proto__', amount: 1 }], '[0].region', /lower-case words/],
  ]

  it.each(wrong)('refuses %s, with the place', (_name, value, path, expected) => {
    const result = parseMoves(JSON.parse(JSON.stringify(value)))
    if (result.ok) throw new Error('it was accepted')
    const problem = result.problems.find((other) => other.path === path)
    if (problem === undefined) throw new Error(JSON.stringify(result.problems))
    expect(problemWords(problem).expected.en).toMatch(expected)
  })

  it('takes every move of whole games, and every type there is', () => {
    const types = new Set<string>()
    for (let seed = 0; seed < 12; seed++) {
      const { moves } = playRandomGame(SCENARIOS[2], seed)
      expect(parseMoves(JSON.parse(JSON.stringify(moves)))).toEqual({ ok: true, moves })
      for (const { type } of moves) types.add(type)
    }
    expect([...types].sort()).toEqual([...MOVE_TYPES].sort())
  })
})

describe('replay', () => {
  const setup = { scenario: benchScenario({ length: 4, start: { contracts: [], access: [1, 3, 1, 1] } }), seed: 11 }
  const game = playRandomGame(setup.scenario, setup.seed)

  it('leads to the same game and the same log', () => {
    const again = replay(setup, game.moves)
    expect(again.ok).toBe(true)
    expect(again.state).toEqual(game.state)
    expect(again.log).toEqual(game.log)
    expect(stateHash(again.state)).toBe(stateHash(game.state))
  })

  it('stops at the first move that is refused, and says which and why', () => {
    const at = 5
    const wrong: Move = { type: 'subsidise', seat: 'ali', region: 'nowhere', amount: 1 }
    const result = replay(setup, [...game.moves.slice(0, at), wrong, ...game.moves.slice(at)])
    if (result.ok) throw new Error('it went through')
    expect(result.at).toBe(at)
    expect(['region.unknown', 'seat.not-yours', 'phase.wrong']).toContain(result.rejection.code)
    expect(result.state).toEqual(replay(setup, game.moves.slice(0, at)).state)
  })

  it('refuses moves after the end', () => {
    const result = replay(setup, [...game.moves, game.moves[0]])
    expect(result).toMatchObject({ ok: false, at: game.moves.length, rejection: { code: 'game.over' } })
  })
})

describe('hashes', () => {
  it('are the same for equal values in any order of keys, and differ for a digit', () => {
    expect(canonicalJson({ b: [1, { d: 2, c: undefined }], a: 'x' })).toBe('{"a":"x","b":[1,{"d":2}]}')
    expect(fingerprint(canonicalJson({ a: 1, b: 2 }))).toBe(fingerprint(canonicalJson({ b: 2, a: 1 })))
    expect(fingerprint('{"cash":10}')).not.toBe(fingerprint('{"cash":11}'))
    expect(fingerprint('')).toMatch(/^[0-9a-f]{14}$/)
  })

  it('tell positions apart', () => {
    const seen = new Set<string>()
    let positions = 0
    playRandomGame(benchScenario({ length: 2, start: { contracts: [], access: [1, 3, 1, 1] } }), 3, (state) => {
      seen.add(stateHash(state))
      positions++
    })
    expect(seen.size).toBe(positions)
  })
})
