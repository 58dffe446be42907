/**
 * The keys of a record in the order they are written: a list of a union's members that cannot forget one, where the record is exhaustive.
 */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly [K, ...K[]] {
  return Object.keys(record) as [K, ...K[]]
}
