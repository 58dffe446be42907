import { assign } from 'xstate'
import { relieved } from '../../game/reliefs'
import type { withClock } from './with-clock'

/** Somebody takes over a seat in a pause: a bot for whoever leaves, a person for a bot. */
export const withReliefs = (table: ReturnType<typeof withClock>) =>
  table.extend({
    guards: {
      isGoingOn: ({ context }) => context.record.state.phase !== 'over',
      isReseated: ({ context }) => context.isReseated,
    },
    actions: {
      relieve: assign(({ context, event }) =>
        event.type === 'seat.relieve'
          ? { record: relieved(context.record, event.seat, event.sitter), isReseated: true, atScreen: null }
          : {},
      ),
      settleIn: assign({ isReseated: false }),
    },
  })
