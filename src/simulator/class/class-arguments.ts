import { BOT_LEVELS, type BotLevel } from '../../bots'
import { PAR_GAMES, type SheetLanguage } from '../../class'
import { ArgumentError, oneOf, readOptions, wholeNumber, type OptionList } from '../options'

/** What the command line asks for. */
export interface ClassRequest {
  readonly help: boolean
  /** Folders and files of games. */
  readonly places: readonly string[]
  readonly json: boolean
  /** The folder sheets are written to, or null. */
  readonly csv: string | null
  readonly lang: SheetLanguage
  /** Whether what is written holds the names people typed. */
  readonly names: boolean
  /** Games of bots that par rests on, 0 for no par; null where nothing is said. */
  readonly par: number | null
  readonly level: BotLevel
  readonly progress: boolean
}

/** The words of --help. */
export const CLASS_HELP = `Brings the tables of a class together: reads saved games, replays and checks each, and compares those that played the same game.

  npm run class -- [options] FOLDER|FILE ...

  --json          print one JSON object instead of a table
  --csv FOLDER    write quarters.csv, decisions.csv, predictions.csv and gradebook.csv
  --lang LANGUAGE the language of the sheets: en or zh-CN (en)
  --no-names      leave out of what is written the names people typed, and those of files
  --par N         games of bots from the same start that tables are measured against, 0 to 1000;
                  where nothing is said ${PAR_GAMES}, but none for a table that stands alone among several groups
  --level BOT     how well those bots play: ${BOT_LEVELS.join(', ')} (normal)
  --progress      tell on the error channel how far par is
  --help          this page

With npm, write  npm run --silent class -- FOLDER --json  to get nothing but the object.`

const MOST_GAMES = 1000
const LANGUAGES: readonly SheetLanguage[] = ['en', 'zh-CN']

const OPTIONS: OptionList = {
  values: { csv: 'sheets', lang: 'zh-CN', par: '12', level: 'normal' },
  flags: ['json', 'no-names', 'progress', 'help'],
  words: 'folders and files',
}

/** Reads a command line; throws an ArgumentError that says what is wrong, where, and what to do. */
export const readClassArguments = (words: readonly string[]): ClassRequest => {
  const given = readOptions(words, OPTIONS)
  const { options, words: places } = given
  const help = options.has('help')
  if (!help && places.length === 0) throw new ArgumentError('no folder is named. Name the one that holds the saved games of the class.')
  return {
    help,
    places,
    json: options.has('json'),
    csv: options.get('csv') ?? null,
    lang: oneOf(given, 'lang', LANGUAGES, 'en'),
    names: !options.has('no-names'),
    par: wholeNumber(given, OPTIONS, 'par', [0, MOST_GAMES], null),
    level: oneOf(given, 'level', BOT_LEVELS, 'normal'),
    progress: options.has('progress'),
  }
}
