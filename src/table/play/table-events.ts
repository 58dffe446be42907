import type { Faction, Move } from '../../../rules'
import type { ApplicationEvent } from './application-machine'
import type { Foretold, GameRecord } from '../game/game-record'
import type { HoldTold } from '../game/notes'
import type { SeatSetup } from '../game/seats'
import type { IntentEvent } from './intent-machine'
import type { SkipTarget } from '../tell/pace'
import type { Speed } from '../tell/timing'

/** What people do at the table. */
export type PlayEvent =
  | { readonly type: 'seat.ready' }
  | { readonly type: 'recap.done' }
  /** With a hold, what a person lets its applicant see. */
  | { readonly type: 'move.chosen'; readonly move: Move; readonly told?: HoldTold }
  | { readonly type: 'turn.end' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'show.skip' }
  | { readonly type: 'show.done' }
  /** A screen shows what a bot did: so many letters are to be read. */
  | { readonly type: 'words.told'; readonly letters: number }
  /** Stops what goes on by itself, and skipping too; lets it go on; or skips it. */
  | { readonly type: 'watch.hold' }
  | { readonly type: 'watch.go' }
  | { readonly type: 'watch.skip'; readonly to: SkipTarget }
  /** Asks what to do, and lays the answer aside, perhaps with the move chosen from it: to be pointed at, not played. */
  | { readonly type: 'advice.ask' }
  | { readonly type: 'advice.close'; readonly chosen?: Move }
  /** A lesson of the guided game was learnt by looking, or skipped; the guide was left, or taken up again. */
  | { readonly type: 'guide.seen'; readonly lesson: string }
  | { readonly type: 'guide.leave' }
  | { readonly type: 'guide.resume' }
  /** Answers what the market will bring, lets the question pass, or goes back to the turn it would end. */
  | { readonly type: 'prediction.give'; readonly forecast: Foretold }
  | { readonly type: 'prediction.skip' }
  | { readonly type: 'prediction.back' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** In a pause: somebody takes over a seat. */
  | { readonly type: 'seat.relieve'; readonly seat: Faction; readonly sitter: SeatSetup }
  /** In a pause: the table and the room go blank until play goes on. */
  | { readonly type: 'class.pause' }
  /** In a pause: a team wants to see its own sheet; it sits down behind the curtain; it covers it again. */
  | { readonly type: 'sheet.ask'; readonly seat: Faction }
  | { readonly type: 'sheet.show' }
  | { readonly type: 'sheet.close' }
  | { readonly type: 'refusal.dismiss' }
  | { readonly type: 'game.save'; readonly name: string; readonly overwrite?: boolean }
  | { readonly type: 'save.retry' }
  /** Keeps a copy wherever a person likes, under a name that is offered. */
  | { readonly type: 'copy.keep'; readonly name: string }
  | IntentEvent
  | Exclude<ApplicationEvent, { readonly type: 'desk.moved' }>

/** What the app tells the table. */
export type HostEvent =
  /** Another screen lies over the table, or no longer does. */
  | { readonly type: 'cover' }
  | { readonly type: 'uncover' }
  /** Go, as soon as everything is saved. */
  | { readonly type: 'leave' }
  | { readonly type: 'speed.changed'; readonly speed: Speed }

/** What the table's play tells its own saving region. */
export type InnerEvent = { readonly type: 'save.due' }

export type TableEvent = PlayEvent | HostEvent | InnerEvent

/** What a table tells whoever opened it: the game on it has ended, or it may be cleared away. */
export type TableNotice = { readonly type: 'table.over'; readonly record: GameRecord } | { readonly type: 'table.left' }
