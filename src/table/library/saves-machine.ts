import { errorText } from '../game/error-text'
import type { SavesDeps } from './save-tasks'
import { type SavesSetup, savesSetup } from './saves-setup'
import { UNSEEN_SAVES } from './saves-view'

/** What is asked of the library while it lists counts too: what it shows can be pressed, and it lists anew afterwards. */
const TASKS = {
  'game.continue': { guard: 'hasAutosave', target: 'busy', actions: 'begin' },
  'save.open': { target: 'busy', actions: 'begin' },
  'save.replay': { target: 'busy', actions: 'begin' },
  'save.remove': { target: 'busy', actions: 'begin' },
  'save.export': { target: 'busy', actions: 'begin' },
  'save.import': { target: 'busy', actions: 'begin' },
} as const

/** Something is done with one save; a game that is opened by it goes to the app. */
const busyState = (saves: SavesSetup) =>
  saves.createStateConfig({
    on: { 'saves.drop': { guard: 'isOpening', target: 'loading', actions: 'forgetTask' } },
    invoke: {
      src: 'task',
      input: ({ context }) => context.task ?? { type: 'save.import' },
      onDone: [
        {
          guard: { type: 'isLoaded', params: ({ event }) => event.output },
          target: 'ready',
          actions: [
            // A game comes to the table: what is left unread in the drawer can wait until somebody opens it again.
            'stopLooking',
            { type: 'keepEnd', params: ({ event }) => event.output },
            { type: 'handOut', params: ({ event }) => event.output },
          ],
        },
        { target: 'loading', actions: { type: 'keepEnd', params: ({ event }) => event.output } },
      ],
      onError: { target: 'loading', actions: { type: 'keepFailure', params: ({ event }) => errorText(event.error) } },
    },
  })

/** The library of saved games: lists them, opens, removes, exports and imports one at a time. */
export const createSavesMachine = (deps: SavesDeps) => {
  const saves = savesSetup(deps)
  return saves.createMachine({
    id: 'saves',
    context: ({ input }) => ({ ...UNSEEN_SAVES, ...input }),
    initial: 'loading',
    invoke: { id: 'reader', src: 'reader' },
    on: {
      'saves.dismiss': { actions: 'dismiss' },
      'found.latest': { actions: 'keepLatest' },
      'found.list': { actions: 'keepList' },
      'found.some': { actions: 'keepSome' },
      'found.failure': { actions: 'keepTrouble' },
    },
    states: {
      loading: {
        entry: 'look',
        on: {
          'saves.refresh': { target: 'loading', reenter: true, actions: 'keepExtent' },
          'found.list': { target: 'ready', actions: 'keepList' },
          'found.failure': { target: 'ready', actions: 'keepTrouble' },
          'found.all': 'ready',
          ...TASKS,
        },
      },
      ready: { on: { 'saves.refresh': { target: 'loading', actions: 'keepExtent' }, ...TASKS } },
      busy: busyState(saves),
    },
  })
}
