import { useMemo } from 'react'
import { ownGoals, seatOf, standingOf, type Forecast } from '../../../../rules'
import { useTable } from '../../table'
import { goalChanges, type GoalChange } from './goal-changes'

/** What a forecast does to the agenda and missions of the viewer; null where nobody's are to be seen. */
export function useGoalsAhead(forecast: Forecast): readonly GoalChange[] | null {
  const { position, viewer } = useTable()
  return useMemo(
    () => (viewer === null ? null : goalChanges(ownGoals(standingOf(position), viewer), forecast.goals[seatOf(viewer)])),
    [position, viewer, forecast],
  )
}
