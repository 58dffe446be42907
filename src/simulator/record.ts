import {
  FACTIONS,
  SEATS,
  account,
  concessionsOf,
  seatOf,
  shares,
  type AccountLine,
  type CardId,
  type Concession,
  type GameState,
  type Move,
  type MoveType,
} from '../../rules'
import { partsOf, thinkerOf } from './bot-name'
import { playGame, type PlayedGame } from './play'
import type { SeriesSetup } from './series'
import { addTime, type Times } from './times'

/** Where points come from, as the account names it. */
export type Source = AccountLine['source']

/** An application Tencent approved. */
export interface ApprovedOffer {
  readonly seat: number
  readonly quarter: number
  readonly level: 2 | 3
  readonly concessions: readonly Concession[]
}

/**
 * What is kept of a finished game: plain data, the same wherever and with whatever company it was played. Lists of four are in seat order.
 */
export interface GameRecord {
  readonly seed: number
  /** Seat of the winner. */
  readonly winner: number
  /** Final totals, missions and agendas included. */
  readonly points: readonly number[]
  readonly sources: readonly Readonly<Partial<Record<Source, number>>>[]
  readonly cash: readonly number[]
  /** Moves of all kinds together. */
  readonly moves: number
  /** Moves of each kind. */
  readonly actions: readonly Readonly<Partial<Record<MoveType, number>>>[]
  /** Decisions with more than one legal move, ending the turn apart. */
  readonly decisions: readonly number[]
  /** Cards that came into somebody's hand, and those played. */
  readonly drawn: readonly CardId[]
  readonly played: readonly CardId[]
  /** Ali's first way in. */
  readonly entry: { readonly by: 'approved' | 'forced-open'; readonly quarter: number } | null
  readonly offers: readonly ApprovedOffer[]
  /** Quarter of the interconnection order; 0 without one. */
  readonly interconnection: number
  /** Seat with the most points banked at half time; -1 without a half time. */
  readonly halfTimeLeader: number
  /** Counted buyers (units of 100,000) when a quarter had closed and the next one's news had come; the last line is the end. */
  readonly shares: readonly (readonly number[])[]
}

/** A record with how long its bots thought, by level: the part that differs from machine to machine. */
export interface TimedRecord {
  readonly game: GameRecord
  readonly times: Readonly<Record<string, Times>>
}

/** Plays one game of a series and keeps what the statistics need; `clock` gives milliseconds. */
export const recordGame = ({ scenario, seats, order }: SeriesSetup, seed: number, clock: () => number): TimedRecord => {
  const times: Record<string, Times> = {}
  const decisions = [0, 0, 0, 0]
  const course: number[][] = []
  let quarter = 1
  const played = playGame(scenario, seed, seats, {
    order,
    clock,
    thought: (name, milliseconds) => addTime((times[thinkerOf(partsOf(name))] ??= {}), milliseconds),
    each: (state, move, choices) => {
      if (choices > 1 && move.type !== 'end-turn') decisions[seatOf(move.seat)] += 1
      if (state.quarter === quarter) return
      quarter = state.quarter
      course.push(shares(state))
    },
  })
  return { game: recordOf(seed, played, decisions, [...course, shares(played.state)]), times }
}

const recordOf = (
  seed: number,
  { state, points, winner, moves }: PlayedGame,
  decisions: readonly number[],
  course: GameRecord['shares'],
): GameRecord => ({
  seed,
  winner: seatOf(winner),
  points,
  sources: FACTIONS.map((faction) => sourcesIn(state, faction)),
  cash: state.cash,
  moves: moves.length,
  actions: actionsIn(moves),
  decisions,
  ...cardsIn(state, moves),
  ...accessIn(state),
  halfTimeLeader: halfTimeLeaderOf(state),
  shares: course,
})

const sourcesIn = (state: GameState, faction: (typeof FACTIONS)[number]): Partial<Record<Source, number>> => {
  const sources: Partial<Record<Source, number>> = {}
  for (const { source, points } of account(state, faction, { secret: true }).lines) sources[source] = (sources[source] ?? 0) + points
  return sources
}

const actionsIn = (moves: readonly Move[]): GameRecord['actions'] => {
  const actions: Partial<Record<MoveType, number>>[] = Array.from({ length: SEATS }, () => ({}))
  for (const { seat, type } of moves) {
    const own = actions[seatOf(seat)]
    own[type] = (own[type] ?? 0) + 1
  }
  return actions
}

const cardsIn = ({ hands, discards }: GameState, moves: readonly Move[]): Pick<GameRecord, 'drawn' | 'played'> => {
  const played = new Set(moves.flatMap((move) => (move.type === 'play-card' ? [move.card] : [])))
  return { drawn: [...new Set([...hands.flat(), ...discards.flat(), ...played])].sort(), played: [...played].sort() }
}

const accessIn = ({ applications, interconnection }: GameState): Pick<GameRecord, 'entry' | 'offers' | 'interconnection'> => {
  const ends = applications.flatMap(({ seat, level, status, offer, steps }) => {
    const quarter = steps[steps.length - 1]?.quarter ?? 0
    return status === 'approved' || status === 'forced-open'
      ? [{ seat, level, by: status, quarter, concessions: concessionsOf(offer) }]
      : []
  })
  const first = ends.find(({ seat }) => seat === 0)
  const offers = ends
    .filter(({ by }) => by === 'approved')
    .map(({ seat, quarter, level, concessions }) => ({ seat, quarter, level, concessions }))
  return { entry: first === undefined ? null : { by: first.by, quarter: first.quarter }, offers, interconnection }
}

const halfTimeLeaderOf = ({ banked }: GameState): number => {
  const half = banked.map((sources) => sources.reduce((sum, points) => sum + points, 0))
  const most = Math.max(...half)
  return most > 0 ? half.indexOf(most) : -1
}
