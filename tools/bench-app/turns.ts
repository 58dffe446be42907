import { startGame } from '../../e2e/play/new-game'
import { playToATurn } from '../../e2e/play/play-on'
import { turnByClicks, turnByKeys } from '../../e2e/play/usual-turn'
import { atTheGame } from './sit-down'

/** What a turn of three actions costs whoever plays it: a subsidy of 5, a belt, an application with three seals. */
export interface TurnFigures {
  readonly turnClicks: number
  readonly turnKeys: number
}

/** Plays that turn by the real controls, once with the mouse and once with the keyboard, and counts the presses that the page heard. */
export const measureTurns = async (executable: string): Promise<TurnFigures> => {
  const atATurn = (play: typeof turnByClicks) =>
    atTheGame(executable, {}, async (sitting) => {
      await startGame(sitting, { scenario: 'first-steps', seats: 'alone', seed: 21 })
      await playToATurn(sitting)
      const { clicks, keys } = await play(sitting)
      return clicks + keys
    })
  return { turnClicks: await atATurn(turnByClicks), turnKeys: await atATurn(turnByKeys) }
}
