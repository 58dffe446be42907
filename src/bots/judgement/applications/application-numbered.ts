import { applicationById, type Application } from '../../../../rules'
import type { Situation } from '../situation'

/** The application of that number; a bot is never asked about one that does not exist. */
export const applicationNumbered = ({ view }: Situation, id: number): Application => {
  const found = applicationById(view, id)
  if (found === null) throw new Error(`no application ${id}`)
  return found
}
