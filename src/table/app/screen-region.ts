import { raise } from 'xstate'
import { TABLE_ORDERS } from './root-orders'
import type { RootSetup } from './root-setup'

const BACK = [
  { guard: 'isHomeEnd', target: '#screen.end' },
  { guard: 'hasGame', target: '#screen.table' },
  { target: '#screen.title' },
] as const

/** A rulebook, the guide, the settings or the licences over a finished game lead back to it; over a replay, at the moment one left. */
const BACK_TO_FINISHED = {
  'screen.back': [{ guard: 'hasReel', target: '#screen.replay' }, { guard: 'hasArchive', target: '#screen.archive' }, ...BACK],
} as const

/** The screens; those opened over a game cover it. */
const screens = (root: RootSetup) => ({
  title: root.createStateConfig({ entry: ['forgetFinished', 'refreshLatest'] }),
  'set-up': root.createStateConfig({ entry: ['forgetFinished', 'cover', 'refreshScenarios'] }),
  'saved-games': root.createStateConfig({ entry: ['forgetFinished', 'cover', 'refreshSaves'] }),
  class: root.createStateConfig({ entry: ['forgetFinished', 'cover'] }),
  maker: root.createStateConfig({ entry: ['forgetFinished', 'cover', 'refreshScenarios'] }),
  prepare: root.createStateConfig({ entry: ['forgetFinished', 'cover', 'refreshScenarios'] }),
  lesson: root.createStateConfig({ entry: ['forgetFinished', 'cover'] }),
  rulebook: root.createStateConfig({ entry: 'cover', on: BACK_TO_FINISHED }),
  settings: root.createStateConfig({ entry: 'cover', on: BACK_TO_FINISHED }),
  licences: root.createStateConfig({ entry: 'cover', on: BACK_TO_FINISHED }),
  teaching: root.createStateConfig({ entry: 'cover', on: BACK_TO_FINISHED }),
  end: root.createStateConfig({ entry: ['forgetFinished', 'uncover', 'noteHomeEnd'] }),
  replay: root.createStateConfig({
    entry: 'cover',
    on: { 'screen.back': [{ guard: 'isFromClass', target: 'class' }, { guard: 'isFromDrawer', target: 'saved-games' }, ...BACK] },
  }),
  archive: root.createStateConfig({ entry: 'cover', on: { 'screen.back': 'saved-games' } }),
  table: root.createStateConfig({ entry: ['forgetFinished', 'uncover', 'noteHomeTable'], on: TABLE_ORDERS }),
})

/** What lies in front of people. Screens opened over a game cover it; it goes on where it was when they are closed. */
export const screenRegion = (root: RootSetup) =>
  root.createStateConfig({
    id: 'screen',
    initial: 'title',
    on: {
      'screen.open': [
        { guard: { type: 'isScreen', params: 'set-up' }, target: '.set-up' },
        { guard: { type: 'isScreen', params: 'saved-games' }, target: '.saved-games' },
        { guard: { type: 'isScreen', params: 'rulebook' }, target: '.rulebook' },
        { guard: { type: 'isScreen', params: 'settings' }, target: '.settings' },
        { guard: { type: 'isScreen', params: 'licences' }, target: '.licences' },
        { guard: { type: 'isScreen', params: 'teaching' }, target: '.teaching' },
        { guard: { type: 'isScreen', params: 'class' }, target: '.class' },
        { guard: { type: 'isScreen', params: 'maker' }, target: '.maker' },
        { guard: { type: 'isScreen', params: 'prepare' }, target: '.prepare' },
        { guard: 'opensLesson', target: '.lesson', reenter: true },
        { guard: 'opensTable', target: '.table' },
        { guard: 'opensEnd', target: '.end' },
        { guard: 'opensTitleFromGame', actions: raise({ type: 'game.quit' }) },
        { guard: { type: 'isScreen', params: 'title' }, target: '.title' },
      ],
      'replay.open': { guard: 'canReplay', target: '.replay', actions: 'takeEnded' },
      'replay.file': { guard: 'canReplayFile', target: '.replay', actions: 'takeFile' },
      'reel.loaded': { target: '.replay', actions: 'takeReel' },
      'archive.loaded': { target: '.archive', actions: 'takeArchive' },
      'screen.back': BACK,
      'game.loaded': '.table',
      'table.over': '.end',
      'table.left': '.title',
      // Whatever lies over the game goes away first, so that a failing save can be seen and decided on.
      'game.quit': { guard: 'hasGame', target: '.table' },
      'app.closing': { guard: 'hasGame', target: '.table' },
    },
    states: screens(root),
  })
