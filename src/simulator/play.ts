import {
  createGame,
  factionAt,
  perSeat,
  playerView,
  standingOf,
  totals,
  winnerOf,
  type Faction,
  type GameState,
  type Move,
  type PerSeat,
  type Scenario,
} from '../../rules'
import { decide, decisionSeed, playOut, type Decision } from '../bots'
import { POLICIES, decideByPolicy } from '../bots/policies'
import { partsOf, type BotName, type SeatBots } from './bot-name'
import { perFaction } from './per-faction'
import { keepOrder, type OrderRule } from './turn-places'

/** A game played to its end by bots. */
export interface PlayedGame {
  readonly state: GameState
  /** Final totals in seat order, missions and agendas included. */
  readonly points: PerSeat
  readonly winner: Faction
  readonly moves: readonly Move[]
}

/** What somebody wants to know of a game while it is played, and in which order its seats take their turns. */
export interface GameWatch {
  /** Shown every position before its move is made, the move, and how many legal moves there were. The position changes after that. */
  readonly each?: (state: GameState, move: Move, choices: number) => void
  /** Milliseconds from anywhere; asked before and after each decision when somebody wants to be told how long it took. */
  readonly clock?: () => number
  readonly thought?: (bot: BotName, milliseconds: number) => void
  readonly order?: OrderRule
  /** What the bots roll where the same game is played several times; 0 where nothing is said. */
  readonly dice?: number
}

/** Plays one whole game between bots; each of them sees its own view and nothing else. */
export const playGame = (scenario: Scenario, seed: number, seats: SeatBots, watch: GameWatch = {}): PlayedGame => {
  const { each, order = 'leader', dice = 0 } = watch
  const rolled = dice === 0 ? seed : decisionSeed(seed, -dice)
  const minds = perFaction((faction) => mindOf(seats[faction], watch))
  const { state, moves } = playOut(keepOrder(createGame({ scenario, seed }), order, seed), {
    choose: (now, seat, legal, made) => minds[seat](now, seat, legal, decisionSeed(rolled, made)).move,
    each,
    entered: (now) => keepOrder(now, order, seed),
  })
  const points = totals(standingOf(state), { secret: true })
  return { state, points: perSeat((seat) => points[seat]), winner: factionAt(winnerOf(state, points)), moves }
}

type Mind = (state: GameState, seat: Faction, legal: readonly Move[], seed: number) => Decision

/** How a seat comes to its decisions, with the time taken where somebody asked for it. */
const mindOf = (name: BotName, { clock, thought }: GameWatch): Mind => {
  const { level, effort, policy } = partsOf(name)
  const think: Mind = (state, seat, legal, seed) =>
    policy === null
      ? decide(playerView(state, seat), legal, level, seed, { effort, nearest: false })
      : decideByPolicy(playerView(state, seat), legal, level, POLICIES[policy], seed, { effort, nearest: false })
  if (clock === undefined || thought === undefined) return think
  return (state, seat, legal, seed) => {
    const since = clock()
    const decision = think(state, seat, legal, seed)
    if (legal.length > 1) thought(name, clock() - since)
    return decision
  }
}
