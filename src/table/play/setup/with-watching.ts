import { assign } from 'xstate'
import { humansOf } from '../../game/seats'
import { passShows, USUAL_PACE, waitsOf } from '../../tell/pace'
import { NOT_BEGUN, stepsIn, type ShowData } from '../../tell/shows'
import { dropShow } from '../table-moves'
import type { withBots } from './with-bots'

/** What everybody watches between two decisions, and how fast it goes. */
export const withWatching = (table: ReturnType<typeof withBots>) =>
  table.extend({
    guards: {
      isFirstTold: ({ context }) => context.bot?.letters === null,
      isShowing: ({ context }, kind: string) => context.shows[0]?.kind === kind,
      movesNoGate: ({ context }) => isCountered(context.shows[0]),
      isAllShown: ({ context }) => context.step >= stepsIn(context.shows[0]) || waitsOf(context).step === 0,
      isUnattended: ({ context }) => humansOf(context.record.seats).length === 0,
      goesOnAlone: ({ context }) => humansOf(context.record.seats).length === 0 && !context.pace.held,
      isRunning: ({ context }) => !context.pace.held,
    },
    actions: {
      hold: assign({ pace: { held: true, skipTo: null } }),
      goOn: assign({ pace: USUAL_PACE }),
      skip: assign(({ event }) => (event.type === 'watch.skip' ? { pace: { held: false, skipTo: event.to } } : {})),
      setSpeed: assign(({ event }) => (event.type === 'speed.changed' ? { speed: event.speed } : {})),
      noteLetters: assign(({ context, event }) => ({
        bot: context.bot && { ...context.bot, letters: event.type === 'words.told' ? event.letters : null },
      })),
      passShows: assign(({ context }) => passShows(context)),
      beginSteps: assign(({ context }) => ({ step: Math.max(0, context.step) })),
      nextStep: assign(({ context }) => ({ step: context.step + 1 })),
      showAll: assign(({ context }) => ({ step: stepsIn(context.shows[0]) })),
      stampFalls: assign({ step: NOT_BEGUN }),
      dropShow: assign(({ context }) => dropShow(context)),
    },
  })

const isCountered = (show: ShowData | undefined): boolean =>
  show?.kind === 'ruling' && show.entry.kind === 'ruled' && show.entry.ruling === 'counter'
