import { RULES_VERSION, canonicalJson, contentHash, fingerprint, keysOf, type Scenario } from '../../rules'
import type { SeriesSetup } from './series'

/** What decides how the games of a series go: two series with the same key have the same games. */
export interface SeriesKey {
  readonly scenario: string
  /** Fingerprint of the scenario, of the content and of the rules' version. */
  readonly rules: string
  /** Fingerprint of the program that plays; see `programMark`. */
  readonly program: string
  readonly games: number
  readonly seed: number
  readonly seats: string
  readonly order: string
  readonly dice: number
}

/** The key of a series. */
export const keyOf = ({ scenario, games, seed, seats, order, dice = 0 }: SeriesSetup): SeriesKey => ({
  scenario: scenario.id,
  rules: rulesMark(scenario),
  program: programMark(),
  games,
  seed,
  seats: Object.entries(seats)
    .map(([seat, bot]) => `${seat}=${bot}`)
    .join(','),
  order,
  dice,
})

/** Fingerprint of a scenario, of the content and of the rules' version. */
export const rulesMark = (scenario: Scenario): string => fingerprint(canonicalJson([scenario, contentHash(), RULES_VERSION]))

/** What the program that runs was built from, as its starter says; the same sources have the same mark. */
export const programMark = (): string => process.env['SINKING_MARKET_PROGRAM'] ?? 'unbuilt'

const NAMES = {
  scenario: 'scenario',
  rules: 'content or rules version',
  program: 'version of the program',
  games: 'number of games',
  seed: 'seed',
  seats: 'seats',
  order: 'turn order',
  dice: "number for the bots' dice",
  policies: 'list of policies',
  against: 'list of opponents',
} as const

/** Whatever decides how games go, as a key holds it. */
export type AnyKey = Readonly<Partial<Record<keyof typeof NAMES, string | number>>>

/** In what two keys differ, in words; empty when they are the same. */
export const differencesOf = (found: AnyKey, wanted: AnyKey): readonly string[] =>
  keysOf(NAMES)
    .filter((field) => found[field] !== wanted[field])
    .map((field) => `another ${NAMES[field]} (${found[field]}, not ${wanted[field]})`)
