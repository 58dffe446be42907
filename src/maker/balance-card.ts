import { perSeat, type PerSeat, type Scenario } from '../../rules'
import { approvalIn, type ApprovalStatistics } from '../statistics/approval'
import { differenceOf, meanOf, wilson, type Mean, type Rate } from '../statistics/estimates'
import { beginsInside, type TrialGame } from './trial'

/** What a series of games says of one scenario. */
export interface Balance {
  readonly wins: PerSeat<Rate>
  readonly points: PerSeat<Mean>
  /** Null where Ali has its mini program from the start. */
  readonly approval: Pick<ApprovalStatistics, 'granted' | 'forcedOpen' | 'outside' | 'medianQuarter'> | null
}

/** A scenario beside the one it was made from, each by as many games from the same seeds. */
export interface BalanceCard {
  readonly games: number
  readonly original: Balance
  readonly own: Balance
  /** How much oftener each seat wins, and the interval that goes with it. */
  readonly change: PerSeat<Mean>
}

/** Sums up games that were played of both. */
export const cardOf = (
  scenarios: { readonly original: Scenario; readonly own: Scenario },
  original: readonly TrialGame[],
  own: readonly TrialGame[],
): BalanceCard => {
  // Only seeds that both have played are compared.
  const games = Math.min(original.length, own.length)
  const [before, after] = [balanceOf(scenarios.original, original.slice(0, games)), balanceOf(scenarios.own, own.slice(0, games))]
  return { games, original: before, own: after, change: perSeat((seat) => differenceOf(after.wins[seat], before.wins[seat])) }
}

const balanceOf = (scenario: Scenario, games: readonly TrialGame[]): Balance => ({
  wins: perSeat((seat) => wilson(games.filter(({ winner }) => winner === seat).length, games.length)),
  points: perSeat((seat) => meanOf(games.map(({ points }) => points[seat]))),
  approval: beginsInside(scenario) ? null : approvalIn(games),
})
