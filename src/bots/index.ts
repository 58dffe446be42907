import type { Move, PlayerView } from '../../rules'
import { chanceFrom } from './chance'
import { reason, type BotLevel, type DecideOptions, type Decision } from './decision'
import { decideEasily } from './easy/easy-bot'
import { decideAtRandom } from './random-bot'
import { decideSoundly } from './normal/normal-bot'
import { decideStrongly } from './strong/strong-bot'

export { decisionSeed } from './chance'
export { BOT_LEVELS, PERSONALITIES, hasManner, type BotLevel, type DecideOptions, type Decision, type Personality } from './decision'
export { deedsOf } from './judgement/belief'
export { advise } from './normal/advice'
export { playOut } from './play-out'
export { winChances } from './win-chances'

/**
 * What a bot does with the decision its seat owes, and why. It sees what its seat may see and nothing else; the same question with the
 * same seed has the same answer. `moves` are the legal moves the rules enumerate for that seat.
 */
export const decide = (view: PlayerView, moves: readonly Move[], level: BotLevel, seed: number, options: DecideOptions = {}): Decision => {
  const [first, ...others] = moves
  if (first === undefined) throw new Error('a bot was asked for a decision with no legal move')
  if (others.length === 0) return { move: first, why: [reason(first.type === 'end-turn' ? 'end-turn.nothing-left' : 'only-move')] }
  return DECIDERS[level](view, moves, seed, options)
}

type Decider = (view: PlayerView, moves: readonly Move[], seed: number, options: DecideOptions) => Decision

const DECIDERS: Readonly<Record<BotLevel, Decider>> = {
  random: (view, moves, seed) => decideAtRandom(view, moves, chanceFrom(seed)),
  easy: (view, moves, seed) => decideEasily(view, moves, chanceFrom(seed)),
  normal: (view, moves, seed, options) => decideSoundly(view, moves, chanceFrom(seed), options),
  strong: decideStrongly,
}
