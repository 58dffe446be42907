import { FACTIONS, builtInScenario, numbersWith, perSeat, seatOf, type DeepPartial, type Faction, type Numbers } from '../../../rules'
import { BOT_LEVELS, type BotLevel } from '../../bots'
import type { PolicyId } from '../../bots/policies'
import { nameOf, type SeatBots } from '../bot-name'
import { perFaction } from '../per-faction'
import { ORDERS, type OrderRule } from '../turn-places'

/** A series that answers one question about the game. */
export interface Experiment {
  readonly name: string
  readonly scenario: string
  /** The numbers that are others than the scenario's own. */
  readonly numbers?: DeepPartial<Numbers>
  readonly games: number
  readonly seats: SeatBots
  readonly order: OrderRule
  /** Which dice the bots roll, where the same seeds are played several times over. */
  readonly dice?: number
}

/** The level just below; null for the lowest. */
export const levelBelow = (level: BotLevel): BotLevel | null => BOT_LEVELS[BOT_LEVELS.indexOf(level) - 1] ?? null

/** The name of the series in which a seat only subsidises, of that in which one seat is played by the level above, and of that in which it has more cash. */
export const subsidyName = (faction: Faction): string => `subsidy-only-${faction}`
export const skillName = (faction: Faction): string => `one-above-${faction}`
export const richerName = (faction: Faction): string => `more-cash-${faction}`

/** The names of the series in which the seeds of the main one are played again with other dice. */
export const AGAIN = [1, 2, 3].map((dice) => `other-dice-${dice}`)

/** Cash a quarter that one seat has more of, where it is asked what cash is worth. */
export const MORE_CASH = 3

/** The long war's numbers that are others where a seat has more cash each quarter. */
const richer = (faction: Faction): DeepPartial<Numbers> => {
  const { base } = numbersWith(builtInScenario('long-war').numbers).income
  return { income: { base: perSeat((seat) => base[seat] + (seat === seatOf(faction) ? MORE_CASH : 0)) } }
}

/**
 * Every experiment behind the table of targets, at one level. `games` is the size of the two main series; the others are cut from it. All
 * of them begin at the same seed, so that they differ by what they ask and not by the hands dealt. What a place in the turn order is worth,
 * and how much the seed fixes, is not asked of strong bots: it takes many games, and is no matter of how well one plays.
 */
export const experimentsFor = (level: BotLevel, games: number): readonly Experiment[] => {
  const equal = perFaction(() => level)
  const part = (by: number): number => Math.max(1, Math.ceil(games / by))
  const series = (name: string, seats: SeatBots, count: number, more: Partial<Experiment> = {}): Experiment => ({
    name,
    scenario: 'long-war',
    games: count,
    seats,
    order: 'leader',
    ...more,
  })
  const held = (seat: Faction, policy: PolicyId): SeatBots => ({ ...equal, [seat]: nameOf({ level, effort: 1, policy }) })
  const below = levelBelow(level)
  return [
    series('long-war', equal, games),
    series('spring-2021', equal, games, { scenario: 'spring-2021' }),
    ...(level === 'strong' ? [] : [series('rotated', equal, Math.ceil(games / ORDERS) * ORDERS, { order: 'rotated' })]),
    series('always-approve', held('tencent', 'always-approve'), part(2)),
    series('never-approve', held('tencent', 'never-approve'), part(2)),
    series('brink', held('tencent', 'brink'), part(2)),
    series('empty-offer', held('ali', 'empty-offer'), part(2)),
    series('approve-from-3', held('tencent', 'approve-from-3'), part(4)),
    series('approve-from-4', held('tencent', 'approve-from-4'), part(4)),
    series('never-files', held('ali', 'never-files'), part(4)),
    ...FACTIONS.map((faction) => series(subsidyName(faction), held(faction, 'subsidy-only'), part(8))),
    ...(level === 'strong' ? [] : AGAIN.map((name, at) => series(name, equal, part(8), { dice: at + 1 }))),
    ...FACTIONS.map((faction) => series(richerName(faction), equal, part(4), { numbers: richer(faction) })),
    ...(below === null
      ? []
      : FACTIONS.map((faction) => series(skillName(faction), { ...perFaction(() => below), [faction]: level }, part(4)))),
  ]
}
