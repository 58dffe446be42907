import type { ClosingAnswer, MenuCommand } from './channels'
import type { ResultSummary } from './game-result'
import type { Projection } from './projection'
import type { Result } from './result'
import type { SaveEnvelope, SaveProblem } from './save-envelope'
import type { Settings, SettingsChange } from './settings'

/** Where a save goes: the file of its own that every game has, or a name a person chose. A taken name is refused unless `overwrite` is true. */
export type SaveSlot = { readonly kind: 'auto' } | { readonly kind: 'named'; readonly name: string; readonly overwrite?: boolean }

/** What a list shows of a healthy save without replaying it. */
export interface SaveSummary {
  readonly name: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
  /** Its place in the order of play: later is higher, also where the clock had been set back. */
  readonly order: number
  readonly rulesVersion: string
  readonly contentHash: string
  /** Id of the scenario, or null when the save carries a player's own. */
  readonly scenarioId: string | null
  readonly seats: SaveEnvelope['seats']
  readonly status: SaveEnvelope['status']
  readonly moveCount: number
  /** How it ended; null while it is played, and for games that ended before saves said so. */
  readonly result: ResultSummary | null
}

/** One file in the saves folder; a broken one is listed with its problem, and kept. One that has neither summary nor problem has not been read yet. */
export interface SaveEntry {
  readonly id: string
  readonly kind: 'auto' | 'named'
  readonly fileName: string
  readonly bytes: number
  /** ISO 8601, UTC, from the file system. */
  readonly modifiedAt: string
  readonly summary: SaveSummary | null
  readonly problem: { readonly code: SaveProblem | UnreadableSave; readonly where?: string } | null
}

/** What keeps a file from being read as text at all; `file.utf-16` is text as some editors of Windows write it. */
type Unreadable = 'too-large' | 'unreadable' | 'not-text' | 'utf-16'

/** Why a save's file cannot be read. */
export type UnreadableSave = `save.${Unreadable}`
/** The game to continue with, if there is one. */
export interface LatestSave {
  readonly save: SaveEntry | null
  /** Set only where there is nothing to continue with. */
  readonly broken: SaveEntry | null
}

/** A text file read for the game, and what to call it in messages. */
export interface TextFile {
  readonly fileName: string
  readonly text: string
}

/** What became of a file that the program was given: a game in the list (or there already), a scenario to be checked, or what is wrong. */
export type GivenFile =
  | { readonly kind: 'game'; readonly fileName: string; readonly id: string; readonly name: string; readonly isOver: boolean; readonly isNew: boolean }
  | { readonly kind: 'scenario'; readonly file: TextFile }
  | { readonly kind: 'problem'; readonly fileName: string; readonly code: string; readonly params: Readonly<Record<string, string | number>> }

/** A scenario file in the player's own folder; one that cannot be read has no text. */
export interface OwnScenario {
  readonly fileName: string
  readonly text: string | null
  readonly problem: `file.${Unreadable}` | null
}

/** Facts about the running program. */
export interface AppInfo {
  readonly version: string
  readonly platform: 'linux' | 'win32' | 'darwin'
  /** BCP 47 tag of the system's language. */
  readonly locale: string
  readonly runtime: { readonly electron: string; readonly chrome: string }
}

/** Stops a subscription. */
export type Unsubscribe = () => void

/** Everything the renderer can ask of the main process, as `window.bridge`; nothing here throws or rejects. */
export interface Bridge {
  readonly saves: {
    /** All files in the saves folder, at once and in no order; what is in some of them is told by `describe`. */
    list(): Promise<Result<{ readonly saves: readonly SaveEntry[] }>>
    /** Reads some of them; those that are gone are left out. */
    describe(ids: readonly string[]): Promise<Result<{ readonly saves: readonly SaveEntry[] }>>
    /** The unfinished game played last; without one, an autosave that cannot be read. */
    latest(): Promise<Result<LatestSave>>
    /** The text of a healthy save. */
    read(id: string): Promise<Result<{ readonly text: string }>>
    /** Stores a sealed envelope (`writeEnvelope`) atomically; resolves once it is on the disk. */
    write(slot: SaveSlot, text: string): Promise<Result<{ readonly id: string }>>
    remove(id: string): Promise<Result>
    /** Asks where to, offering a name, and copies the save there; `fileName` is null when the person changed their mind. */
    exportSave(id: string, name: string): Promise<Result<{ readonly fileName: string | null }>>
    /** Asks for a file, checks it, and keeps a copy under a free name; null when the person changed their mind. `taken` is the name it could not have. */
    importSave(): Promise<Result<{ readonly save: SaveEntry | null; readonly taken: string | null }>>
    /** Asks where to, offering a name, and keeps a sealed envelope there, whatever has become of the saves folder. */
    keepCopy(text: string, name: string): Promise<Result<{ readonly fileName: string | null }>>
  }
  readonly files: {
    /** What became of the files the program was given since this was last asked: by command line, double click, or a second start. */
    take(): Promise<Result<{ readonly files: readonly GivenFile[] }>>
    /** Calls back when there is something to take. */
    onGiven(listener: () => void): Unsubscribe
  }
  readonly scenarios: {
    /** Asks for a scenario file; null when the person changed their mind. The rules check its contents. */
    open(): Promise<Result<{ readonly file: TextFile | null }>>
    /** Every *.json in the player's scenarios folder. */
    listOwn(): Promise<Result<{ readonly files: readonly OwnScenario[] }>>
  }
  readonly settings: {
    /** The settings; `notice` says, until the next write, that an unreadable file was put aside and defaults are used. */
    read(): Promise<Result<{ readonly settings: Settings; readonly notice: SettingsNotice | null }>>
    /** Stores what changed and answers with all settings; a changed language or full screen takes effect at once. */
    write(change: SettingsChange): Promise<Result<{ readonly settings: Settings }>>
    /** Calls back with what changed outside the renderer (full screen by the window's own key). */
    onChange(listener: (change: SettingsChange) => void): Unsubscribe
  }
  readonly app: {
    info(): Promise<Result<AppInfo>>
    quit(): Promise<Result>
    /** Tells whether moves are missing on the disk: while they are, nothing closes without asking. */
    reportUnsaved(isUnsaved: boolean): Promise<Result>
    /** Calls back when the window or the program is about to close while moves are missing on the disk. */
    onClosing(listener: () => void): Unsubscribe
    /** Answers that; must come soon, or the person is asked without this page. */
    answerClosing(answer: ClosingAnswer): Promise<Result>
    setFullScreen(on: boolean): Promise<Result>
    /** Opens the folder with saves and own scenarios in the system's file manager. */
    openUserFolder(): Promise<Result>
    /** Asks where to, offering a name, and keeps what this page would print as a PDF; `fileName` is null when the person changed their mind. */
    keepPage(name: string): Promise<Result<{ readonly fileName: string | null }>>
  }
  readonly projector: {
    /** Opens the projector's window, or brings it to the front. */
    open(): Promise<Result>
    /** Hands the projector what everybody may see; null when no game is on. Refused when anything in it could be a secret.
     * Answers whether anybody looks. */
    publish(projection: Projection | null): Promise<Result<{ readonly watched: boolean }>>
    /** Calls back when somebody begins or ceases to look: without a projector nothing need be published. */
    onAudience(listener: (watched: boolean) => void): Unsubscribe
  }
  /** Calls back for each command chosen in the menu bar. */
  onMenu(listener: (command: MenuCommand) => void): Unsubscribe
}

/** What the projector shows: the table, if there is one, and how this person likes to read. */
export interface Projected {
  readonly projection: Projection | null
  readonly settings: Settings
  /** BCP 47 tag of the system's language. */
  readonly locale: string
  /** The window stands where the desktop put it: a person has to move it over to the other screen. */
  readonly moveOver: boolean
}

/** All that the projector's page can ask of the main process, as `window.projector`; it can look, and nothing else. */
export interface ProjectorBridge {
  look(): Promise<Result<Projected>>
  /** Calls back with whatever is to be shown from now on. */
  onChange(listener: (projected: Projected) => void): Unsubscribe
}

/** Says that settings could not be read, all of them or those named (`names`, joined by commas), and under which name the old file is kept. */
export type SettingsNotice =
  | { readonly code: 'settings.reset'; readonly params: { readonly keptAs: string } }
  | { readonly code: 'settings.partly-reset'; readonly params: { readonly keptAs: string; readonly names: string } }

declare global {
  interface Window {
    /** Set by the preload script before any page script runs. */
    readonly bridge: Bridge
    /** Set by the projector's own preload script, which has no bridge. */
    readonly projector: ProjectorBridge
  }
}
