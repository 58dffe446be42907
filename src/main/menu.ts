import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import icon from '../../assets/icon-window.png?asset'
import type { MenuCommand } from '../shared/channels'
import type { MenuWords } from './words'

/** What the menu can do besides sending a command to the page. */
export interface MenuActions {
  send(command: MenuCommand): void
  toggleFullScreen(): void
  openUserFolder(): void
  openProjector(): void
}

/** Builds the menu bar with the platform's usual entries and the game's own. */
export const installMenu = (words: MenuWords, actions: MenuActions, withTools: boolean): void => {
  const mac = process.platform === 'darwin'
  const command = (label: string, name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => actions.send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const menus: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: words.game, submenu: gameEntries(words, actions, command, mac) },
    { label: words.edit, submenu: editEntries(words, command) },
    { label: words.view, submenu: viewEntries(words, actions, command, withTools, mac) },
    {
      label: words.window,
      role: 'window',
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.close },
      ],
    },
    { label: words.help, role: 'help', submenu: helpEntries(words, command, mac) },
  ]
  app.setAboutPanelOptions({ applicationName: words.name, applicationVersion: app.getVersion(), copyright: words.aboutText, iconPath: icon })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}

type CommandEntry = (label: string, name: MenuCommand, accelerator?: string) => MenuItemConstructorOptions

const gameEntries = (words: MenuWords, actions: MenuActions, command: CommandEntry, mac: boolean): MenuItemConstructorOptions[] => [
  command(words.newGame, 'new-game', 'CmdOrCtrl+N'),
  command(words.openScenario, 'open', 'CmdOrCtrl+O'),
  { type: 'separator' },
  command(words.save, 'save', 'CmdOrCtrl+S'),
  command(words.savedGames, 'saved-games', 'CmdOrCtrl+L'),
  { label: words.userFolder, click: () => actions.openUserFolder() },
  { type: 'separator' },
  command(words.settings, 'settings', 'CmdOrCtrl+,'),
  command(words.title, 'title'),
  ...(mac ? [] : [{ type: 'separator' } as const, { role: 'quit', label: words.quit } as const]),
]

const editEntries = (words: MenuWords, command: CommandEntry): MenuItemConstructorOptions[] => [
  command(words.undo, 'undo', 'CmdOrCtrl+Z'),
  command(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
  { type: 'separator' },
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
]

const viewEntries = (words: MenuWords, actions: MenuActions, command: CommandEntry, withTools: boolean, mac: boolean): MenuItemConstructorOptions[] => [
  command(words.zoomIn, 'zoom-in', 'CmdOrCtrl+Plus'),
  command(words.zoomOut, 'zoom-out', 'CmdOrCtrl+-'),
  command(words.zoomReset, 'zoom-reset', 'CmdOrCtrl+0'),
  { type: 'separator' },
  { label: words.fullScreen, accelerator: mac ? 'Ctrl+Cmd+F' : 'F11', click: () => actions.toggleFullScreen() },
  { label: words.projector, accelerator: 'CmdOrCtrl+Shift+P', click: () => actions.openProjector() },
  ...(withTools ? [{ type: 'separator' } as const, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
]

/** On a Mac the program's own menu tells about it. */
const helpEntries = (words: MenuWords, command: CommandEntry, mac: boolean): MenuItemConstructorOptions[] => [
  command(words.rulebook, 'rulebook', 'F1'),
  command(words.licences, 'licences'),
  ...(mac ? [] : [{ type: 'separator' } as const, { role: 'about', label: words.about } as const]),
]
