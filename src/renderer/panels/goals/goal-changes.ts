import { seatOf, type Faction, type Forecast, type Goal, type OwnGoal } from '../../../../rules'

/** How one of a seat's own goals would move: what it measures before and after, and the points that come or go with it. */
export interface GoalChange {
  readonly kind: OwnGoal['kind']
  readonly id: string
  readonly goal: Goal
  readonly from: number
  readonly to: number
  readonly points: number
}

/** What moves among a seat's own goals between two lists of them; those that bring or cost points first. */
export function goalChanges(before: readonly OwnGoal[], after: readonly OwnGoal[]): readonly GoalChange[] {
  const changes = after.flatMap(({ kind, id, goal, value, points }) => {
    const had = before.find((other) => other.kind === kind && other.id === id)
    if (had === undefined || (had.value === value && had.points === points)) return []
    return [{ kind, id, goal, from: had.value, to: value, points: points - had.points }]
  })
  return changes.sort((a, b) => Number(b.points !== 0) - Number(a.points !== 0))
}

/** What moves among a seat's own goals between two forecasts. */
export const goalsBetween = (before: Forecast, after: Forecast, faction: Faction): readonly GoalChange[] =>
  goalChanges(before.goals[seatOf(faction)], after.goals[seatOf(faction)])

/** The points of all that moves. */
export const goalSum = (changes: readonly GoalChange[]): number => changes.reduce((sum, { points }) => sum + points, 0)

/** The step of a goal that comes next from a value, where more can still be had. */
export const nextStep = ({ steps, reach }: Goal, value: number): Goal['steps'][number] | null => {
  if (reach === 'at-most') return null
  const have = Math.max(0, ...steps.filter(({ at }) => value >= at).map(({ points }) => points))
  return steps.find(({ at, points }) => value < at && points > have) ?? null
}
