import {
  ALI,
  ALL_SEATS,
  account,
  factionAt,
  perSeat,
  seatOf,
  standingOf,
  type AccountLine,
  type CardId,
  type Faction,
  type GameState,
  type Move,
  type MoveType,
  type PerSeat,
  type Seat,
} from '../../rules'
import { accessIn, type AccessRecord } from '../statistics/approval'
import { bargainsIn, type Bargains } from './bargains'
import { partsOf, thinkerOf } from './bot-name'
import { heldIn, type HeldCard } from './held-cards'
import { playGame, type PlayedGame } from './play'
import type { SeriesSetup } from './series'
import { watchStandings, type Standings } from './standings'
import { watchStages, type WonStage } from './stages'
import { addTime, type Times } from './times'

/** Where points come from, as the account names it. */
export type Source = AccountLine['source']

/**
 * What is kept of a finished game: plain data, the same wherever and with whatever company it was played. Lists of four are in seat order.
 */
export interface GameRecord extends AccessRecord {
  readonly seed: number
  /** Seat of the winner. */
  readonly winner: Seat
  /** Final totals, missions and agendas included. */
  readonly points: PerSeat
  readonly sources: PerSeat<Readonly<Partial<Record<Source, number>>>>
  readonly cash: PerSeat
  /** Moves of all kinds together. */
  readonly moves: number
  /** Moves of each kind. */
  readonly actions: PerSeat<Readonly<Partial<Record<MoveType, number>>>>
  /** Decisions with more than one legal move, ending the turn apart. */
  readonly decisions: PerSeat
  /** Cards that came into somebody's hand, and those played. */
  readonly drawn: readonly CardId[]
  readonly played: readonly CardId[]
  /** Seat with the most points banked at half time; -1 without a half time. */
  readonly halfTimeLeader: Seat | -1
  /** The secret cards each seat was dealt, and those it kept. */
  readonly held: readonly HeldCard[]
  /** The first quarter in which Ali had a mini program; 1 where it begins with one, null where it never came to it. */
  readonly aliIn: number | null
  readonly bargains: Bargains
  readonly standings: Standings
  /** The seasons' stages, by quarter; none where a scenario has none. */
  readonly stages: readonly WonStage[]
  /** Counted buyers (units of 100,000) when a quarter had closed and the next one's news had come; the last line is the end. */
  readonly shares: readonly PerSeat[]
}

/** A record with how long its bots thought, by level: the part that differs from machine to machine. */
export interface TimedRecord {
  readonly game: GameRecord
  readonly times: Readonly<Record<string, Times>>
}

/** Plays one game of a series and keeps what the statistics need; `clock` gives milliseconds, and `ended` is told every move. */
export const recordGame = (
  { scenario, seats, order, dice = 0 }: SeriesSetup,
  seed: number,
  clock: () => number,
  ended: (moves: readonly Move[]) => void = () => undefined,
): TimedRecord => {
  const times: Record<string, Times> = {}
  const decisions = perSeat(() => 0)
  const course: PerSeat[] = []
  const standings = watchStandings()
  const stages = watchStages()
  let quarter = 1
  const played = playGame(scenario, seed, seats, {
    order,
    dice,
    clock,
    thought: (name, milliseconds) => addTime((times[thinkerOf(partsOf(name))] ??= {}), milliseconds),
    each: (state, move, choices) => {
      standings.each(state, move)
      stages.each(state)
      if (choices > 1 && move.type !== 'end-turn') decisions[seatOf(move.seat)] += 1
      if (state.quarter === quarter) return
      quarter = state.quarter
      course.push(sharesOf(state))
    },
  })
  ended(played.moves)
  const { entry } = accessIn(played.state)
  const began = scenario.start.access[ALI] >= 2
  return {
    game: {
      ...recordOf(seed, played, decisions, [...course, sharesOf(played.state)]),
      aliIn: began ? 1 : (entry?.quarter ?? null),
      standings: standings.close(played.state, seatOf(played.winner)),
      stages: stages.close(played.state),
    },
    times,
  }
}

const recordOf = (
  seed: number,
  { state, points, winner, moves }: PlayedGame,
  decisions: PerSeat,
  course: GameRecord['shares'],
): Omit<GameRecord, 'aliIn' | 'standings' | 'stages'> => ({
  seed,
  winner: seatOf(winner),
  points,
  sources: perSeat((seat) => sourcesIn(state, factionAt(seat))),
  cash: perSeat((seat) => state.cash[seat]),
  moves: moves.length,
  actions: actionsIn(moves),
  decisions,
  ...cardsIn(state, moves),
  ...accessIn(state),
  halfTimeLeader: halfTimeLeaderOf(state),
  shares: course,
  held: heldIn(state),
  bargains: bargainsIn(state, moves),
})

const sharesOf = (state: GameState): PerSeat => {
  const { counted } = standingOf(state)
  return perSeat((seat) => counted[seat])
}

const sourcesIn = (state: GameState, faction: Faction): Partial<Record<Source, number>> => {
  const sources: Partial<Record<Source, number>> = {}
  for (const { source, points } of account(standingOf(state), faction, { secret: true }).lines)
    sources[source] = (sources[source] ?? 0) + points
  return sources
}

const actionsIn = (moves: readonly Move[]): GameRecord['actions'] => {
  const actions = perSeat((): Partial<Record<MoveType, number>> => ({}))
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

const halfTimeLeaderOf = ({ banked }: GameState): Seat | -1 => {
  const half = perSeat((seat) => banked[seat].reduce((sum, points) => sum + points, 0))
  const most = Math.max(...half)
  return ALL_SEATS.find((seat) => most > 0 && half[seat] === most) ?? -1
}
