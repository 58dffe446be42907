import {
  TENCENT,
  changesBetween,
  factionAt,
  refusalScrutiny,
  type Application,
  type Concession,
  type MoveOf,
  type Offer,
} from '../../../../rules'
import { reason, type Reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { costOfDelay } from './delay'
import { costOfNoSupport, costOfSupportDue, isSupportDue, owesSupport } from '../promises'
import { costOfScrutiny } from '../scrutiny'
import { pull, type Situation } from '../situation'
import { applicationNumbered } from './application-numbered'
import { openWorthOfConcession, openWorthOfOffer, worthOfOffer, type OfferWorth } from './offer-worth'

/** What Tencent makes of the application it rules on. */
export interface Case {
  readonly minds: Minds
  readonly application: Application
  /** What its parts are worth to Tencent, and to the applicant. */
  readonly ours: OfferWorth
  readonly theirs: OfferWorth
  /** What a better offer next quarter may be worth. */
  readonly waiting: number
}

/** Weighs every ruling on an application. */
export const weighRulings = (minds: Minds, moves: readonly MoveOf<'rule'>[]): readonly Choice[] => {
  const [first] = moves
  if (first === undefined) return []
  const bare = caseOf(minds, first.application)
  const { application, ours, theirs } = bare
  const asked = moves.flatMap(({ counter }) => (counter === undefined ? [] : [counter]))
  const best = Math.max(
    0,
    ...[application.offer, ...asked].map((offer) => worthOfOffer(ours, offer) * chanceOfAcceptance(minds.own, theirs, application, offer)),
  )
  const { left, view, character } = minds.own
  const waiting = left === 0 ? 0 : (character.ruling.waitingGain * best * left) / (view.config.length - view.quarter + 1)
  const one: Case = { ...bare, waiting }
  return moves.map((move) => weighRuling(one, move))
}

/** What Tencent makes of an application, before it thinks of what waiting may bring. */
export const caseOf = (minds: Minds, id: number): Case => {
  const application = applicationNumbered(minds.own, id)
  const ours = minds.offer(TENCENT, application.seat, application.level)
  const theirs = minds.offer(application.seat, application.seat, application.level)
  return { minds, application, ours, theirs, waiting: 0 }
}

const weighRuling = (one: Case, move: MoveOf<'rule'>): Choice => {
  const { application, minds } = one
  switch (move.ruling) {
    case 'approve':
      return { move, value: worthOfGrant(one, application.offer), why: () => whyApprove(one) }
    case 'counter':
      return weighCounter(one, move, move.counter ?? application.offer)
    case 'hold':
      return {
        move,
        value:
          one.waiting +
          lobbied(one, 'against') -
          costOfHold(one) -
          costOfDelay(minds.own, application.seat) -
          costOfSupportDue(minds.own, application.seat),
        why: () => [
          reason('ruling.hold', { seat: factionAt(application.seat), points: shown(one.waiting) }),
          ...whyLobbied(one, 'against'),
        ],
      }
    case 'reject':
      return { move, value: worthOfRejecting(one), why: () => whyReject(one) }
  }
}

/** A rejection leaves less to hope for than a hold, and the next review is spared what another hold would perhaps have cost. */
const worthOfRejecting = (one: Case): number => {
  const { minds, application, waiting } = one
  const { own } = minds
  const { afterRejection, heldAgain } = own.character.ruling
  const delay = costOfDelay(own, application.seat)
  const cost = costOfScrutiny(own, TENCENT, refusalScrutiny(own.view, application, 'reject'))
  const spared = own.left === 0 ? 0 : heldAgain * own.numbers.access.rejectionPause * (costOfHold(one) + delay)
  return waiting * afterRejection + lobbied(one, 'against') - cost - delay + spared - costOfNoSupport(own, application.seat)
}

const weighCounter = (one: Case, move: MoveOf<'rule'>, counter: Offer): Choice => {
  const { own } = one.minds
  const chance = chanceOfAcceptance(own, one.theirs, one.application, counter)
  const { seat } = one.application
  const declined =
    one.waiting - costOfScrutiny(own, TENCENT, own.numbers.scrutiny.declinedCounter) - costOfDelay(own, seat) - costOfSupportDue(own, seat)
  const value = chance * worthOfGrant(one, counter) + (1 - chance) * declined
  return { move, value: value * own.character.ruling.counterFrom, why: () => whyCounter(one, counter) }
}

/** What it is worth to Tencent to let the applicant in on these terms. */
export const worthOfGrant = (one: Case, offer: Offer): number => {
  const { own } = one.minds
  return worthOfOffer(one.ours, offer) + pull(own, 'tally:approvals') + lobbied(one, 'for') - envyOf(one, offer)
}

/**
 * What the applicant gains sits ill with Tencent: from newcomers most, less after many holds and where Tencent's word falls due, and the
 * more the less time is left to win any of it back, up to nearly `lateEnvy` times.
 */
const envyOf = ({ application, minds }: Case, offer: Offer): number => {
  const { own } = minds
  const { envy, envyForPartners, envyBound, lateEnvy, softening } = own.character.ruling
  const early = (own.left + 1) / own.view.config.length
  const grudge = (lateEnvy + (1 - lateEnvy) * early) / (1 + application.holds * softening)
  const most = own.view.contracts[application.seat] === null ? envy : envyForPartners
  const bound = isSupportDue(own, application.seat) ? envyBound : 1
  const gain = worthOfOffer(minds.gain(application.seat, application.level), offer)
  return most * bound * hardnessOf(own) * grudge * Math.max(0, gain)
}

const costOfHold = ({ minds, application }: Case): number => {
  const { own } = minds
  return own.view.quietHoldsUntil >= own.view.quarter ? 0 : costOfScrutiny(own, TENCENT, refusalScrutiny(own.view, application, 'hold'))
}

/**
 * How likely Tencent thinks the applicant is to take an offer: it weighs it against the hope of its own terms, and has perhaps refused as
 * much before.
 */
export const chanceOfAcceptance = ({ character, view }: Situation, theirs: OfferWorth, application: Application, offer: Offer): number => {
  const least = character.counter.patience * Math.max(0, worthOfOffer(theirs, application.offer))
  const chance = Math.max(0.02, Math.min(0.98, 0.5 + (worthOfOffer(theirs, offer) - least) / 3))
  return chance * character.counter.refused ** timesRefused(view.applications, application, offer)
}

/** How often the applicant has declined to add what this offer adds: what it will not give, it tells by refusing. */
const timesRefused = (applications: readonly Application[], { seat, offer: now }: Application, offer: Offer): number => {
  const asked = changesBetween(now, offer)
  let refused = 0
  for (const { seat: other, steps } of applications) {
    if (other !== seat) continue
    for (const [at, { step }] of steps.entries()) {
      const offered = steps[at - 2]
      const countered = steps[at - 1]
      if (step !== 'declined' || offered === undefined || countered === undefined) continue
      if (changesBetween(offered.offer, countered.offer).some((concession) => asked.includes(concession))) refused += 1
    }
  }
  return refused
}

/** What Tencent really wants shows in how hard it is: one who wants all three inside gives way soonest. */
const hardnessOf = (own: Minds['own']): number => {
  const agenda = own.view.agendas[TENCENT]
  const hardness: Readonly<Record<string, number>> = own.character.ruling.hardness
  return agenda === null ? 1 : (hardness[agenda] ?? 1)
}

const lobbyCash = ({ application }: Case, side: 'for' | 'against'): number =>
  application.lobbies.filter((lobby) => lobby.side === side).reduce((sum, { amount }) => sum + amount, 0)

const lobbied = (one: Case, side: 'for' | 'against'): number => {
  const { own } = one.minds
  return lobbyCash(one, side) * (own.cashPrice + pull(own, 'tally:lobby-income'))
}

const whyApprove = (one: Case): Reason[] => {
  const { own } = one.minds
  const seat = factionAt(one.application.seat)
  const worth = openWorthOfOffer(one.ours, one.application.offer)
  const why = [
    worth > 0 ? reason('ruling.approve', { seat, points: shown(worth) }) : reason('ruling.give-way', { seat }),
    ...whyLobbied(one, 'for'),
  ]
  if (owesSupport(own, one.application.seat)) why.push(reason('ruling.promised', { seat }))
  const limit = own.numbers.scrutiny.limit[TENCENT]
  if (own.view.config.scrutiny && own.view.scrutiny[TENCENT] * 2 > limit)
    why.push(reason('ruling.scrutiny', { scrutiny: own.view.scrutiny[TENCENT], limit }))
  return why
}

const whyReject = (one: Case): Reason[] => {
  const worth = openWorthOfOffer(one.ours, one.application.offer)
  const seat = factionAt(one.application.seat)
  return [
    worth < 0 ? reason('ruling.reject', { seat, points: shown(-worth) }) : reason('ruling.too-little', { seat }),
    ...whyLobbied(one, 'against'),
  ]
}

const whyLobbied = (one: Case, side: 'for' | 'against'): Reason[] => {
  const cash = lobbyCash(one, side)
  return cash === 0 ? [] : [reason(side === 'for' ? 'ruling.lobbied-for' : 'ruling.lobbied-against', { cash })]
}

const whyCounter = (one: Case, counter: Offer): Reason[] =>
  changesBetween(one.application.offer, counter).map((concession: Concession) => {
    const worth = openWorthOfConcession(one.ours, concession, counter) - openWorthOfConcession(one.ours, concession, one.application.offer)
    return reason(`ruling.wants.${concession}`, {
      points: shown(worth),
      ...(concession === 'trafficFee' ? { cash: counter.trafficFee } : {}),
    })
  })
