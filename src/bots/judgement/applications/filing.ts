import { TENCENT, concessionsOf, type Application, type MoveOf, type Offer, type Seat } from '../../../../rules'
import { reason, type Reason } from '../../decision'
import { beliefAboutTencent, isTencentHidden } from '../belief'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { costOfDelay } from './delay'
import { applicationNumbered } from './application-numbered'
import { openWorthOfOffer, worthOfOffer } from './offer-worth'

/** Weighs filing an application with an offer: what the door is worth on those terms, and whether Tencent would take them. */
export const weighFile = (minds: Minds, move: MoveOf<'file'>): Choice => {
  const me = minds.own.me
  const own = minds.offer(me, me, move.level)
  const worth = worthOfOffer(own, move.offer)
  const chance = chanceOfApproval(minds, me, move.level, move.offer, minds.own.character.filing.from)
  const renewal = minds.own.view.access[me] === move.level
  return {
    move,
    value: worth > 0 ? worth * chance - (1 - chance) * costOfDelay(minds.own, me) : worth - 1,
    why: () => [
      reason(renewal ? 'file.renew' : 'file.door', { level: move.level, points: shown(openWorthOfOffer(own, move.offer)) }),
      ...conceding(move.offer),
      ...guessing(minds),
    ],
  }
}

/** What the bot thinks Tencent is after, once its deeds make one agenda likelier than an even guess by half. */
const guessing = ({ own: { view, character } }: Minds): Reason[] => {
  if (!isTencentHidden(view)) return []
  const beliefs = [...beliefAboutTencent(view, character.insight)]
  const [agenda, chance] = beliefs.reduce((best, other) => (other[1] > best[1] ? other : best))
  return chance * beliefs.length < 1.5 ? [] : [reason('file.guess', { agenda, percent: Math.round(chance * 100) })]
}

/** Weighs changing the offer on the desk: a held application tells that more is wanted than it offers. */
export const weighRevise = (minds: Minds, move: MoveOf<'revise'>): Choice => {
  const { me } = minds.own
  const application = applicationNumbered(minds.own, move.application)
  const own = minds.offer(me, me, application.level)
  const wanted = wantedFor(minds, application)
  const delay = costOfDelay(minds.own, me)
  const now = (worthOfOffer(own, application.offer) + delay) * chanceOfApproval(minds, me, application.level, application.offer, wanted)
  const worth = worthOfOffer(own, move.offer)
  const then = (worth + delay) * chanceOfApproval(minds, me, application.level, move.offer, wanted)
  return {
    move,
    value: worth > 0 ? then - now : -1,
    why: () => [
      reason(application.holds > 0 ? 'revise.held' : 'revise.better', {
        count: application.holds,
        points: shown(openWorthOfOffer(own, move.offer)),
      }),
      ...conceding(move.offer, application.offer),
      ...guessing(minds),
    ],
  }
}

/** Weighs taking an application back: only one that would do harm if it were granted. */
export const weighWithdraw = (minds: Minds, move: MoveOf<'withdraw'>): Choice => {
  const { me } = minds.own
  const application = applicationNumbered(minds.own, move.application)
  const worth = worthOfOffer(minds.offer(me, me, application.level), application.offer)
  return { move, value: -0.5 - worth, why: () => [reason('withdraw.harm', { points: shown(-worth) })] }
}

/** How likely the bot thinks Tencent is to take an offer, when Tencent wants so much by it. */
const chanceOfApproval = (minds: Minds, applicant: Seat, level: 2 | 3, offer: Offer, wanted: number): number => {
  const theirs = worthOfOffer(minds.offer(TENCENT, applicant, level), offer)
  return Math.max(0.05, Math.min(0.95, 0.5 + (theirs - wanted) / (2 * minds.own.character.filing.slack)))
}

const wantedFor = (minds: Minds, application: Application): number => {
  const { from, generosity, generosityPerHold } = minds.own.character.filing
  if (application.holds === 0) return from
  const offered = worthOfOffer(minds.offer(TENCENT, application.seat, application.level), application.offer)
  return Math.max(from, offered + generosity) + generosityPerHold * application.holds
}

/** A reason for each concession an offer makes beyond another. */
const conceding = (offer: Offer, before?: Offer): Reason[] =>
  concessionsOf(offer)
    .filter((concession) => before === undefined || before[concession] !== offer[concession])
    .map((concession) => reason(`concede.${concession}`, concession === 'trafficFee' ? { cash: offer.trafficFee } : {}))
