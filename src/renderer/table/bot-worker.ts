import { advise, decide } from '../../bots'
import type { Advice, AdviceQuestion, BotAnswer, BotQuestion } from '../../table'
import { answerQuestions } from './answer-questions'

/** What the worker can be asked for. */
export type BotTask =
  { readonly task: 'move'; readonly question: BotQuestion } | { readonly task: 'advice'; readonly question: AdviceQuestion }

/** What it answers. */
export type BotReply = BotAnswer | readonly Advice[]

const answerTo = (request: BotTask): BotReply => {
  if (request.task === 'advice') {
    const { view, moves } = request.question
    return advise(view, moves)
  }
  const { view, moves, level, personality, seed } = request.question
  return decide(view, moves, level, seed, { personality })
}

answerQuestions(answerTo)
