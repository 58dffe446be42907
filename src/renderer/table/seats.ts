import { FACTIONS, type Faction, type Scenario } from '../../../rules'
import { BOT_LEVELS, type BotLevel } from '../../bots'

export { BOT_LEVELS, type BotLevel }

/** Who sits at a seat when a game is set up. */
export interface SeatSetup {
  readonly kind: 'human' | 'bot'
  readonly name: string
  /** Needed for bots, ignored for people. */
  readonly level?: BotLevel
}

/** Who sits where. */
export type Seats = Readonly<Record<Faction, SeatSetup>>

/** Everything needed to start a game; the same set-up and the same moves give the same game. */
export interface GameSetup {
  readonly scenario: Scenario
  readonly seed: number
  readonly seats: Seats
}

/** One seat as screens show it. */
export interface SeatInfo {
  readonly faction: Faction
  readonly kind: 'human' | 'bot'
  readonly name: string
  readonly level: BotLevel | null
}

/** Says whether a word names a bot level this version knows. */
export const isBotLevel = (word: unknown): word is BotLevel => BOT_LEVELS.some((level) => level === word)

/** The seats in board order. */
export const seatInfos = (seats: Seats): readonly SeatInfo[] =>
  FACTIONS.map((faction) => {
    const { kind, name, level } = seats[faction]
    return { faction, kind, name, level: kind === 'bot' ? (level ?? 'easy') : null }
  })

/** The factions played by people, in board order. */
export const humansOf = (seats: Seats): readonly Faction[] => FACTIONS.filter((faction) => seats[faction].kind === 'human')
