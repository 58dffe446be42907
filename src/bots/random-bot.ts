import type { Move, MoveType, PlayerView } from '../../rules'
import type { Chance } from './chance'
import character from './content/random.json'
import { reason, type Decision } from './decision'

const WEIGHTS: Readonly<Partial<Record<MoveType, number>>> = character.weights

/** Plays by chance: a kind of move first, then any of that kind, so that kinds with many members do not drown the others. */
export const decideAtRandom = (view: PlayerView, moves: readonly Move[], chance: Chance): Decision => {
  const byType = new Map<MoveType, Move[]>()
  for (const move of moves) {
    const same = byType.get(move.type)
    if (same === undefined) byType.set(move.type, [move])
    else same.push(move)
  }
  const spent = view.pending.kind === 'action' && view.actionsLeft === 0
  const weightOf = (type: MoveType): number => (type === 'end-turn' && spent ? character.endTurnWhenSpent : (WEIGHTS[type] ?? 1))
  const type = chance.pickWeighted([...byType.keys()], weightOf)
  return { move: chance.pick(byType.get(type) ?? moves), why: [reason('random')] }
}
