import { FACTIONS, SCENARIOS, type Faction } from '../../rules'
import { BOT_LEVELS, type BotLevel } from '../bots'
import type { SeatLevels } from './play'
import { perFaction } from './series'

/** What the command line asks for. */
export interface Request {
  readonly help: boolean
  /** A scenario's id, or the path of a scenario file. */
  readonly scenario: string
  readonly games: number
  readonly seed: number
  readonly seats: SeatLevels
  readonly json: boolean
}

/** Something wrong with the command line: what, where, and what to do about it. */
export class ArgumentError extends Error {}

/** The words of --help. */
export const HELP = `Plays whole games between bots and counts who wins.

  npm run simulate -- [options]

  --scenario ID|FILE   ${SCENARIOS.map(({ id }) => id).join(', ')}, or the path of a scenario file (long-war)
  --games N            how many games, 1 to 100000 (20)
  --seed N             seed of the first game, 0 to 4294967295; the next ones follow (1)
  --seats LIST         a bot for each seat: ali=easy,tencent=random,pdd=easy,jd=easy, or all=easy (all=easy)
                       bots: ${BOT_LEVELS.join(', ')}
  --json               print one JSON object instead of a table
  --help               this page

With npm, write  npm run --silent simulate -- --json  to get nothing but the object.`

const MOST_GAMES = 100_000
const MOST_SEED = 2 ** 32 - 1

/** Reads a command line; throws an ArgumentError that says what is wrong, where, and what to do. */
export const readArguments = (words: readonly string[]): Request => {
  const given = optionsIn(words)
  return {
    help: given.has('help'),
    scenario: given.get('scenario') ?? 'long-war',
    games: wholeNumber(given, 'games', 1, MOST_GAMES, 20),
    seed: wholeNumber(given, 'seed', 0, MOST_SEED, 1),
    seats: seatsIn(given.get('seats') ?? 'all=easy'),
    json: given.has('json'),
  }
}

const WITH_VALUE = ['scenario', 'games', 'seed', 'seats']
const FLAGS = ['json', 'help']

const optionsIn = (words: readonly string[]): ReadonlyMap<string, string> => {
  const given = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const place = at + 1
    const [name, inline] = splitOption(words[at], at)
    if (given.has(name)) throw new ArgumentError(`--${name} is given twice (word ${place}). Give it once.`)
    if (FLAGS.includes(name)) {
      if (inline !== undefined) throw new ArgumentError(`--${name} takes no value, found "${inline}" (word ${place}). Write --${name} alone.`)
      given.set(name, '')
      continue
    }
    const value = inline ?? words[++at]
    if (value === undefined || value === '' || value.startsWith('--')) throw new ArgumentError(`--${name} needs a value (word ${place}). ${exampleOf(name)}`)
    given.set(name, value)
  }
  return given
}

const splitOption = (word: string, at: number): readonly [string, string | undefined] => {
  const found = /^--([a-z-]+)(?:=(.*))?$/.exec(word) ?? (word === '-h' ? ['', 'help'] : null)
  const name = found?.[1]
  if (name === undefined) throw new ArgumentError(`"${word}" (word ${at + 1}) is not an option. Options start with --; see --help.`)
  if (![...WITH_VALUE, ...FLAGS].includes(name)) {
    throw new ArgumentError(`There is no option --${name} (word ${at + 1}). Use ${[...WITH_VALUE, ...FLAGS].map((option) => `--${option}`).join(', ')}.`)
  }
  return [name, found?.[2]]
}

const EXAMPLES: Readonly<Record<string, string>> = {
  scenario: 'Such as --scenario long-war.',
  games: 'Such as --games 100.',
  seed: 'Such as --seed 7.',
  seats: 'Such as --seats ali=easy,tencent=random,pdd=easy,jd=easy.',
}

const exampleOf = (name: string): string => EXAMPLES[name] ?? ''

const wholeNumber = (given: ReadonlyMap<string, string>, name: string, from: number, to: number, otherwise: number): number => {
  const text = given.get(name)
  if (text === undefined) return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= from && value <= to) return value
  throw new ArgumentError(`--${name} must be a whole number from ${from} to ${to}, found "${text}". ${exampleOf(name)}`)
}

const seatsIn = (text: string): SeatLevels => {
  const chosen = new Map<Faction, BotLevel>()
  for (const part of text.split(',')) {
    const [seat, level, ...rest] = part.split('=')
    if (seat === '' || level === undefined || rest.length > 0) throw new ArgumentError(`--seats: "${part}" is not SEAT=BOT. ${EXAMPLES['seats']}`)
    for (const faction of factionsNamed(seat)) {
      if (chosen.has(faction)) throw new ArgumentError(`--seats: ${faction} is given twice. Give each seat once.`)
      chosen.set(faction, levelNamed(level, seat))
    }
  }
  return perFaction((faction) => {
    const level = chosen.get(faction)
    if (level === undefined) throw new ArgumentError(`--seats: nobody plays ${faction}. Add ${faction}=easy, or write all=easy.`)
    return level
  })
}

const factionsNamed = (name: string): readonly Faction[] => {
  if (name === 'all') return FACTIONS
  const faction = FACTIONS.find((other) => other === name)
  if (faction === undefined) throw new ArgumentError(`--seats: there is no seat "${name}". Seats are ${FACTIONS.join(', ')}, or all.`)
  return [faction]
}

const levelNamed = (name: string, seat: string): BotLevel => {
  const level = BOT_LEVELS.find((other) => other === name)
  if (level === undefined) throw new ArgumentError(`--seats: there is no bot "${name}" (at ${seat}). Bots are ${BOT_LEVELS.join(', ')}.`)
  return level
}
