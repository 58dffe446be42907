import { assign } from 'xstate'
import type { Advice, BotAnswer } from '../../ask/bot-port'
import type { ThinkingBot } from '../../ask/think-ahead'
import { questionFor } from '../bot-question'
import { type BotTurn, decisionOf } from '../table-context'
import { legalAnswer, makeBotMove, makeSecretMove } from '../table-moves'
import type { TableDeps } from './table-base'
import type { withMoves } from './with-moves'

/** What bots are asked for, and what they answer: moves of their own, and advice for people. */
export const withBots = (table: ReturnType<typeof withMoves>, { keeper, warn }: TableDeps, bots: ThinkingBot) =>
  table.extend({
    guards: {
      isBotReady: ({ context }) => context.bot?.answered === true && context.bot.hurried,
      isBotSecret: ({ context }) => context.fault === null && legalAnswer(context, keeper)?.move.type === 'bid',
      mayAdvise: ({ context }) => context.record.advice && decisionOf(context)?.by === 'human',
    },
    actions: {
      askFor: assign(({ context }) => {
        const decision = decisionOf(context)
        return { bot: decision === null ? null : freshBot(decision.seat) }
      }),
      keepAnswer: assign(({ context }, answer: BotAnswer) => ({ bot: context.bot && { ...context.bot, answered: true, answer } })),
      hurry: assign(({ context }) => ({ bot: context.bot && { ...context.bot, hurried: true } })),
      noteTrouble: assign(({ context }, detail: string) => ({
        troubles: [...context.troubles, { code: 'bot.failed', detail }],
        bot: context.bot && { ...context.bot, answered: true, answer: null },
      })),
      playBot: assign(({ context }) => makeBotMove(context, keeper)),
      playSecretly: assign(({ context }) => makeSecretMove(context, keeper)),
      warnOfBot: ({ context }) => {
        const [trouble] = context.troubles.slice(-1)
        if (context.bot?.answer === null && trouble !== undefined) warn(`${trouble.code}: ${trouble.detail}`)
      },
      // A bot's next question is known before it is asked: it thinks while people look at what happened before.
      thinkAhead: ({ context }) => {
        if (context.fault === null && decisionOf(context)?.by === 'bot') bots.ahead(questionFor(keeper, context))
      },
      stopThinking: () => bots.stop(),
      forgetBot: assign({ bot: null }),
      beginAdvice: assign({ advice: { state: 'thinking', choices: [] } as const }),
      keepAdvice: assign((_, choices: readonly Advice[]) => ({ advice: { state: 'given', choices } as const })),
      failAdvice: assign({ advice: { state: 'failed', choices: [] } as const }),
      closeAdvice: assign(({ context, event }) => ({
        advice: null,
        advised: (event.type === 'advice.close' ? event.chosen : null) ?? context.advised,
      })),
      forgetAdvice: assign({ advice: null, advised: null }),
    },
  })

const freshBot = (seat: BotTurn['seat']): BotTurn => ({ seat, answered: false, answer: null, hurried: false, movedAt: null, letters: null })
