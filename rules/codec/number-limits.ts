import { BASE_NUMBERS } from '../content/numbers'
import { expecting, type Expectation } from '../schema/expectation'
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
  [/^numbers\.points\.(payBuyersPerPoint|organLevelsPerPoint)$/, 1, 100_000],
  // Parts of a whole.
  [
    /^numbers\.(appeal\.throttle|churn\.base|churn\.max|access\.stakePercent|access\.shelvesPercent|access\.leftHandPercent|points\.halfTimePercent)/,
    0,
    100,
  ],
  // Levels that have three costs each, and the ladder's own figures.
  [/^numbers\.(supply|service|organs)\.max$/, 0, 3],
  [/^numbers\.toll\.max$/, 0, 5],
  [/^numbers\.stage\.max$/, 0, 20],
  [/^numbers\.stage\.actions$/, 1, 12],
  [/^numbers\.access\.feeMax$/, 0, 5],
  [/^numbers\.access\.(contractQuarters|maxCounterChanges)$/, 1, 12],
  [/^numbers\.(throttle\.quarters|push\.quarters|toll\.step)$/, 1, 12],
  [/^numbers\.(subsidy\.max|scrutiny\.limit)/, 1, 1000],
  [/./, 0, 10_000],
]

/** What is wrong with a scenario's changes to the numbers: they must keep the shape of numbers.json and stay in range. */
export function numberProblems(changes: unknown): Problem[] {
  return compare(changes, BASE_NUMBERS, 'numbers')
}

function compare(changed: unknown, base: unknown, path: string): Problem[] {
  if (changed === undefined) return []
  const problem = (expected: Expectation): Problem[] => [problemAt(path, expected, changed)]
  if (typeof base === 'number') {
    const [from, to] = rangeOf(path)
    return Number.isInteger(changed) && (changed as number) >= from && (changed as number) <= to
      ? []
      : problem(expecting('whole', { from, to }))
  }
  if (Array.isArray(base)) {
    if (!Array.isArray(changed) || changed.length !== base.length) return problem(expecting('list-of', { count: base.length }))
    return base.flatMap((item, i) => compare(changed[i] ?? null, item, `${path}[${i}]`))
  }
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return problem(expecting('group-of-numbers'))
  const known = base as Readonly<Record<string, unknown>>
  const whole = path.endsWith(']') ? missingKeys(changed, known, path) : []
  return [
    ...whole,
    ...Object.entries(changed).flatMap(([key, value]) => {
      if (!Object.hasOwn(known, key))
        return [problemNaming(`${path}.${key}`, expecting('one-of', { list: Object.keys(known).join(', ') }), key)]
      return compare(value, known[key], `${path}.${key}`)
    }),
  ]
}

/** Lists are replaced whole, so a group inside one must have all its parts. */
function missingKeys(changed: object, known: Readonly<Record<string, unknown>>, path: string): Problem[] {
  return Object.keys(known)
    .filter((key) => !Object.hasOwn(changed, key))
    .map((key) => problemAt(`${path}.${key}`, expecting('number'), undefined))
}

function rangeOf(path: string): readonly [number, number] {
  const [, from, to] = LIMITS.find(([pattern]) => pattern.test(path)) as readonly [RegExp, number, number]
  return [from, to]
}
