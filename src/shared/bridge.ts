import type { GameGroup, Methods } from './channels'

/** Everything the game's page can ask of the main process and hear from it, as `window.bridge`; nothing here throws or rejects. */
export type Bridge = { readonly [Of in GameGroup]: Methods<Of> }

/** All that the projector's page can ask and hear, as `window.projector`; it can look, and nothing else. */
export type ProjectorBridge = Methods<'room'>

export type { AppInfo, MenuCommand } from './app-messages'
export type { Unsubscribe } from './message'
export type { Projected } from './projection'
export type { FilePlace, GivenFile, LatestSave, OwnScenario, SaveEntry, SaveSlot, SaveSummary, TextFile } from './saves'
export type { SettingsNotice } from './settings'

declare global {
  interface Window {
    /** Set by the preload script before any page script runs. */
    readonly bridge: Bridge
    /** Set by the projector's own preload script, which has no bridge. */
    readonly projector: ProjectorBridge
  }
}
