import type { GameRecord } from '../game/game-record'

/** How much of a turn has been used while its player sat before the open table; times in milliseconds. */
export interface TurnClock {
  /** Which turn it measures. */
  readonly turn: string
  /** Used before it last stood still. */
  readonly spent: number
  /** Since when it runs, by the computer's clock; null while it stands still: behind the curtain, in a pause, under another screen. */
  readonly since: number | null
}

/** The clock as it is shown, on the table and before the room. */
export interface ClockView {
  readonly minutes: number
  readonly spent: number
  readonly since: number | null
}

/** A clock that has measured nothing yet. */
export const NO_CLOCK: TurnClock = { turn: '', spent: 0, since: null }

/** The clock after somebody has sat down to a turn: one that was interrupted goes on where it stood. */
export const started = (clock: TurnClock, { state }: Pick<GameRecord, 'state'>, now: number): TurnClock => {
  const turn = [state.quarter, state.phase, state.turn, state.pending.kind === 'over' ? '' : state.pending.seat].join(' ')
  return { turn, spent: clock.turn === turn ? clock.spent : 0, since: now }
}

/** The clock when play leaves the turn, for a moment or for good. A computer's clock that was set back has used nothing. */
export const stopped = (clock: TurnClock, now: number): TurnClock =>
  clock.since === null ? clock : { ...clock, spent: clock.spent + Math.max(0, now - clock.since), since: null }

/** What is left of a turn, in whole seconds; none is left below zero, for nothing is taken from whoever is late. */
export const secondsLeft = ({ minutes, spent, since }: ClockView, now: number): number => {
  const used = spent + (since === null ? 0 : Math.max(0, now - since))
  return Math.max(0, Math.ceil(minutes * 60 - used / 1000))
}
