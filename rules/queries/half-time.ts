import type { GameConfig } from '../model/state'

/** The quarter after whose books points are put aside; of an odd number of quarters, the middle one still belongs to the second half. */
export function halfTimeOf({ length }: Pick<GameConfig, 'length'>): number {
  return Math.floor(length / 2)
}
