import { legalMoves, playerView, type GameState } from '../../rules'
import { BOT_LEVELS, decide, type BotLevel } from '../../src/bots'
import { processorTime, quantile } from './stopwatch'

/** Processor time of decisions, milliseconds each. */
export interface DecisionTimes {
  readonly decisions: number
  readonly p50: number
  readonly p95: number
}

/** Decisions of one level over positions, for at most so many seconds; the view is given, as the table gives it. */
const timesOf = (level: BotLevel, positions: readonly GameState[], seconds: number): DecisionTimes => {
  const taken: number[] = []
  const since = processorTime()
  for (const [i, position] of positions.entries()) {
    if (position.pending.kind === 'over') continue
    const view = playerView(position, position.pending.seat)
    const moves = legalMoves(view)
    const begun = processorTime()
    decide(view, moves, level, i)
    const ended = processorTime()
    // The first decisions run on code that is still being compiled, as a game's first decisions do; they are few among many and stay in.
    taken.push(ended - begun)
    if (ended - since > seconds * 1000) break
  }
  return { decisions: taken.length, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }
}

/** Decision times of every level there is. */
export const measureBots = (positions: readonly GameState[], seconds: number): Readonly<Record<string, DecisionTimes>> =>
  Object.fromEntries(BOT_LEVELS.map((level) => [level, timesOf(level, positions, seconds)]))
