/** Remembers the last result of a pure function, so that what did not change keeps its identity. */
export const memoLast = <Args extends readonly unknown[], Value>(compute: (...args: Args) => Value): ((...args: Args) => Value) => {
  let last: { readonly args: Args; readonly value: Value } | null = null
  return (...args) => {
    const known = last
    if (known !== null && args.length === known.args.length && args.every((arg, at) => Object.is(arg, known.args[at]))) return known.value
    const value = compute(...args)
    last = { args, value }
    return value
  }
}

/** Gives back the earlier object when every field of the new one is the same. */
export const keepIfSame = <Value extends object>(): ((next: Value) => Value) => {
  let last: Value | null = null
  return (next) => {
    const known = last as Record<string, unknown> | null
    const same = known !== null && Object.entries(next).every(([key, value]) => Object.is(known[key], value))
    if (!same) last = next
    return last ?? next
  }
}
