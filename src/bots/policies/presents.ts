import { FACTIONS, seatOf, type Faction, type Move, type PlayerView } from '../../../rules'
import { above, eachOf, withOwn, type Policy } from './policy'

/** The part of its cash it gives away each turn. */
const PART = 0.5

const presentTo = (view: PlayerView, to: Faction): readonly Move[] => {
  if (view.pending.kind !== 'action') return []
  const { seat } = view.pending
  const amount = Math.floor(view.cash[seatOf(seat)] * PART)
  return amount === 0 ? [] : [{ type: 'propose-deal', seat, to, give: [{ kind: 'cash', amount }], take: [] }]
}

/** Whether a move hands something over and takes nothing. */
const isPresent = (move: Move): boolean => move.type === 'propose-deal' && move.take.length === 0

const presentsTo = (to: Faction): Policy => ({
  says: `gives ${to} half of its cash every turn, for nothing`,
  seats: FACTIONS.filter((seat) => seat !== to),
  leaves: eachOf(
    withOwn((view) => presentTo(view, to)),
    above((_view, move) => isPresent(move)),
  ),
})

/** Policies of a seat that makes another rich. */
export const PRESENT_POLICIES = {
  'presents-to-ali': presentsTo('ali'),
  'presents-to-tencent': presentsTo('tencent'),
  'presents-to-pdd': presentsTo('pdd'),
  'presents-to-jd': presentsTo('jd'),
} as const satisfies Readonly<Record<`presents-to-${Faction}`, Policy>>
