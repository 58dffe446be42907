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

/** Remembers so many states, those asked for last. */
interface RecentStates {
  readonly at: (moment: number) => GameState | undefined
  readonly remember: (moment: number, state: GameState) => GameState
}

const createRecentStates = (most: number): RecentStates => {
  const states = new Map<number, GameState>()
  return {
    at: (moment) => states.get(moment),
    remember: (moment, state) => {
      states.delete(moment)
      states.set(moment, state)
      const oldest = states.keys().next().value
      if (states.size > most && oldest !== undefined) states.delete(oldest)
      return state
    },
  }
}

/** Makes the moves of a game again, from a state before one of them to the state before another. */
const createWalk = (rules: RulesDoor, { played }: GameRecord): ((from: GameState, at: number, to: number) => GameState) => {
  const after = (state: GameState, at: number): GameState => {
    const move = played[at]?.move
    if (move === undefined) throw new RangeError(`the game has no move ${at}`)
    const outcome = rules.applyMove(state, move)
    if (!outcome.ok) throw new Error(`replaying ${move.type} was refused: ${outcome.code}`)
    return outcome.state
  }
  return (from, at, to) => {
    let state = from
    for (let next = at; next < to; next++) state = after(state, next)
    return state
  }
}

/**
 * Keeps some states of a game and makes the others again when they are asked for. The same moment is the same object while it is
 * remembered.
 */
export const createShelf = (rules: RulesDoor, record: GameRecord): Shelf => {
  const { played, scenario, seed } = record
  const kept: GameState[] = []
  const recent = createRecentStates(RECENT)
  const walk = createWalk(rules, record)

  const keep = (index: number): GameState => {
    while (kept.length <= index) {
      const last = kept[kept.length - 1]
      if (last === undefined) kept.push(rules.openGame({ scenario, seed }).state)
      else kept.push(walk(last, (kept.length - 1) * EVERY, kept.length * EVERY))
    }
    return kept[index] as GameState
  }

  return {
    state: (wanted) => {
      const at = Math.max(0, Math.min(played.length, wanted))
      if (at === played.length) return record.state
      const index = Math.floor(at / EVERY)
      if (at % EVERY === 0) return keep(index)
      const before = recent.at(at - 1)
      const state = recent.at(at) ?? (before === undefined ? walk(keep(index), index * EVERY, at) : walk(before, at - 1, at))
      return recent.remember(at, state)
    },
  }
}
