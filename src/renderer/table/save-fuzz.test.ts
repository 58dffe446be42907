import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Move, SCENARIOS, stateHash } from '../../../rules'
import { editsAt, placesIn, replaced } from '../../../rules/testing/edits'
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

const places = placesIn(sound).filter(([first]) => first !== undefined && !['format', 'formatVersion', 'checksum'].includes(String(first)))

describe('a save in which anything was edited and sealed anew', () => {
  it('is refused with a code, or is still the same game', () => {
    const codes = new Set<string>()
    fc.assert(
      fc.property(editsAt(sound, places), ({ path, next }) => {
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
