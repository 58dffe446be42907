import {
  applyMove,
  EMPTY_OFFER,
  FACTIONS,
  legalMoves,
  openGame,
  playerView,
  builtInScenario,
  type Faction,
  type Move,
  type Offer,
} from '../../rules'
import { decide, decisionSeed } from '../../src/bots'

/** What Pinduoduo wants its mini program renewed for: little enough to be refused. */
export const MEAGRE: Offer = EMPTY_OFFER

/** The first quarter in which it may ask for it. */
export const ASKING_QUARTER = 2

/** How a person at Pinduoduo's seat plays until that ruling: it applies once it may, ends its turns, and takes nothing else. */
const byPerson = (moves: readonly Move[], kind: string, asksNow: boolean): Move => {
  const seat = 'pdd' as const
  if (kind === 'agenda') return moves[0] as Move
  if (kind === 'action') return !asksNow ? { type: 'end-turn', seat } : { type: 'file', seat, level: 2, offer: MEAGRE }
  return moves.find((move) => 'accept' in move && !move.accept) as Move
}

const isRefused = (seed: number): boolean => {
  const scenario = builtInScenario('spring-2021')
  let { state } = openGame({ scenario, seed })
  for (let made = 0; state.pending.kind !== 'over' && state.quarter <= ASKING_QUARTER; made++) {
    const { seat, kind } = state.pending
    const moves = legalMoves(state)
    const hasFiled = state.applications.some((application) => FACTIONS[application.seat] === 'pdd')
    const level = seat === 'tencent' ? 'normal' : 'easy'
    const decision =
      seat === 'pdd' ? null : decide(playerView(state, seat), moves, level, decisionSeed(seed, made), { personality: 'steady' })
    const move = decision?.move ?? byPerson(moves, kind, state.quarter === ASKING_QUARTER && !hasFiled)
    if (
      move.type === 'rule' &&
      move.ruling !== 'reject' &&
      decision?.nearest !== undefined &&
      asks(state.applications, move.application, 'pdd')
    )
      return true
    const outcome = applyMove(state, move)
    if (!outcome.ok) return false
    state = outcome.state
  }
  return false
}

const asks = (applications: readonly { readonly id: number; readonly seat: number }[], id: number, faction: Faction): boolean =>
  applications.some((application) => application.id === id && FACTIONS[application.seat] === faction)

/**
 * A seed of Spring 2021 in which a steady, normal Tencent refuses that and can say what would have passed; played out with the bots
 * themselves.
 */
export const refusedSeed = (): number => {
  for (let seed = 1; seed <= 40; seed++) if (isRefused(seed)) return seed
  throw new Error('Tencent refused nobody in 40 games')
}
