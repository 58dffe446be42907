import type { GameState } from '../../../rules'
import type { GameRecord } from '../game/game-record'
import type { RulesDoor } from '../game/rules-door'

/** Every so many moves a state is kept: stepping back makes at most this many moves again, a millisecond or two. */
const EVERY = 8
/** How many states between the kept ones are remembered besides. */
const RECENT = 64

/** Gives the state of a game after any number of its moves. */
export interface Shelf {
  readonly state: (at: number) => GameState
}

/**
 * Keeps some states of a game and makes the others again when they are asked for. The same moment is the same object while it is
 * remembered.
 */
export const createShelf = (rules: RulesDoor, record: GameRecord): Shelf => {
  const { played, scenario, seed } = record
  const kept: GameState[] = []
  const recent = new Map<number, GameState>()

  const remember = (at: number, state: GameState): GameState => {
    recent.delete(at)
    recent.set(at, state)
    const oldest = recent.keys().next().value
    if (recent.size > RECENT && oldest !== undefined) recent.delete(oldest)
    return state
  }
  const after = (state: GameState, at: number): GameState => {
    const move = played[at]?.move
    if (move === undefined) throw new RangeError(`the game has no move ${at}`)
    const outcome = rules.applyMove(state, move)
    if (!outcome.ok) throw new Error(`replaying ${move.type} was refused: ${outcome.code}`)
    return outcome.state
  }
  const keep = (index: number): GameState => {
    while (kept.length <= index) {
      const last = kept[kept.length - 1]
      if (last === undefined) kept.push(rules.openGame({ scenario, seed }).state)
      else kept.push(walk(last, (kept.length - 1) * EVERY, kept.length * EVERY))
    }
    return kept[index] as GameState
  }
  const walk = (from: GameState, at: number, to: number): GameState => {
    let state = from
    for (let next = at; next < to; next++) state = after(state, next)
    return state
  }

  return {
    state: (wanted) => {
      const at = Math.max(0, Math.min(played.length, wanted))
      if (at === played.length) return record.state
      const index = Math.floor(at / EVERY)
      if (at % EVERY === 0) return keep(index)
      const known = recent.get(at)
      if (known !== undefined) return remember(at, known)
      const before = recent.get(at - 1)
      return remember(at, before === undefined ? walk(keep(index), index * EVERY, at) : after(before, at - 1))
    },
  }
}
