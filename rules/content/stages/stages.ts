import type { Stage } from '../../model/content'
import type { GameConfig } from '../../model/state'
import stages from './stages.json'

/** The season's stage of each calendar quarter. */
export const STAGES = stages as unknown as readonly [Stage, Stage, Stage, Stage]

/** The stage that is bid for in a quarter of a game, 1 to its length. */
export function stageIn({ startsAt }: Pick<GameConfig, 'startsAt'>, quarter: number): Stage {
  return STAGES[((startsAt.quarter - 1 + quarter - 1) % STAGES.length) as 0 | 1 | 2 | 3]
}
