import { resultSummarySchema, wordsSchema } from './game-result'
import { MAX_SAVE_NAME, SAVE_FIELDS, SAVE_PROBLEMS } from './save-envelope'
import type { Sealed } from './sealed'
import { z } from './zod'

/** The id of a save this game named: the name of its file without the ending; never a path, nor a file that hides. */
export const plainSaveId = z
  .string()
  .max(250)
  .regex(/^[^\p{Cc}\p{Cs}/\\:.][^\p{Cc}\p{Cs}/\\:]*$/u)

/** The id of a file that this game would not name so (`UP.JSON`, `16:30.json`, a name that is no text): its whole name, byte by byte. */
const bytesSaveId = z.string().regex(/^bytes:(?!2e)(?:(?!00|2f)[0-9a-f]{2}){1,255}$/)

/** A save's id, whatever a person calls the file. */
export const saveId = z.union([plainSaveId, bytesSaveId])

/** The most saves described in one answer, so that no answer keeps others waiting. */
export const MOST_DESCRIBED = 50

/**
 * Where a save goes: the file of its own that every game has, or a name a person chose. A taken name is refused unless `overwrite` is true.
 */
export const saveSlotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({
    kind: z.literal('named'),
    name: z.string().trim().min(1).max(MAX_SAVE_NAME),
    overwrite: z.boolean().optional(),
  }),
])
export type SaveSlot = Sealed<z.infer<typeof saveSlotSchema>>

const saveSummary = z.strictObject({
  name: z.string(),
  /** ISO 8601, UTC. */
  savedAt: z.string(),
  /** Its place in the order of play: later is higher, also where the clock had been set back. */
  order: z.number(),
  rulesVersion: z.string(),
  contentHash: z.string(),
  /** Id of the scenario, or null when the save carries a player's own. */
  scenarioId: z.string().nullable(),
  /** What that one is called, where it says so. */
  ownScenario: wordsSchema.nullable(),
  seats: SAVE_FIELDS.seats,
  status: SAVE_FIELDS.status,
  moveCount: z.number(),
  /** How it ended; null while it is played, and for games that ended before saves said so. */
  result: resultSummarySchema.nullable(),
})

/** What a list shows of a healthy save without replaying it. */
export type SaveSummary = Sealed<z.infer<typeof saveSummary>>

/** What keeps a file from being read as text at all; `utf-16` is text as some editors of Windows write it. */
const UNREADABLE = ['too-large', 'unreadable', 'not-text', 'utf-16'] as const

/** Why a save's file cannot be read; a folder is none, and no button of a game deletes one. */
const unreadableSave = z.templateLiteral(['save.', z.enum([...UNREADABLE, 'folder'])])

/**
 * One file in the saves folder; a broken one is listed with its problem, and kept. One that has neither summary nor problem has not been
 * read yet.
 */
export const saveEntrySchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['auto', 'named']),
  fileName: z.string(),
  bytes: z.number(),
  /** ISO 8601, UTC, from the file system. */
  modifiedAt: z.string(),
  summary: saveSummary.nullable(),
  problem: z.strictObject({ code: z.union([z.enum(SAVE_PROBLEMS), unreadableSave]), where: z.string().optional() }).nullable(),
})
export type SaveEntry = Sealed<z.infer<typeof saveEntrySchema>>

/** The game to continue with, if there is one. */
export const latestSaveSchema = z.strictObject({
  save: saveEntrySchema.nullable(),
  /** Set only where there is nothing to continue with. */
  broken: saveEntrySchema.nullable(),
})
export type LatestSave = Sealed<z.infer<typeof latestSaveSchema>>

/** What a file is called, and the folder it lies in: namesakes from two folders are two files. */
const filePlace = { fileName: z.string(), folder: z.string() }
export const filePlaceSchema = z.strictObject(filePlace)
export type FilePlace = Sealed<z.infer<typeof filePlaceSchema>>

/** A text file read for the game, and where it lies. */
export const textFileSchema = z.strictObject({ ...filePlace, text: z.string() })
export type TextFile = Sealed<z.infer<typeof textFileSchema>>

/**
 * What became of a file that the program was given: a game in the list (or there already), a scenario or a lesson to be checked, or what is wrong;
 * and how many files were not looked at, because more were given than are taken at once.
 */
export const givenFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('game'),
    fileName: z.string(),
    save: saveEntrySchema,
    isNew: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('scenario'), file: textFileSchema }),
  z.strictObject({ kind: z.literal('lesson'), file: textFileSchema }),
  z.strictObject({
    kind: z.literal('problem'),
    fileName: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.strictObject({ kind: z.literal('left-out'), count: z.number(), limit: z.number() }),
])
export type GivenFile = Sealed<z.infer<typeof givenFileSchema>>

/** A scenario file in the player's own folder; one that cannot be read has no text. */
export const ownScenarioSchema = z.strictObject({
  ...filePlace,
  text: z.string().nullable(),
  problem: z.templateLiteral(['file.', z.enum(UNREADABLE)]).nullable(),
})
export type OwnScenario = Sealed<z.infer<typeof ownScenarioSchema>>
