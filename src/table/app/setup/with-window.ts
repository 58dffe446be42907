import type { RootDeps } from '../root-context'
import type { withLessons } from './with-lessons'

/** What is asked of the window and of the system around it. */
export const withWindow = (root: ReturnType<typeof withLessons>, { bridge }: RootDeps) =>
  root.extend({
    actions: {
      quitApp: () => void bridge.app.quit(),
      setFullScreen: ({ event }) => {
        if (event.type === 'app.full-screen') void bridge.app.setFullScreen(event.on)
      },
      openFolder: () => void bridge.app.openUserFolder(),
      showPage: ({ event }) => {
        if (event.type === 'app.show-page') void bridge.projector.showPage(event.place)
      },
      openProjector: () => void bridge.projector.open(),
    },
  })
