import {
  ALI,
  ALL_REGIONS,
  REGIONS,
  cashCost,
  cellOf,
  leaderOf,
  regionLeader,
  seatOf,
  type Faction,
  type Forecast,
  type Move,
  type Position,
  type RegionId,
  type RegionIndex,
  type Seat,
} from '../../../../rules'
import { itemAt } from '../../../shared/item-at'
import type { MovePreview } from '../../table'
import { goalSum, goalsBetween } from '../goals/goal-changes'
import { valueAt } from './target-gains'

/** The least a seat has to do at a place to end the quarter with a lead that it would not have without. */
export interface Flip {
  /** Whether the lead is another's now, or one's own and about to be lost. */
  readonly way: 'takes' | 'keeps'
  /** The sum it takes; null where the move has none. */
  readonly sum: number | null
  /** Where that turns the lead, which may be next door; the place itself first. */
  readonly regions: readonly RegionId[]
}

/** What the moves at a place bring with the dearest of them, and the lead they turn. */
export interface TargetWorth {
  /** Points of whoever acts by the end of the quarter, without what only the end of the game pays; null where no forecast tells. */
  readonly points: number | null
  /** Points of one's own agenda and missions, as if the game ended with the quarter. */
  readonly goals: number
  /** The platform that is held back or reported, and the points that come or go for it; null where none is. */
  readonly rival: { readonly faction: Faction; readonly points: number } | null
  readonly flip: Flip | null
}

type Look = (move: Move) => MovePreview | null

/** Works out what the moves at a place bring the seat that makes them, from the rules' forecast. */
export function worthOfTarget(position: Position, moves: readonly Move[], look: Look, viewer: Faction | null): TargetWorth {
  const byCost = [...moves].sort((a, b) => cashCost(position, a) - cashCost(position, b))
  const dearest = byCost.at(-1)
  const most = dearest === undefined ? null : look(dearest)
  if (dearest === undefined || most === null || most.before === null || most.after === null) return NOT_TOLD
  const { before, after } = most
  const rival = rivalOf(dearest)
  return {
    ...pointsFor(dearest.seat, before, after, viewer),
    rival: rival === null ? null : { faction: rival, points: boardPoints(rival, before, after) },
    flip: flipOf(position, byCost, look, leadsWon(before, after, seatOf(dearest.seat))),
  }
}

const NOT_TOLD: TargetWorth = { points: null, goals: 0, rival: null, flip: null }

/** What a list is sorted by: everything that counts for whoever acts, and what a platform that is held back or reported loses. */
export const sumOfWorth = ({ points, goals, rival }: TargetWorth): number => (points ?? 0) + goals - (rival?.points ?? 0)

/**
 * The points of own goals that come or go wherever one chooses: those that stand in more than half of a list's rows. They tell nothing
 * about a row, and are said once.
 */
export function goalsEverywhere(worths: readonly TargetWorth[]): number {
  const told = worths.filter(({ points }) => points !== null)
  const most = told.find(({ goals }) => 2 * told.filter((other) => other.goals === goals).length > told.length)
  return told.length > 1 && most !== undefined ? most.goals : 0
}

const rivalOf = (move: Move): Faction | null => (move.type === 'throttle' ? move.platform : move.type === 'petition' ? move.against : null)

const boardPoints = (faction: Faction, before: Forecast, after: Forecast): number =>
  after.accounts[seatOf(faction)].total - before.accounts[seatOf(faction)].total

/** The points that come to a seat between two forecasts, and those of its goals, which only the viewer may know. */
export const pointsFor = (
  faction: Faction,
  before: Forecast,
  after: Forecast,
  viewer: Faction | null,
): { readonly points: number; readonly goals: number } => ({
  points: boardPoints(faction, before, after),
  goals: viewer === faction ? goalSum(goalsBetween(before, after, faction)) : 0,
})

/** The cheapest of the moves at a place that turns a lead, and every lead that it turns the same way. */
function flipOf(position: Position, byCost: readonly Move[], look: Look, won: readonly RegionIndex[]): Flip | null {
  const [cheapest] = byCost
  if (cheapest === undefined || won.length === 0) return null
  const seat = seatOf(cheapest.seat)
  const taken = won.filter((region) => regionLeader(position, region) !== seat)
  const here = valueAt(cheapest, 'region')
  const turned = [...(taken.length > 0 ? taken : won)].sort((a, b) => Number(REGIONS[b].id === here) - Number(REGIONS[a].id === here))
  const first = itemAt(turned, 0)
  const least = byCost.find((move) => leadsAfter(look(move), first, seat)) ?? cheapest
  return {
    way: taken.length > 0 ? 'takes' : 'keeps',
    sum: 'amount' in least ? least.amount : null,
    regions: turned.filter((region) => leadsAfter(look(least), region, seat)).map((region) => REGIONS[region].id),
  }
}

/** The regions that a seat would lead after one forecast and not after the other. */
export const leadsWon = (before: Forecast, after: Forecast, seat: Seat): readonly RegionIndex[] =>
  ALL_REGIONS.filter((region) => leaderIn(after, region) === seat && leaderIn(before, region) !== seat)

const leadsAfter = (preview: MovePreview | null, region: RegionIndex, seat: Seat): boolean =>
  preview !== null && preview.after !== null && leaderIn(preview.after, region) === seat

function leaderIn({ ledger: { after, leftAfter } }: Forecast, region: RegionIndex): Seat | -1 {
  return leaderOf(
    after[cellOf(region, ALI)] - leftAfter[region],
    after[cellOf(region, 1)],
    after[cellOf(region, 2)],
    after[cellOf(region, 3)],
  )
}
