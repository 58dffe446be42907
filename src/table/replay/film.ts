import type { GameState, LogEntry, Move, PlayerView, Scenario } from '../../../rules'
import { aftermathAt } from '../game/aftermath'
import type { GameResult } from '../../shared/game-result'
import type { GameRecord } from '../game/game-record'
import type { RulesDoor } from '../game/rules-door'
import { type SeatInfo, seatInfos } from '../game/seats'
import type { TableView } from '../view/table-view'
import { closingsIn, marksOf, type Mark } from '../course/marks'
import { parentRecord } from '../course/parent-game'
import { resultOf } from '../course/result'
import { createShelf } from '../course/shelf'
import { momentsOf } from './moments'
import { disclosureOf } from './disclosure'
import { createTableAt } from './table-at'

/** The table as a quarter left it: after its market, its books and the news that followed. */
export interface Closing {
  /** The quarter that closed; 0 is the start of the game. */
  readonly quarter: number
  /** Moves made until then. */
  readonly at: number
  readonly position: PlayerView
}

/** A moment as the public saw it. */
export interface Publicly {
  readonly position: PlayerView
  readonly log: readonly LogEntry[]
}

/** What the moves of a game came to, for whoever works on it outside the table. */
export interface FilmSource {
  readonly scenario: Scenario
  readonly seed: number
  readonly moves: readonly Move[]
}

/**
 * A game as one may look at it again: at every moment, forwards and back. A finished game lies open; of an unfinished one a person who
 * plays alone sees what their seat saw, and everybody else what was public.
 */
export interface Film {
  /** The name it was saved under; null for the game that has just ended at the table. */
  readonly name: string | null
  readonly scenario: Scenario
  readonly seats: readonly SeatInfo[]
  /** How many moves it has; moments are 0 (before the first) to this. */
  readonly length: number
  readonly isOver: boolean
  /** Whether hands, agendas and what was drawn are shown. */
  readonly isOpen: boolean
  readonly marks: readonly Mark[]
  /** The start and the end of every quarter that was closed. */
  readonly closings: () => readonly Closing[]
  /** The table at a moment, as the panels and the board read it. */
  readonly table: (at: number) => TableView
  /** What was everybody's business at a moment, also where the film shows more. */
  readonly publicly: (at: number) => Publicly
  /**
   * What the move that led to a moment did; of what it set off only an order, whose mark leads there. At moment 0 the opening.
   */
  readonly told: (at: number) => readonly LogEntry[]
  /** Everything that happened up to a moment. */
  readonly log: (at: number) => readonly LogEntry[]
  /** Other moves that were open at a moment; empty where they would give a secret away. */
  readonly choices: (at: number) => readonly Move[]
  /** The move that was made at a moment; null at the end, or where it is a secret. */
  readonly chosen: (at: number) => Move | null
  /** The game this one branched off, with the moment at which they part. */
  readonly parent: () => { readonly film: Film; readonly at: number } | null
  /** The whole truth, for bots that play it on; null while the game is not finished. */
  readonly source: () => FilmSource | null
  /** The finished game itself, for its class; null while it is not finished. */
  readonly record: () => GameRecord | null
  /** What the finished game was; null while it is not finished. */
  readonly result: () => GameResult | null
}

/** A game that may be looked at again: the one from the drawer, or the one that has ended at the table. */
export interface ReplayView {
  readonly film: Film
  /** The moment that is looked at: 0 to the film's length. */
  readonly at: number
}

/** Makes the film of a game; states are made when they are asked for, from the nearest one kept. */
export const createFilm = (rules: RulesDoor, record: GameRecord, name: string | null): Film => {
  const disclosure = disclosureOf(rules, record)
  const { isOpen, view, mayChoose } = disclosure
  const { scenario, seed, state: last } = record
  const isOver = last.phase === 'over'
  const shelf = createShelf(rules, record)
  const moves = record.played.map(({ move }) => move)
  const moments = momentsOf(record)
  const madeAt = (at: number): number => moments[at] ?? moves.length
  const state = (at: number): GameState => shelf.state(madeAt(at))
  const told = toldAt(record, moments)
  const logs = told.map(disclosure.log)
  const marks = marksOf(logs)
  const seats = seatInfos(record.seats)
  const log = (at: number): readonly LogEntry[] => logs.slice(0, at + 1).flat()

  return {
    name,
    scenario,
    seats,
    length: moments.length - 1,
    isOver,
    isOpen,
    marks,
    closings: () => closingsIn(marks).map(({ quarter, at }) => ({ quarter, at, position: view(state(at)) })),
    table: createTableAt(record, disclosure, { seats, state, log }),
    publicly: (at) => ({ position: rules.playerView(state(at), null), log: rules.visibleLog(told.slice(0, at + 1).flat(), null) }),
    told: (at) => {
      const own = logs[at] ?? []
      const done = at === 0 ? own.length : Math.max(1, aftermathAt(own))
      return [...own.slice(0, done), ...own.slice(done).filter(({ kind }) => kind === 'interconnection')]
    },
    log,
    choices: (at) => (mayChoose(state(at)) ? rules.legalMoves(state(at)) : []),
    chosen: (at) => (mayChoose(state(at)) ? (moves[madeAt(at)] ?? null) : null),
    parent: () => parentOf(rules, record),
    source: () => (isOver ? { scenario, seed, moves } : null),
    record: () => (isOver ? record : null),
    result: () => (isOver ? resultOf(rules, record) : null),
  }
}

/** What was logged up to each moment since the one before it. */
const toldAt = ({ opening, played }: GameRecord, moments: readonly number[]): readonly (readonly LogEntry[])[] => [
  opening,
  ...moments.slice(1).map((made, index) => played.slice(moments[index], made).flatMap(({ log }) => log)),
]

/** The film of the game this one branched off. */
const parentOf = (rules: RulesDoor, record: GameRecord): ReturnType<Film['parent']> => {
  const parent = parentRecord(rules, record)
  if (parent === null) return null
  const at = momentsOf(parent.record).filter((made) => made <= parent.at).length - 1
  return { film: createFilm(rules, parent.record, parent.name), at }
}
