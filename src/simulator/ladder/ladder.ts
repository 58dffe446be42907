import { FACTIONS, perSeat, seatOf, type Faction } from '../../../rules'
import { BOT_LEVELS } from '../../bots'
import type { BotName } from '../bot-name'
import type { Experiment } from '../balance/experiments'
import { rateRow, type Row } from '../balance/row'
import { answerTo, type Answer } from '../command'
import { markdownTable, writeSection } from '../document'
import { EXPERIMENT_HELP, LEVEL_WORDS, readExperiment, type ExperimentRequest } from '../experiment-arguments'
import { ArgumentError } from '../options'
import { perFaction } from '../per-faction'
import { gamesOf, type Results } from '../results'
import { runExperiments } from '../run-experiments'
import { botNamed } from '../seats'
import { NODE, type Machine } from '../simulate'
import { wilson } from '../../statistics/estimates'
import { plainTable } from '../table'
import { strengthsOf, type LineUp, type Strength } from './strength'

const LADDER_HELP = `Lets each level play against three of the level below, and one of the level below against three of it.

  npm run ladder -- [options]

  --games N      games of each pairing, a quarter of them with each faction (400)
  --levels LIST  at least two, weakest first: ${LEVEL_WORDS} (all of them); strong*2 looks into twice as much
${EXPERIMENT_HELP}`

const USUAL_GAMES = 400

/** One level alone among three of another. */
interface Pairing {
  readonly alone: BotName
  readonly three: BotName
}

/** Does what a command line asks: plays the ladder and fits the strength of its levels. */
export const ladder = (words: readonly string[], machine: Machine = NODE): Promise<Answer> =>
  answerTo('ladder', async () => {
    const { request, given } = readExperiment(words, { levels: 'easy,normal' }, USUAL_GAMES)
    if (request.help) return LADDER_HELP
    const levels = levelsIn(given.options.get('levels'))
    const pairings = pairingsOf(levels)
    const results = await runExperiments(
      pairings.flatMap((pairing) => experimentsOf(pairing, request.games)),
      request,
      machine,
    )
    const rows = pairings.map((pairing) => rowOf(pairing, levels, results))
    const strengths = strengthsOf(pairings.flatMap((pairing) => lineUpsOf(pairing, results)))
    if (request.write) writeSection('ladder', paperOf(levels, request, rows, strengths))
    if (request.json) return JSON.stringify({ levels, games: request.games, seed: request.seed, rows, elo: strengths })
    return [plainTable(HEAD, rows.map(cellsOf), HEAD.length), '', plainTable(ELO_HEAD, eloCells(levels, strengths), 1)].join('\n')
  })

const levelsIn = (text: string | undefined): readonly BotName[] => {
  if (text === undefined) return BOT_LEVELS
  const levels = text.split(',').map((name) => botNamed(name, 'levels'))
  if (levels.length < 2 || new Set(levels).size < levels.length)
    throw new ArgumentError(
      `--levels must name at least two bots, each once, the weakest first, found "${text}". Such as --levels easy,strong,strong*2.`,
    )
  return levels
}

const pairingsOf = (levels: readonly BotName[]): readonly Pairing[] =>
  levels.flatMap((below, at) => {
    const above = levels[at + 1]
    return above === undefined
      ? []
      : [
          { alone: above, three: below },
          { alone: below, three: above },
        ]
  })

const nameOf = ({ alone, three }: Pairing, faction: Faction): string => `one-${alone}-three-${three}-${faction}`

const experimentsOf = (pairing: Pairing, games: number): readonly Experiment[] =>
  FACTIONS.map((faction) => ({
    name: nameOf(pairing, faction),
    scenario: 'long-war',
    games: Math.ceil(games / FACTIONS.length),
    seats: { ...perFaction(() => pairing.three), [faction]: pairing.alone },
    order: 'leader',
  }))

const rowOf = (pairing: Pairing, levels: readonly BotName[], results: Results): Row => {
  const above = levels.indexOf(pairing.alone) > levels.indexOf(pairing.three)
  const games = FACTIONS.flatMap((faction) => gamesOf(results, nameOf(pairing, faction)))
  const wins = FACTIONS.reduce(
    (sum, faction) => sum + gamesOf(results, nameOf(pairing, faction)).filter(({ winner }) => winner === seatOf(faction)).length,
    0,
  )
  const title = `one ${pairing.alone} against three ${pairing.three}`
  return rateRow(
    title,
    above ? '45% or more' : 'under 25%',
    wilson(wins, games.length),
    above ? { least: 0.45 } : { most: 0.25 },
    `${games.length}`,
  )
}

const lineUpsOf = (pairing: Pairing, results: Results): readonly LineUp[] =>
  FACTIONS.map((faction) => {
    const games = gamesOf(results, nameOf(pairing, faction))
    return {
      levels: perSeat((seat) => (seat === seatOf(faction) ? pairing.alone : pairing.three)),
      wins: perSeat((seat) => games.filter(({ winner }) => winner === seat).length),
    }
  })

const HEAD = ['Pairing', 'Wins wanted', 'Wins (95%)', 'Games', 'Verdict'] as const
const ELO_HEAD = ['Level', 'Elo', '95%'] as const

const cellsOf = ({ target, wanted, measured, from, holds, sure }: Row): readonly string[] => [
  target,
  wanted,
  measured,
  from,
  `${holds ? 'holds' : 'FAILS'}${sure ? '' : ', not surely'}`,
]

const eloCells = (levels: readonly BotName[], strengths: Readonly<Partial<Record<BotName, Strength>>>): readonly (readonly string[])[] =>
  levels.map((level) => {
    const own = strengths[level]
    return [level, `${own?.elo ?? ''}`, own === undefined ? '' : `${own.low}-${own.high}`]
  })

const paperOf = (
  levels: readonly BotName[],
  { games, seed }: ExperimentRequest,
  rows: readonly Row[],
  strengths: ReturnType<typeof strengthsOf>,
): string =>
  [
    '## The ladder',
    '',
    `Made by \`npm run ladder -- --levels ${levels.join(',')} --games ${games} --seed ${seed} --write\`: ` +
      `long wars, the lone bot in each seat equally often, seeds from ${seed}.`,
    "One among equals wins 25%. Elo: Luce's choice model over winners with a strength for each level and each faction; " +
      '400 points are odds of',
    `ten to one; the weakest level has ${Math.min(...levels.map((level) => strengths[level]?.elo ?? Infinity))}. ` +
      "Intervals: Wilson's for rates, 400 bootstrap samples for Elo.",
    '',
    markdownTable(HEAD, rows.map(cellsOf)),
    '',
    markdownTable(ELO_HEAD, eloCells(levels, strengths)),
  ].join('\n')
