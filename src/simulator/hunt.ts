import { SCENARIOS, legalMoves, type GameState, type Move } from '../../rules'
import { checkInvariants } from '../../rules/testing/invariants'
import { MOST_GAMES, MOST_SEED } from './arguments'
import { answerTo, type Answer } from './command'
import { loadScenario } from './load-scenario'
import { readOptions, wholeNumber, type OptionList } from './options'
import { perFaction } from './per-faction'
import { playGame } from './play'
import { inTurn } from './in-turn'

const HUNT_HELP = `Plays random games and checks every position: what must always hold, and that whoever owes a decision has a legal move.

  npm run hunt -- [options]

  --scenario ID|FILE   one scenario (all of the game's own in turn), or the path of a scenario file:
                       ${SCENARIOS.map(({ id }) => id).join(', ')}
  --games N            how many games, 1 to ${MOST_GAMES} (20)
  --seed N             seed of the first game, 0 to ${MOST_SEED}; the next ones follow (1)
  --json               print one JSON object: games, moves, faults, and the first that was found
  --help               this page

Ends with 1 when a fault was found.`

const OPTIONS: OptionList = { values: { scenario: 'long-war', games: '1000', seed: '7' }, flags: ['json', 'help'] }

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
const faultsIn = (
  scenario: Parameters<typeof playGame>[0],
  seed: number,
): { readonly faults: readonly Fault[]; readonly moves: number } => {
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
  // Every position but the last is followed by a move.
  return { faults, moves: Math.max(0, at - 1) }
}

/** Hunts for faults: random games of every scenario in turn, or of the one named, every position checked. */
export const hunt = (words: readonly string[]): Promise<Answer> =>
  answerTo('hunt', async () => {
    const given = readOptions(words, OPTIONS)
    if (given.options.has('help')) return HUNT_HELP
    const games = wholeNumber(given, OPTIONS, 'games', [1, MOST_GAMES], 20)
    const seed = wholeNumber(given, OPTIONS, 'seed', [0, MOST_SEED], 1)
    const named = given.options.get('scenario')
    const scenarios = named === undefined ? SCENARIOS : [loadScenario(named)]
    const faults: Fault[] = []
    let moves = 0
    let tried = 0
    for (; tried < games && faults.length < MOST_FAULTS; tried++) {
      const played = faultsIn(inTurn(scenarios, tried), (seed + tried) >>> 0)
      faults.push(...played.faults)
      moves += played.moves
      if ((tried + 1) % EVERY === 0) process.stderr.write(`${tried + 1} games, ${faults.length} faults\n`)
    }
    if (given.options.has('json')) {
      const [first] = faults
      const replay = first === undefined ? '' : `npm run hunt -- --scenario ${named ?? first.scenario} --seed ${first.seed} --games 1`
      const out = JSON.stringify({ games: tried, moves, faults: faults.length, first: first === undefined ? null : { ...first, replay } })
      return { code: faults.length === 0 ? 0 : 1, out, err: '' }
    }
    if (faults.length === 0) return `${games} random games without a fault`
    const lines = faults.map(({ scenario: id, seed: found, move, what }) => `${id}, seed ${found}, position ${move}: ${what}`)
    return { code: 1, out: [...lines, `${faults.length} faults`].join('\n'), err: '' }
  })
