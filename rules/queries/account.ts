import { AGENDAS, FACTION_INFO, PRIVATE_TERMS } from '../content/catalogue'
import type { Agenda, Goal, PrivateTerm } from '../model/content'
import { SEATS, factionAt, seatOf, type Faction } from '../model/ids'
import type { AccountLine, SeatAccount } from '../model/outcome'
import { HIDDEN, POINT_SOURCES, type Position } from '../model/state'
import { goalPoints, measure } from './metrics'
import { boardPoints, fillBoardPoints, payBuyers } from './points'
import { standingOf } from './standing'

/** A goal with where it stands. */
export interface GoalProgress {
  readonly goal: Goal
  readonly value: number
  readonly points: number
}

/** Where a seat stands with a goal, and what it is worth so far. */
export function goalProgress(position: Position, faction: Faction, goal: Goal): GoalProgress {
  const value = measure(position, seatOf(faction), goal.metric)
  return { goal, value, points: goalPoints(goal, value) }
}

/** A faction's three missions as they stand. Missions are public. */
export function missions(position: Position, faction: Faction): GoalProgress[] {
  return FACTION_INFO[faction].missions.map((goal) => goalProgress(position, faction, goal))
}

/** A seat's chosen agenda as it stands; null when none is chosen or the viewer may not know it. */
export function agendaProgress(position: Position, faction: Faction): (GoalProgress & { readonly agenda: Agenda }) | null {
  const id = position.agendas[seatOf(faction)]
  const agenda = id === null || id === HIDDEN ? undefined : AGENDAS.get(id)
  return agenda === undefined ? null : { agenda, ...goalProgress(position, faction, agenda.goal) }
}

/** A seat's private term as it stands; null when it has none or the viewer may not know it. */
export function privateTermProgress(position: Position, faction: Faction): (GoalProgress & { readonly term: PrivateTerm }) | null {
  const id = position.privateTerms[seatOf(faction)]
  const term = id === null || id === HIDDEN ? undefined : PRIVATE_TERMS.get(id)
  return term === undefined ? null : { term, ...goalProgress(position, faction, term.goal) }
}

/**
 * The exact account of a seat's score: the points of the lines add up to the total. Missions and agenda are counted when
 * `secret` is asked for and at the end of the game; what the position hides is left out.
 */
export function account(position: Position, faction: Faction, options: { readonly secret?: boolean } = {}): SeatAccount {
  const seat = seatOf(faction)
  const lines = boardLines(position, seat)
  const add = (source: AccountLine['source'], points: number, params: AccountLine['params'] = {}): void => {
    if (points !== 0) lines.push({ source, points, params })
  }
  for (let source = 0; source < POINT_SOURCES.length; source++)
    add('half-time', position.banked[seat][source], { part: POINT_SOURCES[source] })
  if (options.secret === true || position.phase === 'over') {
    for (const mission of missions(position, faction)) add('mission', mission.points, { goal: mission.goal.id, value: mission.value })
    const own = agendaProgress(position, faction)
    if (own !== null) add('agenda', own.points, { goal: own.agenda.id, value: own.value })
    const drawn = privateTermProgress(position, faction)
    if (drawn !== null) add(drawn.term.kind, drawn.points, { goal: drawn.term.id, value: drawn.value })
  }
  add('fines', -position.finePoints[seat])
  add('delay', -position.delayPoints[seat])
  add('breach', -position.breachPoints[seat])
  add('capital', -position.capital[seat])
  return { seat: faction, lines, total: lines.reduce((sum, line) => sum + line.points, 0) }
}

/** Every seat's total in seat order, public unless `secret` is asked for: the totals of the accounts, without their lines. */
export function totals(position: Position, options: { readonly secret?: boolean } = {}): number[] {
  const list = publicTotals(position)
  if (options.secret !== true && position.phase !== 'over') return list
  for (let seat = 0; seat < SEATS; seat++) list[seat] += goalsTotal(position, factionAt(seat))
  return list
}

function publicTotals(position: Position): number[] {
  const standing = standingOf(position)
  const list: number[] = []
  for (let seat = 0; seat < SEATS; seat++) {
    let points = fillBoardPoints(position, seat, standing, SOURCES) - lostPoints(position, seat)
    for (const banked of position.banked[seat]) points += banked
    list.push(points)
  }
  return list
}

/** Points a seat has lost for good: by fines, waiting, broken promises and capital raised. */
function lostPoints({ finePoints, delayPoints, breachPoints, capital }: Position, seat: number): number {
  return finePoints[seat] + delayPoints[seat] + breachPoints[seat] + capital[seat]
}

/** Points of a faction's missions and, where it may be known, its agenda. */
function goalsTotal(position: Position, faction: Faction): number {
  const missionPoints = missions(position, faction).reduce((sum, { points }) => sum + points, 0)
  return missionPoints + (agendaProgress(position, faction)?.points ?? 0) + (privateTermProgress(position, faction)?.points ?? 0)
}

const SOURCES: number[] = Array.from(POINT_SOURCES, () => 0)

function boardLines(position: Position, seat: number): AccountLine[] {
  const standing = standingOf(position)
  const params: AccountLine['params'][] = [
    { buyers: standing.counted[seat] },
    { regions: standing.regionsLed[seat] },
    { macros: standing.macrosLed[seat] },
    {},
    { buyers: payBuyers(position) },
    {},
    { levels: position.organs.reduce((sum, level) => sum + level, 0) },
  ]
  const points = boardPoints(position, seat)
  return POINT_SOURCES.flatMap((source, i) => (points[i] === 0 ? [] : [{ source, points: points[i], params: params[i] }]))
}
