import { FACTIONS, type Move } from '../../../rules'
import { only, type Leaves, type Policy } from './policy'

/** Leaves only the highest of the bids, as long as one may bid at all. */
const highestBid: Leaves = (_view, moves) => {
  const bids = moves.flatMap((move) => (move.type === 'bid' ? [move] : []))
  const most = Math.max(...bids.map(({ amount }) => amount))
  return bids.length === 0 ? moves : bids.filter(({ amount }) => amount === most)
}

/** Policies about the season's stage. */
export const BIDDING_POLICIES = {
  'never-bid': { says: 'bids for no stage', seats: FACTIONS, leaves: only((_view, { type }: Move) => type !== 'bid') },
  'always-bid': { says: 'begins every turn with the highest bid for the stage that it can pay', seats: FACTIONS, leaves: highestBid },
} as const satisfies Readonly<Record<string, Policy>>
