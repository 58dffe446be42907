import type { Position } from '../../../../rules'

/** How many of the next so many stages whoever wins this one sits out: no more than are still opened after it. */
export const restAfter = ({ config, quarter }: Pick<Position, 'config' | 'quarter'>): number =>
  Math.min(config.numbers.stage.rest, config.length - quarter)

/** How many stages a seat still sits out, this quarter's among them: no more than are still opened. */
export const restLeft = ({ config, quarter }: Pick<Position, 'config' | 'quarter'>, rest: number): number =>
  Math.min(rest, config.length - quarter + 1)
