/** The first of a list that is never empty, such as the best of a ranked one. */
export const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list
  if (first === undefined) throw new RangeError('the list is empty')
  return first
}
