import { expect } from '@playwright/test'
import { startGame } from './new-game'
import { playToATurn } from './play-on'
import { sitDownAnywhere, standUp } from './sitting'

/** Leaves a game of Spring 2021 two quarters old in Ali's turn: a full hand of five and neighbours with promises, which need most room. */
export const leaveGameInATurn = async (userFolder: string): Promise<void> => {
  const sitting = await sitDownAnywhere({ userFolder })
  await startGame(sitting, { scenario: 'spring-2021', seats: 'alone', seed: 7 })
  for (let quarter = 0; quarter < 2; quarter++) {
    await playToATurn(sitting)
    await sitting.table.endTurn()
    await expect(sitting.page.locator('.action-groups')).toHaveCount(0)
  }
  await playToATurn(sitting)
  await standUp(sitting)
}
