/** The item of a list at a place where there must be one: a gap is a fault in the program, and says which. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`Nothing at ${index} in a list of ${list.length}`)
  return item
}
