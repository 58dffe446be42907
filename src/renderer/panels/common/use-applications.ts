import { useMemo } from 'react'
import { useTable } from '../../table'
import { applicationsIn, type ApplicationOf } from '../../words'

/** The applications of the game on the table, by number. */
export function useApplications(): ApplicationOf {
  const { position } = useTable()
  return useMemo(() => applicationsIn(position), [position])
}
