import { BOT_LEVELS, type BotLevel } from '../../bots'
import { PAR_GAMES, type SheetLanguage } from '../../class'
import { ArgumentError, oneOf, readOptions, wholeNumber, type Given, type OptionList } from '../options'

/** What the command line asks for. */
export interface ClassRequest {
  readonly help: boolean
  /** Folders and files of games. */
  readonly places: readonly string[]
  readonly json: boolean
  /** The folder sheets are written to, or null. */
  readonly csv: string | null
  /** The PDF slides are printed to, or null. */
  readonly slides: string | null
  /** The PDF handouts are printed to, or null. */
  readonly handouts: string | null
  readonly paper: 'A4' | 'Letter'
  /** The check word of the games that are printed, or null for those most tables played. */
  readonly of: string | null
  readonly lang: SheetLanguage
  /** Whether what is written holds the names people typed. */
  readonly names: boolean
  /** Games of bots that par rests on, 0 for no par; null where nothing is said. */
  readonly par: number | null
  readonly level: BotLevel
  readonly progress: boolean
}

/** Where pages are printed to: a PDF by its name, which no other kind of pages is printed to as well. */
const pdfIn = ({ options }: Given, name: 'slides' | 'handouts'): string | null => {
  const file = options.get(name)
  if (file === undefined) return null
  if (!/\.pdf$/i.test(file))
    throw new ArgumentError(`--${name} must name a PDF, found "${file}". Such as --${name} ${OPTIONS.values[name]}.`)
  if (options.get('slides') === options.get('handouts'))
    throw new ArgumentError(`--slides and --handouts both name "${file}". Give each a file of its own.`)
  return file
}

/** The words of --help. */
export const CLASS_HELP = `Brings the tables of a class together: reads saved games, replays and checks each, and compares those that played the same game.

  npm run class -- [options] FOLDER|FILE ...

  --json          print one JSON object instead of a table
  --csv FOLDER    write quarters.csv, decisions.csv, predictions.csv and gradebook.csv
  --slides FILE   print the slides of the debriefing as a PDF, as the program does; a hidden window does it
  --handouts FILE print a page for each team as a PDF
  --paper PAPER   the paper of handouts: A4 or Letter (A4)
  --of WORD       print the games with this check word; where nothing is said, those that most tables played
  --lang LANGUAGE the language of sheets, slides and handouts: en or zh-CN (en)
  --no-names      leave out of what is written the names people typed, and those of files
  --par N         games of bots from the same start that tables are measured against, 0 to 1000;
                  where nothing is said ${PAR_GAMES}, but none for a table that stands alone among several groups
  --level BOT     how well those bots play: ${BOT_LEVELS.join(', ')} (normal)
  --progress      tell on the error channel how far par is
  --help          this page

With npm, write  npm run --silent class -- FOLDER --json  to get nothing but the object.`

const MOST_GAMES = 1000
const PAPERS = ['A4', 'Letter'] as const
const LANGUAGES: readonly SheetLanguage[] = ['en', 'zh-CN']

const OPTIONS: OptionList = {
  values: {
    csv: 'sheets',
    slides: 'slides.pdf',
    handouts: 'handouts.pdf',
    paper: 'Letter',
    of: '"amber lantern"',
    lang: 'zh-CN',
    par: '12',
    level: 'normal',
  },
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
    slides: pdfIn(given, 'slides'),
    handouts: pdfIn(given, 'handouts'),
    paper: oneOf(given, 'paper', PAPERS, 'A4'),
    of: options.get('of') ?? null,
    lang: oneOf(given, 'lang', LANGUAGES, 'en'),
    names: !options.has('no-names'),
    par: wholeNumber(given, OPTIONS, 'par', [0, MOST_GAMES], null),
    level: oneOf(given, 'level', BOT_LEVELS, 'normal'),
    progress: options.has('progress'),
  }
}
