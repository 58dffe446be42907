/** Every message a page may send to the main process; each is answered by exactly one handler. */
export const CHANNELS = {
  savesList: 'saves:list',
  savesDescribe: 'saves:describe',
  savesLatest: 'saves:latest',
  savesRead: 'saves:read',
  savesWrite: 'saves:write',
  savesRemove: 'saves:remove',
  savesExport: 'saves:export',
  savesImport: 'saves:import',
  savesKeepCopy: 'saves:keep-copy',
  filesTake: 'files:take',
  scenariosOpen: 'scenarios:open',
  scenariosListOwn: 'scenarios:list-own',
  settingsRead: 'settings:read',
  settingsWrite: 'settings:write',
  appInfo: 'app:info',
  appQuit: 'app:quit',
  appReportUnsaved: 'app:report-unsaved',
  appAnswerClosing: 'app:answer-closing',
  appSetFullScreen: 'app:set-full-screen',
  appOpenUserFolder: 'app:open-user-folder',
  appKeepPage: 'app:keep-page',
  projectorOpen: 'projector:open',
  projectorPublish: 'projector:publish',
  projectorLook: 'projector:look',
} as const

/** The name of a message to the main process. */
export type Channel = (typeof CHANNELS)[keyof typeof CHANNELS]

/** The pages of the program: the game itself, and what a projector shows of it. */
export type PageName = 'game' | 'projector'

/** Which page may send a message; the game alone, where nothing else is said. */
export const speakerOf = (channel: Channel): PageName => (channel === CHANNELS.projectorLook ? 'projector' : 'game')

/** Messages from the main process to a page. */
export const NOTICES = {
  menu: 'menu:command',
  settings: 'settings:changed',
  closing: 'app:closing',
  files: 'files:given',
  audience: 'projector:audience',
  projection: 'projector:projection',
} as const

/** What a person can ask for from the menu bar; the renderer decides whether it applies now. */
export const MENU_COMMANDS = [
  'new-game',
  'open',
  'save',
  'saved-games',
  'undo',
  'redo',
  'rulebook',
  'settings',
  'licences',
  'title',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
] as const

/** One command of the menu bar. */
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** What the page answers when it is asked whether the game may close: it asks the person, everything is settled, or the person stays. */
export const CLOSING_ANSWERS = ['asked', 'go', 'stay'] as const

/** One answer of the page that is asked whether the game may close. */
export type ClosingAnswer = (typeof CLOSING_ANSWERS)[number]
