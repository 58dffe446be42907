import { assign } from 'xstate'
import type { Keeper } from '../../game/keeper'
import { decisionOf, isHandedRound, needsHandOver } from '../table-context'
import { isLastTouch, isRefused, isToldFirst } from '../table-recap'
import type { TableBase } from './table-base'

/** Who owes the next decision, what kind it is, and who sits before the screen for it. */
export const withDecisions = (table: TableBase, keeper: Keeper) =>
  table.extend({
    guards: {
      isBroken: ({ context }) => context.fault !== null,
      isOver: ({ context }) => decisionOf(context) === null,
      isBots: ({ context }) => decisionOf(context)?.by === 'bot',
      isReview: ({ context }) => ['ruling', 'counter'].includes(decisionOf(context)?.kind ?? ''),
      isAnswer: ({ context }) => decisionOf(context)?.isPublic === true,
      isPrivateToMany: ({ context }) => decisionOf(context)?.isPublic === false && isHandedRound(context),
      needsHandOver: ({ context }) => needsHandOver(context),
      isToldFirst: ({ context }) => isToldFirst(context, keeper),
      // What a bot did goes by by itself, unless it refused what a person asked for, did something to one without a turn to come, or
      // somebody holds the table.
      passesBy: ({ context }) => !context.pace.held && !isRefused(context) && !isLastTouch(context),
      hasNoRecap: ({ context }) => {
        const decision = decisionOf(context)
        // Before anybody has had a turn there is nothing to tell.
        return decision === null || decision.kind === 'agenda' || keeper.recap(context.record, decision.seat).length === 0
      },
    },
    actions: {
      sitDown: assign(({ context }) => ({ atScreen: decisionOf(context)?.seat ?? null })),
      readRecap: assign(({ context }) => ({ recapRead: context.record.played.length })),
      standUp: assign({ atScreen: null }),
    },
  })
