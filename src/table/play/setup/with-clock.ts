import { assign } from 'xstate'
import { started, stopped } from '../../tell/turn-clock'
import type { TableDeps } from './table-base'
import type { withDecisions } from './with-decisions'

/** The soft clock of a turn, and the room that is blank while a whole class pauses; neither is any part of the game. */
export const withClock = (table: ReturnType<typeof withDecisions>, { now }: TableDeps) =>
  table.extend({
    actions: {
      runClock: assign(({ context }) =>
        context.record.clock === undefined || now === undefined ? {} : { clock: started(context.clock, context.record, now()) },
      ),
      stopClock: assign(({ context }) => (now === undefined ? {} : { clock: stopped(context.clock, now()) })),
      blankRoom: assign({ isBlank: true }),
      showRoom: assign({ isBlank: false }),
    },
  })
