import type { Move } from '../../../rules'
import type { Reason } from '../decision'

/** A move a bot considers, what it thinks it gains by it in points at the end, and why. */
export interface Choice {
  readonly move: Move
  readonly value: number
  /** The part of its value that no forecast of the board shows: scrutiny, a card drawn, an application kept out. */
  readonly beyond?: number
  /** Told only of the choice that is made. */
  readonly why: () => readonly Reason[]
}

/** A figure for a reason: points with at most one decimal. */
export const shown = (points: number): number => Math.round(points * 10) / 10

/** Buyers for a reason, from units of 100,000: in millions for English, in tens of thousands (万) for Chinese. */
export const buyersShown = (units: number): { readonly buyers: number; readonly wan: number } => ({
  buyers: Math.round(units) / 10,
  wan: Math.round(units) * 10,
})
