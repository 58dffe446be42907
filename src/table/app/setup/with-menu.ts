import { emit, raise, sendTo } from 'xstate'
import type { MenuCommand } from '../../../shared/app-messages'
import type { RootEvent } from '../root-context'
import type { ScreenId } from '../root-events'
import type { withScreens } from './with-screens'

/** Which screen a menu command opens. */
const MENU_SCREENS: Readonly<Partial<Record<MenuCommand, ScreenId>>> = {
  'new-game': 'set-up',
  open: 'set-up',
  'saved-games': 'saved-games',
  rulebook: 'rulebook',
  teaching: 'teaching',
  settings: 'settings',
  licences: 'licences',
}

const menuScreen = (event: RootEvent): ScreenId | undefined => (event.type === 'menu.chosen' ? MENU_SCREENS[event.command] : undefined)

/** What is chosen in the menu: told to whoever listens, and done as if it had been pressed on the screen. */
export const withMenu = (root: ReturnType<typeof withScreens>) =>
  root.extend({
    guards: {
      isCommand: ({ event }, command: MenuCommand) => event.type === 'menu.chosen' && event.command === command,
      isMenuScreen: ({ event }) => menuScreen(event) !== undefined,
    },
    actions: {
      sayMenu: emit(({ event }) => ({ type: 'menu', command: event.type === 'menu.chosen' ? event.command : 'rulebook' }) as const),
      openMenuScreen: raise(({ event }) => ({ type: 'screen.open', screen: menuScreen(event) ?? 'title' }) as const),
      openScenarioFile: sendTo('scenarios', { type: 'scenario.open' }),
      followUndo: raise({ type: 'undo' }),
      followRedo: raise({ type: 'redo' }),
      followTitle: raise({ type: 'screen.open', screen: 'title' }),
    },
  })
