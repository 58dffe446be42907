import type { SaveSummary } from '../shared/bridge'
import { checksum } from '../shared/checksum'
import { resultSummarySchema, wordsSchema } from '../shared/game-result'
import { readJson, readValue, type Reading } from '../shared/read-value'
import { MAX_ORDER, SAVE_FIELDS } from '../shared/save-envelope'
import { z } from '../shared/zod'
import { writeFileAtomic } from './atomic-file'
import { type FileStamp, isSame } from './file-stamp'
import { readTextFile } from './text-file'

/**
 * Summaries of saves read before, kept beside the saves so that a full drawer opens at once. Only ever a shortcut: without it everything is
 * read anew.
 */
export interface SaveIndex {
  /** Reads what an earlier run kept; whatever is wrong with it counts as nothing. */
  load(): Promise<void>
  /** The summary of a file that has not changed since it was read. */
  find(id: string, stamp: FileStamp): SaveSummary | null
  keep(id: string, stamp: FileStamp, summary: SaveSummary): void
  /** Forgets files that are gone. */
  retain(ids: ReadonlySet<string>): void
}

const MAX_INDEX_BYTES = 64 * 1024 * 1024
/** Changes come in crowds: the file is written once they have had this long to gather. */
const GATHER_MS = 2000
const INDEX_FORMAT = 'sinking-market-save-index'

const { name, savedAt, rulesVersion, contentHash, seats, status } = SAVE_FIELDS
const whole = z.number().int().min(0)
const entrySchema = z.tuple([
  z.strictObject({ bytes: whole, inode: z.number(), modifiedMs: z.number(), changedMs: z.number() }),
  z.strictObject({
    name,
    savedAt,
    rulesVersion,
    contentHash,
    seats,
    status,
    order: whole.max(MAX_ORDER),
    scenarioId: z.string().max(120).nullable(),
    ownScenario: wordsSchema.nullable(),
    moveCount: whole,
    result: resultSummarySchema.nullable(),
  }),
])
const headSchema = z.strictObject({ format: z.literal(INDEX_FORMAT), version: z.string(), checksum: z.string() })

type IndexEntry = readonly [stamp: FileStamp, summary: SaveSummary]

/** What the index says of files. What its file said is looked at one by one, when it is asked for. */
interface IndexEntries {
  readonly believe: (kept: readonly (readonly [string, unknown])[]) => void
  readonly at: (id: string) => IndexEntry | null
  readonly set: (id: string, entry: IndexEntry) => void
  /** Forgets all but these; whether there was anything to forget. */
  readonly retain: (ids: ReadonlySet<string>) => boolean
  readonly all: () => readonly (readonly [string, unknown])[]
}

const createIndexEntries = (): IndexEntries => {
  const entries = new Map<string, IndexEntry>()
  const unchecked = new Map<string, unknown>()
  return {
    believe: (kept) => {
      for (const [id, entry] of kept) if (!entries.has(id)) unchecked.set(id, entry)
    },
    at: (id) => {
      const known = entries.get(id)
      if (known !== undefined || !unchecked.has(id)) return known ?? null
      const entry = readValue(entrySchema, unchecked.get(id))
      unchecked.delete(id)
      if (!entry.ok) return null
      entries.set(id, entry.value)
      return entry.value
    },
    set: (id, entry) => {
      unchecked.delete(id)
      entries.set(id, entry)
    },
    retain: (ids) => {
      const gone = [...entries.keys(), ...unchecked.keys()].filter((id) => !ids.has(id))
      for (const id of gone) {
        entries.delete(id)
        unchecked.delete(id)
      }
      return gone.length > 0
    },
    all: () => [...unchecked, ...entries],
  }
}

/** Has something written once changes have had time to gather, one writing after the other. */
const createGathering = (write: () => Promise<void>): (() => void) => {
  let timer: NodeJS.Timeout | null = null
  let written: Promise<void> = Promise.resolve()
  return () => {
    timer ??= setTimeout(() => {
      timer = null
      written = written.then(write)
    }, GATHER_MS).unref()
  }
}

/** Opens the index in a file; what another version of the game kept is not believed. */
export const createSaveIndex = (path: string, version: string): SaveIndex => {
  const entries = createIndexEntries()
  const saveSoon = createGathering(() => writeIndex(path, version, entries.all()))
  let loaded: Promise<void> | null = null
  return {
    load: () => (loaded ??= readIndex(path, version).then(entries.believe)),
    find: (id, stamp) => {
      const [kept, summary] = entries.at(id) ?? []
      return kept !== undefined && summary !== undefined && isSame(kept, stamp) ? summary : null
    },
    keep: (id, stamp, summary) => {
      entries.set(id, [stamp, summary])
      saveSoon()
    },
    retain: (ids) => {
      if (entries.retain(ids)) saveSoon()
    },
  }
}

const writeIndex = async (path: string, version: string, entries: readonly (readonly [string, unknown])[]): Promise<void> => {
  // A line for each save: together they may be more than is read at once from outside.
  const body = entries.map((entry) => JSON.stringify(entry)).join('\n')
  const head = JSON.stringify({ format: INDEX_FORMAT, version, checksum: checksum(body) })
  // Whatever lies there is replaced, not written into: a pipe would never end, a link leads elsewhere. A disk that refuses costs the
  // shortcut and nothing else.
  await writeFileAtomic(path, `${head}\n${body}`).catch(() => undefined)
}

const readIndex = async (path: string, version: string): Promise<readonly (readonly [string, unknown])[]> => {
  const file = await readTextFile(path, MAX_INDEX_BYTES)
  if (!file.ok) return []
  const end = file.text.indexOf('\n')
  const head = readLine(headSchema, file.text.slice(0, end))
  const body = file.text.slice(end + 1)
  if (!head.ok || head.value.version !== version || head.value.checksum !== checksum(body)) return []
  return body.split('\n').flatMap((text) => {
    const line = readJson(text)
    const [id, entry] = line.ok && Array.isArray(line.value) ? (line.value as readonly unknown[]) : []
    return typeof id === 'string' ? [[id, entry] as const] : []
  })
}

const readLine = <Schema extends z.ZodType>(schema: Schema, text: string): Reading<z.output<Schema>> => {
  const json = readJson(text)
  return json.ok ? readValue(schema, json.value) : { ...json, where: '' }
}
