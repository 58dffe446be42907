import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildApp } from '../build'
import { provideTestScreen } from '../display'
import { runtimeEnvironment } from '../electron-runtime'
import { inModules, PROJECT } from '../project'
import { provideReadyElectron } from '../ready-runtime'
import { runCommand } from '../run-command'
import { runTool, UsageError } from '../run-tool'
import { readToolOptions } from '../tool-options'
import type { Rounds } from './chains'
import type { Count } from './count'

const HELP = `Plays the built game by clicks, kills it with all its processes at any moment and starts it again: every move that the page
had told to be on the disk must still be there, whole and in its place, every save must be readable, and Continue must open the game
played last as it was.

  npm run kills -- [options]

  --rounds N    kills (100)
  --seed N      with the round, what is done and when the game is killed (1)
  --workers N   games played beside each other; changes nothing in what is played (2)
  --first R     the first round (1)
  --folder DIR  begins that round with what a failed round has kept
  --built       play what is built already
  --json        print one JSON object instead of a line
  --help        this page

A round counts as lost where a confirmed move is missing or another game is shown, as broken where a save cannot be read or replayed, and
as stuck where the game cannot be gone on with. The first such round ends the search; its folder is kept as it was before it (before/) and
after it (user/).`

const MOST = 2 ** 31 - 1

const whole = (name: string, text: string, most: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    throw new UsageError(`kills: --${name} takes a whole number from 1 to ${most}, not "${text}".`)
  return value
}

/** A folder that is given has to be one; the product would make a new one. */
const given = (folder: string | undefined): Pick<Rounds, 'folder'> => {
  if (folder === undefined) return {}
  if (!existsSync(folder)) throw new UsageError(`kills: --folder ${folder} is not there.`)
  return { folder: resolve(folder) }
}

/** Kills the game again and again, and says what was lost. */
runTool(async () => {
  const asked = readToolOptions(process.argv.slice(2), 'kills', {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    first: { type: 'string', default: '1' },
    folder: { type: 'string' },
    built: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  })
  if (asked === null) {
    console.log(HELP)
    return 0
  }
  const rounds: Omit<Rounds, 'tell'> = {
    seed: whole('seed', asked.seed, MOST),
    first: whole('first', asked.first, MOST),
    rounds: whole('rounds', asked.rounds, 100_000),
    workers: whole('workers', asked.workers, 16),
    ...given(asked.folder),
  }
  const runtime = await provideReadyElectron()
  if (!asked.built && !(await buildApp())) return 1
  const screen = await provideTestScreen(false)
  try {
    const args = [inModules('tsx', 'dist', 'cli.mjs'), join(PROJECT, 'tools', 'kills', 'worker.ts'), JSON.stringify(rounds)]
    // In a process of its own: what would lead windows to a person's own screen is not in its environment at all.
    const { code, output } = await runCommand(process.execPath, args, {
      cwd: PROJECT,
      env: runtimeEnvironment(runtime, screen.env),
      print: 'answer',
    })
    if (code !== 0) throw new Error(`The rounds ended with code ${code}.`)
    return report(JSON.parse(output) as Count, asked.json)
  } finally {
    screen.stop()
  }
})

/** Prints the count and says whether all is well. */
const report = (count: Count, json: boolean): number => {
  const { rounds, confirmed, lost, broken, stuck, first } = count
  console.log(
    json ? JSON.stringify(count) : `${rounds} kills, ${confirmed} confirmed moves: ${lost} lost, ${broken} broken, ${stuck} stuck.`,
  )
  if (first !== null)
    console.error(
      [
        `First: ${first.kind} in round ${first.round} of seed ${first.seed} (${first.moment}): ${first.what}`,
        `Files: ${first.folder}`,
        `Again: ${first.again}`,
      ].join('\n'),
    )
  return lost + broken + stuck === 0 ? 0 : 1
}
