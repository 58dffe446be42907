/** The value below which a share of the values lies, 0 to 1; 0 for none. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)
