import {
  TENCENT,
  builtInScenario,
  applyMove,
  createGame,
  legalMoves,
  perSeat,
  playerView,
  type Faction,
  type GameState,
  type Move,
  type Offer,
  type PromiseRecord,
  type Seat,
} from '../../../../rules'
import { JUDGEMENT, type Character } from '../character'
import { mindsOf, type Minds } from '../minds'
import { firstOf } from '../first-of'
import { situationOf } from '../situation'

/** A judge of no level: what it holds where the levels differ lies between them. */
export const CHARACTER: Character = { ...JUDGEMENT, insight: 0.65, rivalry: 0.12, faithInSubsidy: 1.5 }

const longWar = builtInScenario('long-war')

/** Gives Tencent another limit of scrutiny: a test of what cannot be reached in time must not hang on what the game's own limit is. */
export const limitTencentTo = (state: GameState, most: number): void => {
  const { numbers } = state.config
  const limit = perSeat((seat) => (seat === TENCENT ? most : numbers.scrutiny.limit[seat]))
  Object.assign(state, { config: { ...state.config, numbers: { ...numbers, scrutiny: { ...numbers.scrutiny, limit } } } })
}

/** The first turn of a game, agendas kept as they come. */
export const opening = (seed = 1): GameState => {
  let state = createGame({ scenario: longWar, seed })
  while (state.pending.kind === 'agenda') state = after(state, firstOf(legalMoves(state)))
  return state
}

/** Ends turns until a seat is to act. */
export const atTurnOf = (seat: Faction, state = opening()): GameState => {
  let at = state
  while (at.pending.kind === 'action' && at.pending.seat !== seat) at = after(at, { type: 'end-turn', seat: at.pending.seat })
  return at
}

/** Ali files an offer and everybody ends the turn: Tencent rules. */
export const underReview = (offer: Offer, state = atTurnOf('ali')): GameState => {
  let at = after(state, { type: 'file', seat: 'ali', level: 2, offer })
  while (at.pending.kind === 'action') at = after(at, { type: 'end-turn', seat: at.pending.seat })
  return at
}

/** What the seat that owes the decision thinks of a position. */
export const mindsAt = (state: GameState): Minds => {
  if (state.pending.kind === 'over') throw new Error('over')
  return mindsOf(situationOf(playerView(state, state.pending.seat), CHARACTER))
}

/** A promise not to petition, or of support, made in the first quarter. */
export const promise = (
  by: Seat,
  to: Seat,
  status: PromiseRecord['status'],
  kind: 'support' | 'no-petition' = 'no-petition',
): PromiseRecord => ({
  id: 900,
  by,
  to,
  status,
  price: 0,
  promise: { kind, quarters: 2 },
  madeIn: 1,
  beforeTurn: true,
  until: 2,
  settledIn: 0,
})

const after = (state: GameState, move: Move): GameState => {
  const outcome = applyMove(state, move)
  if (!outcome.ok) throw new Error(`${JSON.stringify(move)}: ${outcome.code}`)
  return outcome.state
}
