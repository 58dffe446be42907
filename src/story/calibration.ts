import numbers from './content/calibration.json'

/** A prediction beside what came. Whole tenths of a percent of all shoppers. */
export interface JudgedPrediction {
  readonly share: number
  readonly low: number
  readonly high: number
  /** The share as the market before left it. */
  readonly before: number
  readonly came: number
}

/** How well somebody knows how well they know. */
export interface Calibration {
  readonly count: number
  /** How far the predictions were off on average, either way, in points of share. */
  readonly miss: number
  /** How far they lay above what came on average, in points of share: above 0 for who hopes, below for who fears. */
  readonly lean: number
  /** How far off it would have been to say each time that nothing changes, in points of share. */
  readonly stillMiss: number
  /** How many of the ranges held what came. */
  readonly hits: number
  /** What the ranges say of their owner: too few to say, too narrow, wider than needed, or about right. */
  readonly sureness: 'few' | 'narrow' | 'wide' | 'fair'
  /** Whether the predictions lean to one side by more than their misses explain. */
  readonly leaning: 'high' | 'low' | 'none'
}

/** How often in a hundred a range is meant to hold what comes. */
export const PROMISED_PERCENT = Math.round(numbers.promised * 100)

/** Whether what came lies in the range. */
export const isHit = ({ low, high, came }: Pick<JudgedPrediction, 'low' | 'high' | 'came'>): boolean => low <= came && came <= high

/** Weighs one person's predictions against what came. */
export function calibrate(predictions: readonly JudgedPrediction[]): Calibration {
  const count = predictions.length
  const hits = predictions.filter(isHit).length
  const miss = meanPoints(predictions.map(({ share, came }) => Math.abs(share - came)))
  const lean = meanPoints(predictions.map(({ share, came }) => share - came))
  const stillMiss = meanPoints(predictions.map(({ before, came }) => Math.abs(before - came)))
  return { count, miss, lean, stillMiss, hits, sureness: surenessOf(predictions, hits), leaning: leaningOf(count, miss, lean) }
}

/**
 * Too narrow when so few hits would be rare for honest ranges; wider than needed when ranges half as wide would have kept the promise too.
 */
function surenessOf(predictions: readonly JudgedPrediction[], hits: number): Calibration['sureness'] {
  const count = predictions.length
  if (count < numbers.fewest) return 'few'
  if (chanceOfAtMost(hits, count, numbers.promised) < numbers.rare) return 'narrow'
  return predictions.filter((one) => isHit(halved(one))).length >= count * numbers.promised ? 'wide' : 'fair'
}

function leaningOf(count: number, miss: number, lean: number): Calibration['leaning'] {
  const isMarked = count >= numbers.fewest && Math.abs(lean) >= numbers.lean.points && Math.abs(lean) >= miss * numbers.lean.ofMiss
  return isMarked ? (lean > 0 ? 'high' : 'low') : 'none'
}

const halved = ({ share, low, high, ...rest }: JudgedPrediction): JudgedPrediction => ({
  ...rest,
  share,
  low: share - (share - low) / 2,
  high: share + (high - share) / 2,
})

/** The chance of at most so many hits out of a number of tries, each of which hits with the same chance. */
export function chanceOfAtMost(hits: number, tries: number, chance: number): number {
  let ways = 1
  let sum = 0
  for (let hit = 0; hit <= Math.min(hits, tries); hit++) {
    sum += ways * chance ** hit * (1 - chance) ** (tries - hit)
    ways = (ways * (tries - hit)) / (hit + 1)
  }
  return sum
}

/** Tenths of a percent as points of share, on average; 0 of nothing. */
function meanPoints(tenths: readonly number[]): number {
  return tenths.length === 0 ? 0 : tenths.reduce((sum, one) => sum + one, 0) / tenths.length / 10
}
