import { seatOf, type Faction } from '../../rules'
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
  readonly made: { readonly source: AccountRowSource; readonly points: number } | null
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

/** The source in which one seat is most ahead of another. */
const mostOf = (rows: FinalAccount['rows'], first: number, second: number): Verdict['made'] => {
  const ahead = rows.map(({ source, cells }) => ({ source, points: (cells[first]?.points ?? 0) - (cells[second]?.points ?? 0) }))
  return ahead.sort((a, b) => b.points - a.points)[0] ?? null
}

const doorOf = (told: GameResult['told'], seat: Faction): Door | null => {
  const began = told.findIndex((entry) => entry.kind === 'contract-began' && entry.seat === seat)
  const before = began < 0 ? told : told.slice(0, began)
  const holds = before.filter((entry) => entry.kind === 'ruled' && entry.applicant === seat && entry.ruling === 'hold').length
  if (holds === 0) return null
  const contract = told[began]
  const opened = contract?.kind === 'contract-began' ? contract : null
  return { holds, quarter: opened?.quarter ?? null, forced: opened?.forced ?? false }
}
