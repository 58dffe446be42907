import type { Move, PlayerView } from '../../../rules'
import type { BotLevel, Decision } from '../decision'
import { decide, type DecideOptions } from '../index'
import type { Policy } from './policy'

/** What a bot of that level does when it is held to a policy: its own choice among the moves the policy leaves it. */
export const decideByPolicy = (
  view: PlayerView,
  moves: readonly Move[],
  level: BotLevel,
  { says, leaves }: Policy,
  seed: number,
  options: DecideOptions = {},
): Decision => {
  const left = leaves(view, moves)
  if (left.length === 0) throw new Error(`no move of ${moves.length} is left to a seat that ${says}`)
  const decision = decide(view, left, level, seed, options)
  if (left.includes(decision.move) || leaves(view, [...left, decision.move]).includes(decision.move)) return decision
  // A bot that makes up offers of its own may step outside the list; one that only picks from it may not.
  return decide(view, left, 'easy', seed)
}
