import { ALI, createGame, perSeat, playerView, standingOf, totals, winnerOf, type PerSeat, type Scenario, type Seat } from '../../rules'
import { decide, decisionSeed, playOut, type BotLevel } from '../bots'
import { accessIn, type AccessRecord } from '../statistics/approval'

/** One game of a trial: the seed is the game's number, so that two scenarios meet the same chance. */
export interface TrialStart {
  readonly scenario: Scenario
  readonly seed: number
  readonly level: BotLevel
}

/** How it ended. */
export interface TrialGame extends AccessRecord {
  readonly winner: Seat
  readonly points: PerSeat
}

/** Plays one game of a trial, as the simulator plays it for the same seed. */
export const playTrialGame = ({ scenario, seed, level }: TrialStart): TrialGame => {
  const { state } = playOut(createGame({ scenario, seed }), {
    choose: (now, seat, legal, made) => decide(playerView(now, seat), legal, level, decisionSeed(seed, made), { nearest: false }).move,
  })
  const points = totals(standingOf(state), { secret: true })
  return { winner: winnerOf(state, points), points: perSeat((seat) => points[seat]), ...accessIn(state) }
}

/** Whether Ali is let in already when a scenario begins. */
export const beginsInside = ({ start }: Scenario): boolean => start.access[ALI] >= 2
