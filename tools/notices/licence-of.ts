import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of others, and what it may be used under. */
export interface Noticed {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

/** A package's own files that have to travel with it; an Apache licence asks for NOTICE too. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i
/** What follows in Vite's licence is about the packages inside Vite itself, of which nothing gets into a build. */
const INSIDE_VITE = /\n# Licenses of bundled dependencies[^]*/

/**
 * Reads what a package says of its licence. A package without a text of it is an error: it must not be passed on like that. Where the
 * author's repository has one, it lies in `texts` under the package's name.
 */
export const licenceOf = (folder: string, texts: string): Noticed => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || typeof version !== 'string' || typeof license !== 'string')
    throw new Error(`${folder} does not say its name, version and licence.`)
  const kept = join(texts, `${name}.txt`)
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
  const paths = files.length === 0 && existsSync(kept) ? [kept] : files.sort().map((file) => join(folder, file))
  const text = paths.map((path) => tidy(readFileSync(path, 'utf8'))).join('\n\n')
  if (text === '')
    throw new Error(`${name} is part of the build and comes without the text of its licence (${license}). Put its author's into ${kept}.`)
  return { name, version, licence: license, text }
}

const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replace(INSIDE_VITE, '')
    .trim()
