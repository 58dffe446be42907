import { isSeat, type Seat, type SeatList } from '../model/indexes'
import { AGENDAS, FACTION_INFO, PRIVATE_TERMS } from '../content/catalogue'
import type { Agenda, Goal, PrivateTerm, TermKind } from '../model/content'
import { factionAt, seatOf, type Faction } from '../model/ids'
import type { AccountLine, SeatAccount } from '../model/outcome'
import { HIDDEN, POINT_INDEX, POINT_SOURCES, type PointList, type Position } from '../model/state'
import { goalPoints, measure } from './metrics'
import { boardLines, fillBoardPoints } from './points'
import type { Standing } from './standing'

/** A goal with where it stands. */
export interface GoalProgress {
  readonly goal: Goal
  readonly value: number
  readonly points: number
}

/** Where a seat stands with a goal, and what it is worth so far. */
export function goalProgress(standing: Standing, faction: Faction, goal: Goal): GoalProgress {
  const value = measure(standing, seatOf(faction), goal.metric)
  return { goal, value, points: goalPoints(goal, value) }
}

/** A faction's three missions as they stand. Missions are public. */
export function missions(standing: Standing, faction: Faction): GoalProgress[] {
  return FACTION_INFO[faction].missions.map((goal) => goalProgress(standing, faction, goal))
}

/** A seat's chosen agenda as it stands; null when none is chosen or the viewer may not know it. */
export function agendaProgress(standing: Standing, faction: Faction): (GoalProgress & { readonly agenda: Agenda }) | null {
  const id = standing.position.agendas[seatOf(faction)]
  const agenda = id === null || id === HIDDEN ? undefined : AGENDAS.get(id)
  return agenda === undefined ? null : { agenda, ...goalProgress(standing, faction, agenda.goal) }
}

/** A seat's private term as it stands; null when it has none or the viewer may not know it. */
export function privateTermProgress(standing: Standing, faction: Faction): (GoalProgress & { readonly term: PrivateTerm }) | null {
  const id = standing.position.privateTerms[seatOf(faction)]
  const term = id === null || id === HIDDEN ? undefined : PRIVATE_TERMS.get(id)
  return term === undefined ? null : { term, ...goalProgress(standing, faction, term.goal) }
}

/** One of a seat's own goals as it stands: a mission, its agenda, or its private term. */
export interface OwnGoal extends GoalProgress {
  readonly kind: 'mission' | 'agenda' | TermKind
  /** What accounts call it by: the mission's id, the agenda's, or the term's. */
  readonly id: string
}

/** All that a seat scores only at the end, as it stands: its missions, and of its agenda and private term what may be known. */
export function ownGoals(standing: Standing, faction: Faction): readonly OwnGoal[] {
  const goals: OwnGoal[] = missions(standing, faction).map((mission) => ({ kind: 'mission', id: mission.goal.id, ...mission }))
  const kept = agendaProgress(standing, faction)
  if (kept !== null) goals.push({ kind: 'agenda', id: kept.agenda.id, goal: kept.goal, value: kept.value, points: kept.points })
  const drawn = privateTermProgress(standing, faction)
  if (drawn !== null) goals.push({ kind: drawn.term.kind, id: drawn.term.id, goal: drawn.goal, value: drawn.value, points: drawn.points })
  return goals
}

/**
 * The exact account of a seat's score: the points of the lines add up to the total. Missions and agenda are counted when
 * `secret` is asked for and at the end of the game; what the position hides is left out.
 */
export function account(standing: Standing, faction: Faction, options: { readonly secret?: boolean } = {}): SeatAccount {
  const { position } = standing
  const seat = seatOf(faction)
  const lines = boardLines(standing, seat)
  const add = (source: AccountLine['source'], points: number, params: AccountLine['params'] = {}): void => {
    if (points !== 0) lines.push({ source, points, params })
  }
  for (const part of POINT_SOURCES) add('half-time', position.banked[seat][POINT_INDEX[part]], { part })
  if (options.secret === true || position.phase === 'over') {
    for (const { kind, id, value, points } of ownGoals(standing, faction)) add(kind, points, { goal: id, value })
  }
  add('fines', -position.finePoints[seat])
  add('delay', -position.delayPoints[seat])
  add('breach', -position.breachPoints[seat])
  add('capital', -position.capital[seat])
  add('handicap', -position.handicap[seat])
  return { seat: faction, lines, total: lines.reduce((sum, line) => sum + line.points, 0) }
}

/** Every seat's total in seat order, public unless `secret` is asked for: the totals of the accounts, without their lines. */
export function totals(standing: Standing, options: { readonly secret?: boolean } = {}): SeatList {
  const list = publicTotals(standing)
  if (options.secret !== true && standing.position.phase !== 'over') return list
  for (let seat = 0; isSeat(seat); seat++) list[seat] += goalsTotal(standing, factionAt(seat))
  return list
}

function publicTotals(standing: Standing): SeatList {
  const { position } = standing
  const list: SeatList = [0, 0, 0, 0]
  for (let seat = 0; isSeat(seat); seat++) {
    let points = fillBoardPoints(standing, seat, SOURCES) - lostPoints(position, seat)
    for (const half of position.banked[seat]) points += half
    list[seat] = points
  }
  return list
}

/** Points a seat has lost for good: by fines, waiting, broken promises and capital raised. */
function lostPoints({ finePoints, delayPoints, breachPoints, capital, handicap }: Position, seat: Seat): number {
  return finePoints[seat] + delayPoints[seat] + breachPoints[seat] + capital[seat] + handicap[seat]
}

/** Points of a faction's missions and, where they may be known, its agenda and its private term. */
function goalsTotal(standing: Standing, faction: Faction): number {
  const missionPoints = missions(standing, faction).reduce((sum, { points }) => sum + points, 0)
  return missionPoints + (agendaProgress(standing, faction)?.points ?? 0) + (privateTermProgress(standing, faction)?.points ?? 0)
}

const SOURCES: PointList = [0, 0, 0, 0, 0, 0, 0]
