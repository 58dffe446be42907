import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figureLine, figuresOf, survivorLines, type MutantReport } from './mutants-figures'
import { PROJECT, inModules } from './project'
import { runCommand } from './run-command'
import { runTool, UsageError } from './run-tool'
import { readToolOptions } from './tool-options'

/** What is mutated, each against its own tests; `stryker.config.mjs` asks which by this name. */
const ROOMS = { rules: 'rules/', policies: 'src/bots/policies/', bots: 'src/bots/' } as const
type Room = keyof typeof ROOMS

/** What is never mutated, whatever pattern names it: `stryker.config.mjs` says the same of the rooms, and patterns take its place. */
const NEVER = ['!**/*.test.ts', '!**/testing/**'] as const

const HELP = `Mutation testing with StrykerJS: changes the rules and the bots in small ways, and tells which changes no test notices.

  npm run mutants -- [options]

  --mutate FILES   only these: paths, patterns or places such as rules/queries/market.ts:20-40, with commas between (all of every room)
  --sample SHARE   only about this many in a hundred of them, drawn by chance: says how sure its figure is, and lists what lived
  --seed N         draws another sample (1)
  --room ROOM      only one of the rooms: rules, bots or policies
  --again          does not take over what an earlier run found of what has not changed since
  --help           this page

What was found is put into mutants/ROOM.html, and what is known already into mutants/ROOM.json; rooms are rules, bots and the bots' policies.
A sample leaves that alone.
All of it takes hours, a sample of 4 a quarter of an hour: see "Mutation testing" in docs/ARCHITECTURE.md.`

const roomOf = (pattern: string): Room => {
  const found = (Object.keys(ROOMS) as Room[]).find((room) => pattern.startsWith(ROOMS[room]))
  if (found === undefined) throw new UsageError(`${pattern} is in no room that is mutated: ${Object.values(ROOMS).join(', ')}`)
  return found
}

interface Sample {
  readonly share: number
  readonly seed: string
}

const sampleOf = (share: string | undefined, seed: string): Sample | null => {
  if (share === undefined) return null
  const percent = Number(share)
  if (!(percent > 0 && percent <= 100)) throw new UsageError(`--sample takes how many in a hundred: above 0, at most 100; not ${share}`)
  return { share: percent / 100, seed }
}

const tell = (room: Room): void => {
  const report = JSON.parse(readFileSync(join(PROJECT, 'mutants', `${room}-sample.json`), 'utf8')) as MutantReport
  const survivors = survivorLines(report)
  console.log([`\n${room}: what no test noticed`, ...survivors, '', ...figuresOf(report).map(figureLine), ''].join('\n'))
}

const mutate = async (room: Room, patterns: readonly string[] | undefined, sample: Sample | null, again: boolean): Promise<number> => {
  const args = [inModules('@stryker-mutator', 'core', 'bin', 'stryker.js'), 'run', 'stryker.config.mjs']
  if (patterns !== undefined) args.push('--mutate', [...patterns, ...NEVER].join(','))
  if (again) args.push('--force')
  const drawn = sample === null ? {} : { MUTANTS_SHARE: String(sample.share), MUTANTS_SEED: sample.seed }
  const env = { ...process.env, MUTANTS_ROOM: room, ...drawn }
  const { code } = await runCommand(process.execPath, args, { cwd: PROJECT, env, print: 'show' })
  if (code === 0 && sample !== null) tell(room)
  return code
}

runTool(async () => {
  const values = readToolOptions(process.argv.slice(2), 'mutants', {
    mutate: { type: 'string' },
    room: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  })
  if (values === null) {
    console.log(HELP)
    return 0
  }
  const sample = sampleOf(values.sample, values.seed)
  if (values.room !== undefined && !Object.hasOwn(ROOMS, values.room))
    throw new UsageError(`no room ${values.room}: ${Object.keys(ROOMS).join(', ')}`)
  const wanted = values.mutate?.split(',').map((pattern) => ({ pattern, room: roomOf(pattern) }))
  let code = 0
  for (const room of Object.keys(ROOMS) as Room[]) {
    const patterns = wanted?.filter((one) => one.room === room).map(({ pattern }) => pattern)
    if (patterns?.length === 0 || (values.room ?? room) !== room) continue
    code = Math.max(code, await mutate(room, patterns, sample, values.again))
  }
  return code
})
