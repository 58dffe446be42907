import { SCENARIOS, legalMoves, type GameState, type Move } from '../../rules'
import { checkInvariants } from '../../rules/testing/invariants'
import { MOST_GAMES, MOST_SEED } from './arguments'
import { answerTo, type Answer } from './command'
import { loadScenario } from './load-scenario'
import { readOptions, wholeNumber, type OptionList } from './options'
import { perFaction } from './per-faction'
import { playGame } from './play'

const HUNT_HELP = `Plays random games and checks every position: what must always hold, and that whoever owes a decision has a legal move.

  npm run hunt -- [options]

  --scenario ID|FILE   one scenario (all of the game's own in turn): ${SCENARIOS.map(({ id }) => id).join(', ')}, or the path of a scenario file
  --games N            how many games, 1 to ${MOST_GAMES} (20)
  --seed N             seed of the first game, 0 to ${MOST_SEED}; the next ones follow (1)
  --json               print one JSON object: games, moves, faults, and the first with a command that plays it again
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

/** What was played, and what was found. */
interface Bag {
  games: number
  moves: number
  readonly faults: Fault[]
}

/** Plays one game by chance and adds its moves and what does not hold in any of its positions. */
const huntIn = (scenario: Parameters<typeof playGame>[0], seed: number, bag: Bag): void => {
  let at = 0
  const fault = (what: string): number => bag.faults.push({ scenario: scenario.id, seed, move: at, what })
  const inspect = (state: GameState, move?: Move): void => {
    for (const what of checkInvariants(state)) fault(what)
    if (move !== undefined && legalMoves(state).length === 0) fault('somebody owes a decision and has no legal move')
    if (move !== undefined) bag.moves += 1
    at += 1
  }
  try {
    const seats = perFaction(() => 'random' as const)
    inspect(playGame(scenario, seed, seats, { each: inspect }).state)
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error))
  }
  bag.games += 1
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
    const bag: Bag = { games: 0, moves: 0, faults: [] }
    while (bag.games < games && bag.faults.length < MOST_FAULTS) {
      huntIn(scenarios[bag.games % scenarios.length], (seed + bag.games) >>> 0, bag)
      if (bag.games % EVERY === 0) process.stderr.write(`${bag.games} games, ${bag.faults.length} faults\n`)
    }
    const out = given.options.has('json') ? JSON.stringify(countsOf(bag, named)) : textOf(bag)
    return { code: bag.faults.length === 0 ? 0 : 1, out, err: '' }
  })

const textOf = ({ games, moves, faults }: Bag): string => {
  if (faults.length === 0) return `${games} random games, ${moves} moves, without a fault`
  const lines = faults.map(({ scenario, seed, move, what }) => `${scenario}, seed ${seed}, position ${move}: ${what}`)
  return [...lines, `${faults.length} faults`].join('\n')
}

const countsOf = ({ games, moves, faults }: Bag, named: string | undefined): object => {
  const [first] = faults
  const again = first && `npm run hunt -- --scenario ${named ?? first.scenario} --seed ${first.seed} --games 1`
  return { games, moves, faults: faults.length, first: first === undefined ? null : { ...first, again } }
}
