import {
  applyInPlace,
  applyMove,
  cloneState,
  createGame,
  forecast,
  forecastPoints,
  legalMoves,
  nextInt,
  playerView,
  randomMove,
  randomPlayout,
  searchMoves,
  type GameState,
  type Move,
  type Scenario,
} from '../../rules'
import { inTurn } from '../../src/simulator/in-turn'
import type { RecordedGame } from './recorded-games'
import { microseconds, perSecond } from './stopwatch'

/** How fast the rules are, on one thread, in processor time. Costs are microseconds each. */
export interface RulesSpeed {
  /** Whole games from dealing to the last account, moves by chance, in place. */
  readonly randomGamesPerSecond: number
  readonly randomMovesPerSecond: number
  /** The same with every legal move listed and the pure applyMove: what a bot that knows nothing of search would do. */
  readonly enumeratedGamesPerSecond: number
  readonly enumeratedMovesPerSecond: number
  readonly movesPerGame: number
  /** Recorded games again through applyMove (checked, cloned, with log), and in place. */
  readonly applyMovesPerSecond: number
  readonly inPlaceMovesPerSecond: number
  /** From positions in the middle of games: copy, play by chance to the end. */
  readonly searchIterationsPerSecond: number
  readonly playoutMovesPerSecond: number
  readonly cloneMicroseconds: number
  readonly legalMovesMicroseconds: number
  readonly legalMovesCount: number
  readonly searchMovesMicroseconds: number
  readonly searchMovesCount: number
  readonly randomMoveMicroseconds: number
  readonly playerViewMicroseconds: number
  readonly forecastMicroseconds: number
  readonly forecastPointsMicroseconds: number
  /** A position as JSON, bytes on average. */
  readonly stateBytes: number
}

/** Measures the rules on games of a scenario, each figure for so many seconds. */
export const measureRules = (scenario: Scenario, games: readonly RecordedGame[], seconds: number): RulesSpeed => {
  const positions = games.flatMap((game) => game.positions)
  const middle = positions.filter(({ quarter, config }) => quarter > config.length / 4 && quarter <= config.length / 2)
  const cost = (work: (position: GameState) => unknown): number =>
    microseconds(seconds, () => {
      for (const position of positions) work(position)
      return positions.length
    })
  const mean = (of: (position: GameState) => number): number =>
    positions.reduce((sum, position) => sum + of(position), 0) / positions.length
  const random = { rng: 1 }
  return {
    ...randomPlay(scenario, seconds),
    ...searchPlay(middle, seconds),
    applyMovesPerSecond: perSecond(seconds, (round) => replayPurely(scenario, inTurn(games, round))),
    inPlaceMovesPerSecond: perSecond(seconds, (round) => replayInPlace(scenario, inTurn(games, round))),
    cloneMicroseconds: cost(cloneState),
    legalMovesMicroseconds: cost(legalMoves),
    legalMovesCount: mean((position) => legalMoves(position).length),
    searchMovesMicroseconds: cost((position) => searchMoves(position)),
    searchMovesCount: mean((position) => searchMoves(position).length),
    randomMoveMicroseconds: cost((position) => randomMove(position, random)),
    playerViewMicroseconds: cost((position) => playerView(position, 'jd')),
    forecastMicroseconds: cost(forecast),
    forecastPointsMicroseconds: cost(forecastPoints),
    stateBytes: mean((position) => JSON.stringify(position).length),
  }
}

const randomPlay = (
  scenario: Scenario,
  seconds: number,
): Pick<
  RulesSpeed,
  'randomGamesPerSecond' | 'randomMovesPerSecond' | 'enumeratedGamesPerSecond' | 'enumeratedMovesPerSecond' | 'movesPerGame'
> => {
  const silent = movesAndGames(seconds, (seed) => randomPlayout(createGame({ scenario, seed }), { rng: seed }))
  const enumerated = movesAndGames(seconds, (seed) => playEnumerated(scenario, seed))
  return {
    randomGamesPerSecond: silent.games,
    randomMovesPerSecond: silent.moves,
    enumeratedGamesPerSecond: enumerated.games,
    enumeratedMovesPerSecond: enumerated.moves,
    movesPerGame: silent.moves / silent.games,
  }
}

/** Games and moves a second of a way to play a whole game, which returns its moves. */
const movesAndGames = (seconds: number, play: (seed: number) => number): { readonly games: number; readonly moves: number } => {
  let moves = 0
  let games = 0
  const perGame = perSecond(seconds, (round) => {
    moves += play(round + 1)
    games += 1
    return 1
  })
  return { games: perGame, moves: (perGame * moves) / games }
}

const playEnumerated = (scenario: Scenario, seed: number): number => {
  const random = { rng: seed }
  let state = createGame({ scenario, seed })
  let moves = 0
  for (; state.pending.kind !== 'over'; moves++) {
    const outcome = applyMove(state, pick(legalMoves(state), random))
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
  }
  return moves
}

/** A type first, then one of it, as randomMove does. */
const pick = (legal: readonly Move[], random: { rng: number }): Move => {
  const types = [...new Set(legal.map(({ type }) => type))]
  const type = inTurn(types, nextInt(random, types.length))
  const ofType = legal.filter((move) => move.type === type)
  return inTurn(ofType, nextInt(random, ofType.length))
}

const searchPlay = (
  middle: readonly GameState[],
  seconds: number,
): Pick<RulesSpeed, 'searchIterationsPerSecond' | 'playoutMovesPerSecond'> => {
  const random = { rng: 7 }
  const { games, moves } = movesAndGames(seconds, (round) => randomPlayout(cloneState(inTurn(middle, round)), random))
  return { searchIterationsPerSecond: games, playoutMovesPerSecond: moves }
}

const replayPurely = (scenario: Scenario, { seed, moves }: RecordedGame): number => {
  let state = createGame({ scenario, seed })
  for (const move of moves) {
    const outcome = applyMove(state, move)
    if (!outcome.ok) throw new Error(outcome.code)
    state = outcome.state
  }
  return moves.length
}

const replayInPlace = (scenario: Scenario, { seed, moves }: RecordedGame): number => {
  const state = createGame({ scenario, seed })
  for (const move of moves) applyInPlace(state, move)
  return moves.length
}
