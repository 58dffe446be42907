import {
  builtInScenario,
  TALLIES,
  applyMove,
  createGame,
  legalMoves,
  playerView,
  seatOf,
  type Faction,
  type GameState,
  type Move,
  type MoveOf,
  type MoveType,
  type Scenario,
  type Tally,
} from '../../../../rules'
import { decide, decisionSeed } from '../../index'
import { POLICIES, decideByPolicy, type PolicyId } from '../index'

/** The scenarios policies are tried in. */
export const spring = builtInScenario('spring-2021')
export const longWar = builtInScenario('long-war')

/** A decision of a seat that is held to a policy: the position it was made in, and the move. */
export interface Held {
  readonly state: GameState
  readonly move: Move
}

/** A game that was played with some seats held to policies. */
export interface Played {
  readonly end: GameState
  readonly held: readonly Held[]
  /** Every position that was left behind, with the move made in it, whoever made it. */
  readonly all: readonly Held[]
}

/** A game of easy bots in which some seats are held to policies; `held` is what the first of them decided. */
export const play = (scenario: Scenario, policies: Readonly<Partial<Record<Faction, PolicyId>>>, seed: number): Played => {
  const all: Held[] = []
  let state = createGame({ scenario, seed })
  for (let made = 0; state.pending.kind !== 'over'; made++) {
    const { seat } = state.pending
    const [view, moves, dice] = [playerView(state, seat), legalMoves(state), decisionSeed(seed, made)]
    const id = policies[seat]
    const { move } = id === undefined ? decide(view, moves, 'easy', dice) : decideByPolicy(view, moves, 'easy', POLICIES[id], dice)
    all.push({ state, move })
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
  }
  const [first] = Object.keys(policies)
  return { end: state, held: all.filter(({ move }) => move.seat === first), all }
}

/** The decisions of the first held seat that were moves of a type. */
export const movesOf = <T extends MoveType>({ held }: Played, type: T): readonly (Held & { readonly move: MoveOf<T> })[] =>
  held.filter((one): one is Held & { readonly move: MoveOf<T> } => one.move.type === type)

/** What the game has counted for a faction. */
export const tallyOf = ({ tally }: GameState, faction: Faction, name: Tally): number => tally[seatOf(faction)][TALLIES.indexOf(name)] ?? 0

/** The seeds of a few games. */
export const SEEDS = [1, 2, 3]
/** A few games with one seat held to a policy. */
export const played = (scenario: Scenario, seat: Faction, id: PolicyId): readonly Played[] =>
  SEEDS.map((seed) => play(scenario, { [seat]: id }, seed))
