import { canonicalJson, FACTIONS, perSeat, seatOf, type Faction, type Move, type PromiseTerm, type Scenario } from '../../../rules'
import type { GameResult, PerSeat, ResultSeat } from '../../shared/game-result'
import { logOf, realRules, resultOf, type GameRecord } from '../../table'
import { finalAccount, promiseBook, type FinalAccount } from '../../story'
import { classKeyOf, type CheckWord } from '../check/check-word'
import { choicesIn, type Choice } from './choices'
import { measuresOf, type Measures } from './measures'
import { applicationsIn, type AppliedFor } from './applied-for'
import { swingsIn, type Swing } from './swings'

/** One decision of a game, and whose it was. */
export interface Decision {
  /** Which move of the game, from 1. */
  readonly at: number
  readonly quarter: number
  readonly seat: Faction
  readonly move: Move
}

/** A prediction beside what came; shares in tenths of a percent. */
export type ClassPrediction = GameResult['predictions'][number]

/** A promise that was put to the test. */
export interface TestedPromise {
  readonly quarter: number
  readonly seat: Faction
  readonly to: Faction
  readonly promise: PromiseTerm
  readonly kept: boolean
}

/** What every seat has from one source of points, in seat order. */
export interface AccountLine {
  readonly source: FinalAccount['rows'][number]['source']
  readonly points: PerSeat<number>
}

/** What a class remembers of one table's game; plain data, all open. */
export interface ClassTable {
  /** The file it was read from. */
  readonly file: string
  /** What the save is called. */
  readonly name: string
  /** Tells a game from others that began alike; null in saves from before there was one. */
  readonly line: string | null
  /** Equal at tables that play the same game. */
  readonly key: string
  readonly checkWord: CheckWord
  readonly scenario: { readonly id: string; readonly name: GameResult['scenario']['name']; readonly length: number }
  /** The scenario whole, without what was bid for seats: bots can play from the same start. */
  readonly start: Scenario
  readonly seed: number
  readonly options: { readonly advice: boolean; readonly predictions: boolean }
  /** What the lesson asks when its game is over; nothing where it was played in none. */
  readonly questions: readonly string[]
  readonly over: boolean
  /** Quarters that were closed. */
  readonly closed: number
  readonly seats: PerSeat<ResultSeat>
  /** Who was in each team, as the lesson had it; empty where it was played in none, and for bots. */
  readonly members: PerSeat<readonly string[]>
  /** Who left a seat in which quarter; `seats` says who sat there at the end. */
  readonly reliefs: readonly { readonly seat: Faction; readonly quarter: number; readonly was: ResultSeat }[]
  /** Points, share, profit and worth to shoppers, in seat order; of a game that goes on, as it stands. */
  readonly measures: Measures
  /** Points by source: a seat's add up to its points. */
  readonly account: readonly AccountLine[]
  /** The largest moves of its markets. */
  readonly swings: readonly Swing[]
  readonly shoppers: number
  readonly quarters: GameResult['quarters']
  readonly decisions: readonly Decision[]
  readonly applications: readonly AppliedFor[]
  readonly promisesMade: PerSeat<number>
  readonly promises: readonly TestedPromise[]
  readonly predictions: readonly ClassPrediction[]
  readonly choices: readonly Choice[]
}

/** Sums up a game for its class. */
export const classTable = (record: GameRecord, { file, name }: Pick<ClassTable, 'file' | 'name'>): ClassTable => {
  const result = resultOf(realRules, record)
  const { scenario, seed, advice, predicts, state } = record
  const log = logOf(record)
  const options = { advice, predictions: predicts }
  return {
    file,
    name,
    line: record.line ?? null,
    key: classKeyOf({ scenario, seed, ...options }),
    checkWord: result.checkWord ?? { en: '', 'zh-CN': '' },
    scenario: { id: scenario.id, name: scenario.name, length: scenario.length },
    start: withoutBids(scenario),
    seed,
    options,
    questions: record.lesson?.questions ?? [],
    over: state.phase === 'over',
    closed: result.quarters.length - 1,
    seats: result.seats,
    members: record.lesson?.members ?? [[], [], [], []],
    reliefs: reliefsIn(record),
    measures: measuresOf(result, state, log),
    account: finalAccount(result).rows.map(({ source, cells }) => ({ source, points: perSeat((seat) => cells[seat]?.points ?? 0) })),
    swings: swingsIn(log),
    shoppers: result.shoppers,
    quarters: result.quarters,
    decisions: decisionsIn(record),
    applications: applicationsIn(state),
    promisesMade: result.promisesMade,
    promises: promiseBook(result).flatMap(({ settled }) => settled),
    predictions: result.predictions,
    choices: choicesIn(record, log),
  }
}

const reliefsIn = ({ reliefs = [], played }: GameRecord): ClassTable['reliefs'] =>
  reliefs.map(({ at, seat, was }) => ({ seat, quarter: played[at - 1]?.log[0]?.quarter ?? 1, was }))

const withoutBids = ({ start: { handicap: _bids, ...start }, ...scenario }: Scenario): Scenario => ({ ...scenario, start })

const decisionsIn = ({ played }: GameRecord): readonly Decision[] =>
  played.map(({ move, log }, index) => ({ at: index + 1, quarter: log[0]?.quarter ?? 0, seat: move.seat, move }))

/** Whether two decisions are the same. */
export const sameDecision = (one: Decision, other: Decision): boolean => canonicalJson(one.move) === canonicalJson(other.move)

/** The seats people sit at, in seat order. */
export const peopleAt = ({ seats }: Pick<ClassTable, 'seats'>): readonly Faction[] =>
  FACTIONS.filter((faction) => seats[seatOf(faction)].kind === 'human')
