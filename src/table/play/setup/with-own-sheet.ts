import { assign } from 'xstate'
import { humansOf } from '../../game/seats'
import type { withReliefs } from './with-reliefs'

/** In a pause somebody asks for the sheet of a seat that is played by people: first behind a curtain, then open. */
export const withOwnSheet = (table: ReturnType<typeof withReliefs>) =>
  table.extend({
    guards: {
      isPersonsSheet: ({ context, event }) => event.type === 'sheet.ask' && humansOf(context.record.seats).includes(event.seat),
    },
    actions: {
      askSheet: assign(({ context, event }) =>
        // Whoever is alone at the table has nobody to hide it from.
        event.type === 'sheet.ask' ? { sheet: { seat: event.seat, isOpen: humansOf(context.record.seats).length === 1 } } : {},
      ),
      showSheet: assign(({ context }) => (context.sheet === null ? {} : { sheet: { ...context.sheet, isOpen: true } })),
      dropSheet: assign({ sheet: null }),
    },
  })
