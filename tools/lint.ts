import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findWrongImports } from './check-arrows'
import { inModules, PROJECT } from './project'
import { runCommand } from './run-command'
import { runTool } from './run-tool'

const ROOMS = ['rules', 'src'] as const

/** Every source file of the game, as a path from the project's root with slashes. */
const sourceFiles = (): readonly string[] =>
  ROOMS.filter((room) => existsSync(join(PROJECT, room))).flatMap((room) =>
    readdirSync(join(PROJECT, room), { recursive: true })
      .map((name) => `${room}/${String(name).replaceAll('\\', '/')}`)
      .filter((path) => /\.tsx?$/.test(path)),
  )

/** Runs one of the checkers that are packages, and says whether it found nothing. */
const passes = async (program: string, args: readonly string[]): Promise<boolean> =>
  (await runCommand(process.execPath, [program, ...args], { cwd: PROJECT, print: 'show' })).code === 0

/** What no checker sees: imports that only a bundler follows count too. */
const arrowFaults = (files: readonly string[]): number => {
  const wrong = files.flatMap((file) => findWrongImports(file, readFileSync(join(PROJECT, file), 'utf8')))
  for (const { file, line, imported, why } of wrong)
    console.error(`${file}:${line}${imported === null ? '' : ` imports ${imported}`}: ${why}`)
  return wrong.length
}

/** Checks the formatting, lints with oxlint, looks for what nobody uses with knip, then checks the arrows between folders. */
runTool(async () => {
  const formatted = await passes(inModules('prettier', 'bin', 'prettier.cjs'), ['--log-level', 'warn', '--check', '.'])
  if (!formatted) console.error('Run `npm run format`.')
  const linted = await passes(inModules('oxlint', 'bin', 'oxlint'), ['--type-aware', '--deny-warnings'])
  const used = await passes(inModules('knip', 'bin', 'knip.js'), ['--no-progress'])
  const files = sourceFiles()
  const faults = arrowFaults(files)
  console.log(faults === 0 ? `Arrows: ${files.length} files are in order.` : `Arrows: ${faults} faults.`)
  return formatted && linted && used && faults === 0 ? 0 : 1
})
