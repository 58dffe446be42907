import { ALL_SEATS, FACTIONS, factionAt, type Faction, type Scenario } from '../../../rules'
import type { PerSeat, ResultSeat } from '../../shared/game-result'
import { BOT_LEVELS, PERSONALITIES, hasManner, type BotLevel, type Personality } from '../../bots'
import type { LessonMark } from '../../lesson'

export { BOT_LEVELS, PERSONALITIES, hasManner, type BotLevel, type Personality }

/**
 * Who sits at a seat when a game is set up: a person, or a bot that says how well it plays. The name is as it was typed; empty for the
 * usual one.
 */
export type SeatSetup =
  | { readonly kind: 'human'; readonly name: string }
  /** Without a manner a bot is steady. */
  | { readonly kind: 'bot'; readonly name: string; readonly level: BotLevel; readonly personality?: Personality }

/** Who sits where. */
export type Seats = Readonly<Record<Faction, SeatSetup>>

/** Everything needed to start a game; the same set-up and the same moves give the same game. */
export interface GameSetup {
  readonly scenario: Scenario
  readonly seed: number
  readonly seats: Seats
  /** Whether people may ask for advice in their turn; they may unless it says otherwise. */
  readonly advice?: boolean
  /** Whether people are asked for a prediction before each market; they are not unless it says so. */
  readonly predicts?: boolean
  /** Minutes of a turn by the soft clock; without it there is none. */
  readonly clock?: number
  /** The lesson of a class that this is played in. */
  readonly lesson?: LessonMark
}

/** One seat as screens show it. */
export interface SeatInfo {
  readonly faction: Faction
  readonly kind: 'human' | 'bot'
  readonly name: string
  readonly level: BotLevel | null
  /** Null for people, and for bots whose level has no manner, whatever a file says of them. */
  readonly personality: Personality | null
  /** Which of the people at the table this is, from 1; 0 for bots. */
  readonly place: number
}

/** Says whether a word names a bot level this version knows. */
export const isBotLevel = (word: unknown): word is BotLevel => BOT_LEVELS.some((level) => level === word)

/** Says whether a word names a manner this version knows. */
export const isPersonality = (word: unknown): word is Personality => PERSONALITIES.some((personality) => personality === word)

/** The seats in board order. */
export const seatInfos = (seats: Seats): readonly SeatInfo[] =>
  FACTIONS.map((faction) => {
    const seat = seats[faction]
    const place = humansOf(seats).indexOf(faction) + 1
    if (seat.kind === 'human') return { faction, kind: seat.kind, name: seat.name, level: null, personality: null, place }
    return { faction, kind: seat.kind, name: seat.name, level: seat.level, personality: mannerAt(seat.level, seat.personality), place }
  })

const mannerAt = (level: BotLevel, manner: unknown): Personality | null =>
  hasManner(level) ? (isPersonality(manner) ? manner : 'steady') : null

/** The factions played by people, in board order. */
export const humansOf = (seats: Seats): readonly Faction[] => FACTIONS.filter((faction) => seats[faction].kind === 'human')

/** Who sits where as a file keeps it, in board order. */
export const recordedSeats = (seats: Seats): PerSeat<ResultSeat> => [
  recordedSeat(seats.ali),
  recordedSeat(seats.tencent),
  recordedSeat(seats.pdd),
  recordedSeat(seats.jd),
]

/** Whoever sits at a seat as a file keeps it. */
export const recordedSeat = (seat: SeatSetup): ResultSeat => {
  if (seat.kind === 'human') return { kind: seat.kind, name: seat.name }
  const { kind, name, level, personality } = seat
  return { kind, name, level, ...(personality === undefined ? {} : { personality }) }
}

/** Who sat where in a game as a file kept it; a bot whose level or manner is from elsewhere is simply a bot. */
export const seatsInFile = (seats: PerSeat<ResultSeat>): readonly SeatInfo[] =>
  ALL_SEATS.map((at) => {
    const { kind, name, level, personality } = seats[at]
    const place = kind === 'human' ? seats.slice(0, at + 1).filter((seat) => seat.kind === 'human').length : 0
    const known = kind === 'bot' && isBotLevel(level) ? level : null
    return {
      faction: factionAt(at),
      kind,
      name,
      level: known,
      personality: known === null ? null : mannerAt(known, personality),
      place,
    }
  })
