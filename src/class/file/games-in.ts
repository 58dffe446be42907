import { MAX_SAVE_BYTES } from '../../shared/save-envelope'
import type { GameFile, Refused } from '../results/read-table'
import { MAX_CLASS_LENGTH, readClassFile, type KeptClass } from './class-file'

/** How files that may hold games are told from others in a folder; older saves end as any JSON does. */
const GAME_ENDING = /\.(?:sinkingmarket|sinkingclass|json)$/i
const CLASS_ENDING = /\.sinkingclass$/i

/** Whether a file's name says that it may hold games. */
export const mayHoldGames = (name: string): boolean => GAME_ENDING.test(name)

/** How large a file of that name may be, in bytes. */
export const mostBytes = (name: string): number => (CLASS_ENDING.test(name) ? MAX_CLASS_LENGTH : MAX_SAVE_BYTES)

/** The games in a file: itself, or those of a class that was kept, named after it; or why there are none. */
export const gamesInFile = (file: GameFile): ({ readonly ok: true } & KeptClass) | { readonly ok: false; readonly refused: Refused } => {
  const read = readClassFile(file.text)
  if (read.kind === 'other') return { ok: true, games: [file], pars: [] }
  if (read.kind === 'refused') return { ok: false, refused: { file: file.name, code: read.code, where: read.where, params: {} } }
  const of = file.name.replace(CLASS_ENDING, '')
  return { ok: true, games: read.kept.games.map(({ name, text }) => ({ name: `${of}/${name}`, text })), pars: read.kept.pars }
}
