import type { SaveSummary } from '../shared/bridge'
import { checksum } from '../shared/checksum'
import { resultSummarySchema, wordsSchema } from '../shared/game-result'
import { readJson, readValue, type Reading } from '../shared/read-value'
import { MAX_ORDER, SAVE_FIELDS } from '../shared/save-envelope'
import { z } from '../shared/zod'
import { writeFileAtomic } from './atomic-file'
import { readTextFile } from './text-file'

/**
 * What tells a file from what it was before; the last is changed by every change of the file, also of its name or times, and by nobody at
 * will.
 */
export interface FileStamp {
  readonly bytes: number
  readonly inode: number
  readonly modifiedMs: number
  readonly changedMs: number
}

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

/** Opens the index in a file; what another version of the game kept is not believed. */
export const createSaveIndex = (path: string, version: string): SaveIndex => {
  const entries = new Map<string, IndexEntry>()
  /** What the file says is looked at one by one, when it is asked for. */
  const unchecked = new Map<string, unknown>()
  let timer: NodeJS.Timeout | null = null
  let written: Promise<void> = Promise.resolve()
  let loaded: Promise<void> | null = null

  const load = async (): Promise<void> => {
    const kept = await readIndex(path, version)
    for (const [id, entry] of kept) if (!entries.has(id)) unchecked.set(id, entry)
  }
  const entryOf = (id: string): IndexEntry | null => {
    const known = entries.get(id)
    if (known !== undefined || !unchecked.has(id)) return known ?? null
    const entry = readValue(entrySchema, unchecked.get(id))
    unchecked.delete(id)
    if (!entry.ok) return null
    entries.set(id, entry.value)
    return entry.value
  }
  const save = async (): Promise<void> => {
    // A line for each save: together they may be more than is read at once from outside.
    const body = [...unchecked, ...entries].map((entry) => JSON.stringify(entry)).join('\n')
    const head = JSON.stringify({ format: INDEX_FORMAT, version, checksum: checksum(body) })
    // Whatever lies there is replaced, not written into: a pipe would never end, a link leads elsewhere. A disk that refuses costs the
    // shortcut and nothing else.
    await writeFileAtomic(path, `${head}\n${body}`).catch(() => undefined)
  }
  const saveSoon = (): void => {
    timer ??= setTimeout(() => {
      timer = null
      written = written.then(save)
    }, GATHER_MS).unref()
  }

  return {
    load: () => (loaded ??= load()),
    find: (id, stamp) => {
      const [kept, summary] = entryOf(id) ?? []
      return kept !== undefined && summary !== undefined && isSame(kept, stamp) ? summary : null
    },
    keep: (id, stamp, summary) => {
      unchecked.delete(id)
      entries.set(id, [stamp, summary])
      saveSoon()
    },
    retain: (ids) => {
      for (const kept of [entries, unchecked]) {
        for (const id of kept.keys()) if (!ids.has(id) && kept.delete(id)) saveSoon()
      }
    },
  }
}

/** Whether a file is as it was. */
export const isSame = (a: FileStamp, b: FileStamp): boolean =>
  a.bytes === b.bytes && a.inode === b.inode && a.modifiedMs === b.modifiedMs && a.changedMs === b.changedMs

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
