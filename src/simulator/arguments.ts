import { SCENARIOS } from '../../rules'
import { BOT_LEVELS } from '../bots'
import { POLICY_IDS } from '../bots/policies'
import type { SeatBots } from './bot-name'
import { ArgumentError, oneOf, readOptions, wholeNumber, type Given, type OptionList } from './options'
import { SEATS_EXAMPLE, seatsIn } from './seats'
import { WHOLE, type Shard } from './series'
import { ORDER_RULES, type OrderRule } from './turn-places'

/** What the command line asks for. */
export interface Request {
  readonly help: boolean
  /** A scenario's id, or the path of a scenario file. */
  readonly scenario: string
  readonly games: number
  readonly seed: number
  readonly seats: SeatBots
  readonly order: OrderRule
  readonly shard: Shard
  readonly json: boolean
  /** Threads to play on; null for one on each core. */
  readonly workers: number | null
  readonly progress: boolean
  /** The journal's file, or null. */
  readonly resume: string | null
  /** The folder games are kept in as saves, or null. */
  readonly keep: string | null
}

/** The words of --help. */
export const HELP = `Plays whole games between bots and counts who wins.

  npm run simulate -- [options]

  --scenario ID|FILE   ${SCENARIOS.map(({ id }) => id).join(', ')}, or the path of a scenario file (long-war)
  --games N            how many games, 1 to 100000 (20)
  --seed N             seed of the first game, 0 to 4294967295; the next ones follow (1)
  --seats LIST         a bot for each seat: ${SEATS_EXAMPLE}, or all=easy (all=easy)
                       bots: ${BOT_LEVELS.join(', ')}
                       a strong bot that looks into twice as much is written strong*2
                       a bot held to a policy is written easy+never-approve
                       policies (npm run exploits -- --help says what each does): ${POLICY_IDS.join(', ')}
  --order RULE         turn order: leader (the rules' own) or rotated (each game keeps one of the 24 orders) (leader)
  --workers N          threads to play on, 1 to 256 (one for each core); the games are the same whatever their number
  --progress           tell on the error channel how far it is
  --resume FILE        keep a journal of finished games; a run cut off goes on where it stopped
  --keep FOLDER        keep each game as a save that the program opens and replays; files of the same names are replaced
  --shard I/N          play only part I of N, to play the parts on several machines; simulate:merge joins what --json prints
  --json               print one JSON object instead of a table
  --help               this page

With npm, write  npm run --silent simulate -- --json  to get nothing but the object.`

export const MOST_GAMES = 100_000
export const MOST_SEED = 2 ** 32 - 1
export const MOST_WORKERS = 256
const MOST_SHARDS = 10_000

const OPTIONS: OptionList = {
  values: {
    scenario: 'long-war',
    games: '100',
    seed: '7',
    seats: SEATS_EXAMPLE,
    order: 'rotated',
    workers: '4',
    resume: 'games.jsonl',
    keep: 'games',
    shard: '1/4',
  },
  flags: ['progress', 'json', 'help'],
}

/** Reads a command line; throws an ArgumentError that says what is wrong, where, and what to do. */
export const readArguments = (words: readonly string[]): Request => {
  const given = readOptions(words, OPTIONS)
  const { options } = given
  refuseTogether(given)
  const games = wholeNumber(given, OPTIONS, 'games', [1, MOST_GAMES], 20)
  return {
    help: options.has('help'),
    scenario: options.get('scenario') ?? 'long-war',
    games,
    seed: wholeNumber(given, OPTIONS, 'seed', [0, MOST_SEED], 1),
    seats: seatsIn(options.get('seats') ?? 'all=easy'),
    order: oneOf(given, 'order', ORDER_RULES, 'leader'),
    shard: shardIn(given, games),
    json: options.has('json'),
    workers: wholeNumber(given, OPTIONS, 'workers', [1, MOST_WORKERS], null),
    progress: options.has('progress'),
    resume: options.get('resume') ?? null,
    keep: options.get('keep') ?? null,
  }
}

/** Games whose turns do not follow the rules' own order cannot be replayed by them, and what a journal holds is not played again. */
const refuseTogether = ({ options }: Given): void => {
  if (!options.has('keep')) return
  if ((options.get('order') ?? 'leader') !== 'leader')
    throw new ArgumentError('--keep takes games in the order of the rules only: a save of any other would not replay. Leave --order out.')
  if (options.has('resume'))
    throw new ArgumentError('--keep and --resume do not go together: games that a journal holds are not played again. Leave one out.')
}

/** The part of a series that --shard names; the whole of it where nothing is said. */
export const shardIn = ({ options }: Given, games: number): Shard => {
  const text = options.get('shard')
  if (text === undefined) return WHOLE
  const found = /^(\d+)\/(\d+)$/.exec(text)
  const [part, of] = [Number(found?.[1]), Number(found?.[2])]
  if (found === null || of < 1 || of > MOST_SHARDS || part < 1 || part > of)
    throw new ArgumentError(`--shard must be I/N with I from 1 to N and N at most ${MOST_SHARDS}, found "${text}". Such as --shard 1/4.`)
  if (of > games) throw new ArgumentError(`--shard: ${games} games cannot be divided into ${of} parts. Ask for more games or fewer parts.`)
  return { part, of }
}
