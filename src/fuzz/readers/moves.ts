import { pick, applyMove, canonicalJson, openGame, parseMoves, problemWords, SCENARIOS, type GameState, type Move } from '../../../rules'
import { checkInvariants } from '../../../rules/testing/invariants'
import { mutated, sampleOf, type Sample } from '../../../rules/testing/mutations'
import { playRandomGame } from '../../../rules/testing/random-play'
import { ACCEPTED, REFUSED, wrong, type Reader } from '../reader'

/** One move of every type that was made, and a position in which it could be. */
const samples = (): readonly { readonly sample: Sample; readonly state: GameState }[] => {
  const kinds = new Map<string, { readonly sample: Sample; readonly state: GameState }>()
  for (const seed of [3, 4, 5, 6]) {
    let { state } = openGame({ scenario: SCENARIOS[seed % SCENARIOS.length], seed })
    for (const move of playRandomGame(SCENARIOS[seed % SCENARIOS.length], seed).moves) {
      const sample = sampleOf([move])
      // Deals and cards differ among themselves.
      const kind = `${move.type} ${sample.places.length}`
      if (!kinds.has(kind)) kinds.set(kind, { sample, state })
      const outcome = applyMove(state, move)
      if (!outcome.ok) throw new Error(`a move that was played is refused: ${outcome.code}`)
      state = outcome.state
    }
  }
  return [...kinds.values()]
}

const SAMPLES = samples()
const STATES = SAMPLES.map(({ state }) => state)

/** What the rules make of a well-formed move in some position: a refusal with a code, or a position in which everything holds. */
const faultOf = (move: Move, state: GameState): string | null => {
  const outcome = applyMove(state, move)
  return outcome.ok ? (checkInvariants(outcome.state)[0] ?? null) : null
}

/** Moves never come as a text that is no JSON: they lie inside a save. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? 'null'

/** A list of moves, as a save holds it. */
export const movesReader: Reader = {
  name: 'moves',
  weight: 15,
  samples: SAMPLES.map(({ sample }) => sample),
  textOf,
  input: (chance) => textOf(mutated(pick(chance, SAMPLES).sample, 1 + (chance.rng % 2), chance)),
  read: (text) => {
    const value = JSON.parse(text) as unknown
    const read = parseMoves(value)
    if (!read.ok)
      return read.problems.map(problemWords).every(({ expected }) => expected.en !== '') ? REFUSED : wrong('a problem without words')
    if (canonicalJson(read.moves) !== canonicalJson(value)) return wrong('what was read is not what the text says')
    for (const move of read.moves) {
      const fault = STATES.map((state) => faultOf(move, state)).find((found) => found !== null)
      if (fault !== undefined && fault !== null) return wrong(fault)
    }
    return ACCEPTED
  },
}
