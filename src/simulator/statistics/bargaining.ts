import { RULINGS, type Ruling } from '../../../rules'
import type { GameRecord } from '../record'
import { meanOf, wilson, type Mean, type Rate } from '../../statistics/estimates'

/** What seats asked of each other, and what came of it. */
export interface BargainingStatistics {
  /** Share of each kind among all rulings. */
  readonly rulings: Readonly<Record<Ruling, Rate>>
  /** Applications ruled on that were approved at once as first filed. */
  readonly firstOffersTaken: Rate
  readonly dealsPerGame: Mean
  /** Share of each form among the deals, the most frequent first. */
  readonly dealForms: Readonly<Record<string, Rate>>
  /** Promises kept of those that were kept or broken. */
  readonly promisesKept: Rate
}

/** Sums up the bargaining in some games. */
export const bargainingIn = (games: readonly GameRecord[]): BargainingStatistics => {
  const sum = (count: (game: GameRecord) => number): number => games.reduce((all, game) => all + count(game), 0)
  const countOf = (ruling: Ruling): number => sum(({ bargains }) => bargains.rulings[ruling] ?? 0)
  const ruled = RULINGS.reduce((all, ruling) => all + countOf(ruling), 0)
  const kept = sum(({ bargains }) => bargains.promisesKept)
  return {
    rulings: Object.fromEntries(RULINGS.map((ruling) => [ruling, wilson(countOf(ruling), ruled)])) as Record<Ruling, Rate>,
    firstOffersTaken: wilson(
      sum(({ bargains }) => bargains.firstOffersTaken),
      sum(({ bargains }) => bargains.ruledOn),
    ),
    dealsPerGame: meanOf(games.map(({ bargains }) => bargains.deals.length)),
    dealForms: formsIn(games.flatMap(({ bargains }) => bargains.deals)),
    promisesKept: wilson(kept, kept + sum(({ bargains }) => bargains.promisesBroken)),
  }
}

const formsIn = (deals: readonly string[]): Record<string, Rate> => {
  const counts = new Map<string, number>()
  for (const form of deals) counts.set(form, (counts.get(form) ?? 0) + 1)
  const sorted = [...counts].sort(([a, more], [b, fewer]) => fewer - more || a.localeCompare(b))
  return Object.fromEntries(sorted.map(([form, count]) => [form, wilson(count, deals.length)]))
}
