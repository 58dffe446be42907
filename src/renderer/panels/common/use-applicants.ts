import { useCallback } from 'react'
import { applicationById, factionAt } from '../../../../rules'
import { useTable } from '../../table'
import type { ApplicantOf } from '../../words'

/** Who filed which application of the game on the table. */
export function useApplicants(): ApplicantOf {
  const { position } = useTable()
  return useCallback(
    (id) => {
      const application = applicationById(position, id)
      return application === null ? null : factionAt(application.seat)
    },
    [position],
  )
}
