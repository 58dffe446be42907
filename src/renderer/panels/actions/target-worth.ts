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
import type { MovePreview } from '../../table'
import { goalSum, goalsBetween } from '../goals/goal-changes'

/** The least a seat has to do at a place to end the quarter with a lead that it would not have without. */
export interface Flip {
  /** Whether the lead is another's now, or one's own and about to be lost. */
  readonly way: 'takes' | 'keeps'
  /** The sum it takes; null where the move has none. */
  readonly sum: number | null
  readonly regions: readonly RegionId[]
}

/** What the moves at a place bring in points, and the lead they turn. */
export interface TargetWorth {
  /** Points by the end of the quarter, one's own goals included, with the dearest of the moves there; null where no forecast tells. */
  readonly points: number | null
  readonly flip: Flip | null
}

type Look = (move: Move) => MovePreview | null

/** Works out what the moves at a place bring the seat that makes them, from the rules' forecast. */
export function worthOfTarget(position: Position, moves: readonly Move[], look: Look, viewer: Faction | null): TargetWorth {
  const byCost = [...moves].sort((a, b) => cashCost(position, a) - cashCost(position, b))
  const dearest = byCost.at(-1)
  const most = dearest === undefined ? null : look(dearest)
  if (dearest === undefined || most === null || most.before === null || most.after === null) return { points: null, flip: null }
  const points = pointsBetween(dearest, most.before, most.after, viewer)
  const won = leadsWon(most.before, most.after, seatOf(dearest.seat))
  if (won.length === 0) return { points, flip: null }
  const least = byCost.find((move) => leadsAfter(look(move), won[0] ?? 0, seatOf(move.seat))) ?? dearest
  const holds = won.every((region) => regionLeader(position, region) === seatOf(dearest.seat))
  return {
    points,
    flip: {
      way: holds ? 'keeps' : 'takes',
      sum: 'amount' in least ? least.amount : null,
      regions: won.map((region) => REGIONS[region].id),
    },
  }
}

/** Own points; of a rival that is held back or reported, the points it loses as well. */
function pointsBetween(move: Move, before: Forecast, after: Forecast, viewer: Faction | null): number {
  const rival = rivalOf(move)
  return pointsFor(move.seat, before, after, viewer) - (rival === null ? 0 : boardPoints(rival, before, after))
}

const rivalOf = (move: Move): Faction | null => (move.type === 'throttle' ? move.platform : move.type === 'petition' ? move.against : null)

const boardPoints = (faction: Faction, before: Forecast, after: Forecast): number =>
  after.accounts[seatOf(faction)].total - before.accounts[seatOf(faction)].total

/** The points that come to a seat between two forecasts, with the goals that only the viewer may know. */
export const pointsFor = (faction: Faction, before: Forecast, after: Forecast, viewer: Faction | null): number =>
  boardPoints(faction, before, after) + (viewer === faction ? goalSum(goalsBetween(before, after, faction)) : 0)

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
