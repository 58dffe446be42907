import { percentWithin } from '../table'
import type { Mean, Rate } from '../../statistics/estimates'

/** One target of the game: what is wanted, what was measured, and whether it holds. */
export interface Row {
  readonly target: string
  readonly wanted: string
  readonly measured: string
  readonly holds: boolean
  /** False when the interval reaches over the limit, so that more games could change the verdict. */
  readonly sure: boolean
  readonly from: string
}

/** Between which values a figure is wanted; rates 0-1. */
export interface Limits {
  readonly least?: number
  readonly most?: number
}

/** Whether a figure is where it is wanted, and whether its whole interval agrees. */
export const judge = (
  value: number,
  low: number,
  high: number,
  { least = -Infinity, most = Infinity }: Limits,
): Pick<Row, 'holds' | 'sure'> => {
  const within = (figure: number): boolean => figure >= least && figure <= most
  const holds = within(value)
  return { holds, sure: holds ? within(low) && within(high) : high < least || low > most }
}

/** A row on a rate. */
export const rateRow = (target: string, wanted: string, rate: Rate, limits: Limits, from: string): Row => ({
  target,
  wanted,
  measured: percentWithin(rate),
  from,
  ...judge(rate.rate, rate.low, rate.high, limits),
})

/** A row on a mean or a difference, in percent or points: `unit` follows the figures; rates are multiplied by `times`. */
export const meanRow = (
  target: string,
  wanted: string,
  { mean, low, high }: Mean,
  limits: Limits,
  from: string,
  unit: string,
  times = 1,
): Row => ({
  target,
  wanted,
  measured: `${(mean * times).toFixed(1)}${unit} (${(low * times).toFixed(1)} to ${(high * times).toFixed(1)})`,
  from,
  ...judge(mean, low, high, limits),
})

/** A row on many rates that are all wanted within the same limits: those outside are named. */
export const everyRow = (
  target: string,
  wanted: string,
  rates: Readonly<Record<string, Rate>>,
  limits: Limits,
  from: string,
  all = false,
): Row => {
  const judged = Object.entries(rates).map(([name, rate]) => ({ name, rate, ...judge(rate.rate, rate.low, rate.high, limits) }))
  const named = all ? judged : judged.filter(({ holds }) => !holds)
  const list = named.map(({ name, rate }) => `${name} ${(100 * rate.rate).toFixed(1)}%`).join(', ')
  return {
    target,
    wanted,
    measured: list === '' ? `all ${judged.length} of them` : all ? list : `outside: ${list}`,
    from,
    holds: judged.every(({ holds }) => holds),
    sure: judged.every(({ holds }) => holds) ? judged.every(({ sure }) => sure) : judged.some(({ holds, sure }) => !holds && sure),
  }
}
