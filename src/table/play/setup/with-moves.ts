import { assign } from 'xstate'
import { isStageTurn, type Move } from '../../../../rules'
import type { Keeper } from '../../game/keeper'
import { isForetold } from '../../game/predictions'
import { decisionOf, type TableContext } from '../table-context'
import type { TableEvent } from '../table-events'
import { endTurn, makeAgain, makeMove, takeBack } from '../table-moves'
import type { withOwnSheet } from './with-own-sheet'

/** The moves people make, take back and make again, and why they cannot. */
export const withMoves = (table: ReturnType<typeof withOwnSheet>, keeper: Keeper) =>
  table.extend({
    guards: {
      isMove: ({ context, event }) => moveIn(context, event) !== null,
      isLegal: ({ context, event }) => isLegal(keeper, context, moveIn(context, event)),
      asksPrediction: ({ context, event }) => {
        const move = moveIn(context, event)
        // Whoever acts once more for having won the stage has been asked at the end of their turn.
        const { predicts, state } = context.record
        return predicts && !isStageTurn(state) && move?.type === 'end-turn' && isLegal(keeper, context, move)
      },
      isForetold: ({ event }) => event.type === 'prediction.give' && isForetold(event.forecast),
      canUndo: ({ context }) => keeper.canUndo(context.record),
      canRedo: ({ context }) => keeper.canRedo(context.record),
    },
    actions: {
      play: assign(({ context, event }) => {
        const move = moveIn(context, event)
        return move === null ? {} : makeMove(context, keeper, move, event.type === 'move.chosen' ? event.told : undefined)
      }),
      endTurn: assign(({ context, event }) => endTurn(context, keeper, event.type === 'prediction.give' ? event.forecast : null)),
      refuse: assign(({ context, event }) => {
        const move = moveIn(context, event)
        return { refusal: move === null ? null : keeper.check(context.record, move) }
      }),
      dismissRefusal: assign({ refusal: null }),
      undo: assign(({ context }) => takeBack(context, keeper)),
      redo: assign(({ context }) => makeAgain(context, keeper)),
    },
  })

/** The move an event stands for, if any. */
const moveIn = (context: TableContext, event: TableEvent): Move | null => {
  if (event.type === 'move.chosen') return event.move
  const decision = decisionOf(context)
  return event.type === 'turn.end' && decision !== null ? { type: 'end-turn', seat: decision.seat } : null
}

const isLegal = (keeper: Keeper, { record }: TableContext, move: Move | null): boolean =>
  move !== null && keeper.check(record, move) === null
