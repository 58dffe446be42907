import type { SnapshotFrom } from 'xstate'
import { askingRegion } from './asking-region'
import { gameRegion } from './game-region'
import { firstContext, type RootDeps } from './root-context'
import { LIBRARY_ORDERS, MENU_ORDERS, WINDOW_ORDERS } from './root-orders'
import { rootSetup } from './root-setup'
import { screenRegion } from './screen-region'

/** Makes the app's root machine: which screen is shown, which game is open, and the libraries beside them. */
export const createRootMachine = (deps: RootDeps) => {
  const root = rootSetup(deps)
  return root.createMachine({
    id: 'root',
    type: 'parallel',
    context: ({ input }) => firstContext(input),
    invoke: [
      { id: 'saves', src: 'saves', input: ({ self }) => ({ parent: self }) },
      { id: 'scenarios', src: 'scenarios' },
      { id: 'pdf', src: 'pdf' },
      { id: 'arrivals', src: 'arrivals', input: ({ self }) => ({ parent: self }) },
      {
        id: 'settings',
        src: 'settings',
        input: ({ context, self }) => ({ settings: context.settings, notice: context.notice, parent: self }),
      },
    ],
    on: {
      'setup.start': [{ guard: 'canStart', actions: 'startGame' }, { actions: 'noteNotStarted' }],
      'replay.look': { actions: 'takeMoment' },
      'replay.branch': { guard: 'canBranch', actions: 'startBranch' },
      'fault.dismiss': { actions: 'dismissFault' },
      'settings.changed': { actions: 'keepSettings' },
      'lesson.given': { actions: ['takeLesson', 'openLesson'] },
      'files.arrived': [
        { guard: 'bringsLesson', actions: ['giveScenario', 'takeLesson', 'openLesson'] },
        { guard: 'bringsScenario', actions: ['giveScenario', 'openArrivals'] },
        { guard: 'isForDrawer', actions: 'openArrivals' },
      ],
      ...MENU_ORDERS,
      ...LIBRARY_ORDERS,
      ...WINDOW_ORDERS,
    },
    states: { game: gameRegion(root), screen: screenRegion(root), asking: askingRegion(root) },
  })
}

export type RootMachine = ReturnType<typeof createRootMachine>
export type RootSnapshot = SnapshotFrom<RootMachine>
