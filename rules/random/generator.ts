/** What holds a generator's state: a game, or a test's own object. */
export interface Seeded {
  rng: number // uint32
}

/** The next integer in 0..bound-1 (mulberry32; its whole state is one uint32). */
export function nextInt(seeded: Seeded, bound: number): number {
  seeded.rng = (seeded.rng + 0x6d2b79f5) >>> 0
  let t = seeded.rng
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * bound)
}

/** One of a list, each as likely; asking an empty one is a bug. */
export function pick<T>(seeded: Seeded, list: readonly T[]): T {
  const at = nextInt(seeded, list.length)
  const item = list[at]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** Shuffles a list in place. */
export function shuffle<T>(seeded: Seeded, list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = nextInt(seeded, i + 1)
    const held = list[i] as T
    list[i] = list[j] as T
    list[j] = held
  }
  return list
}
