import { AGENDAS, FACTION_INFO, HIDDEN, measure, seatOf, type Faction, type Goal, type Metric, type Position } from '../../../rules'
import type { Character } from './character'

/** What the next step of a seat's goals is worth for each unit of progress, by metric; negative where less is wanted. */
export type Pulls = ReadonlyMap<string, number>

/** The name a metric goes by among pulls: its kind, with the counter it reads. */
export const pullKey = (metric: Metric): string => {
  if (metric.of === 'tally') return `tally:${metric.tally}`
  if (metric.of === 'percent-of') return `percent-of:${metric.faction}`
  return metric.of
}

/** Where a seat's missions, and its agenda if the viewer may know it, pull it. */
export const pullsOf = (position: Position, faction: Faction, { goalWeight }: Character): Pulls => {
  const seat = seatOf(faction)
  const agenda = position.agendas[seat]
  const goals: Goal[] = [...FACTION_INFO[faction].missions]
  const own = agenda === null || agenda === undefined || agenda === HIDDEN ? undefined : AGENDAS.get(agenda)
  if (own !== undefined) goals.push(own.goal)
  const pulls = new Map<string, number>()
  for (const goal of goals) {
    const key = pullKey(goal.metric)
    pulls.set(key, (pulls.get(key) ?? 0) + goalWeight * pullOf(goal, measure(position, seat, goal.metric)))
  }
  return pulls
}

/** Points for each unit of progress towards the next step of a goal: the nearer the step, the stronger. */
const pullOf = (goal: Goal, value: number): number => {
  const reached = (at: number): boolean => (goal.reach === 'at-least' ? value >= at : value <= at)
  const have = Math.max(0, ...goal.steps.filter(({ at }) => reached(at)).map(({ points }) => points))
  const next = goal.steps.find(({ at, points }) => !reached(at) && points > have)
  if (next === undefined) return 0
  const far = Math.abs(next.at - value)
  const pull = (next.points - have) / far
  return goal.reach === 'at-least' ? pull : -pull
}
