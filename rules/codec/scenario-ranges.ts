import { REGION_COUNT } from '../content/board'
import { MAX_HANDICAP } from '../model/scenario'
import { rangeOfNumber } from './number-limits'

/** What a whole number of a file may be, both ends among it. */
export type WholeRange = readonly [least: number, most: number]

/** The ranges of a scenario's own whole numbers, by their places without those in lists. */
export const SCENARIO_RANGES = {
  minutes: [1, 300],
  length: [1, 12],
  'startsAt.year': [2000, 2100],
  'startsAt.quarter': [1, 4],
  'start.shares': [0, 100],
  'start.leftHandPercent': [0, 100],
  'start.untappedRegions': [0, REGION_COUNT],
  'start.handicap': [0, MAX_HANDICAP],
  'start.cash': [0, 200],
  'start.scrutiny': [0, 20],
  'start.access': [0, 3],
  'start.contracts.until': [1, 12],
  'start.contracts.terms.trafficFee': [0, 5],
  'start.applications.offer.trafficFee': [0, 5],
  'start.supply': [0, 3],
  'start.service': [0, 3],
  'start.shops': [0, 2],
  'start.organs': [0, 3],
  'start.toll': [0, 5],
  'start.stakes': [0, 100],
  'start.cards': [0, 5],
} as const satisfies Readonly<Record<string, WholeRange>>

const RANGES: Readonly<Record<string, WholeRange>> = SCENARIO_RANGES

/** The range of the whole number at a place of a scenario file, `start.cash[2]`; null where no such number is. */
export function wholeRangeAt(path: string): WholeRange | null {
  if (path.startsWith('numbers.')) return rangeOfNumber(path)
  const name = path.replace(/\[\d+\]/g, '')
  return Object.hasOwn(RANGES, name) ? (RANGES[name] ?? null) : null
}
