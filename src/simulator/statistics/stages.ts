import { seatOf, type Faction } from '../../../rules'
import { perFaction } from '../per-faction'
import type { GameRecord } from '../record'
import { medianOf, wilson, type Rate } from '../../statistics/estimates'

/** What became of the seasons' stages. */
export interface StageStatistics {
  readonly stages: number
  /** How often somebody won one, and each seat of those that were won. */
  readonly won: Rate
  readonly wonBy: Readonly<Record<Faction, Rate>>
  /** What a stage that was won cost, in cash: the middle one. */
  readonly medianPrice: number
}

/** The stages of some games together. */
export const stagesIn = (games: readonly GameRecord[]): StageStatistics => {
  const all = games.flatMap(({ stages }) => stages)
  const won = all.filter(({ winner }) => winner >= 0)
  return {
    stages: all.length,
    won: wilson(won.length, all.length),
    wonBy: perFaction((faction) => wilson(won.filter(({ winner }) => winner === seatOf(faction)).length, won.length)),
    medianPrice: medianOf(won.map(({ price }) => price)),
  }
}
