import { assign } from 'xstate'
import type { RootDeps } from '../root-context'
import type { withGames } from './with-games'

/** The window or the program is about to close: what it is answered while the game is put away. */
export const withClosing = (root: ReturnType<typeof withGames>, { bridge }: RootDeps) =>
  root.extend({
    guards: {
      isClosing: ({ context }) => context.isClosing,
    },
    actions: {
      noteClosing: assign({ isClosing: true }),
      forgetClosing: assign({ isClosing: false }),
      sayAsked: () => void bridge.app.answerClosing('asked'),
      closeNow: () => void bridge.app.answerClosing('go'),
      sayStay: ({ context }) => {
        if (context.isClosing) void bridge.app.answerClosing('stay')
      },
    },
  })
