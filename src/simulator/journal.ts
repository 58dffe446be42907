import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { canonicalJson, fingerprint } from '../../rules'
import { ArgumentError } from './options'
import type { TimedRecord } from './record'
import { differencesOf, type SeriesKey } from './request-key'
import type { Shard } from './series'

/**
 * A file of finished games: a first line that says what was asked for, then a line for each game, written when it ends. Every line carries
 * a fingerprint of its content, so that damage is seen; a last line that was cut off while it was written is dropped.
 */
export interface Journal {
  /** Games found in the file when it was opened. */
  readonly finished: readonly TimedRecord[]
  readonly add: (game: TimedRecord) => void
}

const FORMAT = 'sinking-market-games-1'

interface Head {
  readonly format: string
  readonly key: SeriesKey
  readonly shard: Shard
}

/** Opens a journal, or begins one; refuses a file that is none, is damaged, or belongs to another request, and leaves it as it is. */
export const openJournal = (file: string, key: SeriesKey, shard: Shard, seeds: readonly number[]): Journal => {
  const head: Head = { format: FORMAT, key, shard }
  const finished = existsSync(file) ? readJournal(file, head, seeds) : []
  if (finished.length === 0) orExplain(file, 'written', () => writeIfEmpty(file, lineOf(head)))
  return { finished, add: (game) => appendFileSync(file, lineOf(game)) }
}

const writeIfEmpty = (file: string, line: string): void => {
  if (!existsSync(file) || readFileSync(file, 'utf8') === '') writeFileSync(file, line)
}

const lineOf = (value: Head | TimedRecord): string => `${fingerprint(canonicalJson(value))} ${JSON.stringify(value)}\n`

const readJournal = (file: string, head: Head, seeds: readonly number[]): readonly TimedRecord[] => {
  const text = orExplain(file, 'read', () => readFileSync(file, 'utf8'))
  if (text === '') return []
  const whole = text.lastIndexOf('\n') + 1
  const [first, ...lines] = text.slice(0, whole).split('\n').slice(0, -1)
  if (first === undefined) throw refused(file, 'it is not a journal of games')
  checkHead(file, first, head)
  const games = lines.map((line, at) => readGame(file, line, at + 2))
  checkSeeds(file, games, seeds)
  if (whole < text.length) orExplain(file, 'written', () => truncateSync(file, Buffer.byteLength(text.slice(0, whole))))
  return games
}

const checkHead = (file: string, line: string, wanted: Head): void => {
  const found = valueIn(line) as Head | null
  if (found?.format !== FORMAT) throw refused(file, 'its first line is not that of a journal of games')
  const differences = [...differencesOf(found.key, wanted.key)]
  if (found.shard.part !== wanted.shard.part || found.shard.of !== wanted.shard.of)
    differences.push(`part ${found.shard.part} of ${found.shard.of}`)
  if (differences.length > 0) throw refused(file, `it belongs to another request: ${differences.join('; ')}`)
}

const readGame = (file: string, line: string, at: number): TimedRecord => {
  const game = valueIn(line)
  if (game === null) throw refused(file, `line ${at} is damaged`)
  return game as TimedRecord
}

const checkSeeds = (file: string, games: readonly TimedRecord[], seeds: readonly number[]): void => {
  const open = new Set(seeds)
  games.forEach(({ game }, at) => {
    if (!open.delete(game.seed))
      throw refused(file, `line ${at + 2} holds the game of seed ${game.seed}, which is there already or was not asked for`)
  })
}

/** What a line holds; null when it is not what was written. */
const valueIn = (line: string): unknown => {
  const gap = line.indexOf(' ')
  try {
    const value: unknown = JSON.parse(line.slice(gap + 1))
    return fingerprint(canonicalJson(value)) === line.slice(0, gap) ? value : null
  } catch {
    return null
  }
}

const refused = (file: string, why: string): ArgumentError =>
  new ArgumentError(`--resume: ${file} cannot be gone on with: ${why}. It was left as it is; name another file, or move this one away.`)

const orExplain = <T>(file: string, what: 'read' | 'written', work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw new ArgumentError(
      `--resume: ${file} cannot be ${what} (${error instanceof Error ? error.message : String(error)}). Name another file.`,
    )
  }
}
