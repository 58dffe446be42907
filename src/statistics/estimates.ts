/** A share of some cases, 0-1, with the interval that holds the true one in 95 of 100 series. */
export interface Rate {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** A mean with its 95% interval. */
export interface Mean {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Standard deviations to either side that hold 95% of a normal distribution. */
const Z = 1.959964

/** The share of `cases` among `all` with Wilson's score interval, which stays honest near 0 and 1; of nothing, everything is possible. */
export const wilson = (cases: number, all: number): Rate => {
  if (all === 0) return { rate: 0, low: 0, high: 1 }
  const rate = cases / all
  const spread = 1 + (Z * Z) / all
  const centre = (rate + (Z * Z) / (2 * all)) / spread
  const half = (Z / spread) * Math.sqrt((rate * (1 - rate)) / all + (Z * Z) / (4 * all * all))
  return { rate: rounded(rate, 4), low: rounded(Math.max(0, centre - half), 4), high: rounded(Math.min(1, centre + half), 4) }
}

/** The mean of some values, its interval from their spread; one value alone says nothing of the spread. */
export const meanOf = (values: readonly number[]): Mean => {
  if (values.length === 0) return { mean: 0, low: 0, high: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length === 1) return { mean: rounded(mean, 4), low: -Infinity, high: Infinity }
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const half = Z * Math.sqrt(variance / values.length)
  return { mean: rounded(mean, 4), low: rounded(mean - half, 4), high: rounded(mean + half, 4) }
}

/** The difference of two independent rates (a less b) with Newcombe's interval, made from the two Wilson intervals. */
export const differenceOf = (a: Rate, b: Rate): Mean => {
  const mean = a.rate - b.rate
  const low = mean - Math.sqrt((a.rate - a.low) ** 2 + (b.high - b.rate) ** 2)
  const high = mean + Math.sqrt((a.high - a.rate) ** 2 + (b.rate - b.low) ** 2)
  return { mean: rounded(mean, 4), low: rounded(low, 4), high: rounded(high, 4) }
}

/** The middle value, the upper one of two; 0 of nothing. */
export const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** A value to so many digits after the point. */
export const rounded = (value: number, digits: number): number => {
  const result = Math.round(value * 10 ** digits) / 10 ** digits
  return result === 0 ? 0 : result
}
