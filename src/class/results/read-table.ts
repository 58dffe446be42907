import type { Problem } from '../../../rules'
import type { Failure } from '../../shared/result'
import { createKeeper, type LoadCode, loadGame, realRules } from '../../table'
import { classTable, type ClassTable } from './class-table'

/** A file that may hold a table's game. */
export interface GameFile {
  readonly name: string
  readonly text: string
}

/** Why a file is not part of a class's results: it cannot be had, read or replayed, is another's repeat, or a "what if". */
export type ClassCode = LoadCode | 'class.repeat' | 'class.what-if' | 'class.newer' | 'class.damaged' | 'file.too-large' | 'file.unreadable'

/** A file that was left out, why, and where in it the fault is; of a repeat, the file that stays. */
export interface Refused {
  readonly file: string
  readonly code: ClassCode
  readonly where: string
  /** Facts for the sentence about it. */
  readonly params: Failure['params']
}

/** What came of one file. */
export type ClassRead = { readonly ok: true; readonly table: ClassTable } | { readonly ok: false; readonly refused: Refused }

const keeper = createKeeper(realRules)

/** Reads one file: replays its game from the first move to the last, checks it, and sums it up. */
export const readTable = ({ name: file, text }: GameFile): ClassRead => {
  const loaded = loadGame(keeper, text)
  if (!loaded.ok) return { ok: false, refused: { file, code: loaded.code, where: whereOf(loaded), params: loaded.params } }
  const { record, name } = loaded
  if (record.branch === undefined) return { ok: true, table: classTable(record, { file, name }) }
  return { ok: false, refused: { file, code: 'class.what-if', where: 'branch', params: { name: record.branch.name } } }
}

/** The place of a fault in a file, in whatever way its kind tells it. */
const whereOf = ({ params: { where, problem, at, moves, saved } }: Failure<LoadCode>): string => {
  if (typeof where === 'string' && where !== '') return where
  if (typeof problem === 'string') return (JSON.parse(problem) as Problem).path
  if (at !== undefined) return `moves[${Number(at) - 1}]`
  if (moves !== undefined) return 'stateHash'
  return saved === undefined ? '' : String(saved)
}
