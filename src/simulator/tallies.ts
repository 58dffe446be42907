import { FACTIONS, MOVE_TYPES, account, concessionsOf, type CardId, type Concession, type GameState, type Move, type MoveType } from '../../rules'
import type { PlayedGame } from './play'

/** Counts over many games that tell whether the game is in balance. */
export interface Tallies {
  games: number
  /** Moves of each type. */
  readonly moves: Map<MoveType, number>
  /** Games in which a card came into somebody's hand, and in which it was played. */
  readonly cardsSeen: Map<CardId, number>
  readonly cardsPlayed: Map<CardId, number>
  /** Quarter of Ali's first way in: by approval, by order. */
  readonly approvedIn: number[]
  readonly forcedIn: number[]
  /** Concessions in approved offers of Ali's. */
  readonly conceded: Map<Concession, number>
  approvedOffers: number
  /** Games won by whoever led at half time, and the winner's margin in percent of its points. */
  leaderWon: number
  readonly margins: number[]
  orders: number
  /** Points by seat and by source, and cash at the end by seat, summed. */
  readonly sources: readonly Map<string, number>[]
  readonly cash: number[]
}

/** Empty counts. */
export const newTallies = (): Tallies => ({
  games: 0,
  moves: new Map(MOVE_TYPES.map((type) => [type, 0])),
  cardsSeen: new Map(),
  cardsPlayed: new Map(),
  approvedIn: [],
  forcedIn: [],
  conceded: new Map(),
  approvedOffers: 0,
  leaderWon: 0,
  margins: [],
  orders: 0,
  sources: FACTIONS.map(() => new Map()),
  cash: FACTIONS.map(() => 0),
})

/** Adds a finished game to the counts. */
export const tallyGame = (tallies: Tallies, game: PlayedGame): void => {
  tallies.games += 1
  for (const { type } of game.moves) add(tallies.moves, type)
  tallyCards(tallies, game.state, game.moves)
  tallyAccess(tallies, game.state)
  tallyDrama(tallies, game)
  tallyPoints(tallies, game.state)
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

const tallyCards = (tallies: Tallies, { hands, discards }: GameState, moves: readonly Move[]): void => {
  const played = new Set(moves.flatMap((move) => (move.type === 'play-card' ? [move.card] : [])))
  const seen = new Set([...hands.flat(), ...discards.flat(), ...played])
  for (const card of seen) add(tallies.cardsSeen, card)
  for (const card of played) add(tallies.cardsPlayed, card)
}

const tallyAccess = (tallies: Tallies, { applications, interconnection }: GameState): void => {
  if (interconnection > 0) tallies.orders += 1
  const first = applications.find(({ seat, status }) => seat === 0 && (status === 'approved' || status === 'forced-open'))
  const step = first?.steps[first.steps.length - 1]
  if (first !== undefined && step !== undefined) (first.status === 'approved' ? tallies.approvedIn : tallies.forcedIn).push(step.quarter)
  for (const application of applications) {
    if (application.seat !== 0 || application.status !== 'approved') continue
    tallies.approvedOffers += 1
    for (const concession of concessionsOf(application.offer)) add(tallies.conceded, concession)
  }
}

const tallyPoints = (tallies: Tallies, state: GameState): void => {
  FACTIONS.forEach((faction, seat) => {
    tallies.cash[seat] += state.cash[seat]
    const sources = tallies.sources[seat]
    for (const { source, points } of account(state, faction, { secret: true }).lines) sources.set(source, (sources.get(source) ?? 0) + points)
  })
}

const tallyDrama = (tallies: Tallies, { state, points, winner }: PlayedGame): void => {
  const half = state.banked.map((sources) => sources.reduce((sum, part) => sum + part, 0))
  const leader = half.indexOf(Math.max(...half))
  if (FACTIONS[leader] === winner) tallies.leaderWon += 1
  const [first, second] = [...points].sort((a, b) => b - a)
  tallies.margins.push((100 * (first - second)) / Math.max(1, first))
}
