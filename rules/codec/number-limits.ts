import { BASE_NUMBERS } from '../content/numbers'
import { expecting } from '../schema/expectation'
import { problemAt, problemNaming, type Problem } from './problem'

/** The range a number of a scenario may have; the first pattern that fits its path decides, 0 to 10000 where none does. */
const LIMITS: readonly (readonly [RegExp, number, number])[] = [
  [/^numbers\.(actionsPerTurn\[\d\]|handLimit)$/, 1, 12],
  // What nothing else limits must cost an action, or a turn need never end.
  [/^numbers\.actionCost\.(file|revise)$/, 1, 12],
  [/^numbers\.(actionCost|proposalsPerTurn)/, 0, 12],
  // Weights and divisors: 0 would lose shoppers or divide by nothing.
  [/^numbers\.appeal\.stay/, 1, 10_000],
  [/^numbers\.(toll\.buyersPerCash|alipay\.trackPerCash|core\.leftHandPerPoint|core\.pointsPerCash|income\.buyersPerCash)/, 1, 100_000],
  [/^numbers\.points\.payBuyersPerPoint$/, 1, 100_000],
  // Parts of a whole.
  [
    /^numbers\.(appeal\.throttle|churn\.base|churn\.max|access\.stakePercent|access\.shelvesPercent|access\.leftHand(Turns)?Percent|points\.halfTime(Leads)?Percent)/,
    0,
    100,
  ],
  // Levels that have three costs each, and the ladder's own figures.
  [/^numbers\.(supply|service|organs)\.max$/, 0, 3],
  [/^numbers\.toll\.max$/, 0, 5],
  [/^numbers\.stage\.max$/, 0, 20],
  [/^numbers\.stage\.actions$/, 1, 12],
  [/^numbers\.stage\.rest$/, 0, 12],
  [/^numbers\.access\.feeMax$/, 0, 5],
  [/^numbers\.access\.(contractQuarters|maxCounterChanges)$/, 1, 12],
  [/^numbers\.(throttle\.quarters|push\.quarters|campaign\.quarters|toll\.step)$/, 1, 12],
  [/^numbers\.(subsidy\.max|scrutiny\.limit)/, 1, 1000],
  [/./, 0, 10_000],
]

/** What is wrong with a scenario's changes to the numbers: they must keep the shape of numbers.json and stay in range. */
export function numberProblems(changes: unknown): Problem[] {
  return compare(changes, BASE_NUMBERS, 'numbers')
}

function compare(changed: unknown, base: unknown, path: string): Problem[] {
  if (changed === undefined) return []
  if (typeof base === 'number') return compareNumber(changed, path)
  if (Array.isArray(base)) return compareList(changed, base, path)
  return compareGroup(changed, base as Readonly<Record<string, unknown>>, path)
}

function compareNumber(changed: unknown, path: string): Problem[] {
  const [from, to] = rangeOfNumber(path)
  const fits = typeof changed === 'number' && Number.isInteger(changed) && changed >= from && changed <= to
  return fits ? [] : [problemAt(path, expecting('whole', { from, to }), changed)]
}

function compareList(changed: unknown, base: readonly unknown[], path: string): Problem[] {
  if (!Array.isArray(changed) || changed.length !== base.length)
    return [problemAt(path, expecting('list-of', { count: base.length }), changed)]
  return base.flatMap((item, i) => compare(changed[i] ?? null, item, `${path}[${i}]`))
}

function compareGroup(changed: unknown, base: Readonly<Record<string, unknown>>, path: string): Problem[] {
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed))
    return [problemAt(path, expecting('group-of-numbers'), changed)]
  const missing = path.endsWith(']') ? missingKeys(changed, base, path) : []
  const list = Object.keys(base).join(', ')
  const wrong = Object.entries(changed).flatMap(([key, value]) =>
    Object.hasOwn(base, key)
      ? compare(value, base[key], `${path}.${key}`)
      : [problemNaming(`${path}.${key}`, expecting('one-of', { list }), key)],
  )
  return [...missing, ...wrong]
}

/** Lists are replaced whole, so a group inside one must have all its parts. */
function missingKeys(changed: object, known: Readonly<Record<string, unknown>>, path: string): Problem[] {
  return Object.keys(known)
    .filter((key) => !Object.hasOwn(changed, key))
    .map((key) => problemAt(`${path}.${key}`, expecting('number'), undefined))
}

/** The range of a number of the rules, by its place in a scenario's changes to them. */
export function rangeOfNumber(path: string): readonly [number, number] {
  const [, from, to] = LIMITS.find(([pattern]) => pattern.test(path)) as readonly [RegExp, number, number]
  return [from, to]
}
