import { contentHash, RULES_VERSION } from '../../../rules'
import type { SaveSummary } from '../../shared/bridge'
import type { GameResult } from '../../shared/game-result'
import { PROGRAM_VERSION } from '../../shared/program'
import type { Failure } from '../../shared/result'
import { parseEnvelope } from '../../shared/save-envelope'
import type { LoadCode } from './load-game'

/** A finished game whose moves do not replay here: its result can be read, and why it cannot be played again. */
export interface Archive {
  readonly name: string
  readonly result: GameResult
  readonly refusal: Failure<LoadCode>
  /** The version that plays it, where that is another than this one. */
  readonly playedBy: { readonly program: string; readonly rules: string } | null
}

/** Whether opening a save shows a result and starts no game: it has ended, under other rules or with other cards than these. */
export const isOnlyRead = ({ result, rulesVersion, contentHash: hash }: SaveSummary): boolean =>
  result !== null && (rulesVersion !== RULES_VERSION || hash !== contentHash())

/** What opening such a game tells the app. */
export interface ArchiveLoaded {
  readonly type: 'archive.loaded'
  readonly archive: Archive
}

/** The result inside a whole and unharmed save that `loadGame` has refused; null where there is none to be read. */
export const archivedGame = (text: string, refusal: Failure<LoadCode>): Archive | null => {
  const parsed = parseEnvelope(text)
  if (!parsed.ok) return null
  const { name, result, program, rulesVersion } = parsed.envelope
  if (result === undefined) return null
  const isOther = program !== undefined && (program !== PROGRAM_VERSION || rulesVersion !== RULES_VERSION)
  return { name, result, refusal, playedBy: isOther ? { program, rules: rulesVersion } : null }
}
