import { HIDDEN_BID, seatOf, type PlayerView } from '../../../../rules'

/** What the viewer has bid for this quarter's stage, as only they may see it; 0 where nothing. */
export const ownBid = ({ viewer, bids }: PlayerView): number => {
  const own = viewer === null ? 0 : bids[seatOf(viewer)]
  return own === HIDDEN_BID ? 0 : own
}
