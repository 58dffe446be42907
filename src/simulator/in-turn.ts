/** The item whose turn it is where the items of a list take turns. */
export const inTurn = <T>(list: readonly T[], turn: number): T => {
  const item = list[turn % list.length]
  if (item === undefined) throw new RangeError('nothing takes turns')
  return item
}
