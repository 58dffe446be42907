import { isUtf8 } from 'node:buffer'
import { join, sep } from 'node:path'

/** The path of a file in a folder, by the bytes of its name: as a text where it is one, as not every name on Linux is. */
export const pathIn = (folder: string, name: Uint8Array): string | Buffer =>
  isUtf8(name) ? join(folder, textOf(name)) : Buffer.concat([Buffer.from(folder + sep), name])

/** A file's name as it is shown: bytes that are no text stand in it as figures, so that two such names are told apart. */
export const shownName = (name: Uint8Array): string => {
  if (isUtf8(name)) return textOf(name)
  let shown = ''
  for (let at = 0; at < name.length;) {
    const length = LENGTHS.find((bytes) => at + bytes <= name.length && isUtf8(name.subarray(at, at + bytes)))
    shown += length === undefined ? `\\x${hexOf(name.subarray(at, at + 1)).toUpperCase()}` : textOf(name.subarray(at, at + length))
    at += length ?? 1
  }
  return shown
}

/** Bytes in figures. */
export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** How many bytes a character can have. */
const LENGTHS = [1, 2, 3, 4] as const

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
