import { playerView, type PlayerView } from '../../../rules'
import { chanceFrom } from '../chance'
import type { Desk } from './desk'
import { dream, type Epoch } from './future'
import { playUntil } from './playout'
import { STRONG } from './settings'
import { wishesOf } from './wishes'

/**
 * What the seats wish for now, and what they will wish for in later quarters: looked up where one possible future has got to by then, since
 * what is worth doing on today's board is not what will be worth doing on tomorrow's.
 */
export const epochsOf = (view: PlayerView, desk: Desk, seed: number): readonly Epoch[] => {
  const epochs: Epoch[] = [{ quarter: view.quarter, wishes: wishesOf(view) }]
  for (const ahead of STRONG.wishes.again) {
    const quarter = view.quarter + ahead
    if (quarter > view.config.length) break
    const state = playUntil(dream(view, epochs, chanceFrom((seed ^ quarter) >>> 0)), desk, quarter)
    if (state.pending.kind !== 'over') epochs.push({ quarter, wishes: wishesOf(playerView(state, view.viewer)) })
  }
  return epochs
}
