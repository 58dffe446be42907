import type { Move } from '../../../rules'
import { type GameRecord, movesOf } from '../game/game-record'
import type { Keeper } from '../game/keeper'

/** Where and how a game is to go another way. */
export interface BranchWish {
  readonly at: number
  /** The move to make instead; null: play on from there. */
  readonly move: Move | null
  /** What the game it leaves is called. */
  readonly parent: string
}

/** Plays a game again up to a moment and lets it go another way from there; null when the rules refuse a move of it. */
export const branchOff = (keeper: Keeper, record: GameRecord, { at, move, parent }: BranchWish): GameRecord | null => {
  const { scenario, seed, seats, advice, notes, predicts, predictions } = record
  const moves = [...movesOf(record).slice(0, at), ...(move === null ? [] : [move])]
  let grown = keeper.start({ scenario, seed, seats, advice, predicts })
  for (const next of moves) {
    const result = keeper.play(grown, next)
    if (!result.ok) return null
    grown = result.record
  }
  return {
    ...grown,
    notes: notes.filter((note) => note.at < at),
    predictions: predictions.filter((prediction) => prediction.at < at),
    branch: { name: parent, at, moves: movesOf(record) },
  }
}
