import type { ClosingPosition, Faction, Move, Rejection } from '../../../rules'
import type { Advice, BotAnswer } from '../ask/bot-port'
import { type CopySaving, NO_COPY } from '../files/copies'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { type Pace, USUAL_PACE } from '../tell/pace'
import { humansOf } from '../game/seats'
import { firstShows, isClosing, NOT_BEGUN, type ShowData, showsAfter, showsOf } from '../tell/shows'
import type { Parent } from './parent'
import type { TableNotice } from './table-events'
import type { Speed } from '../tell/timing'
import { NO_CLOCK, type TurnClock } from '../tell/turn-clock'

type Params = Readonly<Record<string, string | number>>

/** How much of which game is in a save. */
export interface SavedMoves {
  /** Null for a game that does not lie on the table yet. */
  readonly line: string | null
  readonly moves: number
}

/** How the last write of a save went. */
export interface SavingState {
  readonly state: 'saved' | 'saving' | 'failed'
  readonly code: string | null
  readonly params: Params
  /** Failures in a row. */
  readonly attempts: number
  /** What the main process has said to be on the disk; null until it has said so once. */
  readonly onDisk: SavedMoves | null
}

/** How saving under a name went. */
export interface NamedSaving {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed'
  readonly name: string
  readonly overwrite: boolean
  readonly code: string | null
  readonly params: Params
}

/** The bot at work. */
export interface BotTurn {
  readonly seat: Faction
  /** It has answered, or failed to: then `answer` is null. */
  readonly answered: boolean
  readonly answer: BotAnswer | null
  /** It has appeared to think long enough, or somebody is impatient. */
  readonly hurried: boolean
  /** Where in the record its move lies, once made. */
  readonly movedAt: number | null
  /** How much there is to read of it, once a screen that shows it has told. */
  readonly letters: number | null
}

/** Advice a person asked for in the turn that is going on. */
export interface AdviceAsked {
  readonly state: 'thinking' | 'given' | 'failed'
  readonly choices: readonly Advice[]
}

/** Something in the rules or a bot that went wrong, for the person and for a bug report. */
export interface Fault {
  readonly code: string
  readonly detail: string
}

/** Whether everybody sits at one computer, which is handed round for private turns, or each has a screen of their own. */
export type Screens = 'shared' | 'own'

/** What the table's machine remembers. Plain JSON but for its parent; it holds the whole truth and never leaves the machine. */
export interface TableContext {
  /** Who is told when the game is over or the table may go; nobody where it stands alone. */
  readonly parent: Parent<TableNotice> | null
  readonly record: GameRecord
  readonly screens: Screens
  readonly speed: Speed
  readonly pace: Pace
  /** The person who last decided at this computer, so knows what is on the screen; nobody once several people watched it together. */
  readonly atScreen: Faction | null
  /** After how many moves a person last read what others had done to them; null where nobody has. */
  readonly recapRead: number | null
  /** From how many moves on everything there was to watch has been watched at this screen: not before it was opened, nor before a skip. */
  readonly watchedSince: number
  /** What everybody has yet to watch. */
  readonly shows: readonly ShowData[]
  /** What the last move went through, until people have watched it to its end. */
  readonly closing: readonly ClosingPosition[]
  /** Which region of the market plays, how much is counted, or whether a stamp has been read; NOT_BEGUN before people watch it. */
  readonly step: number
  readonly refusal: Rejection | null
  readonly fault: Fault | null
  /** Bots' mistakes so far; each was replaced by a lesser move. */
  readonly troubles: readonly Fault[]
  /** A person's draft has its sub-machine. */
  readonly drafting: boolean
  /** Applications that have a sub-machine. */
  readonly desk: readonly number[]
  readonly bot: BotTurn | null
  readonly advice: AdviceAsked | null
  /** The move a person chose from the advice for this decision. */
  readonly advised: Move | null
  /** How much of the turn has been used, where it is measured. */
  readonly clock: TurnClock
  /** Somebody has taken over a seat in this pause: whoever owes the decision is asked anew. */
  readonly isReseated: boolean
  /** In a pause: whose own sheet is asked for, and whether it lies open; null where none is. */
  readonly sheet: { readonly seat: Faction; readonly isOpen: boolean } | null
  /** The whole class pauses: nobody sees anything, here or in the room. */
  readonly isBlank: boolean
  /** `begun` is what the write holds that was begun last. */
  readonly autosave: SavingState & { readonly due: boolean; readonly begun: SavedMoves | null }
  readonly named: NamedSaving
  readonly copy: CopySaving
  /** The moves that are in the copy kept last. */
  readonly copied: GameRecord['played'] | null
}

/** What a table is opened with: a new game or a loaded one. */
export interface TableInput {
  readonly record: GameRecord
  readonly speed: Speed
  readonly parent?: Parent<TableNotice>
  /** Shared unless it says otherwise. */
  readonly screens?: Screens
}

/**
 * The table as it is opened: it shows what the opening or the last move brought everybody to watch, since nobody can say whether it was
 * watched to its end.
 */
export const openTable = ({ record, speed, parent, screens = 'shared' }: TableInput, keeper: Keeper): TableContext => ({
  parent: parent ?? null,
  record,
  screens,
  speed,
  pace: USUAL_PACE,
  atScreen: null,
  // Who tries another beginning of a game has just looked at how it came about.
  recapRead: record.branch?.at === record.played.length ? record.played.length : null,
  watchedSince: record.played.length,
  ...unwatched(record, keeper),
  step: NOT_BEGUN,
  refusal: null,
  fault: null,
  troubles: [],
  drafting: false,
  desk: [],
  bot: null,
  advice: null,
  advised: null,
  clock: NO_CLOCK,
  isBlank: false,
  isReseated: false,
  sheet: null,
  autosave: { state: 'saved', code: null, params: {}, attempts: 0, onDisk: null, due: false, begun: null },
  named: { state: 'idle', name: '', overwrite: false, code: null, params: {} },
  copy: NO_COPY,
  copied: null,
})

const unwatched = (record: GameRecord, keeper: Keeper): Pick<TableContext, 'shows' | 'closing'> => {
  const shows = unwatchedShows(record)
  return { shows, closing: shows.some(isClosing) ? keeper.lastClosing(record) : [] }
}

const unwatchedShows = (record: GameRecord): readonly ShowData[] => {
  const last = record.played.at(-1)
  // Whoever tries another beginning of a game has read how it came about.
  if (last === undefined) return record.branch === undefined ? firstShows(record) : showsOf(record.opening)
  return record.state.pending.kind === 'over' ? [] : showsAfter(last.log, record, null)
}

/** Who owes the next decision and how it is made. */
export const decisionOf = ({ record }: TableContext) => {
  const { pending } = record.state
  if (pending.kind === 'over') return null
  const by = record.seats[pending.seat].kind
  const isPublic = pending.kind !== 'agenda' && pending.kind !== 'action'
  return { kind: pending.kind, seat: pending.seat, by, isPublic }
}

/** Whether the next decision is private to a person other than the one at the screen. */
export const needsHandOver = (context: TableContext): boolean => {
  const decision = decisionOf(context)
  if (decision === null || decision.by !== 'human' || decision.isPublic) return false
  return isHandedRound(context) && decision.seat !== context.atScreen
}

/** The applications a review deals with: those on the desk and those already ruled on in it. */
export const deskOf = ({ record }: Pick<TableContext, 'record'>): readonly number[] => {
  const { phase, quarter, applications } = record.state
  if (phase !== 'review') return []
  const waiting = new Set(['filed', 'held', 'countered', 'declined'])
  return applications.filter(({ status, ruledIn }) => waiting.has(status) || ruledIn === quarter).map(({ id }) => id)
}

/** Whether everything that happened has been told: the rules are ahead of it, and until then whoever comes next is nobody's business. */
export const isToldAll = ({ shows }: Pick<TableContext, 'shows'>): boolean => shows.length === 0

/** Whether several people share the screen, so that a private turn is handed over. */
export const isHandedRound = ({ record, screens }: Pick<TableContext, 'record' | 'screens'>): boolean =>
  screens === 'shared' && humansOf(record.seats).length > 1

/** Whether every move made is in a copy that somebody kept elsewhere. */
export const isCopied = ({ record, copied }: Pick<TableContext, 'record' | 'copied'>): boolean => copied === record.played

/** Whether moves would be lost if the game ended now. */
export const isUnsaved = (context: Pick<TableContext, 'record' | 'copied' | 'autosave'>): boolean =>
  (context.autosave.state !== 'saved' || context.autosave.due) && !isCopied(context)
