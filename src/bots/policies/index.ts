import { keysOf } from '../../../rules'
import { AGENDA_POLICIES } from './agenda-rush'
import { APPLYING_POLICIES } from './applying'
import { BIDDING_POLICIES } from './bidding'
import { LEAGUE_POLICIES } from './league'
import { MONEY_POLICIES } from './money'
import { ONE_THING_POLICIES } from './one-thing'
import { PRESENT_POLICIES } from './presents'
import { PROMISE_POLICIES } from './promise-breaker'
import { RULING_POLICIES } from './rulings'

/** Every policy a bot can be held to, by its name on the command line; a new one is a file of its own and a line here. */
export const POLICIES = {
  ...ONE_THING_POLICIES,
  ...MONEY_POLICIES,
  ...APPLYING_POLICIES,
  ...RULING_POLICIES,
  ...PRESENT_POLICIES,
  ...AGENDA_POLICIES,
  ...PROMISE_POLICIES,
  ...LEAGUE_POLICIES,
  ...BIDDING_POLICIES,
}

/** A policy's name. */
export type PolicyId = keyof typeof POLICIES

/** The names of all policies. */
export const POLICY_IDS: readonly PolicyId[] = keysOf(POLICIES)

export { decideByPolicy } from './decide-by-policy'
export type { Policy } from './policy'
