import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Move } from '../../../rules'
import { createKeeper, type GameRecord, realRules, saveText, type SeatSetup } from '../../table'
import { safeFileName } from '../../shared/file-name'
import { partsOf, thinkerOf, type BotName } from '../bot-name'
import { ArgumentError } from '../options'
import { perFaction } from '../per-faction'
import type { SeriesSetup } from '../series'

/** Makes the folder games are kept in; throws an ArgumentError where there can be none. */
export const openFolder = (folder: string, option: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new ArgumentError(
      `--${option}: ${folder} cannot be written to (${error instanceof Error ? error.message : String(error)}). Name another folder.`,
    )
  }
}

/** The file a game of a series is kept in. */
export const keptFile = ({ scenario }: Pick<SeriesSetup, 'scenario'>, seed: number): string =>
  `${safeFileName(scenario.id, 'game')}-seed-${seed}.sinkingmarket`

/** Keeps a game of a series as a save the program opens and replays; a file of the same name is replaced. */
export const keepGame = (folder: string, setup: SeriesSetup, seed: number, moves: readonly Move[]): void => {
  const name = `${setup.scenario.name.en.slice(0, 50)}, seed ${seed}`
  writeFileSync(join(folder, keptFile(setup, seed)), saveText(recordOf(setup, seed, moves), name, new Date()))
}

const recordOf = ({ scenario, seats }: SeriesSetup, seed: number, moves: readonly Move[]): GameRecord => {
  const keeper = createKeeper(realRules)
  let record = keeper.start({ scenario, seed, seats: perFaction((faction) => seatOf(seats[faction])) })
  for (const [index, move] of moves.entries()) {
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(`seed ${seed}, move ${index + 1}: replaying ${move.type} was refused as ${result.code}`)
    record = result.record
  }
  return record
}

/** The seat as a save knows it: an effort or a policy, which it does not know, is told by the name. */
const seatOf = (bot: BotName): SeatSetup => {
  const parts = partsOf(bot)
  const plain = parts.policy === null && thinkerOf(parts) === parts.level
  return { kind: 'bot', name: plain ? '' : bot, level: parts.level }
}
