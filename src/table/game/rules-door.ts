import * as rules from '../../../rules'
import { finalCount } from '../../story'

/** The part of the rules the table calls; tests may hand it a small game of their own. */
export type RulesDoor = Pick<
  typeof rules,
  | 'openGame'
  | 'checkMove'
  | 'legalMoves'
  | 'applyMove'
  | 'closingPositions'
  | 'marketSoFar'
  | 'playerView'
  | 'visibleLog'
  | 'forecast'
  | 'actionCost'
  | 'cashCost'
> & {
  /** How a game that is over is counted out. */
  readonly finalCount: typeof finalCount
}

/** The rules of the game itself. */
export const realRules: RulesDoor = { ...rules, finalCount }
