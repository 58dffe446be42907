import { canonicalJson } from '../../../rules'
import { checksum } from '../../shared/checksum'
import { readJson, readValue } from '../../shared/read-value'
import { MAX_SAVE_BYTES } from '../../shared/save-envelope'
import { z } from '../../shared/zod'
import { BOT_LEVELS } from '../../bots'
import type { Par } from '../par/par'
import type { GameFile } from '../results/read-table'

const FORMAT = 'sinking-market-class'
const VERSION = 1
/** The largest class file that is read or written, in characters: some three hundred long games. */
export const MAX_CLASS_LENGTH = 64 * 1024 * 1024

const spread = z.strictObject({ low: z.number(), middle: z.number(), high: z.number() })
const measures = z.strictObject({ points: spread, share: spread, profit: spread, welfare: spread })
const par = z.strictObject({
  games: z.number().int().min(1).max(100_000),
  level: z.enum(BOT_LEVELS),
  roles: z.strictObject({ ali: measures, tencent: measures, pdd: measures, jd: measures }),
})

const schema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  games: z.array(z.strictObject({ name: z.string().min(1).max(1000), text: z.string().max(MAX_SAVE_BYTES) })).max(1000),
  /** Bot par of the games played, by their keys. */
  pars: z.array(z.strictObject({ key: z.string().min(1).max(64), par })).max(1000),
  checksum: z.string().regex(/^[0-9a-f]{28}$/),
})

/** A class as it is kept: the saves of its tables as they came, and what bots made of their starts. */
export interface KeptClass {
  readonly games: readonly GameFile[]
  readonly pars: readonly { readonly key: string; readonly par: Par }[]
}

/** Why a class file cannot be read. */
export type ClassFileCode = 'class.newer' | 'class.damaged'

/** What a file is: no class file, a class, or one that cannot be read. */
export type ReadClass =
  | { readonly kind: 'other' }
  | { readonly kind: 'class'; readonly kept: KeptClass }
  | { readonly kind: 'refused'; readonly code: ClassFileCode; readonly where: string }

const sumOf = (body: object): string => checksum(canonicalJson({ ...body, checksum: undefined }))

/** Writes a class as the text of a file; the format comes first, so that it is known without reading all of it. */
export const writeClassFile = ({ games, pars }: KeptClass): string => {
  const body = { format: FORMAT, version: VERSION, games, pars }
  return `${JSON.stringify({ ...body, checksum: sumOf(body) })}\n`
}

/** Reads a class file's text; a torn one still counts as ours. The games inside are checked one by one, as any other save is. */
export const readClassFile = (text: string): ReadClass => {
  if (!text.slice(0, 200).replace(/\s+/g, '').startsWith(`{"format":"${FORMAT}"`)) return { kind: 'other' }
  const json = readJson(text)
  if (!json.ok) return damaged('')
  const head = json.value as { readonly version?: unknown }
  if (typeof head.version === 'number' && head.version > VERSION) return { kind: 'refused', code: 'class.newer', where: 'version' }
  const read = readValue(schema, json.value)
  if (!read.ok) return damaged(read.where)
  if (sumOf(json.value as object) !== read.value.checksum) return damaged('checksum')
  const { games, pars } = read.value
  return { kind: 'class', kept: { games, pars } }
}

const damaged = (where: string): ReadClass => ({ kind: 'refused', code: 'class.damaged', where })
