import { rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import { makeUserFolder } from '../support/launch-game'
import { keepFinishedGame } from './played-by-rules'
import { sitDown, type ProgramSitting, type SittingOptions } from './sitting'
import { t } from './words'

/** Sits down before the final account of a game that four bots have played: it is opened from the drawer. */
export const sitDownAtTheEnd = async (
  game: { readonly scenario: string; readonly seed: number },
  options: Omit<SittingOptions, 'userFolder'> = {},
): Promise<ProgramSitting> => {
  const userFolder = makeUserFolder()
  keepFinishedGame(userFolder, game)
  const sitting = await sitDown({ ...options, userFolder })
  const { title, saves, end, hands } = sitting
  await title.savedGames()
  await hands.press(saves.slips.getByRole('button', { name: t('screens:saves.open') }))
  await expect(end.heading).toBeVisible()
  const close = async (): Promise<void> => {
    await sitting.close()
    rmSync(userFolder, { recursive: true, force: true })
  }
  return { ...sitting, close }
}
