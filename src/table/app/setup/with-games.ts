import { assign, forwardTo, raise, sendTo } from 'xstate'
import { errorText } from '../../game/error-text'
import type { GameRecord } from '../../game/game-record'
import type { Keeper } from '../../game/keeper'
import type { GameLoaded } from '../../library/save-tasks'
import type { Fault } from '../../play/table-context'
import type { RootDeps, RootEvent } from '../root-context'
import type { RootBase } from './root-base'

/** The game that was set up, or why the rules do not open it. */
const starting = (keeper: Keeper, event: RootEvent): { readonly record: GameRecord | null; readonly fault: Fault | null } => {
  try {
    return { record: event.type === 'setup.start' ? keeper.start(event.setup) : null, fault: null }
  } catch (error) {
    return { record: null, fault: { code: 'game.not-started', detail: errorText(error) } }
  }
}

/** Which game is open, which waits until that one is put away, and what the table is told and tells. */
export const withGames = (root: RootBase, { keeper, newLine }: RootDeps) =>
  root.extend({
    guards: {
      canStart: ({ event }) => starting(keeper, event).record !== null,
      hasGame: ({ context }) => context.record !== null,
      hasNext: ({ context }) => context.next !== null,
      hasName: ({ event }) => event.type === 'game.loaded' && event.name !== undefined,
      isAnyway: ({ event }) => event.type === 'game.quit' && event.anyway === true,
    },
    actions: {
      startGame: raise(({ event }) => ({ type: 'game.loaded', record: starting(keeper, event).record }) as GameLoaded),
      noteNotStarted: assign(({ event }) => ({ fault: starting(keeper, event).fault })),
      takeLoaded: assign(({ event }) =>
        event.type === 'game.loaded' ? { record: { line: newLine(), ...event.record }, ended: null, fault: null } : {},
      ),
      saveLoaded: raise(({ event }) => ({ type: 'game.save', name: event.type === 'game.loaded' ? (event.name ?? '') : '' }) as const),
      keepNext: assign(({ event }) => (event.type === 'game.loaded' ? { next: event } : {})),
      forgetNext: assign({ next: null }),
      openNext: raise(({ context }) => context.next as GameLoaded),
      forgetGame: assign({ record: null, ended: null, home: 'title' }),
      noteOver: assign(({ event }) => (event.type === 'table.over' ? { ended: event.record } : {})),
      noteCrash: assign(
        (_, detail: string) =>
          ({ record: null, next: null, ended: null, home: 'title', fault: { code: 'table.crashed', detail } }) as const,
      ),
      dismissFault: assign({ fault: null }),
      tellTable: forwardTo('table'),
      tellSpeed: sendTo('table', ({ context }) => ({ type: 'speed.changed', speed: context.settings.animationSpeed })),
      leave: sendTo('table', { type: 'leave' }),
      sayLeft: raise({ type: 'table.left' }),
    },
  })
