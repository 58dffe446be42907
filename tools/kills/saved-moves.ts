import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnvelope, type SaveEnvelope } from '../../src/shared/save-envelope'

/** What lies in a folder of saves after a kill: the game played last and its moves, or what cannot be read. */
export type Found = { readonly ok: true; readonly over: boolean; readonly moves: readonly string[] } | { readonly ok: false; readonly why: string }

/** Reads every save of a user's folder; the game of the latest one is what a person would go on with. */
export const readSavedMoves = (userFolder: string): Found => {
  const folder = join(userFolder, 'saves')
  const games: SaveEnvelope[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('.'))) {
    const parsed = parseEnvelope(readFileSync(join(folder, name), 'utf8'))
    if (!parsed.ok) return { ok: false, why: `${name}: ${parsed.code}` }
    games.push(parsed.envelope)
  }
  const [latest] = games.sort((a, b) => b.savedAt.localeCompare(a.savedAt))
  return latest === undefined ? { ok: true, over: false, moves: [] } : { ok: true, over: latest.status.over, moves: latest.moves.map(nameOfMove) }
}

/** A move as it is compared: whose it is and its kind, which is what the page tells for sure. */
export const nameOfMove = (move: unknown): string => {
  const { type, seat } = move as { readonly type: string; readonly seat: string }
  return `${seat} ${type}`
}

/** The moves that were seen as made and are not among the saved ones, in their order. */
export const missingMoves = (seen: readonly string[], saved: readonly string[]): readonly string[] => {
  let at = 0
  return seen.filter((move) => {
    const found = saved.indexOf(move, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}
