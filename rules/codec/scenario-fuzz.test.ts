import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInScenario } from '../content/catalogue'
import { BASE_NUMBERS } from '../content/numbers'
import { editsAt, placesIn, replaced } from '../testing/edits'
import { checkInvariants } from '../testing/invariants'
import { playRandomGame } from '../testing/random-play'
import { problemWords } from './problem-words'
import { parseScenario } from './scenario'

const longWar = builtInScenario('long-war')
// Read back from its text, as a file is: what is left unsaid in the code is no place in it.
const sound = JSON.parse(JSON.stringify({ ...longWar, id: 'class', numbers: BASE_NUMBERS })) as object
const places = placesIn(sound).slice(1)
const numbers = places.filter(([first, ...rest]) => first === 'numbers' && rest.length > 0)
const edits = fc.oneof(editsAt(sound, numbers), editsAt(sound, places))

describe('a scenario file in which anything was edited', () => {
  it('is refused with its problems in words, or plays to its end by the rules', () => {
    let [refused, playedWhole] = [0, 0]
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 2 }), fc.nat(), (changes, seed) => {
        const edited = changes.reduce<unknown>((file, { path, next }) => replaced(file, path, next), sound)
        const result = parseScenario(JSON.stringify(edited), 'mine.json')
        if (!result.ok) {
          refused++
          expect(result.problems).not.toEqual([])
          for (const { expected } of result.problems.map(problemWords)) expect(expected.en).not.toBe('')
          return
        }
        playedWhole++
        const { state } = playRandomGame(result.scenario, seed, (at) => expect(checkInvariants(at)).toEqual([]))
        expect(state.quarter).toBe(result.scenario.length)
      }),
      { numRuns: 100 },
    )
    // Both kinds of answer must have been met, or half of this proved nothing; of a hundred edits some fifteen are played, give or take ten.
    expect(refused).toBeGreaterThan(2)
    expect(playedWhole).toBeGreaterThan(2)
  })
})
