import type { FilePlace } from '../../shared/bridge'
import type { Result } from '../../shared/result'
import type { GameRecord } from '../game/game-record'

/** A copy of the game on the table, to be kept wherever a person likes. */
export interface CopyRequest {
  readonly record: GameRecord
  /** What is offered as the file's name. */
  readonly name: string
}

/** Where a copy was kept; null when the person changed their mind. */
export type CopyKept = Result<{ readonly place: FilePlace | null }>

/** How keeping a copy elsewhere went, for the game as it stands: once more has been played, what was kept is old. */
export interface CopySaving {
  readonly state: 'idle' | 'keeping' | 'kept' | 'failed'
  readonly name: string
  /** Where the last copy lies; null before there is one. */
  readonly place: FilePlace | null
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
}

/** Nobody has asked for a copy. */
export const NO_COPY: CopySaving = { state: 'idle', name: '', place: null, code: null, params: {} }

/** The copy after the system has answered; whoever changed their mind has what they had. */
export const copyAfter = (before: CopySaving, result: CopyKept): CopySaving => {
  if (!result.ok) return { ...NO_COPY, state: 'failed', code: result.code, params: result.params }
  return result.place === null
    ? { ...before, state: before.place === null ? 'idle' : 'kept' }
    : { ...NO_COPY, state: 'kept', place: result.place }
}
