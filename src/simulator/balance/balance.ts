import type { BotLevel } from '../../bots'
import type { SeatBots } from '../bot-name'
import { answerTo, type Answer } from '../command'
import { markdownTable, writeSection } from '../document'
import { EXPERIMENT_HELP, LEVEL_WORDS, readExperiment, type ExperimentRequest } from '../experiment-arguments'
import { runExperiments } from '../run-experiments'
import { levelNamed } from '../seats'
import { NODE, type Machine } from '../simulate'
import { plainTable } from '../table'
import { experimentsFor, type Experiment } from './experiments'
import type { Row } from './row'
import { rowsOf } from './rows'

const BALANCE_HELP = `Plays every experiment behind the targets of the game and tells which of them hold.

  npm run balance -- [options]

  --games N      games of the two main series; the others are cut from it (400)
  --level BOT    who plays: ${LEVEL_WORDS} (easy)
${EXPERIMENT_HELP}`

const USUAL_GAMES = 400

/** Does what a command line asks: plays the experiments at a level and judges the targets. */
export const balance = (words: readonly string[], machine: Machine = NODE): Promise<Answer> =>
  answerTo('balance', async () => {
    const { request, given } = readExperiment(words, { level: 'normal' }, USUAL_GAMES)
    if (request.help) return BALANCE_HELP
    const level = levelNamed(given.options.get('level') ?? 'easy', 'level')
    const experiments = experimentsFor(level, request.games)
    const rows = rowsOf(await runExperiments(experiments, request, machine), level)
    if (request.write) writeSection(`balance ${level}`, paperOf(level, request, experiments, rows))
    if (request.json) return JSON.stringify({ level, games: request.games, seed: request.seed, experiments, rows })
    return [plainTable(HEAD, rows.map(cellsOf), HEAD.length), '', `${holding(rows)} (${level}, ${commandOf(level, request)})`].join('\n')
  })

const HEAD = ['Verdict', 'Target', 'Wanted', 'From', 'Measured (95%)'] as const

const cellsOf = ({ target, wanted, measured, holds, sure, from }: Row): readonly string[] => [
  `${holds ? 'holds' : 'FAILS'}${sure ? '' : ', not surely'}`,
  target,
  wanted,
  from,
  measured,
]

const holding = (rows: readonly Row[]): string => `${rows.filter(({ holds }) => holds).length} of ${rows.length} targets hold`

const commandOf = (level: BotLevel, { games, seed }: ExperimentRequest): string =>
  `npm run balance -- --level ${level} --games ${games} --seed ${seed}`

const paperOf = (level: BotLevel, request: ExperimentRequest, experiments: readonly Experiment[], rows: readonly Row[]): string => {
  const series = experiments.map(({ name, games, seats, numbers }) => [
    name,
    `${games}`,
    `${request.seed}-${request.seed + games - 1}`,
    `${seatsIn(seats)}${numbers === undefined ? '' : `; ${JSON.stringify(numbers)}`}`,
  ])
  return [
    `## Targets, played by ${level} bots`,
    '',
    `${holding(rows)}. Made by \`${commandOf(level, request)} --write\`. ` +
      "Intervals are 95%: Wilson's for rates, Newcombe's for differences of rates, normal",
    'for means. "Not surely": the interval reaches over the limit.',
    '',
    markdownTable(HEAD, rows.map(cellsOf)),
    '',
    markdownTable(['Series', 'Games', 'Seeds', 'Seats; numbers that are others'], series),
  ].join('\n')
}

const seatsIn = (seats: SeatBots): string =>
  new Set(Object.values(seats)).size === 1
    ? `all=${seats.ali}`
    : Object.entries(seats)
        .map(([seat, bot]) => `${seat}=${bot}`)
        .join(',')
