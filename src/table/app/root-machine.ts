import type { SnapshotFrom } from 'xstate'
import { askingRegion } from './asking-region'
import { errorText } from '../game/error-text'
import type { GameRecord } from '../game/game-record'
import { type RootContext, type RootDeps, type RootSetup, rootSetup } from './root-setup'
import { screenRegion } from './screen-region'

/**
 * The game, if there is one: it lives from its first move, or from being loaded, until somebody leaves it.
 * Another game waits until it is put away, so that a save that fails is asked about, whatever takes its place.
 */
const gameRegion = (root: RootSetup) =>
  root.createStateConfig({
    id: 'game',
    initial: 'none',
    states: {
      none: {
        always: [
          { guard: 'isClosing', actions: ['closeNow', 'forgetClosing'] },
          { guard: 'hasNext', actions: ['openNext', 'forgetNext'] },
        ],
        on: {
          'app.closing': { actions: 'closeNow' },
          'game.loaded': [
            { guard: 'hasName', target: 'open', actions: ['takeLoaded', 'saveLoaded'] },
            { target: 'open', actions: 'takeLoaded' },
          ],
        },
      },
      open: {
        invoke: {
          id: 'table',
          src: 'table',
          input: ({ context, self }) => ({ record: openedRecord(context), speed: context.settings.animationSpeed, parent: self }),
          onError: {
            target: 'none',
            actions: [{ type: 'noteCrash', params: ({ event }) => errorText(event.error) }, 'sayLeft'],
          },
        },
        on: {
          'settings.changed': { actions: ['keepSettings', 'tellSpeed'] },
          cover: { actions: 'tellTable' },
          uncover: { actions: 'tellTable' },
          'game.save': { actions: 'tellTable' },
          'save.retry': { actions: 'tellTable' },
          'copy.keep': { actions: 'tellTable' },
          'app.closing': { actions: ['forgetNext', 'noteClosing', 'sayAsked', 'leave'] },
          'game.loaded': { actions: ['sayStay', 'forgetClosing', 'keepNext', 'leave'] },
          // Whoever stays at the table, or wants the title, no longer wants the other game.
          resume: { actions: ['forgetNext', 'sayStay', 'forgetClosing'] },
          'game.quit': [
            { guard: 'isAnyway', target: 'none', actions: ['forgetGame', 'sayLeft'] },
            { actions: ['forgetNext', 'sayStay', 'forgetClosing', 'leave'] },
          ],
          'table.over': { actions: 'noteOver' },
          'table.left': { target: 'none', actions: 'forgetGame' },
        },
      },
    },
  })

const openedRecord = ({ record }: RootContext): GameRecord => {
  if (record === null) throw new Error('a table was opened without a game')
  return record
}

/** Makes the app's root machine: which screen is shown, which game is open, and the libraries beside them. */
export const createRootMachine = (deps: RootDeps) => {
  const root = rootSetup(deps)
  return root.createMachine({
    id: 'root',
    type: 'parallel',
    context: ({ input }) => ({
      settings: input.settings,
      info: input.info,
      record: null,
      next: null,
      isClosing: false,
      ended: null,
      reel: null,
      replayAt: 0,
      archive: null,
      home: 'title',
      fault: null,
      notice: input.notice,
    }),
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
      'menu.chosen': [
        { guard: { type: 'isCommand', params: 'open' }, actions: ['sayMenu', 'openMenuScreen', 'openScenarioFile'] },
        { guard: { type: 'isCommand', params: 'undo' }, actions: ['sayMenu', 'followUndo'] },
        { guard: { type: 'isCommand', params: 'redo' }, actions: ['sayMenu', 'followRedo'] },
        { guard: { type: 'isCommand', params: 'title' }, actions: ['sayMenu', 'followTitle'] },
        { guard: 'isMenuScreen', actions: ['sayMenu', 'openMenuScreen'] },
        { actions: 'sayMenu' },
      ],
      'settings.changed': { actions: 'keepSettings' },
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
      'settings.change': { actions: 'tellSettings' },
      'settings.arrived': { actions: 'tellSettings' },
      'settings.dismiss': { actions: 'tellSettings' },
      'files.look': { actions: 'tellArrivals' },
      'files.dismiss': { actions: 'tellArrivals' },
      'files.arrived': [
        { guard: 'bringsScenario', actions: ['giveScenario', 'openArrivals'] },
        { guard: 'isForDrawer', actions: 'openArrivals' },
      ],
      'page.keep': { actions: 'tellPdf' },
      'page.dismiss': { actions: 'tellPdf' },
      'app.quit': { actions: 'quitApp' },
      'app.full-screen': { actions: 'setFullScreen' },
      'app.open-folder': { actions: 'openFolder' },
      'app.open-projector': { actions: 'openProjector' },
    },
    states: { game: gameRegion(root), screen: screenRegion(root), asking: askingRegion(root) },
  })
}

export type RootMachine = ReturnType<typeof createRootMachine>
export type RootSnapshot = SnapshotFrom<RootMachine>
