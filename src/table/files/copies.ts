import type { Result } from '../../shared/result'
import type { GameRecord } from '../game/game-record'

/** A copy of the game on the table, to be kept wherever a person likes. */
export interface CopyRequest {
  readonly record: GameRecord
  /** What is offered as the file's name. */
  readonly name: string
}

/** Where a copy was kept; `fileName` is null when the person changed their mind. */
export type CopyKept = Result<{ readonly fileName: string | null }>

/** How keeping a copy elsewhere went, for the game as it stands: once more has been played, what was kept is old. */
export interface CopySaving {
  readonly state: 'idle' | 'keeping' | 'kept' | 'failed'
  readonly name: string
  readonly fileName: string
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
}

/** Nobody has asked for a copy. */
export const NO_COPY: CopySaving = { state: 'idle', name: '', fileName: '', code: null, params: {} }

/** The copy after the system has answered; whoever changed their mind has what they had. */
export const copyAfter = (before: CopySaving, result: CopyKept): CopySaving => {
  if (!result.ok) return { ...NO_COPY, state: 'failed', code: result.code, params: result.params }
  return result.fileName === null
    ? { ...before, state: before.fileName === '' ? 'idle' : 'kept' }
    : { ...NO_COPY, state: 'kept', fileName: result.fileName }
}
