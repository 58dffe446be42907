import { readFileSync } from 'node:fs'
import { answerTo, type Answer } from './command'
import { ArgumentError, readOptions, type OptionList } from './options'
import type { TimedRecord } from './record'
import { reportOf, type SeriesReport } from './report'
import { differencesOf } from './request-key'
import { seedsOf } from './series'
import type { ShardReport } from './shard'
import { tableOf } from './table'

const OPTIONS: OptionList = { values: {}, flags: ['json', 'help'], words: 'files' }

const MERGE_HELP = `Puts the parts of a series together that were played with --shard.

  npm run simulate:merge -- [--json] part1.json part2.json ...

Each file holds what  npm run --silent simulate -- ... --shard I/N --json  printed. All parts must be there, each once.`

/** Does what a command line asks: reads the parts of a series, checks that they make one whole, and reports on it. */
export const merge = (words: readonly string[]): Promise<Answer> =>
  answerTo('simulate:merge', async () => {
    const { options, words: files } = readOptions(words, OPTIONS)
    if (options.has('help')) return MERGE_HELP
    const report = mergeShards(files.map((file) => ({ file, part: readShard(file) })))
    return options.has('json') ? JSON.stringify(report) : tableOf(report)
  })

/** A part of a series and the file it was read from. */
interface NamedPart {
  readonly file: string
  readonly part: ShardReport
}

/** The report on a whole series from its parts; throws an ArgumentError when they do not make a whole. */
export const mergeShards = (parts: readonly NamedPart[]): SeriesReport => {
  const { part: first } = checkedParts(parts)
  const { games, seed, scenario } = first.shard.key
  const bySeed = new Map<number, TimedRecord>()
  for (const { part } of parts) for (const record of part.records) bySeed.set(record.game.seed, record)
  const missing = seedsOf({ seed, games }).filter((at) => !bySeed.has(at))
  if (missing.length > 0)
    throw new ArgumentError(`${missing.length} games are missing, such as that of seed ${missing[0]}. Play that part again.`)
  const records = seedsOf({ seed, games }).flatMap((at) => bySeed.get(at) ?? [])
  const report = reportOf({ scenario: { id: scenario }, seed, seats: first.seats, order: first.order }, records, 1)
  return { ...report, gamesPerSecond: Math.round(100 * parts.reduce((sum, { part }) => sum + part.gamesPerSecond, 0)) / 100 }
}

/** Whether parts belong together and none is missing; the first of them, which says what all are parts of. */
const checkedParts = (parts: readonly NamedPart[]): NamedPart => {
  const [first] = parts
  if (first === undefined) throw new ArgumentError('no file is named. Name the parts, such as part1.json part2.json.')
  const { of } = first.part.shard
  const seen = new Map<number, string>()
  for (const { file, part } of parts) {
    const differences = [...differencesOf(part.shard.key, first.part.shard.key)]
    if (part.shard.of !== of) differences.push(`${part.shard.of} parts, not ${of}`)
    if (differences.length > 0)
      throw new ArgumentError(`${file} does not belong to ${first.file}: ${differences.join('; ')}. Leave one of them out.`)
    const other = seen.get(part.shard.part)
    if (other !== undefined) throw new ArgumentError(`${file} and ${other} both hold part ${part.shard.part}. Name each part once.`)
    seen.set(part.shard.part, file)
  }
  const absent = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !seen.has(part))
  if (absent.length > 0)
    throw new ArgumentError(`part ${absent.join(', ')} of ${of} is missing. Play it with --shard ${absent[0]}/${of} and name its file.`)
  return first
}

const readShard = (file: string): ShardReport => {
  const part = parsed(file)
  if (typeof part === 'object' && part !== null && 'shard' in part && 'records' in part && Array.isArray(part.records))
    return part as ShardReport
  throw new ArgumentError(`${file} is not a part of a series. Name files that hold what simulate printed with --shard and --json.`)
}

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ArgumentError(`${file} cannot be read (${why}). Name what simulate printed with --shard and --json.`)
  }
}
