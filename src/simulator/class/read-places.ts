import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mayHoldGames, mostBytes } from '../../class'
import { compareNaturally } from '../../shared/natural-order'
import { ArgumentError } from '../options'

/** A file of a class, by the name it is told by, and where it lies. */
export interface PlacedFile {
  readonly name: string
  readonly path: string
}

/** What a file holds, or why it is not even tried. */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly code: 'file.too-large' | 'file.unreadable' }

/** Finds the games in folders, with all folders inside them, and files; throws an ArgumentError where a place is none. */
export const findGames = (places: readonly string[]): readonly PlacedFile[] => {
  const files = places.flatMap((place) => {
    const stats = statSync(place, { throwIfNoEntry: false })
    if (stats === undefined) throw new ArgumentError(`there is no folder or file "${place}". Name the one that holds the saved games.`)
    return stats.isDirectory() ? gamesIn(place) : [{ name: place, path: place }]
  })
  return [...files].sort((a, b) => compareNaturally(a.name, b.name))
}

const gamesIn = (folder: string): readonly PlacedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && mayHoldGames(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ name: relative(folder, path), path }))

/** Reads a file, however damaged; what is too large for a game is left alone. */
export const textIn = (path: string): FileText => {
  try {
    if (statSync(path).size > mostBytes(path)) return { ok: false, code: 'file.too-large' }
    return { ok: true, text: readFileSync(path, 'utf8') }
  } catch {
    return { ok: false, code: 'file.unreadable' }
  }
}
