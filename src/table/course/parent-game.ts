import { FRESH_GUIDE, type GameRecord } from '../game/game-record'
import type { RulesDoor } from '../game/rules-door'

/** The game another branched off: what it was called, every move of it, and the moment at which they part. */
export interface Parent {
  readonly name: string
  readonly at: number
  readonly record: GameRecord
}

/** Plays the parent of a branch again from its moves; one whose moves the rules refuse is no parent. */
export const parentRecord = (rules: RulesDoor, { branch, scenario, seed, seats, advice }: GameRecord): Parent | null => {
  if (branch === undefined) return null
  const opened = rules.openGame({ scenario, seed })
  let { state } = opened
  const played: GameRecord['played'][number][] = []
  for (const move of branch.moves) {
    const outcome = rules.applyMove(state, move)
    if (!outcome.ok) return null
    state = outcome.state
    played.push({ move, log: outcome.log, undoable: false })
  }
  const record: GameRecord = {
    scenario,
    seed,
    seats,
    advice,
    guide: FRESH_GUIDE,
    notes: [],
    predicts: false,
    predictions: [],
    opening: opened.log,
    played,
    undone: [],
    checkpoint: { at: played.length, state },
    state,
  }
  return { name: branch.name, at: branch.at, record }
}
