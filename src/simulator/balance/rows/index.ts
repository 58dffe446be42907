import type { BotLevel } from '../../../bots'
import type { Results } from '../../results'
import type { Row } from '../row'
import { TARGETS } from '../targets'
import { approvalRows } from './approval'
import { choiceRows } from './choice'
import { delayRows } from './delay'
import { dramaRows } from './drama'
import { fairnessRows, skillRows } from './fairness'
import { heldRows } from './held'
import { luckRows } from './luck'
import { scarcityRows } from './scarcity'
import { societyRows } from './society'
import { varietyRows } from './variety'

/** The table of targets from the games of the experiments, as they are wanted of bots of a level. */
export const rowsOf = (results: Results, level: BotLevel): readonly Row[] => {
  const targets = TARGETS[level]
  return [
    ...fairnessRows(results, targets),
    ...skillRows(results),
    ...heldRows(results),
    ...approvalRows(results),
    ...delayRows(results),
    ...choiceRows(results),
    ...varietyRows(results),
    ...scarcityRows(results),
    ...societyRows(results, targets),
    ...dramaRows(results),
    ...luckRows(results),
  ]
}
