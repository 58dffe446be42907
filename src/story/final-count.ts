import { FACTIONS, seatOf, type Faction, type Position, type Words } from '../../rules'
import type { GameResult, PerSeat } from '../shared/game-result'
import { finalAccount, type AccountRowSource } from './final-account'
import { endingOf } from './game-result'

/** A source of points that everybody knew of, with what it brought each seat. */
export interface CountRow {
  readonly source: AccountRowSource
  readonly points: PerSeat<number>
}

/** What a seat kept hidden to the end. */
export interface CountSecret {
  readonly seat: Faction
  readonly agenda: { readonly name: Words; readonly points: number } | null
  readonly term: { readonly name: Words; readonly points: number; readonly kind: 'red-line' | 'wish' } | null
}

/** How a game is counted out before everybody: source by source, then the hidden goals, the one of whoever leads last. */
export interface FinalCount {
  readonly rows: readonly CountRow[]
  readonly secrets: readonly CountSecret[]
  readonly totals: PerSeat<number>
  readonly ranking: readonly Faction[]
  readonly decidedBy: GameResult['decidedBy']
  readonly cash: PerSeat<number>
}

/** Lays out the count of a game that is over. */
export function finalCount(position: Position): FinalCount {
  const { accounts, ranking, decidedBy, goals } = endingOf(position)
  const account = finalAccount({ accounts, ranking })
  const rows = account.rows
    .filter(({ source }) => !SECRET.includes(source))
    .map(({ source, cells }): CountRow => ({ source, points: perSeat((seat) => cells[seat]?.points ?? 0) }))
  const known = perSeat((seat) => rows.reduce((sum, { points }) => sum + (points[seat] ?? 0), 0))
  const secrets = FACTIONS.flatMap((seat): readonly CountSecret[] => {
    const { agenda, term } = goals[seatOf(seat)] ?? { agenda: null }
    if (agenda === null && term == null) return []
    return [
      {
        seat,
        agenda: agenda === null ? null : { name: agenda.name, points: agenda.points },
        term: term == null ? null : { name: term.name, points: term.points, kind: term.kind },
      },
    ]
  }).sort((a, b) => (known[seatOf(a.seat)] ?? 0) - (known[seatOf(b.seat)] ?? 0))
  const [ali, tencent, pdd, jd] = position.cash
  return { rows, secrets, totals: account.totals, ranking, decidedBy, cash: [ali, tencent, pdd, jd] }
}

/** How far a count goes: every source, every seat's hidden goals, and then the winner. */
export const stepsOf = ({ rows, secrets }: Pick<FinalCount, 'rows' | 'secrets'>): number => rows.length + secrets.length

/** Every seat's points after so many steps, in seat order. */
export function countedUpTo({ rows, secrets }: Pick<FinalCount, 'rows' | 'secrets'>, step: number): PerSeat<number> {
  const turned = secrets.slice(0, Math.max(0, step - rows.length))
  return perSeat((seat) => {
    const known = rows.slice(0, step).reduce((sum, { points }) => sum + (points[seat] ?? 0), 0)
    const own = turned.filter((secret) => seatOf(secret.seat) === seat)
    return own.reduce((sum, { agenda, term }) => sum + (agenda?.points ?? 0) + (term?.points ?? 0), known)
  })
}

const SECRET: readonly AccountRowSource[] = ['agenda', 'red-line', 'wish']

const perSeat = (of: (seat: 0 | 1 | 2 | 3) => number): PerSeat<number> => [of(0), of(1), of(2), of(3)]
