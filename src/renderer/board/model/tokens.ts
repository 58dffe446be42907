import type { Faction, PerSeat } from '../../../../rules'

/** What one figure on the board stands for; left-hand buyers are Ali's, but came from Taobao. */
export const TOKEN_KINDS = ['ali', 'ali-left', 'tencent', 'pdd', 'jd', 'floating'] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** Shoppers that one figure stands for, in units of 100,000: 2.5 million. */
export const SHOPPERS_PER_TOKEN = 25

/** A region's shoppers in exact figures, units of 100,000; `ali` is without the left-hand buyers. */
export type Crowd = Readonly<Record<TokenKind, number>>

/** The crowd of a region from its buyers in seat order, Ali's left-hand buyers and its shoppers. */
export function crowdOf([ali, tencent, pdd, jd]: PerSeat, leftHand: number, shoppers: number): Crowd {
  const left = Math.min(leftHand, ali)
  return { ali: ali - left, 'ali-left': left, tencent, pdd, jd, floating: shoppers - ali - tencent - pdd - jd }
}

/** The figures that stand for a crowd, by the largest-remainder method: as many as the region has shoppers for, whoever they buy from. */
export function tokensOf(crowd: Crowd): readonly TokenKind[] {
  const shoppers = TOKEN_KINDS.reduce((sum, kind) => sum + crowd[kind], 0)
  if (shoppers <= 0) return []
  const places = Math.max(1, Math.round(shoppers / SHOPPERS_PER_TOKEN))
  const shares = TOKEN_KINDS.map((kind) => {
    const exact = (crowd[kind] * places) / shoppers
    const whole = Math.floor(exact)
    return { kind, whole, rest: exact - whole }
  })
  const left = places - shares.reduce((sum, { whole }) => sum + whole, 0)
  // Of equal remainders the first in order goes first: the sort keeps their order.
  const oneMore = new Set([...shares].sort((a, b) => b.rest - a.rest).slice(0, left))
  return shares.flatMap((share) => new Array<TokenKind>(share.whole + (oneMore.has(share) ? 1 : 0)).fill(share.kind))
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
  const free = new Map(after.entries())
  const steps: TokenStep[] = []
  const waiting: { readonly from: number; readonly was: TokenKind }[] = []
  for (const [from, was] of before.entries()) {
    const place = [...free].find(([, kind]) => kind === was)
    if (place === undefined) {
      waiting.push({ from, was })
      continue
    }
    const [to] = place
    free.delete(to)
    steps.push({ from, to, was, becomes: was })
  }
  for (const [to, becomes] of free) {
    const next = waiting.shift()
    if (next !== undefined) steps.push({ ...next, to, becomes })
  }
  return steps
}

/** Whose figure it is; null for nobody's. */
export function ownerOf(kind: TokenKind): Faction | null {
  if (kind === 'floating') return null
  return kind === 'ali-left' ? 'ali' : kind
}
