import { SCENARIOS, type GameState } from '../../../rules'
import { loadScenario } from '../load-scenario'
import { playGame } from '../play'
import { perFaction } from '../per-faction'

/** Figures of random play: how fast the rules are, how big a state is, how long a game is. */
const games = Number(process.argv[2] ?? 200)
const scenarioId = process.argv[3] ?? 'long-war'
if (!Number.isInteger(games) || games < 1) {
  process.stderr.write(`measure: the number of games must be a whole number from 1, found "${process.argv[2]}". Such as: measure.ts 200 ${SCENARIOS[0].id}\n`)
  process.exit(2)
}
const scenario = loadScenario(scenarioId)

const levels = perFaction(() => 'random' as const)
let moves = 0
const since = performance.now()
for (let seed = 1; seed <= games; seed++) moves += playGame(scenario, seed, levels).moves.length
const seconds = (performance.now() - since) / 1000

// Sizes are taken in a second, shorter pass, so that measuring them does not slow the first.
const sizes: number[] = []
const weigh = (state: GameState): void => void sizes.push(Buffer.byteLength(JSON.stringify(state)))
for (let seed = 1; seed <= Math.min(games, 20); seed++) weigh(playGame(scenario, seed, levels, { each: weigh }).state)

const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
console.log(`${scenario.id}, ${games} games of random play on one thread`)
console.log(`${(games / seconds).toFixed(1)} games a second, ${Math.round(moves / seconds)} moves a second`)
console.log(`${(moves / games).toFixed(1)} moves a game`)
console.log(`state as JSON: ${Math.round(mean)} bytes on average, ${Math.max(...sizes)} at most`)
