import type { AccessLevel } from '../../../../rules'

/** How narrow a leaf is seen that stands open. */
const OPEN = 0.3

/** How wide the two leaves of a door are seen, 1 when shut: the right one opens to mini programs, both to first entries. */
export function leafWidths(level: AccessLevel): readonly [left: number, right: number] {
  return [level === 3 ? OPEN : 1, level >= 2 ? OPEN : 1]
}

/** How wide they are seen on the way from one level to another; null where no leaf moves. */
export function leavesBetween(
  before: AccessLevel,
  now: AccessLevel,
): ((progress: number) => readonly [left: number, right: number]) | null {
  const [from, to] = [leafWidths(before), leafWidths(now)]
  if (from[0] === to[0] && from[1] === to[1]) return null
  return (progress) => [from[0] + (to[0] - from[0]) * progress, from[1] + (to[1] - from[1]) * progress]
}
