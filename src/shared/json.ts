/** Any value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Levels of nesting accepted in files from outside; a game's own files need about ten. */
export const MAX_JSON_DEPTH = 64

/** Says whether a parsed value nests deeper than `limit`, without recursion, so a hostile file cannot exhaust the stack. */
export const isDeeperThan = (value: unknown, limit: number): boolean => {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    const next: unknown[] = []
    for (const item of level) {
      if (item === null || typeof item !== 'object') continue
      for (const child of Object.values(item)) if (child !== null && typeof child === 'object') next.push(child)
    }
    level = next
  }
  return false
}

/** Writes JSON with sorted keys and no spaces: equal values always give equal text. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
