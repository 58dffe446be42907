import { raise } from 'xstate'
import type { RootSetup } from './root-setup'

/** What lies in front of people. Screens opened over a game cover it; it goes on where it was when they are closed. */
export const screenRegion = (root: RootSetup) => {
  const back = [{ guard: 'isHomeEnd', target: '#screen.end' }, { guard: 'hasGame', target: '#screen.table' }, { target: '#screen.title' }] as const
  // A rulebook or the settings over a replay lead back to it, at the moment one left.
  const backToReplay = { on: { 'screen.back': [{ guard: 'hasReel', target: '#screen.replay' }, ...back] } } as const
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
        { guard: 'opensTable', target: '.table' },
        { guard: 'opensEnd', target: '.end' },
        { guard: 'opensTitleFromGame', actions: raise({ type: 'game.quit' }) },
        { guard: { type: 'isScreen', params: 'title' }, target: '.title' },
      ],
      'replay.open': { guard: 'canReplay', target: '.replay', actions: 'takeEnded' },
      'reel.loaded': { target: '.replay', actions: 'takeReel' },
      'screen.back': back,
      'game.loaded': '.table',
      'table.over': '.end',
      'table.left': '.title',
      // Whatever lies over the game goes away first, so that a failing save can be seen and decided on.
      'game.quit': { guard: 'hasGame', target: '.table' },
      'app.closing': { guard: 'hasGame', target: '.table' },
    },
    states: {
      title: { entry: ['forgetReel', 'refreshSaves'] },
      'set-up': { entry: ['forgetReel', 'cover', 'refreshScenarios'] },
      'saved-games': { entry: ['forgetReel', 'cover', 'refreshSaves'] },
      rulebook: { entry: 'cover', ...backToReplay },
      settings: { entry: 'cover', ...backToReplay },
      end: { entry: ['forgetReel', 'uncover', 'noteHomeEnd'] },
      replay: {
        entry: 'cover',
        on: { 'screen.back': [{ guard: 'isFromDrawer', target: 'saved-games' }, ...back] },
      },
      table: {
        entry: ['forgetReel', 'uncover', 'noteHomeTable'],
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
