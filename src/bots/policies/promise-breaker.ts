import { FACTIONS, applicationById, seatOf, type DealTerm, type Move, type PlayerView, type PromiseRecord } from '../../../rules'
import { above, eachOf, only, type Policy } from './policy'

const owed = (view: PlayerView, move: Move): readonly PromiseRecord[] =>
  view.promises.filter(({ by, status }) => by === seatOf(move.seat) && status === 'open')

const applicantOf = (view: PlayerView, application: number): number => applicationById(view, application)?.seat ?? -1

/** Whether a move is what its seat has vowed not to do. */
const breaks = (view: PlayerView, move: Move): boolean =>
  owed(view, move).some(({ to, promise }) => {
    switch (promise.kind) {
      case 'no-subsidy':
        return move.type === 'subsidise' && promise.regions.includes(move.region)
      case 'no-petition':
        return move.type === 'petition' && seatOf(move.against) === to
      case 'no-throttle':
        return move.type === 'throttle' && seatOf(move.platform) === to
      case 'no-bid':
        return move.type === 'bid'
      case 'support':
        return false
    }
  })

/** Whether a move is the support its seat has sold. */
const supports = (view: PlayerView, move: Move): boolean => {
  const given =
    (move.type === 'lobby' && move.side === 'for') || (move.type === 'rule' && (move.ruling === 'approve' || move.ruling === 'counter'))
  return given && owed(view, move).some(({ to, promise }) => promise.kind === 'support' && applicantOf(view, move.application) === to)
}

const isVow = ({ kind }: DealTerm): boolean => kind === 'promise'

/** Whether a move sells promises for something. */
const sells = (view: PlayerView, move: Move): boolean => {
  if (move.type === 'propose-deal' || move.type === 'counter-deal')
    return move.give.length > 0 && move.give.every(isVow) && move.take.some((term) => !isVow(term))
  if (move.type !== 'answer-deal' || !move.accept || view.pending.kind !== 'deal') return false
  const { give, take } = view.pending.deal
  return take.length > 0 && take.every(isVow) && give.some((term) => !isVow(term))
}

/** The policy of a seat that sells promises and breaks them. */
export const PROMISE_POLICIES = {
  'break-promises': {
    says: 'sells every promise it can, and breaks each as soon as it can',
    seats: FACTIONS,
    leaves: eachOf(
      only((view, move) => !supports(view, move)),
      above(breaks),
      above(sells),
    ),
  },
} as const satisfies Readonly<Record<string, Policy>>
