import type { Faction } from '../../rules'
import { BOT_LEVELS, type BotLevel } from '../bots'
import { POLICY_IDS, type PolicyId } from '../bots/policies'

/** A level, and how hard it thinks where that is not its usual effort: strong, strong*2. */
export type Thinker = BotLevel | `${BotLevel}*${number}`

/** A bot as the command line writes it: a thinker, or one held to a policy, such as easy+never-approve. */
export type BotName = Thinker | `${Thinker}+${PolicyId}`

/** Who plays each seat. */
export type SeatBots = Readonly<Record<Faction, BotName>>

/** A bot's name taken apart. */
export interface BotParts {
  readonly level: BotLevel
  /** Multiplies what a strong bot looks into; 1 is usual. */
  readonly effort: number
  readonly policy: PolicyId | null
}

/** What is wrong with a name: the part of it, and what it should be one of. */
export interface WrongName {
  readonly what: 'bot' | 'effort' | 'policy'
  readonly found: string
}

/** A bot's name taken apart, or what is wrong with it. */
export const readName = (name: string): BotParts | WrongName => {
  const [thinker, policyName] = cutAt(name, '+')
  const [levelName, effort = '1'] = cutAt(thinker, '*')
  const level = BOT_LEVELS.find((known) => known === levelName)
  if (level === undefined) return { what: 'bot', found: levelName }
  if (!/^(?:\d+|\d*\.\d+)$/.test(effort) || Number(effort) < LEAST_EFFORT || Number(effort) > MOST_EFFORT)
    return { what: 'effort', found: effort }
  if (policyName === undefined) return { level, effort: Number(effort), policy: null }
  const policy = POLICY_IDS.find((known) => known === policyName)
  return policy === undefined ? { what: 'policy', found: policyName } : { level, effort: Number(effort), policy }
}

/** What stands before a mark, and what after it; nothing where there is none. */
const cutAt = (text: string, mark: string): readonly [before: string, after?: string] => {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

const LEAST_EFFORT = 0.01
const MOST_EFFORT = 100

/** The parts of a name that is known to be right. */
export const partsOf = (name: BotName): BotParts => {
  const parts = readName(name)
  if ('what' in parts) throw new Error(`"${name}" is no bot`)
  return parts
}

/** The name of a bot's level and effort, without its policy. */
export const thinkerOf = ({ level, effort }: BotParts): Thinker => (effort === 1 ? level : `${level}*${effort}`)

/** The name of a bot: one way of writing each. */
export const nameOf = (parts: BotParts): BotName => (parts.policy === null ? thinkerOf(parts) : `${thinkerOf(parts)}+${parts.policy}`)
