/**
 * Gives back the earlier value for as long as no move more is told and it says the same: a bid, made or taken back, changes nothing for
 * others, who must not be told anew either.
 */
export const keepWhileTold = <Value>(): ((moves: number, next: Value) => Value) => {
  let last: { readonly moves: number; readonly value: Value } | null = null
  return (moves, next) => {
    const known = last
    if (known !== null && known.moves === moves && saysTheSame(known.value, next)) return known.value
    last = { moves, value: next }
    return next
  }
}

const saysTheSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
