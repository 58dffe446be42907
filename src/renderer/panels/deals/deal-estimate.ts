import { factionAt, forecast, perSeat, positionWithDeal, seatOf, type DealTerms, type Faction, type Position } from '../../../../rules'
import { previewRows, type PreviewRow } from '../actions/preview-rows'
import { goalsBetween, type GoalChange } from '../goals/goal-changes'

/** What a deal would do for one platform: its cash at once, the rest at the close of the quarter. */
export interface DealRow extends PreviewRow {
  readonly cash: number
}

/** What a deal would do if it were agreed and the quarter closed then. */
export interface DealEstimate {
  /** Both sides, and whoever else is touched. */
  readonly rows: readonly DealRow[]
  /** What it does to the goals of whoever looks, if anybody does alone. */
  readonly goals: readonly GoalChange[]
  /** How many quarters the longest of what is lent, pushed or begun lasts: the figures are those of the first. */
  readonly quarters: number
  /** Whether something changes hands that no forecast can count. */
  readonly hasUncounted: boolean
}

/**
 * Estimates a deal by closing the quarter with and without it, on copies. Promises are left out: what they are worth is what is not done,
 * and whether support comes is for a ruling that no forecast makes.
 */
export function estimateDeal(position: Position, deal: DealTerms, viewer: Faction | null): DealEstimate {
  const agreed = { ...positionWithDeal(position, deal), promises: position.promises }
  const [before, after] = [forecast(position), forecast(agreed)]
  const cash = perSeat((seat) => agreed.cash[seat] - position.cash[seat])
  const terms = [...deal.give, ...deal.take]
  return {
    rows: previewRows(before, after, [])
      .map((row) => ({ ...row, cash: cash[seatOf(row.faction)] }))
      .filter((row) => row.faction === deal.from || row.faction === deal.to || isTouched(row)),
    goals: viewer === null ? [] : goalsBetween(before, after, viewer),
    quarters: Math.max(0, ...terms.map((term) => quartersOf(position, term))),
    hasUncounted: terms.some(({ kind }) => kind === 'promise' || kind === 'card' || kind === 'lobby'),
  }
}

const isTouched = ({ everywhere, leftHand, points, income }: PreviewRow): boolean =>
  [everywhere, leftHand, points, income].some((figure) => figure !== 0)

/** How many quarters of the game a term is at work on the board; none where it is not. */
function quartersOf({ config, quarter }: Position, term: DealTerms['give'][number]): number {
  const left = config.length - quarter + 1
  if (term.kind === 'campaign') return Math.min(left, config.numbers.campaign.quarters)
  return term.kind === 'supply' || term.kind === 'traffic' ? Math.min(left, term.quarters) : 0
}

/** Whose turn of the quarter is over: a promise that binds turns binds them from the next quarter on. */
export const hasHadTurn = (position: Position, faction: Faction): boolean =>
  position.order.findIndex((seat) => factionAt(seat) === faction) < position.turn
