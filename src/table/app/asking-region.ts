import type { RootSetup } from './root-setup'

/**
 * Where saved games are asked for. A game whose reading takes long comes no more to whoever has left the place: it would take away what
 * lies there by then.
 */
export const askingRegion = (root: RootSetup) =>
  root.createStateConfig({
    initial: 'nowhere',
    states: {
      nowhere: {
        always: [
          { guard: 'isAtTitle', target: 'title' },
          { guard: 'isAtDrawer', target: 'drawer' },
        ],
      },
      title: { always: { guard: 'isAwayFromTitle', target: 'nowhere', actions: 'dropOpening' } },
      drawer: { always: { guard: 'isAwayFromDrawer', target: 'nowhere', actions: 'dropOpening' } },
    },
  })
