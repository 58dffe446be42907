import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool, UsageError } from './run-tool'

/** Built programs nobody has used for so long are thrown away. */
const KEEP_MS = 7 * 24 * 60 * 60 * 1000
const CACHE = inModules('.cache', 'sinking-market-simulator')

const SOURCES = join(PROJECT, 'src', 'simulator')
/** What prints the pages of a class. */
const PRINTER = join(PROJECT, 'tools', 'print-class', 'main.ts')

/** Bundles a file of the simulator into one module; the thread pool's library stays outside, because it starts files of its own. */
const bundle = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['tinypool'],
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Writes a file whole or not at all, so that two runs at a time do not meet half of it. */
const writeOnce = (file: string, text: string): void => {
  if (existsSync(file)) return
  const part = `${file}.${process.pid}`
  writeFileSync(part, text)
  renameSync(part, file)
}

const discardOld = (kept: string): void => {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name)
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (folder !== kept && Date.now() - used > KEEP_MS) rmSync(folder, { recursive: true, force: true })
  }
}

/** Every command of the simulator has its file. */
const COMMANDS = readdirSync(join(SOURCES, 'commands')).map((file) => basename(file, '.ts'))

/** Builds a command of the simulator and what its threads run, and starts it: a bundle plays about three times as fast as sources do. */
runTool(async () => {
  const [command = '', ...words] = process.argv.slice(2)
  const known = `Commands are ${COMMANDS.join(', ')}; each says with --help what it takes.`
  if (command === '--help' || command === '-h') {
    console.log(known)
    return 0
  }
  if (!COMMANDS.includes(command))
    throw new UsageError(`simulator: ${command === '' ? 'no command is named' : `there is no command "${command}"`}. ${known}`)
  const [program, worker] = await Promise.all([bundle(join('commands', `${command}.ts`)), bundle(join('pool', 'worker.ts'))])
  const folder = join(CACHE, markOf(program + worker))
  mkdirSync(folder, { recursive: true })
  writeOnce(join(folder, 'worker.mjs'), worker)
  const file = join(folder, `${command}.mjs`)
  writeOnce(file, program)
  discardOld(folder)
  const env = { ...process.env, SINKING_MARKET_PROGRAM: markOf(worker), SINKING_MARKET_PRINTER: PRINTER }
  return (await runCommand(process.execPath, [file, ...words], { env, print: 'show' })).code
})
