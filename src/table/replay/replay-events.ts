import type { Move } from '../../../rules'
import type { GameRecord } from '../game/game-record'

/** What people do with games that were played. */
export type ReplayEvent =
  /** Opens the replay of the game that has just ended, at a moment: 0 without one. */
  | { readonly type: 'replay.open'; readonly at?: number }
  /** Opens the replay of a class's table out of the text of its save, at a moment. */
  | { readonly type: 'replay.file'; readonly text: string; readonly at: number }
  /** Looks at a moment of the film that is open, counted in moves made. */
  | { readonly type: 'replay.look'; readonly at: number }
  /** Plays on from a moment of the film as a game of its own, with another move or from where it stood, and saves it under the name. */
  | { readonly type: 'replay.branch'; readonly at: number; readonly move: Move | null; readonly name: string }

/** What opening a save for its replay tells the app. */
export interface ReelLoaded {
  readonly type: 'reel.loaded'
  readonly record: GameRecord
  readonly name: string
}

/** A game that is looked at: one from the drawer under its name, or without a name the one that has ended at the table. */
export interface Reel {
  readonly record: GameRecord
  readonly name: string | null
  /** It was opened from a class's results, and one goes back there. */
  readonly ofClass?: true
}
