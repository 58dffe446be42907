import { PROJECT, inModules } from './project'
import { runCommand } from './run-command'
import { runTool, UsageError } from './run-tool'
import { readToolOptions } from './tool-options'

/** What is mutated, each against its own tests; `stryker.config.mjs` asks which by this name. */
const ROOMS = { rules: 'rules/', bots: 'src/bots/' } as const
type Room = keyof typeof ROOMS

const HELP = `Mutation testing with StrykerJS: changes the rules and the bots in small ways, and tells which changes no test notices.

  npm run mutants -- [options]

  --mutate FILES   only these: paths, patterns or places such as rules/queries/market.ts:20-40, with commas between (all of both rooms)
  --again          does not take over what an earlier run found of what has not changed since
  --help           this page

What was found is put into mutants/rules.html and mutants/bots.html, and what is known already into mutants/rules.json and mutants/bots.json.
All of it takes hours: see "Mutation testing" in docs/ARCHITECTURE.md.`

const roomOf = (pattern: string): Room => {
  const found = (Object.keys(ROOMS) as Room[]).find((room) => pattern.startsWith(ROOMS[room]))
  if (found === undefined) throw new UsageError(`${pattern} is in no room that is mutated: ${Object.values(ROOMS).join(', ')}`)
  return found
}

runTool(async () => {
  const values = readToolOptions(process.argv.slice(2), 'mutants', {
    mutate: { type: 'string' },
    again: { type: 'boolean', default: false },
  })
  if (values === null) {
    console.log(HELP)
    return 0
  }
  const { mutate, again } = values
  const wanted = mutate?.split(',').map((pattern) => ({ pattern, room: roomOf(pattern) }))
  let code = 0
  for (const room of Object.keys(ROOMS) as Room[]) {
    const patterns = wanted?.filter((one) => one.room === room).map(({ pattern }) => pattern)
    if (patterns?.length === 0) continue
    const args = [inModules('@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', 'stryker.config.mjs']
    if (patterns !== undefined) args.push('--mutate', patterns.join(','))
    if (again) args.push('--force')
    const ended = await runCommand(process.execPath, args, { cwd: PROJECT, env: { ...process.env, MUTANTS_ROOM: room }, print: 'show' })
    code = Math.max(code, ended.code)
  }
  return code
})
