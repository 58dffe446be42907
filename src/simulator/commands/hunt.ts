import { SCENARIOS, legalMoves, type GameState, type Move } from '../../../rules'
import { checkInvariants } from '../../../rules/testing/invariants'
import { readArguments } from '../arguments'
import { answerTo, runCommand, type Answer } from '../command'
import { loadScenario } from '../load-scenario'
import { playGame } from '../play'
import { perFaction } from '../per-faction'

/** A fault found in a game. */
interface Fault {
  readonly scenario: string
  readonly seed: number
  readonly move: number
  readonly what: string
}

const MOST_FAULTS = 20
const EVERY = 500

/** Plays one game by chance and lists what does not hold in any of its positions. */
const faultsIn = (scenario: Parameters<typeof playGame>[0], seed: number): readonly Fault[] => {
  const faults: Fault[] = []
  let at = 0
  const inspect = (state: GameState, move?: Move): void => {
    const wrong = checkInvariants(state)
    if (move !== undefined && legalMoves(state).length === 0) wrong.push('somebody owes a decision and has no legal move')
    for (const what of wrong) faults.push({ scenario: scenario.id, seed, move: at, what })
    at += 1
  }
  try {
    const seats = perFaction(() => 'random' as const)
    inspect(playGame(scenario, seed, seats, { each: inspect }).state)
  } catch (error) {
    faults.push({ scenario: scenario.id, seed, move: at, what: error instanceof Error ? error.message : String(error) })
  }
  return faults
}

/** Hunts for faults: random games of every scenario in turn, or of the one named, every position checked. Takes --games, --seed, --scenario. */
const hunt = (words: readonly string[]): Promise<Answer> =>
  answerTo('hunt', async () => {
    const { games, seed, scenario } = readArguments(words)
    const scenarios = words.some((word) => word.startsWith('--scenario')) ? [loadScenario(scenario)] : SCENARIOS
    const faults: Fault[] = []
    for (let game = 0; game < games && faults.length < MOST_FAULTS; game++) {
      faults.push(...faultsIn(scenarios[game % scenarios.length], (seed + game) >>> 0))
      if ((game + 1) % EVERY === 0) process.stderr.write(`${game + 1} games, ${faults.length} faults\n`)
    }
    if (faults.length === 0) return `${games} random games without a fault`
    const lines = faults.map(({ scenario: id, seed: found, move, what }) => `${id}, seed ${found}, position ${move}: ${what}`)
    return { code: 1, out: [...lines, `${faults.length} faults`].join('\n'), err: '' }
  })

void runCommand(hunt)
