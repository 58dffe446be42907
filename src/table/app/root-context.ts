import type { AppInfo, Bridge } from '../../shared/bridge'
import type { Settings } from '../../shared/settings'
import type { AskAdvice, AskBot } from '../ask/bot-port'
import type { Archive, ArchiveLoaded } from '../files/archive'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import type { FilesArrived } from '../library/arrivals-machine'
import type { LessonEntry } from '../library/lesson-entry'
import type { GameLoaded } from '../library/save-tasks'
import type { SettingsChanged, SettingsContext } from '../library/settings-machine'
import type { Fault } from '../play/table-context'
import type { TableNotice } from '../play/table-events'
import type { Reel, ReelLoaded } from '../replay/replay-events'
import type { AppEvent } from './root-events'

/** What the whole app needs from outside. */
export interface RootDeps {
  readonly bridge: Bridge
  readonly keeper: Keeper
  readonly askBot: AskBot
  readonly askAdvice: AskAdvice
  readonly now: () => Date
  /** Whether a person has pressed something and has not seen yet what it did. */
  readonly isPictureAwaited: () => boolean
  /** A name no other line of play has. */
  readonly newLine: () => string
  /** Hears what went wrong without anybody having to know. */
  readonly warn: (text: string) => void
}

/** What the app starts with. */
export interface RootInput extends SettingsContext {
  readonly info: AppInfo | null
}

/** What the root machine remembers. */
export interface RootContext {
  readonly settings: Settings
  readonly info: AppInfo | null
  /** The game the table was opened with; the table itself knows how it stands. */
  readonly record: GameRecord | null
  /** The game that is opened once the one at the table is put away. */
  readonly next: GameLoaded | null
  /** Everything closes once the game at the table is put away. */
  readonly isClosing: boolean
  /** The game at the table, once it has ended. */
  readonly ended: GameRecord | null
  /** A game that is being looked at. */
  readonly reel: Reel | null
  /** The moment of a replay that is looked at, counted in moves made. */
  readonly replayAt: number
  /** A finished game of which only the result can be read. */
  readonly archive: Archive | null
  /** The lesson that was opened last. */
  readonly lesson: LessonEntry | null
  /** Where 'screen.back' leads. */
  readonly home: 'title' | 'table' | 'end'
  readonly fault: Fault | null
  readonly notice: SettingsContext['notice']
}

/** Everything the root machine hears: from the screens, from its own machines, and from itself. */
export type RootEvent =
  | AppEvent
  | ArchiveLoaded
  | FilesArrived
  | GameLoaded
  | ReelLoaded
  | SettingsChanged
  | TableNotice
  | { readonly type: 'cover' }
  | { readonly type: 'uncover' }

/** What it remembers when the app starts: no game, and nothing that is looked back at. */
export const firstContext = ({ settings, info, notice }: RootInput): RootContext => ({
  settings,
  info,
  record: null,
  next: null,
  isClosing: false,
  ended: null,
  reel: null,
  replayAt: 0,
  archive: null,
  lesson: null,
  home: 'title',
  fault: null,
  notice,
})
