import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { runNpm } from './run-npm'
import { runTool, UsageError } from './run-tool'
import { readToolOptions } from './tool-options'

const BOARDGAME_IO = join(PROJECT, 'tools', 'boardgame-io')

const HELP = `Measures the rules, the same rules behind boardgame.io, and the bots.

  npm run bench -- [options]

  --scenario ID   what is played (long-war)
  --seconds N     how long each figure is measured (2)
  --json          print one JSON object instead of a table
  --help          this page`

/** Measures the rules, the same rules behind boardgame.io, and the bots. */
runTool(async () => {
  const values = readToolOptions(process.argv.slice(2), 'bench', {
    json: { type: 'boolean', default: false },
    scenario: { type: 'string', default: 'long-war' },
    seconds: { type: 'string', default: '2' },
  })
  if (values === null) {
    console.log(HELP)
    return 0
  }
  if (!(Number(values.seconds) > 0))
    throw new UsageError(`bench: --seconds must be a number above 0, found "${values.seconds}". Such as: --seconds 2`)
  if (!(await provideBoardgameIo())) {
    console.error('boardgame.io could not be installed (is there a network?): the figures that compare with it are left out.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'sinking-market-bench-'))
  try {
    const bundle = await bundleIn(folder)
    let figures: Figures = { scenario: values.scenario, node: process.version }
    for (const part of ['rules', 'boardgame-io', 'bots']) figures = { ...figures, ...(await measure(bundle, part, values)) }
    figures = { ...figures, ...comparisons(figures) }
    console.log(values.json ? JSON.stringify(figures, rounded, 2) : table(figures))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Measured as a bundle: run from source, every import is a getter call, and the rules make many. */
async function bundleIn(folder: string): Promise<string> {
  const outfile = join(folder, 'run.cjs')
  const entry = join(PROJECT, 'tools', 'bench', 'run.ts')
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'warning' })
  return outfile
}

interface Asked {
  readonly scenario: string
  readonly seconds: string
}

/** What one part of the bench measures, in a process of its own. */
async function measure(bundle: string, part: string, { scenario, seconds }: Asked): Promise<Figures> {
  const result = await runCommand(process.execPath, [bundle, part, BOARDGAME_IO, scenario, seconds], {
    env: { ...process.env, NODE_ENV: 'production' },
    print: 'answer',
  })
  if (result.code !== 0) throw new Error(`bench: measuring ${part} ended with code ${result.code}.`)
  return JSON.parse(result.output) as Figures
}

interface Figures {
  readonly [name: string]: number | string | null | Figures
}

/** What the game's targets ask for, from what was measured. */
function comparisons({ applyMovesPerSecond, playoutMovesPerSecond, boardgameIoMovesPerSecond, bots }: Figures): Figures {
  const times = (moves: Figures[string] | undefined): number | null =>
    boardgameIoMovesPerSecond === null ? null : Number(moves) / Number(boardgameIoMovesPerSecond)
  const strong = ((bots ?? {}) as Figures)['strong'] as Figures | undefined
  return {
    applyMoveVsBoardgameIo: times(applyMovesPerSecond),
    playoutsVsBoardgameIo: times(playoutMovesPerSecond),
    strongDecisionP95Ms: strong?.['p95'] ?? null,
  }
}

/** Installs boardgame.io into its own folder, once. */
async function provideBoardgameIo(): Promise<boolean> {
  if (existsSync(join(BOARDGAME_IO, 'node_modules', 'boardgame.io'))) return true
  console.error('Installing boardgame.io for the comparison (once) ...')
  const installed = await runNpm(['ci', '--prefix', BOARDGAME_IO, '--ignore-scripts', '--no-audit', '--no-fund'], { print: 'catch' })
  if (installed.code !== 0) console.error(installed.output.trim().split('\n').slice(-3).join('\n'))
  return installed.code === 0
}

function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}

function table(figures: Figures, indent = ''): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) =>
      typeof value === 'object' && value !== null
        ? `${indent}${name}\n${table(value, `${indent}  `)}`
        : `${indent}${name.padEnd(width)}  ${String(rounded(name, value) ?? '-')}`,
    )
    .join('\n')
}
