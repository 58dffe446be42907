import { contentHash, playedHash, RULES_VERSION, type Scenario } from '../../../rules'
import type { BotLevel } from '../../bots'
import type { ExpectedGame } from './expected-game'
import kept from './expected.json'

/** Games of bots that were played once and kept, so that a teacher is told what to expect without waiting for them. */
export interface ExpectedResults {
  /** The rules and the content they were played by: others would make other games. */
  readonly rulesVersion: string
  readonly contentHash: string
  readonly level: BotLevel
  /** The first game's seed; each one after it has the next. */
  readonly seed: number
  readonly scenarios: readonly {
    readonly id: string
    /** What is played of it: a copy with other numbers has another. */
    readonly playedHash: string
    readonly games: readonly ExpectedGame[]
  }[]
}

/** What is expected of one scenario. */
export interface Expected extends Pick<ExpectedResults, 'level' | 'seed'> {
  readonly games: readonly ExpectedGame[]
}

const KEPT = kept as unknown as ExpectedResults

/** What bots made of a scenario; null of one they did not play, or where rules or content have changed since. */
export const expectedOf = (scenario: Scenario): Expected | null => expectedFrom(KEPT, scenario)

/** What some kept games say of a scenario. */
export const expectedFrom = (
  { rulesVersion, contentHash: content, level, seed, scenarios }: ExpectedResults,
  scenario: Scenario,
): Expected | null => {
  if (rulesVersion !== RULES_VERSION || content !== contentHash()) return null
  const played = scenarios.find((one) => one.playedHash === playedHash(scenario))
  return played === undefined ? null : { level, seed, games: played.games }
}
