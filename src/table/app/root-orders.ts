/** What is chosen in the menu: whoever listens is told, and what it means for the app is done. */
export const MENU_ORDERS = {
  'menu.chosen': [
    { guard: { type: 'isCommand', params: 'open' }, actions: ['sayMenu', 'openMenuScreen', 'openScenarioFile'] },
    { guard: { type: 'isCommand', params: 'undo' }, actions: ['sayMenu', 'followUndo'] },
    { guard: { type: 'isCommand', params: 'redo' }, actions: ['sayMenu', 'followRedo'] },
    { guard: { type: 'isCommand', params: 'title' }, actions: ['sayMenu', 'followTitle'] },
    { guard: 'isMenuScreen', actions: ['sayMenu', 'openMenuScreen'] },
    { actions: 'sayMenu' },
  ],
} as const

/** What is asked of the libraries beside the games: each hears it as it was said. */
export const LIBRARY_ORDERS = {
  'saves.*': { actions: 'tellSaves' },
  'save.open': { actions: 'tellSaves' },
  'save.replay': { actions: 'tellSaves' },
  'save.remove': { actions: 'tellSaves' },
  'save.export': { actions: 'tellSaves' },
  'save.import': { actions: 'tellSaves' },
  'game.continue': { actions: 'tellSaves' },
  'scenarios.*': { actions: 'tellScenarios' },
  'scenario.open': { actions: 'tellScenarios' },
  'scenario.seen': { actions: 'tellScenarios' },
  'scenario.keep': { actions: 'tellScenarios' },
  'scenario.kept-seen': { actions: 'tellScenarios' },
  'settings.change': { actions: 'tellSettings' },
  'settings.arrived': { actions: 'tellSettings' },
  'settings.dismiss': { actions: 'tellSettings' },
  'files.look': { actions: 'tellArrivals' },
  'files.dismiss': { actions: 'tellArrivals' },
  'page.keep': { actions: 'tellPdf' },
  'text.keep': { actions: 'tellPdf' },
  'page.dismiss': { actions: 'tellPdf' },
} as const

/** What is asked of the window and of the system around it. */
export const WINDOW_ORDERS = {
  'app.quit': { actions: 'quitApp' },
  'app.full-screen': { actions: 'setFullScreen' },
  'app.open-folder': { actions: 'openFolder' },
  'app.open-projector': { actions: 'openProjector' },
  'app.show-page': { actions: 'showPage' },
} as const

const TELL_TABLE = { actions: 'tellTable' } as const

/** What people do at the table. It hears this only while it lies open before them: nobody plays on under a screen that covers it. */
export const TABLE_ORDERS = {
  'seat.ready': TELL_TABLE,
  'recap.done': TELL_TABLE,
  'words.told': TELL_TABLE,
  'move.chosen': TELL_TABLE,
  'turn.end': TELL_TABLE,
  undo: TELL_TABLE,
  redo: TELL_TABLE,
  'show.*': TELL_TABLE,
  'watch.*': TELL_TABLE,
  'advice.*': TELL_TABLE,
  'guide.*': TELL_TABLE,
  'prediction.*': TELL_TABLE,
  pause: TELL_TABLE,
  resume: TELL_TABLE,
  'class.pause': TELL_TABLE,
  'sheet.*': TELL_TABLE,
  'seat.relieve': TELL_TABLE,
  'refusal.dismiss': TELL_TABLE,
  'intent.*': TELL_TABLE,
  'counter.*': TELL_TABLE,
} as const
