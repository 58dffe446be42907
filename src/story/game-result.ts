import {
  account,
  agendaProgress,
  missions,
  privateTermProgress,
  POINT_SOURCES,
  TOTAL_SHOPPERS,
  standingOf,
  type Faction,
  type GoalProgress,
  type LogEntry,
  type Position,
  type Scenario,
} from '../../rules'
import { checkWordOf } from '../class/check/check-word'
import { totalsOf, type GameResult, type PerSeat, type ResultLine, type ResultSeat } from '../shared/game-result'
import type { JudgedPrediction } from './calibration'
import { promisesMade } from './promise-book'
import { perSeat, quarterFigures, type QuarterEnd } from './quarter-stories'
import { namesIn, toldEntries } from './told-entries'

/** How a game went: how every quarter left the table, and all that happened. */
export interface Course {
  readonly ends: readonly QuarterEnd[]
  readonly log: readonly LogEntry[]
}

/** A finished game as it was played, with everything laid open. */
export interface FinishedGame extends Course {
  readonly scenario: Scenario
  readonly seed: number
  readonly seats: PerSeat<ResultSeat>
  readonly options: Pick<GameResult['options'], 'advice' | 'predictions'>
  /** How it ended, every secret included. */
  readonly position: Position
  readonly predictions: readonly (JudgedPrediction & { readonly seat: Faction; readonly quarter: number })[]
  /** The game it branched off, and the quarter in which they parted. */
  readonly parent: (Course & { readonly name: string; readonly quarter: number }) | null
}

/** Tells the result of a finished game: all that its account, its charts and its predictions are drawn from, live and for ever after. */
export function gameResult(game: FinishedGame): GameResult {
  const { scenario, seed, seats, options, position, log, predictions, parent } = game
  const { startsAt, length, scrutiny, numbers } = position.config
  const told = toldEntries(log)
  return {
    edition: 1,
    scenario: { id: scenario.id, name: position.config.scenarioName, startsAt, length, ...sheetsOf(scenario) },
    seed,
    checkWord: checkWordOf({ scenario, seed, ...options }),
    options: { ...options, scrutiny },
    seats,
    ...endingOf(position),
    shoppers: TOTAL_SHOPPERS,
    scrutinyLimit: perSeat(numbers.scrutiny.limit),
    quarters: quarterFigures(game.ends, log),
    told,
    promisesMade: promisesMade(log),
    predictions: predictions.map(({ seat, quarter, share, low, high, before, came }) => ({
      seat,
      quarter,
      share,
      low,
      high,
      before,
      came,
    })),
    ...(parent === null
      ? {}
      : { branch: { name: parent.name, quarter: parent.quarter, quarters: quarterFigures(parent.ends, parent.log) } }),
    names: namesIn(told),
  }
}

/** Counts a game that is over: every account, goal and place. */
export function endingOf(position: Position): Pick<GameResult, 'accounts' | 'goals' | 'ranking' | 'decidedBy'> {
  const accounts = bySeat((faction) => linesOf(position, faction))
  return { ...rank(totalsOf({ accounts }), position.cash), accounts, goals: bySeat((faction) => goalsOf(position, faction)) }
}

const sheetsOf = ({ prologue, epilogue }: Scenario): Pick<GameResult['scenario'], 'prologue' | 'epilogue'> => ({
  ...(prologue === undefined ? {} : { prologue }),
  ...(epilogue === undefined ? {} : { epilogue }),
})

const bySeat = <Value>(of: (faction: Faction) => Value): PerSeat<Value> => [of('ali'), of('tencent'), of('pdd'), of('jd')]

/** Orders the seats as the rules name the winner: by points, ties by cash, then by seat. */
function rank(totals: PerSeat<number>, cash: readonly number[]): Pick<GameResult, 'ranking' | 'decidedBy'> {
  const standing = bySeat((faction) => faction).map((faction, seat) => ({
    faction,
    seat,
    points: totals[seat] ?? 0,
    cash: cash[seat] ?? 0,
  }))
  const [first, second, third, fourth] = standing.sort((a, b) => b.points - a.points || b.cash - a.cash || a.seat - b.seat)
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    throw new RangeError('a game has four seats')
  const decidedBy = first.points > second.points ? 'points' : first.cash > second.cash ? 'cash' : 'seat'
  return { ranking: [first.faction, second.faction, third.faction, fourth.faction], decidedBy }
}

/** The lines of a seat's account, missions and agenda counted. */
function linesOf(position: Position, faction: Faction): readonly ResultLine[] {
  return account(standingOf(position), faction, { secret: true }).lines.map(({ source, points, params }) => ({
    source,
    points,
    params: figuresOf(params),
  }))
}

/** What a line rests on; a figure that a result does not know is left out. */
function figuresOf(params: Readonly<Record<string, string | number>>): ResultLine['params'] {
  const { goal } = params
  const part = POINT_SOURCES.find((source) => source === params['part'])
  const figures = FIGURES.flatMap((name) => (typeof params[name] === 'number' ? [[name, params[name]] as const] : []))
  return { ...Object.fromEntries(figures), ...(typeof goal === 'string' ? { goal } : {}), ...(part === undefined ? {} : { part }) }
}

const FIGURES = ['buyers', 'regions', 'macros', 'levels', 'value'] as const

function goalsOf(position: Position, faction: Faction): GameResult['goals'][number] {
  const standing = standingOf(position)
  const agenda = agendaProgress(standing, faction)
  const term = privateTermProgress(standing, faction)
  return {
    agenda: agenda === null ? null : { name: agenda.agenda.name, ...goalOf(agenda) },
    term: term === null ? null : { kind: term.term.kind, name: term.term.name, ...goalOf(term) },
    missions: missions(standing, faction).map(goalOf),
  }
}

const goalOf = ({ goal: { words, metric }, value, points }: GoalProgress): GameResult['goals'][number]['missions'][number] => ({
  words,
  metric,
  value,
  points,
})
