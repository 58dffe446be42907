import { SEATS, type Position } from '../../../../rules'

/** How many of the next so many stages whoever wins this one sits out: no more than are still opened after it. */
export const restAfter = ({ config, quarter }: Pick<Position, 'config' | 'quarter'>): number =>
  Math.min(config.numbers.stage.rest, config.length - quarter)

/** How many stages a seat still sits out: no more than are still to be opened, this quarter's among them until it has been. */
export const restLeft = ({ config, quarter, phase, turn }: Pick<Position, 'config' | 'quarter' | 'phase' | 'turn'>, rest: number): number =>
  Math.min(rest, config.length - quarter + (phase === 'actions' && turn < SEATS ? 1 : 0))
