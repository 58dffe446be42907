import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_LINES } from './arrows'
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

/** Checks the formatting, lints with oxlint, then checks what it cannot say: the arrows between folders and the length of files. */
runTool(async () => {
  const prettier = await runCommand(process.execPath, [inModules('prettier', 'bin', 'prettier.cjs'), '--log-level', 'warn', '--check', '.'], {
    cwd: PROJECT,
    print: 'show',
  })
  if (prettier.code !== 0) console.error('Run `npm run format`.')
  const oxlint = await runCommand(process.execPath, [inModules('oxlint', 'bin', 'oxlint'), '--type-aware', '--deny-warnings'], {
    cwd: PROJECT,
    print: 'show',
  })
  let faults = 0
  const files = sourceFiles()
  for (const file of files) {
    const source = readFileSync(join(PROJECT, file), 'utf8')
    for (const { line, imported, why } of findWrongImports(file, source)) {
      console.error(`${file}:${line}${imported === null ? '' : ` imports ${imported}`}: ${why}`)
      faults += 1
    }
    const lines = source.split('\n').length - 1
    if (lines > FILE_LINES.most) {
      console.error(`${file} has ${lines} lines; ${FILE_LINES.most} is the most. Split it by concern.`)
      faults += 1
    } else if (lines > FILE_LINES.warn) console.warn(`warning: ${file} has ${lines} lines; split it before ${FILE_LINES.most}.`)
  }
  console.log(faults === 0 ? `Arrows and lengths: ${files.length} files are in order.` : `Arrows and lengths: ${faults} faults.`)
  return prettier.code === 0 && oxlint.code === 0 && faults === 0 ? 0 : 1
})
