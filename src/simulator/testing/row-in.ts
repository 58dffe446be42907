import type { Row } from '../balance/row'

/** The row whose target begins with these words. */
export const rowIn = (rows: readonly Row[], target: string): Row => {
  const found = rows.find((row) => row.target.startsWith(target))
  if (found === undefined) throw new Error(`no row on ${target}`)
  return found
}
