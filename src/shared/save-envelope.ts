import { checksum } from './checksum'
import { canonicalJson } from './json'
import { readJson, readValue } from './read-value'
import { gameResultSchema } from './game-result'
import { tidyName } from './tidy-name'
import { z } from './zod'

/** What every save file of this game says it is. */
export const SAVE_FORMAT = 'sinking-market-save'
/** The newest shape of envelope this version can read, and the one it writes. */
export const SAVE_FORMAT_VERSION = 1
/** The largest save file read or written, in bytes; a long game is about 200 kB. */
export const MAX_SAVE_BYTES = 8 * 1024 * 1024
/** The longest name a person can give a save, in UTF-16 units. */
export const MAX_SAVE_NAME = 80
/** The last moment a clock can tell, in milliseconds. */
export const MAX_ORDER = 8.64e15

/** A name by whoever wrote the file, as all names are kept; one without anything to see is a question mark, so that it can be found. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(MAX_SAVE_NAME)
  .transform((text) => tidyName(text) || '?')

const seat = z.strictObject({
  kind: z.enum(['human', 'bot']),
  name: z.string().max(80).transform(tidyName),
  level: z.string().max(40).optional(),
  personality: z.string().max(40).optional(),
})

const count = z.number().int().min(0)
/** Tenths of a percent. */
const tenths = z.number().int().min(0).max(1000)

const prediction = z
  .strictObject({ at: count, share: tenths, low: tenths, high: tenths })
  .refine(({ low, share, high }) => low <= share && share <= high, { error: 'a range that does not hold its own prediction' })

const said = z.string().max(MAX_SAVE_NAME).transform(tidyName)
const members = z.array(said).max(100)

/** The lesson a game was played in, at which of its tables, and who was in its teams. */
const lesson = z.strictObject({
  name: said,
  course: said,
  date: z.string().max(10),
  table: said,
  livePoints: z.boolean(),
  questions: z.array(z.string().max(400).transform(tidyName)).max(100),
  members: z.tuple([members, members, members, members]),
})

/** The fields of an envelope, for whoever keeps some of them elsewhere. */
export const SAVE_FIELDS = {
  format: z.literal(SAVE_FORMAT),
  formatVersion: z.literal(SAVE_FORMAT_VERSION),
  /** Version of the program that wrote it; saves from before it was noted have none. */
  program: z.string().min(1).max(40).optional(),
  /** Version of the rules the moves were made under. */
  rulesVersion: z.string().min(1).max(40),
  /** Hash of the content (regions, cards, events) the moves were made under. */
  contentHash: z.string().min(1).max(128),
  savedAt: z.iso.datetime(),
  /** Its place in the order of play, in milliseconds; set where `savedAt` does not tell it, because the clock had been set back. */
  order: z.number().int().min(0).max(MAX_ORDER).optional(),
  name,
  /** A scenario's id, or the whole of a player's own scenario. */
  scenario: z.union([z.string().min(1).max(120), z.record(z.string(), z.json())]),
  seed: z.number().int(),
  /** The line of play it belongs to: a game from its start, from where it was opened again or branched off. Two games may begin alike. */
  line: z.string().min(1).max(64).optional(),
  seats: z.strictObject({ ali: seat, tencent: seat, pdd: seat, jd: seat }),
  /** Every move from the start; loading replays them. Checked by the rules, opaque here. */
  moves: z.array(z.json()).max(100_000),
  /** Hash of the state after the last move, to prove the replay. */
  stateHash: z.string().min(1).max(128),
  /**
   * What the table keeps beside the game: whether advice may be asked, how far the guide has got, why bots made their moves (checked by the
   * table, opaque here), in games that ask for them what people predicted before a market, each at the move that ended their turn, and in a
   * class the lesson and its clock.
   */
  table: z
    .strictObject({
      advice: z.boolean(),
      guide: z.strictObject({ left: z.boolean(), seen: z.array(z.string().max(40)).max(100) }),
      notes: z.array(z.json()).max(100_000),
      predictions: z.array(prediction).max(10_000).optional(),
      /** Minutes of a turn by the soft clock. */
      clock: z.number().int().min(1).max(60).optional(),
      lesson: lesson.optional(),
      /** Who left a seat after how many moves; `seats` says who sits there now. */
      reliefs: z
        .array(z.strictObject({ at: count, seat: z.enum(['ali', 'tencent', 'pdd', 'jd']), was: seat }))
        .max(1000)
        .optional(),
    })
    .optional(),
  /** What a list of saves shows without replaying. */
  status: z.strictObject({ quarter: count, length: count, over: z.boolean() }),
  /** A game that branched off another: that one's name, after how many of its moves, and all of them, to compare the two. */
  branch: z
    .strictObject({ name: z.string().max(MAX_SAVE_NAME).transform(tidyName), at: count, moves: z.array(z.json()).max(100_000) })
    .optional(),
  /** What a finished game was, to be read when its moves no longer replay. Older saves of finished games have none. */
  result: gameResultSchema.optional(),
  checksum: z.string().regex(/^[0-9a-f]{28}$/),
}

/** A game that is still played has no result, and a result says which version wrote it. */
const envelopeSchema = z
  .strictObject(SAVE_FIELDS)
  .refine(({ result, status }) => result === undefined || status.over, { path: ['result'], error: 'the result of a game that is not over' })
  .refine(({ result, program }) => result === undefined || program !== undefined, {
    path: ['program'],
    error: 'a result without the version that wrote it',
  })

/** A saved game as it lies in a file. */
export type SaveEnvelope = z.infer<typeof envelopeSchema>
/** What the game gives; format, version and checksum are added by `sealEnvelope`. */
export type SaveContents = Omit<SaveEnvelope, 'format' | 'formatVersion' | 'checksum'>

/** What can be wrong with a save's text. */
export const SAVE_PROBLEMS = ['save.not-json', 'save.truncated', 'save.foreign', 'save.newer', 'save.shape', 'save.damaged'] as const

/** One thing that can be wrong with a save's text. */
export type SaveProblem = (typeof SAVE_PROBLEMS)[number]

/** The answer of `parseEnvelope`; `where` is a path such as `seats.ali.kind`, `detail` is English for the log. */
export type ParsedEnvelope =
  | { readonly ok: true; readonly envelope: SaveEnvelope }
  | { readonly ok: false; readonly code: SaveProblem; readonly where?: string; readonly detail: string }

/** The checksum that belongs into an envelope, whatever one stands there. */
export const envelopeChecksum = (envelope: object): string => checksum(canonicalJson({ ...envelope, checksum: undefined }))

/** Puts format, version and checksum round a saved game. */
export const sealEnvelope = (contents: SaveContents): SaveEnvelope => {
  const body = { ...contents, format: SAVE_FORMAT, formatVersion: SAVE_FORMAT_VERSION } as const
  return { ...body, checksum: envelopeChecksum(body) }
}

/**
 * Writes a sealed save as the text of a file. The format comes first so that even a torn file can be recognised; then, in whatever order it
 * was given, what a glance at the beginning has to find among thousands: the place in the order of play, and whether the game is over.
 */
export const writeEnvelope = (contents: SaveContents): string => {
  const { format, formatVersion, rulesVersion, contentHash, savedAt, order, status, ...rest } = sealEnvelope(contents)
  return `${JSON.stringify({ format, formatVersion, rulesVersion, contentHash, savedAt, order, status, ...rest })}\n`
}

/** Checks a save's text from the outside in: JSON, ours, not newer, whole, unharmed. */
export const parseEnvelope = (text: string): ParsedEnvelope => {
  const json = readText(text)
  if (!json.ok) return json
  const strange = recognise(json.value)
  if (strange) return strange
  const shaped = readValue(envelopeSchema, json.value)
  if (!shaped.ok) return { ok: false, code: 'save.shape', where: shaped.where || 'the top level', detail: shaped.detail }
  // The sum is taken of what the file says, not of what the schema made of it.
  if (envelopeChecksum(json.value as object) !== shaped.value.checksum) {
    return { ok: false, code: 'save.damaged', where: 'checksum', detail: 'the contents do not match their checksum' }
  }
  return { ok: true, envelope: shaped.value }
}

type ReadText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: SaveProblem; readonly detail: string }

const readText = (text: string): ReadText => {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { ok: false, code: 'save.truncated', detail: 'the file is empty' }
  const json = readJson(trimmed)
  if (json.ok) return json
  const torn = startsLikeOurs(trimmed) && isUnfinished(trimmed)
  return { ok: false, code: torn ? 'save.truncated' : 'save.not-json', detail: json.detail }
}

/** Whether a text ends inside a string, or with something opened and not closed; wherever it was torn, also right behind a bracket. */
const isUnfinished = (text: string): boolean => {
  let open = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]
    if (isInString) {
      if (mark === '\\') at++
      else if (mark === '"') isInString = false
    } else if (mark === '"') isInString = true
    else if (mark === '{' || mark === '[') open++
    else if (mark === '}' || mark === ']') open--
  }
  return isInString || open > 0
}

/** A file torn inside its very first words still counts as ours. */
const startsLikeOurs = (text: string): boolean => {
  const opening = text.slice(0, 1000).replace(/\s+/g, '')
  const ours = `{"format":"${SAVE_FORMAT}"`
  return opening.length < ours.length ? ours.startsWith(opening) : opening.startsWith(ours)
}

const recognise = (value: unknown): ParsedEnvelope | null => {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
  const head = isObject ? (value as { format?: unknown; formatVersion?: unknown }) : {}
  if (head.format !== SAVE_FORMAT) {
    return { ok: false, code: 'save.foreign', where: 'format', detail: 'not a Sinking Market save' }
  }
  if (typeof head.formatVersion === 'number' && head.formatVersion > SAVE_FORMAT_VERSION) {
    const detail = `format version ${head.formatVersion}, this game reads up to ${SAVE_FORMAT_VERSION}`
    return { ok: false, code: 'save.newer', where: 'formatVersion', detail }
  }
  return null
}
