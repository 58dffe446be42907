import type { Move, PlayerView } from '../../rules'
import { chanceFrom } from './chance'
import { reason, type BotLevel, type DecideOptions, type Decision } from './decision'
import { decideEasily } from './easy/easy-bot'
import { easyRefusal } from './easy/refusal-told'
import { decideAtRandom } from './random-bot'
import { decideSoundly } from './normal/normal-bot'
import { decideStrongly } from './strong/strong-bot'

export { decisionSeed } from './chance'
export {
  BOT_LEVELS,
  MOODS,
  PERSONALITIES,
  hasManner,
  type BotLevel,
  type DecideOptions,
  type Decision,
  type Mood,
  type Personality,
} from './decision'
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
  easy: (view, moves, seed, { nearest: tells = true }) => {
    const asked = (now: PlayerView, list: readonly Move[]): Decision => decideEasily(now, list, chanceFrom(seed))
    const decision = asked(view, moves)
    return tells ? { ...decision, ...easyRefusal(view, moves, decision.move, (now, list) => asked(now, list).move) } : decision
  },
  normal: (view, moves, seed, options) => decideSoundly(view, moves, chanceFrom(seed), options),
  strong: decideStrongly,
}
