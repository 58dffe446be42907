import { errorText } from '../../game/error-text'
import { questionFor } from '../bot-question'
import type { TableDeps } from '../setup/table-base'
import type { TableSetup } from '../table-setup'

/** A bot's turn: it thinks for as long as people can follow, then its move is looked at. */
export const botTurnState = (table: TableSetup, { keeper }: TableDeps) =>
  table.createStateConfig({
    tags: 'bot-turn',
    initial: 'thinking',
    states: {
      thinking: {
        initial: 'asking',
        states: {
          asking: {
            invoke: {
              id: 'bot',
              src: 'askBot',
              input: ({ context }) => questionFor(keeper, context),
              onDone: { actions: { type: 'keepAnswer', params: ({ event }) => event.output } },
              onError: { actions: { type: 'noteTrouble', params: ({ event }) => errorText(event.error) } },
            },
            // A bid is made in secret: nothing is seen of it, and it takes no time of its own. It is saved with the move after it.
            always: { guard: 'isBotSecret', target: 'asking', reenter: true, actions: 'playSecretly' },
          },
        },
        always: { guard: 'isBotReady', target: 'acted', actions: ['playBot', 'warnOfBot', 'arrangeDesk', 'saveSoon'] },
        after: {
          think: { actions: 'hurry' },
          patience: { actions: [{ type: 'noteTrouble', params: 'no answer in time' }, 'hurry'] },
        },
        on: { 'show.skip': { actions: 'hurry' }, 'watch.skip': { actions: ['skip', 'hurry'] } },
      },
      acted: actedState(table),
    },
  })

/** What a bot did lies there to be read, as long as its words need. */
const actedState = (table: TableSetup) =>
  table.createStateConfig({
    entry: 'thinkAhead',
    // A ruling has a scene of its own, which tells why.
    always: { guard: { type: 'isShowing', params: 'ruling' }, target: '#deciding' },
    initial: 'seen',
    states: {
      // Until then a screen that shows it has told how much there is to read; one that is slow is listened to later.
      seen: { after: { seen: 'read' } },
      read: {
        after: { read: { guard: 'passesBy', target: '#deciding' } },
        on: { 'words.told': { guard: 'isFirstTold', target: 'read', reenter: true, actions: 'noteLetters' } },
      },
    },
    on: {
      'words.told': { guard: 'isFirstTold', actions: 'noteLetters' },
      'show.skip': '#deciding',
      'watch.go': { target: '#deciding', actions: 'goOn' },
      'watch.skip': { target: '#deciding', actions: 'skip' },
    },
  })
