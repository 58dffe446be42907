import { FACTIONS, type Faction, type Scenario } from '../../../rules'
import type { PerSeat, ResultSeat } from '../../shared/game-result'
import { BOT_LEVELS, PERSONALITIES, type BotLevel, type Personality } from '../../bots'

export { BOT_LEVELS, PERSONALITIES, type BotLevel, type Personality }

/** Who sits at a seat when a game is set up. */
export interface SeatSetup {
  readonly kind: 'human' | 'bot'
  /** As a person typed it; empty for the usual one, which is worded in the language of the moment. */
  readonly name: string
  /** Needed for bots, ignored for people. */
  readonly level?: BotLevel
  /** A bot's manner; without one it is steady. */
  readonly personality?: Personality
}

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
}

/** One seat as screens show it. */
export interface SeatInfo {
  readonly faction: Faction
  readonly kind: 'human' | 'bot'
  readonly name: string
  readonly level: BotLevel | null
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
    const { kind, name, level, personality } = seats[faction]
    const place = humansOf(seats).indexOf(faction) + 1
    if (kind === 'human') return { faction, kind, name, level: null, personality: null, place }
    return { faction, kind, name, level: level ?? 'easy', personality: personality ?? 'steady', place }
  })

/** The factions played by people, in board order. */
export const humansOf = (seats: Seats): readonly Faction[] => FACTIONS.filter((faction) => seats[faction].kind === 'human')

/** Who sits where as a file keeps it, in board order. */
export const recordedSeats = (seats: Seats): PerSeat<ResultSeat> => [recorded(seats.ali), recorded(seats.tencent), recorded(seats.pdd), recorded(seats.jd)]

const recorded = ({ kind, name, level, personality }: SeatSetup): ResultSeat => {
  if (kind === 'human') return { kind, name }
  return { kind, name, level: level ?? 'easy', ...(personality === undefined ? {} : { personality }) }
}

/** Who sat where in a game as a file kept it; a level or manner from elsewhere is simply a bot. */
export const seatsInFile = (seats: PerSeat<ResultSeat>): readonly SeatInfo[] => {
  const [ali, tencent, pdd, jd] = seats.map(({ kind, name, level, personality }): SeatSetup => {
    if (kind === 'human' || !isBotLevel(level)) return { kind, name }
    return { kind, name, level, ...(isPersonality(personality) ? { personality } : {}) }
  }) as [SeatSetup, SeatSetup, SeatSetup, SeatSetup]
  return seatInfos({ ali, tencent, pdd, jd })
}
