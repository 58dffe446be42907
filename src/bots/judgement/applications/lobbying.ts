import { factionAt, type MoveOf } from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { costOfNoSupport } from '../promises'
import { worthOfCash } from '../worth'
import { applicationNumbered } from './application-numbered'
import { worthOfOffer } from './offer-worth'

/** Weighs lobbying on another's application: the cash is paid only when the ruling goes as asked. */
export const weighLobby = (minds: Minds, move: MoveOf<'lobby'>): Choice => {
  const { own } = minds
  const application = applicationNumbered(own, move.application)
  const approved = worthOfOffer(minds.offer(own.me, application.seat, application.level), application.offer)
  const wish = move.side === 'for' ? approved : -approved
  const promised = move.side === 'for' ? costOfNoSupport(own, application.seat) : 0
  // The first coins speak loudest: five are not five times as convincing as one.
  const shift = own.character.lobby.sway * Math.sqrt(move.amount)
  return {
    move,
    value: wish * shift + promised - worthOfCash(own, move.amount) * 0.5,
    why: () => [
      reason(move.side === 'for' ? 'lobby.for' : 'lobby.against', {
        seat: factionAt(application.seat),
        cash: move.amount,
        points: shown(Math.abs(approved)),
      }),
      ...(promised > 0 ? [reason('lobby.promised', { seat: factionAt(application.seat) })] : []),
    ],
  }
}
