import { writeFileSync } from 'node:fs'
import { contentHash, playedHash, RULES_VERSION, SCENARIOS, type Scenario } from '../../../rules'
import { playExpectedGame, type ExpectedGame, type ExpectedResults } from '../../class'
import { answerTo, type Answer } from '../command'
import { ArgumentError, readOptions, wholeNumber, type OptionList } from '../options'
import { progressOf, type ProgressChannel } from '../progress'

/** Where the program reads them from, seen from the project's folder. */
const KEPT_IN = 'src/class/expected/expected.json'
const GAMES = 40
const SEED = 1

const HELP = `Plays what the teacher's guide tells to expect: games of normal bots in every scenario of the game, kept beside the class's room.

  npm run expected -- [options]

  --games N    games of each scenario, 1 to 1000 (${GAMES})
  --seed N     the seed of the first; each one after it has the next (${SEED})
  --into FILE  the file they are kept in (${KEPT_IN})
  --help       this page

Run it whenever rules, content or bots change what is played: a test says so.`

const OPTIONS: OptionList = { values: { games: '40', seed: '1', into: KEPT_IN }, flags: ['help'] }

/** How Node tells progress. */
const STDERR: ProgressChannel = {
  write: (text) => void process.stderr.write(text),
  clock: () => performance.now(),
  overwrites: process.stderr.isTTY,
}

/** Does what a command line asks: plays the games that expectations rest on, and keeps them. */
export const expectedCommand = (words: readonly string[], channel: ProgressChannel = STDERR): Promise<Answer> =>
  answerTo('expected', async () => {
    const given = readOptions(words, OPTIONS)
    if (given.options.has('help')) return HELP
    const games = wholeNumber(given, OPTIONS, 'games', [1, 1000], GAMES)
    const seed = wholeNumber(given, OPTIONS, 'seed', [0, 2 ** 31], SEED)
    const results: ExpectedResults = {
      rulesVersion: RULES_VERSION,
      contentHash: contentHash(),
      level: 'normal',
      seed,
      scenarios: SCENARIOS.map((scenario) => ({
        id: scenario.id,
        playedHash: playedHash(scenario),
        games: playAll(scenario, { games, seed }, channel),
      })),
    }
    const file = given.options.get('into') ?? KEPT_IN
    write(file, results)
    return `${games} games of each of ${SCENARIOS.length} scenarios are kept in ${file}.`
  })

interface Series {
  readonly games: number
  readonly seed: number
}

const playAll = (scenario: Scenario, { games, seed }: Series, channel: ProgressChannel): readonly ExpectedGame[] => {
  const told = progressOf(scenario.id, games, 0, channel)
  const played = Array.from({ length: games }, (_, game) => {
    const result = playExpectedGame({ scenario, seed, level: 'normal' }, game)
    told.game()
    return result
  })
  told.end()
  return played
}

/** Writes them a line for each game, so that what has changed can be seen. */
const write = (file: string, { scenarios, ...head }: ExpectedResults): void => {
  const lists = scenarios.map(
    ({ games, ...one }) => `${JSON.stringify(one).slice(0, -1)},"games":[\n${games.map((game) => JSON.stringify(game)).join(',\n')}\n]}`,
  )
  try {
    writeFileSync(file, `${JSON.stringify(head).slice(0, -1)},"scenarios":[\n${lists.join(',\n')}\n]}\n`)
  } catch (error) {
    throw new ArgumentError(
      `--into: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}). Name another file.`,
    )
  }
}
