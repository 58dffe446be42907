import { seatOf, type CardId, type Faction, type Seat } from '../../rules'
import type { SeatBots } from './bot-name'
import { perFaction } from './per-faction'
import type { GameRecord, Source, TimedRecord } from './record'
import type { SeriesSetup } from './series'
import { actionsIn, cardsIn, type ActionType, type ActionUse, type CardUse } from './statistics/actions'
import { approvalIn, type ApprovalStatistics } from '../statistics/approval'
import { bargainingIn, type BargainingStatistics } from './statistics/bargaining'
import { cardsHeldIn, type CardHeld } from './statistics/cards-held'
import { courseIn, type CourseStatistics } from './statistics/course'
import { decisionsIn, dramaIn, type DecisionStatistics, type DramaStatistics } from './statistics/drama'
import { rounded, wilson, type Rate } from '../statistics/estimates'
import { placesIn, type PlaceStatistics } from './statistics/places'
import { stagesIn, type StageStatistics } from './statistics/stages'
import { addTimes, countOf, timeAt, type Times } from './times'
import type { OrderRule } from './turn-places'

/** How long the decisions of a level (and effort) took, in milliseconds: those between several legal moves. */
export interface DecisionTime {
  readonly decisions: number
  readonly p50: number
  readonly p95: number
}

/** What `simulate --json` prints. Rates are 0-1; only `gamesPerSecond` and `decisionMs` depend on the machine. */
export interface SeriesReport {
  readonly scenario: string
  readonly games: number
  readonly seed: number
  readonly seats: SeatBots
  readonly wins: Readonly<Record<Faction, number>>
  readonly meanPoints: Readonly<Record<Faction, number>>
  /** Moves of all games together. */
  readonly moves: number
  readonly gamesPerSecond: number
  readonly order: OrderRule
  readonly winRate: Readonly<Record<Faction, Rate>>
  /** Mean points by where they come from. */
  readonly pointsBySource: Readonly<Record<Faction, Readonly<Partial<Record<Source, number>>>>>
  readonly meanCash: Readonly<Record<Faction, number>>
  readonly approval: ApprovalStatistics
  readonly actions: Readonly<Record<ActionType, ActionUse>>
  readonly cards: Readonly<Record<CardId, CardUse>>
  /** The secret cards by id: how often each was dealt and kept, and what became of the games in which it was kept, as counts. */
  readonly cardsHeld: Readonly<Record<string, CardHeld>>
  readonly bargaining: BargainingStatistics
  readonly course: CourseStatistics
  readonly stages: StageStatistics
  readonly drama: DramaStatistics
  readonly decisions: Readonly<Record<Faction, DecisionStatistics>>
  readonly decisionMs: Readonly<Record<string, DecisionTime>>
  /** What the place in the turn order is worth; only where it was rotated. */
  readonly places?: PlaceStatistics
}

/** What a report says of its series besides the figures. */
export type ReportedSetup = Pick<SeriesSetup, 'seed' | 'seats' | 'order'> & { readonly scenario: { readonly id: string } }

/** A series as figures, from its games in the order of their seeds; `seconds` is what they took. */
export const reportOf = ({ scenario, seed, seats, order }: ReportedSetup, timed: readonly TimedRecord[], seconds: number): SeriesReport => {
  const games = timed.map(({ game }) => game)
  return {
    scenario: scenario.id,
    games: games.length,
    seed,
    seats,
    wins: perFaction((faction) => winsIn(games, faction)),
    meanPoints: perFaction((faction) => meanIn(games, ({ points }) => points[seatOf(faction)])),
    moves: games.reduce((sum, { moves }) => sum + moves, 0),
    gamesPerSecond: rounded(games.length / Math.max(seconds, 1e-6), 2),
    order,
    winRate: perFaction((faction) => wilson(winsIn(games, faction), games.length)),
    pointsBySource: perFaction((faction) => sourcesIn(games, seatOf(faction))),
    meanCash: perFaction((faction) => meanIn(games, ({ cash }) => cash[seatOf(faction)])),
    approval: approvalIn(games),
    actions: actionsIn(games),
    cards: cardsIn(games),
    cardsHeld: cardsHeldIn(games),
    bargaining: bargainingIn(games),
    course: courseIn(games),
    stages: stagesIn(games),
    drama: dramaIn(games),
    decisions: decisionsIn(games),
    decisionMs: decisionTimesIn(timed),
    ...(order === 'rotated' ? { places: placesIn(games) } : {}),
  }
}

/** Games a faction won. */
export const winsIn = (games: readonly GameRecord[], faction: Faction): number =>
  games.filter(({ winner }) => winner === seatOf(faction)).length

const meanIn = (games: readonly GameRecord[], valueOf: (game: GameRecord) => number): number =>
  rounded(games.reduce((sum, game) => sum + valueOf(game), 0) / Math.max(1, games.length), 2)

const sourcesIn = (games: readonly GameRecord[], seat: Seat): Partial<Record<Source, number>> => {
  const sums: Partial<Record<Source, number>> = {}
  for (const { sources } of games)
    for (const [source, points] of Object.entries(sources[seat]) as [Source, number][]) sums[source] = (sums[source] ?? 0) + points
  const means = Object.entries(sums).map(([source, points]) => [source, rounded(points / games.length, 2)])
  return Object.fromEntries(means) as Partial<Record<Source, number>>
}

const decisionTimesIn = (timed: readonly TimedRecord[]): SeriesReport['decisionMs'] => {
  const sums: Record<string, Times> = {}
  for (const { times } of timed) for (const [level, own] of Object.entries(times)) addTimes((sums[level] ??= {}), own)
  return Object.fromEntries(
    Object.entries(sums).map(([level, own]) => [
      level,
      { decisions: countOf(own), p50: rounded(timeAt(own, 0.5), 3), p95: rounded(timeAt(own, 0.95), 3) },
    ]),
  )
}
