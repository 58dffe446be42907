import { errorText } from '../game/error-text'
import type { GameRecord } from '../game/game-record'
import type { RootContext } from './root-context'
import type { RootSetup } from './root-setup'

/** No game is on: the one that waits is opened, or what is about to close closes. */
const noGameState = (root: RootSetup) =>
  root.createStateConfig({
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
  })

/** A game lies on the table, which does what is asked of it and says when it may be put away. */
const openGameState = (root: RootSetup) =>
  root.createStateConfig({
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
  })

const openedRecord = ({ record }: RootContext): GameRecord => {
  if (record === null) throw new Error('a table was opened without a game')
  return record
}

/**
 * The game, if there is one: it lives from its first move, or from being loaded, until somebody leaves it.
 * Another game waits until it is put away, so that a save that fails is asked about, whatever takes its place.
 */
export const gameRegion = (root: RootSetup) =>
  root.createStateConfig({ id: 'game', initial: 'none', states: { none: noGameState(root), open: openGameState(root) } })
