import { readFileSync } from 'node:fs'
import { ArgumentError } from './options'
import { differencesOf, type AnyKey } from './request-key'
import type { Shard } from './series'

/** What a command prints for a part of its games: which part, of what, and whatever else. */
export interface Part {
  readonly shard: Shard & { readonly key: AnyKey }
}

/** A part and the file it was read from. */
export interface NamedPart<P extends Part> {
  readonly file: string
  readonly part: P
}

/** Whether parts belong together and none is missing; the first of them, which says what all are parts of. */
export const checkedParts = <P extends Part>(parts: readonly NamedPart<P>[]): NamedPart<P> => {
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

/** Reads what a command printed for a part; throws an ArgumentError when the file holds something else. */
export const readPart = <P extends Part>(file: string, command: string, isPart: (value: object) => value is P): NamedPart<P> => {
  const part = parsed(file, command)
  if (typeof part === 'object' && part !== null && isPart(part)) return { file, part }
  throw new ArgumentError(`${file} is not a part of a series. Name files that hold what ${command} printed with --shard and --json.`)
}

const parsed = (file: string, command: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ArgumentError(`${file} cannot be read (${why}). Name what ${command} printed with --shard and --json.`)
  }
}
