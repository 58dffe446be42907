import {
  AGENDAS,
  FACTION_INFO,
  HIDDEN,
  TENCENT,
  measure,
  seatOf,
  type AgendaId,
  type Faction,
  type Goal,
  type Metric,
  type Position,
  type Standing,
  type Seat,
} from '../../../rules'
import { beliefAboutTencent } from './belief'
import type { Character } from './character'

/** What the next step of a seat's goals is worth for each unit of progress, by metric; negative where less is wanted. */
export type Pulls = ReadonlyMap<string, number>

/** The name a metric goes by among pulls: its kind, with the counter it reads. */
export const pullKey = (metric: Metric): string => {
  if (metric.of === 'tally') return `tally:${metric.tally}`
  if (metric.of === 'percent-of') return `percent-of:${metric.faction}`
  return metric.of
}

/** Where a seat's missions pull it, and its agenda: the one it keeps if the viewer knows it, else what Tencent's deeds make likely. */
export const pullsOf = (standing: Standing, faction: Faction, { goalWeight, insight }: Character): Pulls => {
  const { position } = standing
  const seat = seatOf(faction)
  const agenda = position.agendas[seat]
  const pulls = new Map<string, number>()
  const follow = (goal: Goal, weight: number): void => {
    const key = pullKey(goal.metric)
    pulls.set(key, (pulls.get(key) ?? 0) + weight * progressPull(goal, measure(standing, seat, goal.metric)))
  }
  for (const goal of FACTION_INFO[faction].missions) follow(goal, goalWeight)
  for (const [id, chance] of agendasThought(position, seat, agenda, insight)) {
    const goal = AGENDAS.get(id)?.goal
    if (goal !== undefined) follow(goal, goalWeight * chance)
  }
  return pulls
}

/** Points for each unit of progress towards the next step of a goal: the nearer the step, the stronger. */
export const progressPull = (goal: Goal, value: number): number => {
  const reached = (at: number): boolean => (goal.reach === 'at-least' ? value >= at : value <= at)
  const have = Math.max(0, ...goal.steps.filter(({ at }) => reached(at)).map(({ points }) => points))
  const next = goal.steps.find(({ at, points }) => !reached(at) && points > have)
  if (next === undefined) return 0
  const far = Math.abs(next.at - value)
  const pull = (next.points - have) / far
  return goal.reach === 'at-least' ? pull : -pull
}

/** What a seat's missions alone, which all can read, make a unit of progress worth: reasons told to the table may rest on nothing more. */
export const missionPull = (standing: Standing, faction: Faction, key: string, { goalWeight }: Character): number => {
  let pull = 0
  for (const { metric, ...goal } of FACTION_INFO[faction].missions)
    if (pullKey(metric) === key) pull += goalWeight * progressPull({ ...goal, metric }, measure(standing, seatOf(faction), metric))
  return pull
}

/** What a WeChat door lasting to the end brings a seat by its missions, which all can read, in points for each level. */
export const doorPull = (standing: Standing, faction: Faction): number => {
  let pull = 0
  for (const goal of FACTION_INFO[faction].missions)
    if (goal.metric.of === 'access') pull += progressPull(goal, measure(standing, seatOf(faction), goal.metric))
  return pull
}

const agendasThought = (
  position: Position,
  seat: Seat,
  agenda: AgendaId | null | undefined,
  insight: number,
): Iterable<readonly [AgendaId, number]> => {
  if (agenda === null || agenda === undefined) return []
  if (agenda !== HIDDEN) return [[agenda, 1]]
  return seat === TENCENT ? beliefAboutTencent(position, insight) : []
}
