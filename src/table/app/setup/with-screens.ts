import { assign, not, raise, stateIn } from 'xstate'
import type { RootEvent } from '../root-context'
import type { ScreenId } from '../root-events'
import type { withLookingBack } from './with-looking-back'

const opens = (event: RootEvent, screen: ScreenId): boolean => event.type === 'screen.open' && event.screen === screen

const isAtTitle = stateIn({ screen: 'title' })
const isAtDrawer = stateIn({ screen: 'saved-games' })

/** Which screen is shown, which may be, and where one goes back to. */
export const withScreens = (root: ReturnType<typeof withLookingBack>) =>
  root.extend({
    guards: {
      isScreen: ({ event }, screen: ScreenId) => opens(event, screen),
      isAtTitle,
      isAwayFromTitle: not(isAtTitle),
      isAtDrawer,
      isAwayFromDrawer: not(isAtDrawer),
      isHomeEnd: ({ context }) => context.record !== null && context.home === 'end',
      opensTable: ({ context, event }) => opens(event, 'table') && context.record !== null,
      opensEnd: ({ context, event }) => opens(event, 'end') && context.ended !== null,
      opensTitleFromGame: ({ context, event }) => opens(event, 'title') && context.record !== null,
    },
    actions: {
      noteHomeTable: assign({ home: 'table' }),
      noteHomeEnd: assign({ home: 'end' }),
      cover: raise({ type: 'cover' }),
      uncover: raise({ type: 'uncover' }),
    },
  })
