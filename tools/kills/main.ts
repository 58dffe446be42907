import { buildApp } from '../build'
import { provideTestScreen } from '../display'
import { provideReadyElectron } from '../ready-runtime'
import { runTool, UsageError } from '../run-tool'
import { readToolOptions } from '../tool-options'
import { added, type Count } from './count'
import { playRounds } from './rounds'

const HELP = `Plays the built game by clicks, kills it at any moment and starts it again: whatever was confirmed must still be there.

  npm run kills -- [options]

  --rounds N    kills (100)
  --seed N      what is clicked and when the game is killed (1)
  --workers N   games played beside each other (2)
  --built       play what is built already
  --json        print one JSON object instead of a line
  --help        this page

A round counts as lost where a confirmed move is missing, as broken where a saved game cannot be read, and as stuck where the game cannot be gone on with.
The folder of the first such round is kept and named.`

const MOST_ROUNDS = 100_000

const whole = (name: string, text: string, most: number): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > most) throw new UsageError(`kills: --${name} takes a whole number from 1 to ${most}, not "${text}".`)
  return value
}

/** Kills the game again and again, and says what was lost. */
runTool(async () => {
  const asked = readToolOptions(process.argv.slice(2), 'kills', {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    built: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  if (asked === null) {
    console.log(HELP)
    return 0
  }
  const rounds = whole('rounds', asked.rounds, MOST_ROUNDS)
  const seed = whole('seed', asked.seed, 2 ** 31 - 1)
  const workers = Math.min(whole('workers', asked.workers, 16), rounds)
  const runtime = await provideReadyElectron()
  if (!asked.built && !(await buildApp())) return 1
  const screen = await provideTestScreen(false)
  Object.assign(process.env, screen.env, { ELECTRON_EXEC_PATH: runtime.executable })
  try {
    const parts = Array.from({ length: workers }, (_, worker) => Math.floor((rounds + worker) / workers))
    const counts = await Promise.all(parts.map((part, worker) => playRounds({ rounds: part, seed: seed + worker, tell: (line) => console.error(line) })))
    const total = counts.reduce(added)
    report(total, asked.json)
    return total.lost + total.broken + total.stuck === 0 ? 0 : 1
  } finally {
    screen.stop()
  }
})

const report = (total: Count, json: boolean): void => {
  if (json) console.log(JSON.stringify(total))
  else console.log(`${total.rounds} kills, ${total.confirmed} confirmed moves: ${total.lost} lost, ${total.broken} broken, ${total.stuck} stuck.`)
  if (total.first !== null)
    console.error(`First: ${total.first.what} (seed ${total.first.seed}, round ${total.first.round}); its files are kept in ${total.first.folder}`)
}
