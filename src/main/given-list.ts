import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readJson, readValue } from '../shared/read-value'
import { z } from '../shared/zod'
import { writeFileAtomic } from './atomic-file'
import { type GivenPaths, MOST_FILES } from './given-arguments'
import { readTextFile } from './text-file'

/**
 * As much as one start may send to another, in bytes. Chromium's lock takes some 32 kB: a running program that is sent more does not answer,
 * is taken for dead, and is ended with the game in it.
 */
export const MOST_SENT = 28_000

/** The switch by which a start says that its files stand in a list. */
export const LIST_SWITCH = 'given-list'

const MAX_LIST_BYTES = 1024 * 1024
const listSchema = z.strictObject({ files: z.array(z.string().min(1)).max(MOST_FILES), leftOut: z.number().int().min(0) })
/** A list lies in the user's folder itself and bears such a name: nothing else is read, or removed, for one. */
const listName = z.string().regex(/^given-\d+-\d+\.json$/)

/**
 * Whether a start would send more than a running program can take: Chromium sends the whole command line, and beside it what is given. Without
 * files nothing would be gained by starting anew. Windows sends by other means, which take any length a command line can have.
 */
export const isTooMuchToSend = (argv: readonly string[], cwd: string, given: GivenPaths): boolean =>
  given.files.length > 0 &&
  process.platform !== 'win32' &&
  // A path is sent by one byte for each character, or by two.
  Buffer.byteLength([cwd, ...argv].join('\0')) + 2 * given.files.join('\0').length > MOST_SENT

/** Puts files on a list in the user's folder, and says by which arguments a new start finds it. */
export const writeGivenList = async (root: string, given: GivenPaths, otherArguments: readonly string[]): Promise<readonly string[]> => {
  const name = `given-${process.pid}-${Date.now()}.json`
  await writeFileAtomic(join(root, name), JSON.stringify(given))
  return [...otherArguments, `--${LIST_SWITCH}=${name}`]
}

/** The files on a list that a start named, which is then removed; null where none was named. */
export const takeGivenList = async (root: string, named: unknown): Promise<GivenPaths | null> => {
  const name = readValue(listName, named)
  if (!name.ok) return null
  const path = join(root, name.value)
  const text = await readTextFile(path, MAX_LIST_BYTES)
  const json = text.ok ? readJson(text.text) : null
  const list = json?.ok === true ? readValue(listSchema, json.value) : null
  // A list that cannot be read is told as a file that was given and could not be read.
  if (list === null || !list.ok) return { files: [path], leftOut: 0 }
  await rm(path, { force: true }).catch(() => undefined)
  return list.value
}
