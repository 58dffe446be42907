import { RULES_VERSION, canonicalJson, contentHash, fingerprint } from '../../rules'
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
}

/** The key of a series. */
export const keyOf = ({ scenario, games, seed, seats, order }: SeriesSetup): SeriesKey => ({
  scenario: scenario.id,
  rules: fingerprint(canonicalJson([scenario, contentHash(), RULES_VERSION])),
  program: programMark(),
  games,
  seed,
  seats: Object.entries(seats)
    .map(([seat, bot]) => `${seat}=${bot}`)
    .join(','),
  order,
})

/** What the program that runs was built from, as its starter says; the same sources have the same mark. */
const programMark = (): string => process.env['SINKING_MARKET_PROGRAM'] ?? 'unbuilt'

const NAMES: Readonly<Record<keyof SeriesKey, string>> = {
  scenario: 'scenario',
  rules: 'content or rules version',
  program: 'version of the program',
  games: 'number of games',
  seed: 'seed',
  seats: 'seats',
  order: 'turn order',
}

/** In what two keys differ, in words; empty when they are the same. */
export const differencesOf = (found: SeriesKey, wanted: SeriesKey): readonly string[] =>
  (Object.keys(NAMES) as (keyof SeriesKey)[])
    .filter((field) => found[field] !== wanted[field])
    .map((field) => `another ${NAMES[field]} (${found[field]}, not ${wanted[field]})`)
