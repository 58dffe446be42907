import type { Faction } from '../../../../rules'

/** What one figure on the board stands for; left-hand buyers are Ali's, but came from Taobao. */
export const TOKEN_KINDS = ['ali', 'ali-left', 'tencent', 'pdd', 'jd', 'floating'] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** Shoppers that one figure stands for, in units of 100,000: 2.5 million. */
export const SHOPPERS_PER_TOKEN = 25

/** A region's shoppers in exact figures, units of 100,000; `ali` is without the left-hand buyers. */
export type Crowd = Readonly<Record<TokenKind, number>>

/** The crowd of a region from its buyers in seat order, Ali's left-hand buyers and its shoppers. */
export function crowdOf(buyers: readonly number[], leftHand: number, shoppers: number): Crowd {
  const [ali = 0, tencent = 0, pdd = 0, jd = 0] = buyers
  const left = Math.min(leftHand, ali)
  return { ali: ali - left, 'ali-left': left, tencent, pdd, jd, floating: shoppers - ali - tencent - pdd - jd }
}

/** The figures that stand for a crowd, by the largest-remainder method: as many as the region has shoppers for, whoever they buy from. */
export function tokensOf(crowd: Crowd): readonly TokenKind[] {
  const shoppers = TOKEN_KINDS.reduce((sum, kind) => sum + crowd[kind], 0)
  if (shoppers <= 0) return []
  const places = Math.max(1, Math.round(shoppers / SHOPPERS_PER_TOKEN))
  const exact = TOKEN_KINDS.map((kind) => (crowd[kind] * places) / shoppers)
  const counts = exact.map(Math.floor)
  const order = TOKEN_KINDS.map((_, i) => i).sort((a, b) => exact[b] - counts[b] - (exact[a] - counts[a]) || a - b)
  const left = places - counts.reduce((sum, n) => sum + n, 0)
  for (const i of order.slice(0, left)) counts[i] += 1
  return TOKEN_KINDS.flatMap((kind, i) => new Array<TokenKind>(counts[i]).fill(kind))
}

/** One figure that changes hands: from which place to which, and what it was and becomes. */
export interface TokenStep {
  readonly from: number
  readonly to: number
  readonly was: TokenKind
  readonly becomes: TokenKind
}

/**
 * How a row of figures turns into another of the same length: whoever can stay with its platform stays, the rest are
 * taken over in order. Every place is left once and filled once.
 */
export function tokenSteps(before: readonly TokenKind[], after: readonly TokenKind[]): readonly TokenStep[] {
  const free = new Set(after.keys())
  const steps: TokenStep[] = []
  const waiting: number[] = []
  before.forEach((was, from) => {
    const to = [...free].find((place) => after[place] === was)
    if (to === undefined) waiting.push(from)
    else {
      free.delete(to)
      steps.push({ from, to, was, becomes: was })
    }
  })
  const places = [...free]
  waiting.forEach((from, i) => {
    const to = places[i]
    if (to !== undefined) steps.push({ from, to, was: before[from], becomes: after[to] })
  })
  return steps
}

/** Whose figure it is; null for nobody's. */
export function ownerOf(kind: TokenKind): Faction | null {
  if (kind === 'floating') return null
  return kind === 'ali-left' ? 'ali' : kind
}
