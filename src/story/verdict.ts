import { POINT_SOURCES, TENCENT, seatOf, type Faction } from '../../rules'
import type { GameResult } from '../shared/game-result'
import type { AccountRowSource, FinalAccount } from './final-account'

/** How a seat came off, measured against the winner, and the winner against the second. */
export interface Verdict {
  readonly seat: Faction
  /** From 1. */
  readonly place: number
  readonly rival: Faction
  /** Points between the two; 0 where something else decided. */
  readonly margin: number
  /** What decided between two seats that are level on points. */
  readonly level: { readonly by: 'cash' | 'seat'; readonly cash: readonly [own: number, rivals: number] } | null
  /** Where most of the difference comes from, and how much of it; null where they are level. */
  readonly made: { readonly source: AccountRowSource | 'board'; readonly points: number } | null
  /** What became of its application, where waiting for it cost something. */
  readonly door: Door | null
}

/** A door that was held shut: how often, and when it opened after all; quarter null: never. */
export interface Door {
  readonly holds: number
  readonly quarter: number | null
  readonly forced: boolean
}

/** Says why a seat came where it came. */
export function verdictOf(
  { totals, rows, ranking }: FinalAccount,
  { quarters, told }: Pick<GameResult, 'quarters' | 'told'>,
  seat: Faction,
): Verdict {
  const place = ranking.indexOf(seat) + 1
  const rival = (place === 1 ? ranking[1] : ranking[0]) ?? seat
  const [own, other] = [seatOf(seat), seatOf(rival)]
  const [first, second] = place === 1 ? [own, other] : [other, own]
  const margin = totals[first] - totals[second]
  return {
    seat,
    place,
    rival,
    margin,
    level: margin > 0 ? null : levelOf(quarters.at(-1)?.cash ?? [0, 0, 0, 0], own, other),
    made: margin > 0 ? mostOf(rows, first, second) : null,
    door: place === 1 ? null : doorOf(told, seat),
  }
}

const levelOf = (cash: readonly number[], own: number, other: number): Verdict['level'] => {
  const [mine = 0, theirs = 0] = [cash[own], cash[other]]
  return { by: mine === theirs ? 'seat' : 'cash', cash: [mine, theirs] }
}

type Made = NonNullable<Verdict['made']>

/**
 * The source in which one seat is most ahead of another. Tencent's board pays by other sources than a platform's, each of which the other
 * cannot have: between the two it counts as one.
 */
const mostOf = (rows: FinalAccount['rows'], first: number, second: number): Made | null => {
  const ahead = rows.map(({ source, cells }): Made => ({ source, points: (cells[first]?.points ?? 0) - (cells[second]?.points ?? 0) }))
  const compared = first === TENCENT || second === TENCENT ? boardAsOne(ahead) : ahead
  return compared.sort((a, b) => b.points - a.points)[0] ?? null
}

const boardAsOne = (ahead: readonly Made[]): Made[] => {
  const board = ahead.filter(({ source }) => BOARD.has(source))
  return [
    { source: 'board', points: board.reduce((sum, { points }) => sum + points, 0) },
    ...ahead.filter(({ source }) => !BOARD.has(source)),
  ]
}

const BOARD: ReadonlySet<Made['source']> = new Set(POINT_SOURCES)

const doorOf = (told: GameResult['told'], seat: Faction): Door | null => {
  const began = told.findIndex((entry) => entry.kind === 'contract-began' && entry.seat === seat)
  const before = began < 0 ? told : told.slice(0, began)
  const holds = before.filter((entry) => entry.kind === 'ruled' && entry.applicant === seat && entry.ruling === 'hold').length
  if (holds === 0) return null
  const contract = told[began]
  const opened = contract?.kind === 'contract-began' ? contract : null
  return { holds, quarter: opened?.quarter ?? null, forced: opened?.forced ?? false }
}
