import { applicationById, concessionsOf, type Move, type PlayerView } from '../../../rules'
import { APPLICANTS, above, eachOf, only, type Policy } from './policy'

/** Whether a move concedes anything, or takes an application back. */
const yields = (move: Move): boolean => {
  if (move.type === 'file' || move.type === 'revise') return concessionsOf(move.offer).length > 0
  return move.type === 'withdraw' || (move.type === 'answer-counter' && move.accept)
}

/** Whether a move would take back concessions that are on the desk; what a scenario begins with may hold some. */
const empties = (view: PlayerView, move: Move): boolean =>
  move.type === 'revise' && concessionsOf(applicationById(view, move.application)?.offer ?? move.offer).length > 0

const petitions = (view: PlayerView, move: Move): boolean =>
  move.type === 'petition' && move.against === 'tencent' && view.interconnection === 0

/** Policies of seats that apply. */
export const APPLYING_POLICIES = {
  'empty-offer': {
    says: 'files an offer that concedes nothing, never yields, and petitions against Tencent every turn until the order comes',
    seats: APPLICANTS,
    leaves: eachOf(
      only((_view, move) => !yields(move)),
      above((view, move) => move.type === 'file' || empties(view, move)),
      above(petitions),
    ),
  },
  'never-files': { says: 'applies for nothing', seats: APPLICANTS, leaves: only((_view, move) => move.type !== 'file') },
} as const satisfies Readonly<Record<string, Policy>>
