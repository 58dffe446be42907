import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Move, SCENARIOS, stateHash } from '../../../rules'
import { sealEnvelope, type SaveContents } from '../../shared/save-envelope'
import { type GameRecord, movesOf } from './game-record'
import { createKeeper } from './keeper'
import { loadGame } from './load-game'
import { realRules } from './rules-door'
import { saveText } from './save-game'
import { seating } from './testing/seatings'

const keeper = createKeeper(realRules)

/** A game of some length with everything in it that a save can carry: a scenario of one's own, a branch, predictions, notes. */
const played = (): GameRecord => {
  const scenario = { ...SCENARIOS.find(({ id }) => id === 'spring-2021')!, id: 'class', length: 3 }
  let record = keeper.start({ scenario, seed: 5, seats: seating('ali', 'pdd'), predicts: true })
  for (let made = 0; made < 40 && record.state.phase !== 'over'; made++) {
    const legal = keeper.legal(record.state)
    const result = keeper.play(record, legal[(made * 7) % legal.length] as Move)
    if (!result.ok) throw new Error(result.code)
    record = result.record
  }
  const ended = record.played.findIndex(({ move }) => move.type === 'end-turn' && record.seats[move.seat].kind === 'human')
  const byBot = record.played.findIndex(({ move }) => record.seats[move.seat].kind === 'bot')
  return {
    ...record,
    line: 'a line',
    branch: { name: 'Before', at: 2, moves: movesOf(record) },
    predictions: [{ at: ended, share: 200, low: 150, high: 250 }],
    notes: [{ at: byBot, why: [{ key: 'points', params: { points: 3 } }] }],
  }
}

const game = played()
const sound = JSON.parse(saveText(game, 'Fuzzed', new Date('2021-03-25T08:00:00Z'))) as Record<string, unknown>
const truth = stateHash(game.state)

type Path = readonly (string | number)[]

/** Every place in a value, the outermost first. */
const placesIn = (value: unknown, path: Path = []): Path[] =>
  value !== null && typeof value === 'object' ? [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))] : [path]

const places = placesIn(sound).filter(([first]) => first !== undefined && !['format', 'formatVersion', 'checksum'].includes(String(first)))

/** A copy with what lies at a place replaced, or taken out where nothing is given. */
const replaced = (value: unknown, [key, ...rest]: Path, next: unknown): unknown => {
  if (key === undefined) return next
  if (Array.isArray(value)) {
    const at = Number(key)
    const changed = rest.length === 0 && next === undefined ? [] : [replaced(value[at], rest, next)]
    return [...(value as unknown[]).slice(0, at), ...changed, ...(value as unknown[]).slice(at + 1)]
  }
  const whole = value as Record<string, unknown>
  return { ...whole, [key]: replaced(whole[key], rest, next) }
}

const valueAt = (path: Path): unknown => path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], sound)

/** What somebody with an editor might write there: another value of the same kind, what lies elsewhere, nothing, or anything at all. */
const edits = fc.constantFrom(...places).chain((path) => {
  const there = valueAt(path)
  const near =
    typeof there === 'number'
      ? fc.constantFrom(there + 1, there - 1, -there, there + 0.5)
      : typeof there === 'boolean'
        ? fc.constant(!there)
        : fc.string({ maxLength: 90 })
  const elsewhere = fc.constantFrom(...places).map(valueAt)
  return fc.oneof(near, elsewhere, fc.constant(undefined), fc.jsonValue({ maxDepth: 3 })).map((next) => ({ path, next }))
})

describe('a save in which anything was edited and sealed anew', () => {
  it('is refused with a code, or is still the same game', () => {
    const codes = new Set<string>()
    fc.assert(
      fc.property(edits, ({ path, next }) => {
        const contents = replaced(sound, path, next) as SaveContents
        const loaded = loadGame(keeper, JSON.stringify(sealEnvelope(contents)))
        codes.add(loaded.ok ? 'ok' : loaded.code)
        if (!loaded.ok) expect(loaded.code).toMatch(/^save\.[a-z-]+$/)
        // What was edited may have been a name, a note or a person's prediction; the game itself is proved by its hash.
        else expect(stateHash(loaded.record.state)).toBe(truth)
      }),
      { numRuns: 250 },
    )
    // A test that only ever met one answer would prove little.
    expect(codes.size).toBeGreaterThan(3)
  })
})
