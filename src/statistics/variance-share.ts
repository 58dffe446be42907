import { rounded, type Mean } from './estimates'

/**
 * The share of the variance of some values that their group fixes, from groups of one size (one-way analysis of variance with random
 * effects): what differs within groups is taken off what differs between their means, so that many groups of mere chance give 0, and
 * a few may give less. The interval is that of a jackknife over groups.
 */
export const varianceShare = (groups: readonly (readonly number[])[]): Mean => {
  const share = shareOf(groups)
  const without = groups.map((_, left) => shareOf(groups.filter((_group, at) => at !== left)))
  const centre = meanOf(without)
  const half = groups.length < 3 ? Infinity : Z * Math.sqrt(((groups.length - 1) / groups.length) * squaresOf(without, centre))
  return { mean: rounded(share, 4), low: rounded(share - half, 4), high: rounded(share + half, 4) }
}

const Z = 1.959964

/** 0 where nothing differs, or where there is too little to tell. */
const shareOf = (groups: readonly (readonly number[])[]): number => {
  const size = groups[0]?.length ?? 0
  if (groups.length < 2 || size < 2) return 0
  const means = groups.map(meanOf)
  const within = groups.reduce((sum, group, at) => sum + squaresOf(group, means[at] ?? 0), 0) / (groups.length * (size - 1))
  const between = squaresOf(means, meanOf(means)) / (groups.length - 1) - within / size
  return between + within === 0 ? 0 : between / (between + within)
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const squaresOf = (values: readonly number[], centre: number): number => values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
