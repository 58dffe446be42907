import { SCENARIOS } from '../../../rules'
import { MOST_GAMES, MOST_SEED } from '../arguments'
import type { SeatBots } from '../bot-name'
import { readOptions, wholeNumber, type OptionList } from '../options'
import { SEATS_EXAMPLE, seatsIn } from '../seats'

/** What the commands that count what bots do can be asked. */
export interface CountingRequest {
  readonly help: boolean
  /** A scenario's id, or the path of a scenario file. */
  readonly scenario: string
  readonly games: number
  readonly seed: number
  readonly seats: SeatBots
}

/** The words of --help on the options of a command that counts. */
export const COUNTING_HELP = `  --scenario ID|FILE   ${SCENARIOS.map(({ id }) => id).join(', ')}, or the path of a scenario file (long-war)
  --games N            how many games, 1 to ${MOST_GAMES} (20)
  --seed N             seed of the first game, 0 to ${MOST_SEED}; the next ones follow (1)
  --seats LIST         a bot for each seat: ${SEATS_EXAMPLE}, or all=easy (all=easy)
  --json               nothing but one JSON object, as without it
  --help               this page`

const OPTIONS: OptionList = { values: { scenario: 'long-war', games: '100', seed: '7', seats: SEATS_EXAMPLE }, flags: ['json', 'help'] }

/** Reads the command line of a command that counts; throws an ArgumentError that says what is wrong, where, and what to do. */
export const readCounting = (words: readonly string[]): CountingRequest => {
  const given = readOptions(words, OPTIONS)
  const { options } = given
  return {
    help: options.has('help'),
    scenario: options.get('scenario') ?? 'long-war',
    games: wholeNumber(given, OPTIONS, 'games', [1, MOST_GAMES], 20),
    seed: wholeNumber(given, OPTIONS, 'seed', [0, MOST_SEED], 1),
    seats: seatsIn(options.get('seats') ?? 'all=easy'),
  }
}
