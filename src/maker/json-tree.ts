/** What a JSON file holds, whatever that is. */
export type Json = null | boolean | number | string | readonly Json[] | JsonGroup
export interface JsonGroup {
  readonly [name: string]: Json
}

/** Whether a value has fields. */
export const isGroup = (value: unknown): value is JsonGroup => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names and places a path such as `start.cash[2]` leads over. */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, place]) => (place === undefined ? part : Number(place)))

/** What stands at a place; undefined for nothing. */
export const valueAt = (tree: Json | undefined, path: string): Json | undefined =>
  stepsOf(path).reduce<Json | undefined>((at, step) => {
    if (typeof step === 'number') return Array.isArray(at) ? (at[step] as Json | undefined) : undefined
    return isGroup(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, tree)

/** The same file with another value at a place; groups on the way that are missing are made, all else is kept as it is. */
export const withValue = (tree: JsonGroup, path: string, value: Json): JsonGroup => put(tree, stepsOf(path), value) as JsonGroup

const put = (at: Json | undefined, [step, ...rest]: readonly (string | number)[], value: Json): Json => {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const list: readonly Json[] = Array.isArray(at) ? (at as readonly Json[]) : []
    return Array.from({ length: Math.max(list.length, step + 1) }, (_, i) => (i === step ? put(list[i], rest, value) : (list[i] ?? null)))
  }
  const group = isGroup(at) ? at : {}
  return { ...group, [step]: put(Object.hasOwn(group, step) ? group[step] : undefined, rest, value) }
}

/** The same file without a field. */
export const withoutField = (tree: JsonGroup, path: string): JsonGroup => {
  const steps = stepsOf(path)
  const last = steps.at(-1)
  const above = path.slice(0, path.length - String(last).length).replace(/\.$/, '')
  const group = above === '' ? tree : valueAt(tree, above)
  if (typeof last !== 'string' || !isGroup(group)) return tree
  const rest = Object.fromEntries(Object.entries(group).filter(([name]) => name !== last))
  return above === '' ? rest : withValue(tree, above, rest)
}
