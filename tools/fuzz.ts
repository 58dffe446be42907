import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { searchInputs, type SearchReport } from './fuzz/watch'
import { PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool, UsageError } from './run-tool'
import { readToolOptions } from './tool-options'

const MOST_INPUTS = 100_000_000
const MOST_SEED = 2 ** 32 - 1
const EVERY = 50_000
/** Findings told one by one. */
const MOST_TOLD = 20

const HELP = `Feeds damaged, hostile and half-right input to everything that reads text from outside: saves (sealed anew too), scenarios,
moves, settings, messages between the processes, classes, the form remembered from the last game. Every input must be refused with a code, or be
taken and be right.

  npm run fuzz -- [options]

  --inputs N    how many inputs, 1 to ${MOST_INPUTS} (100000)
  --seed S      0 to ${MOST_SEED}; the same seed gives the same inputs (1)
  --limit MS    how long one input may take before it counts as a hang (15000)
  --only I      plays input I of the seed again and prints it
  --json        print one JSON object: inputs, crashes, hangs, wrong, and the first that was found
  --help        this page

Ends with 1 when something was found. With npm, write  npm run --silent fuzz -- --json  to get nothing but the object.`

runTool(async () => {
  const values = readToolOptions(process.argv.slice(2), 'fuzz', {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    limit: { type: 'string', default: '15000' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  if (values === null) {
    console.log(HELP)
    return 0
  }
  const inputs = wholeNumber('inputs', values.inputs, 1, MOST_INPUTS)
  const seed = wholeNumber('seed', values.seed, 0, MOST_SEED)
  const limitMs = wholeNumber('limit', values.limit, 10, 3_600_000)
  const only = values.only === undefined ? null : wholeNumber('only', values.only, 0, MOST_INPUTS)
  const folder = mkdtempSync(join(tmpdir(), 'sinking-market-fuzz-'))
  try {
    if (only !== null) return await show(await bundle('show', folder), seed, only, limitMs)
    const worker = await bundle('worker', folder)
    const since = Date.now()
    let told = 0
    const progress = (done: number, found: number): void => {
      if (done - told < EVERY) return
      told = done
      console.error(`${done} inputs, ${found} found`)
    }
    const report = await searchInputs({ worker, threads: availableParallelism(), inputs, seed, limitMs, progress })
    for (const { index, kind, reader, what } of report.findings.slice(0, MOST_TOLD))
      console.error(`input ${index}: ${reader} ${kind}: ${what}`)
    const summary = summarise(report, inputs, seed, (Date.now() - since) / 1000)
    console.log(values.json ? JSON.stringify(summary) : inWords(summary))
    return summary.first === null ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= from && value <= to) return value
  throw new UsageError(
    `fuzz: --${name} must be a whole number from ${from} to ${to}, found "${text}". Such as: --${name} ${Math.max(from, 7)}`,
  )
}

/** A bundle reads about three times as fast as sources do. */
async function bundle(name: 'worker' | 'show', folder: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`)
  await build({
    entryPoints: [join(PROJECT, 'src', 'fuzz', `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile,
    logLevel: 'error',
  })
  return outfile
}

/** Plays one input again, in a process of its own that is ended when it does not answer. */
async function show(program: string, seed: number, index: number, limitMs: number): Promise<number> {
  const { code } = await runCommand(process.execPath, [program, String(seed), String(index)], { print: 'show', limitMs })
  if (code === 124) console.error(`no answer in ${limitMs} ms`)
  return code === 0 ? 0 : 1
}

function summarise({ findings, accepted }: SearchReport, inputs: number, seed: number, seconds: number) {
  const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length
  const [first] = findings
  return {
    inputs,
    crashes: count('crash'),
    hangs: count('hang'),
    wrong: count('wrong'),
    seed,
    seconds: Math.round(seconds),
    perSecond: Math.round(inputs / seconds),
    accepted: Object.fromEntries([...accepted].sort(([a], [b]) => a.localeCompare(b))),
    first: first === undefined ? null : { ...first, replay: `npm run fuzz -- --seed ${seed} --only ${first.index}` },
  }
}

function inWords({ inputs, crashes, hangs, wrong, seconds, perSecond, accepted, first }: ReturnType<typeof summarise>): string {
  const taken = Object.entries(accepted).map(([reader, count]) => `${reader} ${count}`)
  return [
    `${inputs} inputs in ${seconds} s (${perSecond} a second): ${crashes} crashes, ${hangs} hangs, ${wrong} wrong`,
    `taken and right: ${taken.join(', ')}`,
    ...(first === null ? [] : [`first: input ${first.index}, ${first.reader} ${first.kind}: ${first.what}`, `again: ${first.replay}`]),
  ].join('\n')
}
