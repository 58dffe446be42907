import { decisionSeed } from '../../bots'
import type { BotQuestion } from '../ask/bot-port'
import type { Keeper } from '../game/keeper'
import type { TableContext } from './table-context'

/** What a bot is asked now. */
export const questionFor = (keeper: Keeper, { record }: TableContext): BotQuestion => {
  const { pending } = record.state
  if (pending.kind === 'over') throw new Error('nobody decides after the end')
  return {
    view: keeper.view(record.state, pending.seat),
    moves: keeper.legal(record.state),
    level: record.seats[pending.seat].level ?? 'easy',
    personality: record.seats[pending.seat].personality ?? 'steady',
    seed: decisionSeed(record.seed, record.played.length),
  }
}
