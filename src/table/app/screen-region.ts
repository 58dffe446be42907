import { raise } from 'xstate'
import type { RootSetup } from './root-setup'

/** What lies in front of people. Screens opened over a game cover it; it goes on where it was when they are closed. */
export const screenRegion = (root: RootSetup) => {
  const back = [
    { guard: 'isHomeEnd', target: '#screen.end' },
    { guard: 'hasGame', target: '#screen.table' },
    { target: '#screen.title' },
  ] as const
  // A rulebook, the settings or the licences over a finished game lead back to it; over a replay, at the moment one left.
  const backToFinished = {
    on: { 'screen.back': [{ guard: 'hasReel', target: '#screen.replay' }, { guard: 'hasArchive', target: '#screen.archive' }, ...back] },
  } as const
  const tell = { actions: 'tellTable' } as const
  return root.createStateConfig({
    id: 'screen',
    initial: 'title',
    on: {
      'screen.open': [
        { guard: { type: 'isScreen', params: 'set-up' }, target: '.set-up' },
        { guard: { type: 'isScreen', params: 'saved-games' }, target: '.saved-games' },
        { guard: { type: 'isScreen', params: 'rulebook' }, target: '.rulebook' },
        { guard: { type: 'isScreen', params: 'settings' }, target: '.settings' },
        { guard: { type: 'isScreen', params: 'licences' }, target: '.licences' },
        { guard: 'opensTable', target: '.table' },
        { guard: 'opensEnd', target: '.end' },
        { guard: 'opensTitleFromGame', actions: raise({ type: 'game.quit' }) },
        { guard: { type: 'isScreen', params: 'title' }, target: '.title' },
      ],
      'replay.open': { guard: 'canReplay', target: '.replay', actions: 'takeEnded' },
      'reel.loaded': { target: '.replay', actions: 'takeReel' },
      'archive.loaded': { target: '.archive', actions: 'takeArchive' },
      'screen.back': back,
      'game.loaded': '.table',
      'table.over': '.end',
      'table.left': '.title',
      // Whatever lies over the game goes away first, so that a failing save can be seen and decided on.
      'game.quit': { guard: 'hasGame', target: '.table' },
      'app.closing': { guard: 'hasGame', target: '.table' },
    },
    states: {
      title: { entry: ['forgetFinished', 'refreshLatest'] },
      'set-up': { entry: ['forgetFinished', 'cover', 'refreshScenarios'] },
      'saved-games': { entry: ['forgetFinished', 'cover', 'refreshSaves'] },
      rulebook: { entry: 'cover', ...backToFinished },
      settings: { entry: 'cover', ...backToFinished },
      licences: { entry: 'cover', ...backToFinished },
      end: { entry: ['forgetFinished', 'uncover', 'noteHomeEnd'] },
      replay: {
        entry: 'cover',
        on: { 'screen.back': [{ guard: 'isFromDrawer', target: 'saved-games' }, ...back] },
      },
      archive: { entry: 'cover', on: { 'screen.back': 'saved-games' } },
      table: {
        entry: ['forgetFinished', 'uncover', 'noteHomeTable'],
        on: {
          'seat.ready': tell,
          'recap.done': tell,
          'move.chosen': tell,
          'turn.end': tell,
          undo: tell,
          redo: tell,
          'show.*': tell,
          'watch.*': tell,
          'advice.*': tell,
          'guide.*': tell,
          'prediction.*': tell,
          pause: tell,
          resume: tell,
          'refusal.dismiss': tell,
          'intent.*': tell,
          'counter.*': tell,
        },
      },
    },
  })
}
