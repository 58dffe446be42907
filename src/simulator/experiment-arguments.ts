import { BOT_LEVELS } from '../bots'
import { MOST_GAMES, MOST_SEED, MOST_WORKERS } from './arguments'
import { readOptions, wholeNumber, type Given, type OptionList } from './options'

/** What every command that plays several series can be asked. */
export interface ExperimentRequest {
  readonly help: boolean
  readonly games: number
  readonly seed: number
  readonly workers: number | null
  readonly progress: boolean
  /** Folder of the journals, one for each series; null without. */
  readonly resume: string | null
  readonly json: boolean
  /** Whether docs/BALANCE.md is to be brought up to date. */
  readonly write: boolean
}

/** The words of --help on the options above. */
export const EXPERIMENT_HELP = `  --seed N       seed of the first game of every series (1)
  --workers N    threads to play on (one for each core); the games are the same whatever their number
  --progress     tell on the error channel how far it is
  --resume DIR   keep journals of finished games in this folder; a run cut off goes on where it stopped
  --json         print one JSON object instead of a table
  --write        bring the figures of docs/BALANCE.md up to date
  --help         this page`

/** Reads the options above and those of a command's own. */
export const readExperiment = (
  words: readonly string[],
  own: OptionList['values'],
  otherwise: number,
): { readonly request: ExperimentRequest; readonly given: Given } => {
  const list: OptionList = {
    values: { games: '400', ...own, seed: '1', workers: '4', resume: 'journals' },
    flags: ['progress', 'json', 'write', 'help'],
  }
  const given = readOptions(words, list)
  const { options } = given
  const request = {
    help: options.has('help'),
    games: wholeNumber(given, list, 'games', [1, MOST_GAMES], otherwise),
    seed: wholeNumber(given, list, 'seed', [0, MOST_SEED], 1),
    workers: wholeNumber(given, list, 'workers', [1, MOST_WORKERS], null),
    progress: options.has('progress'),
    resume: options.get('resume') ?? null,
    json: options.has('json'),
    write: options.has('write'),
  }
  return { request, given }
}

/** Every level by name, for words that explain. */
export const LEVEL_WORDS = BOT_LEVELS.join(', ')
