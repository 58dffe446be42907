import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/app-messages'
import type { MenuWords } from './words'

/** What the menu can do besides sending a command to the page. */
export interface MenuActions {
  send(command: MenuCommand): void
  toggleFullScreen(): void
  openUserFolder(): void
  openProjector(): void
}

/** Where the menu bar is shown, and for whom. */
export interface MenuPlace {
  readonly mac: boolean
  /** Reload and Developer Tools, for whoever works on the game. */
  readonly tools: boolean
}

type Entry = MenuItemConstructorOptions
type CommandEntry = (label: string, name: MenuCommand, accelerator?: string) => Entry

const LINE: Entry = { type: 'separator' }

/** The menu bar: the game's own entries, and those a person expects on this system. Nothing in it is left to Electron's English. */
export const menuTemplate = (words: MenuWords, actions: MenuActions, place: MenuPlace): readonly Entry[] => {
  const command: CommandEntry = (label, name, accelerator) => ({
    label,
    click: () => actions.send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const { mac } = place
  return [
    ...(mac ? [{ label: words.name, submenu: programEntries(words, command) }] : []),
    { label: words.game, submenu: gameEntries(words, actions, command, mac) },
    { label: words.edit, submenu: editEntries(words, command) },
    { label: words.view, submenu: viewEntries(words, actions, command, place) },
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
}

/** What every program on a Mac has under its own name. */
const programEntries = (words: MenuWords, command: CommandEntry): Entry[] => [
  { role: 'about', label: words.about },
  LINE,
  command(words.settings, 'settings', 'Cmd+,'),
  LINE,
  { role: 'services', label: words.services },
  LINE,
  { role: 'hide', label: words.hide },
  { role: 'hideOthers', label: words.hideOthers },
  { role: 'unhide', label: words.showAll },
  LINE,
  { role: 'quit', label: words.quitMac },
]

const gameEntries = (words: MenuWords, actions: MenuActions, command: CommandEntry, mac: boolean): Entry[] => [
  command(words.newGame, 'new-game', 'CmdOrCtrl+N'),
  command(words.openScenario, 'open', 'CmdOrCtrl+O'),
  LINE,
  command(words.save, 'save', 'CmdOrCtrl+S'),
  command(words.savedGames, 'saved-games', 'CmdOrCtrl+L'),
  { label: words.userFolder, click: () => actions.openUserFolder() },
  LINE,
  ...(mac ? [] : [command(words.settings, 'settings', 'CmdOrCtrl+,')]),
  command(words.title, 'title'),
  ...(mac ? [] : [LINE, { role: 'quit', label: words.quit } as const]),
]

const editEntries = (words: MenuWords, command: CommandEntry): Entry[] => [
  command(words.undo, 'undo', 'CmdOrCtrl+Z'),
  command(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
  LINE,
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'selectAll', label: words.selectAll },
]

/** Keys that do what an entry does and stand in no menu: + without Shift, and those of the number pad. */
const ZOOM_KEYS: readonly (readonly [MenuCommand, string])[] = [
  ['zoom-in', 'CmdOrCtrl+='],
  ['zoom-in', 'CmdOrCtrl+numadd'],
  ['zoom-out', 'CmdOrCtrl+numsub'],
  ['zoom-reset', 'CmdOrCtrl+num0'],
]

const viewEntries = (words: MenuWords, actions: MenuActions, command: CommandEntry, { mac, tools }: MenuPlace): Entry[] => [
  command(words.zoomIn, 'zoom-in', 'CmdOrCtrl+Plus'),
  command(words.zoomOut, 'zoom-out', 'CmdOrCtrl+-'),
  command(words.zoomReset, 'zoom-reset', 'CmdOrCtrl+0'),
  ...ZOOM_KEYS.map(([name, key]): Entry => ({ ...command(name, name, key), visible: false, acceleratorWorksWhenHidden: true })),
  LINE,
  { label: words.fullScreen, accelerator: mac ? 'Ctrl+Cmd+F' : 'F11', click: () => actions.toggleFullScreen() },
  { label: words.projector, accelerator: 'CmdOrCtrl+Shift+P', click: () => actions.openProjector() },
  ...(tools ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
]

/** On a Mac the program's own menu tells about it. */
const helpEntries = (words: MenuWords, command: CommandEntry, mac: boolean): Entry[] => [
  command(words.rulebook, 'rulebook', 'F1'),
  command(words.teaching, 'teaching'),
  command(words.keys, 'keys'),
  command(words.licences, 'licences'),
  ...(mac ? [] : [LINE, { role: 'about', label: words.about } as const]),
]
