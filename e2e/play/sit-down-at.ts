import { rmSync } from 'node:fs'
import { expect } from '@playwright/test'
import { builtInScenario } from '../../rules'
import type { GameRecord } from '../../src/table'
import { makeUserFolder } from '../support/launch-game'
import type { Desk } from './desk'
import { playToATurn } from './play-on'
import { isOver, isTurnOfPerson, keepGame, playByRules, SEATINGS } from './played-by-rules'
import { sitDown, type ProgramSitting, type SittingOptions } from './sitting'
import { t } from './words'

/** A game that is already going when a test sits down. */
interface BegunGame {
  readonly scenario: string
  readonly seed: number
  readonly seats?: keyof typeof SEATINGS
  readonly predicts?: boolean
}

/** How somebody sits down to it: at a start of their own, or at a desk, with nothing to say of its folder then. */
type Seat = SittingOptions | (Pick<SittingOptions, 'settings' | 'size'> & { readonly desk: Desk<ProgramSitting> })

/** Sits down before the final account of a game that four bots have played: it is opened from the drawer. */
export const sitDownAtTheEnd = async (game: BegunGame, seat: Seat = {}): Promise<ProgramSitting> => {
  const sitting = await sitDownWith(recordOf({ seats: 'watch', ...game }, isOver), seat)
  const { title, saves, end, hands } = sitting
  await title.savedGames()
  await hands.press(saves.slips.getByRole('button', { name: t('screens:saves.open') }))
  await expect(end.heading).toBeVisible()
  return sitting
}

/** Sits down in the first turn of a person, with nothing done in it. */
export const sitDownInATurn = async (game: BegunGame, seat: Seat = {}): Promise<ProgramSitting> => {
  const sitting = await sitDownWith(recordOf(game, isTurnOfPerson), seat)
  await sitting.title.continue()
  await playToATurn(sitting)
  return sitting
}

const recordOf = ({ scenario, seed, seats = 'alone', predicts = false }: BegunGame, isThere: (record: GameRecord) => boolean): GameRecord =>
  playByRules({ scenario: builtInScenario(scenario), seed, seats: SEATINGS[seats], predicts }, isThere)

/** Sits down with a game in the drawer; a folder nobody gave goes with the sitting. */
export const sitDownWith = async (record: GameRecord, seat: Seat = {}): Promise<ProgramSitting> => {
  if ('desk' in seat) {
    keepGame(seat.desk.folder, record)
    return seat.desk.sitDown(seat)
  }
  const userFolder = seat.userFolder ?? makeUserFolder()
  keepGame(userFolder, record)
  const sitting = await sitDown({ ...seat, userFolder })
  const close = async (): Promise<void> => {
    await sitting.close()
    if (seat.userFolder === undefined) rmSync(userFolder, { recursive: true, force: true })
  }
  return { ...sitting, close }
}
