import {
  ALL_SEATS,
  TALLIES,
  actionCost,
  factionAt,
  perSeat,
  seatOf,
  standingOf,
  totals,
  winnerOf,
  type GameState,
  type Move,
  type MoveType,
  type PerSeat,
  type Seat,
} from '../../rules'

/** Who led a game, when, how each seat began, and whom the regulator fined. */
export interface Standings {
  /** Seat that led by public points when each quarter had closed and the next one's news had come; the last one is the winner. */
  readonly leaders: readonly Seat[]
  /** Seat with the fewest points banked at half time; -1 without a half time. */
  readonly halfTimeLast: Seat | -1
  /** The first thing each seat spent an action on; null if there was none. */
  readonly openings: PerSeat<MoveType | null>
  /** Fines each seat was given. */
  readonly fines: PerSeat
}

/** Notes standings while a game is played. */
export interface StandingsWatch {
  readonly each: (state: GameState, move: Move) => void
  /** The standings of the game, from its end. */
  readonly close: (state: GameState, winner: Seat) => Standings
}

/** A watch for one game. */
export const watchStandings = (): StandingsWatch => {
  const leaders: Seat[] = []
  const openings = perSeat<MoveType | null>(() => null)
  let quarter = 1
  return {
    each: (state, move) => {
      if (state.pending.kind === 'action' && actionCost(state, move) > 0) openings[seatOf(move.seat)] ??= move.type
      if (state.quarter === quarter) return
      quarter = state.quarter
      leaders.push(leaderOf(state))
    },
    close: (state, winner) => ({
      leaders: [...leaders, winner],
      halfTimeLast: halfTimeLastOf(state),
      openings,
      fines: perSeat((seat) => state.tally[seat][TALLIES.indexOf('fines')] ?? 0),
    }),
  }
}

const leaderOf = (state: GameState): Seat => seatOf(factionAt(winnerOf(state, totals(standingOf(state)))))

const halfTimeLastOf = ({ banked }: GameState): Seat | -1 => {
  const half = perSeat((seat) => banked[seat].reduce((sum, points) => sum + points, 0))
  const least = Math.min(...half)
  return half.some((points) => points > 0) ? (ALL_SEATS.find((seat) => half[seat] === least) ?? -1) : -1
}
