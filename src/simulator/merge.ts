import { answerTo, type Answer } from './command'
import { ArgumentError, readOptions, type OptionList } from './options'
import type { TimedRecord } from './record'
import { reportOf, type SeriesReport } from './report'
import { checkedParts, readPart, type NamedPart } from './parts'
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
    const report = mergeShards(files.map((file) => readPart(file, 'simulate', isShard)))
    return options.has('json') ? JSON.stringify(report) : tableOf(report)
  })

/** The report on a whole series from its parts; throws an ArgumentError when they do not make a whole. */
export const mergeShards = (parts: readonly NamedPart<ShardReport>[]): SeriesReport => {
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

const isShard = (part: object): part is ShardReport => 'shard' in part && 'records' in part && Array.isArray(part.records)
