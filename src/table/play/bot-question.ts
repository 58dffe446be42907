import { decisionSeed } from '../../bots'
import type { AdviceQuestion, BotQuestion } from '../ask/bot-port'
import type { Keeper } from '../game/keeper'
import type { SeatSetup } from '../game/seats'
import type { TableContext } from './table-context'

/** What a bot is asked now. */
export const questionFor = (keeper: Keeper, context: TableContext): BotQuestion => {
  const { seat, question } = asked(keeper, context)
  if (seat.kind !== 'bot') throw new Error('a person decides for themselves')
  return { ...question, level: seat.level, personality: seat.personality ?? 'steady' }
}

/** What is asked for a person who wants advice now. */
export const adviceQuestionFor = (keeper: Keeper, context: TableContext): AdviceQuestion => asked(keeper, context).question

const asked = (keeper: Keeper, { record }: TableContext): { readonly seat: SeatSetup; readonly question: AdviceQuestion } => {
  const { pending } = record.state
  if (pending.kind === 'over') throw new Error('nobody decides after the end')
  return {
    seat: record.seats[pending.seat],
    question: {
      view: keeper.view(record.state, pending.seat),
      moves: keeper.legal(record.state),
      seed: decisionSeed(record.seed, record.played.length),
    },
  }
}
