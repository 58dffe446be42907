import { applicationById, changesBetween, isOnDesk, updateApplication } from '../access/applications'
import { approve } from '../access/contracts'
import { settleLobby } from '../access/lobbying'
import { judgeDeed } from '../access/promises'
import { addScrutiny } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { TENCENT, factionAt } from '../model/ids'
import { RULINGS, type Application, type Offer } from '../model/offer'
import type { Position } from '../model/state'
import type { Move } from '../model/move'
import { actor } from './actor'
import { free, refuse, type MoveRule } from './move-rule'
import { checkOffer } from './offer-check'

/** Tencent rules on an application: approve, reject, counter with at most two changes, or hold. */
export const rule: MoveRule<'rule'> = {
  type: 'rule',
  answers: 'ruling',
  cash: free,
  check(position, move) {
    const { pending } = position
    const application = applicationById(position, move.application)
    if (application === null) return refuse('application.unknown', { application: move.application })
    if (pending.kind !== 'ruling' || pending.application !== move.application) return refuse('application.ruled')
    if (!isOnDesk(application)) return refuse('application.closed')
    if (!RULINGS.includes(move.ruling)) return refuse('move.malformed')
    if (move.ruling !== 'counter') return move.counter === undefined ? null : refuse('move.malformed')
    if (move.counter === undefined) return refuse('counter.none')
    const max = position.config.numbers.access.maxCounterChanges
    const changes = changesBetween(application.offer, move.counter).length
    if (changes < 1 || changes > max) return refuse('counter.changes', { max, found: changes })
    return checkOffer(position, factionAt(application.seat), move.counter)
  },
  apply(state, move, run) {
    const application = applicationById(state, move.application) as Application
    const offer = move.counter ?? application.offer
    record(state, run, { kind: 'ruled', application: application.id, applicant: factionAt(application.seat), ruling: move.ruling, offer })
    if (move.ruling === 'approve') grant(state, run, application, application.offer)
    else if (move.ruling === 'reject') reject(state, run, application)
    else if (move.ruling === 'hold') hold(state, run, application)
    else {
      updateApplication(state, application, { status: 'countered', counter: offer, ruledIn: state.quarter }, 'countered', offer)
      state.pending = { kind: 'counter', seat: factionAt(application.seat), application: application.id }
    }
  },
  candidates(position, out) {
    const { pending } = position
    if (pending.kind !== 'ruling') return
    const application = applicationById(position, pending.application)
    if (application === null) return
    for (const ruling of ['approve', 'reject', 'hold'] as const) out.push({ type: 'rule', seat: 'tencent', application: application.id, ruling })
    for (const counter of canonicalCounters(application.offer, application.seat === 0))
      out.push({ type: 'rule', seat: 'tencent', application: application.id, ruling: 'counter', counter } satisfies Move)
  },
  representatives(position, out) {
    const { pending } = position
    if (pending.kind !== 'ruling') return
    const application = applicationById(position, pending.application)
    if (application === null) return
    for (const ruling of ['approve', 'reject', 'hold'] as const) out.push({ type: 'rule', seat: 'tencent', application: application.id, ruling })
    for (const single of singleDemands(application.offer, application.seat === 0))
      out.push({ type: 'rule', seat: 'tencent', application: application.id, ruling: 'counter', counter: { ...application.offer, ...single } } satisfies Move)
  },
}

/** The applicant takes or leaves Tencent's counter, at once. */
export const answerCounter: MoveRule<'answer-counter'> = {
  type: 'answer-counter',
  answers: 'counter',
  cash: free,
  check: () => null,
  apply(state, move, run) {
    const { pending } = state
    if (pending.kind !== 'counter') return
    const application = applicationById(state, pending.application) as Application
    record(state, run, { kind: 'counter-answered', seat: move.seat, application: application.id, accepted: move.accept })
    if (move.accept && application.counter !== null) {
      const agreed = updateApplication(state, application, {}, 'accepted', application.counter)
      grant(state, run, agreed, application.counter)
      return
    }
    settleLobby(state, run, application.id, null)
    const current = applicationById(state, application.id) as Application
    updateApplication(state, current, { status: 'declined', counter: null, holds: current.holds + 1 }, 'declined', current.offer)
    addScrutiny(state, run, TENCENT, state.config.numbers.scrutiny.declinedCounter, 'declined-counter')
  },
  candidates(position, out) {
    const { seat } = actor(position)
    out.push({ type: 'answer-counter', seat, accept: true }, { type: 'answer-counter', seat, accept: false })
  },
}

function grant(state: Position, run: Run, application: Application, terms: Offer): void {
  approve(state, run, application, terms)
  judgeDeed(state, run, TENCENT, { kind: 'supported', against: application.seat })
}

function reject(state: Position, run: Run, application: Application): void {
  settleLobby(state, run, application.id, 'against')
  const current = applicationById(state, application.id) as Application
  updateApplication(state, current, { status: 'rejected', counter: null, ruledIn: state.quarter }, 'rejected', current.offer)
  count(state, TENCENT, 'rejections', 1)
  state.filingBlockedUntil[application.seat] = Math.max(state.filingBlockedUntil[application.seat], state.quarter + state.config.numbers.access.rejectionPause)
  addScrutiny(state, run, TENCENT, state.config.numbers.scrutiny.reject, 'rejection')
}

function hold(state: Position, run: Run, application: Application): void {
  settleLobby(state, run, application.id, 'against')
  const current = applicationById(state, application.id) as Application
  updateApplication(state, current, { status: 'held', counter: null, holds: current.holds + 1, ruledIn: state.quarter }, 'held', current.offer)
  count(state, TENCENT, 'holds', 1)
  if (state.quietHoldsUntil < state.quarter) addScrutiny(state, run, TENCENT, state.config.numbers.scrutiny.hold, 'hold')
}

/** Counters for enumeration: one or two more concessions, or a fee two higher. */
function canonicalCounters(offer: Offer, isAli: boolean): readonly Offer[] {
  const singles = singleDemands(offer, isAli)
  const counters: Offer[] = singles.map((single) => ({ ...offer, ...single }))
  for (let i = 0; i < singles.length; i++) for (let j = i + 1; j < singles.length; j++) counters.push({ ...offer, ...singles[i], ...singles[j] })
  return counters
}

/** What a counter may ask for in one change: a concession not made yet, or a fee two higher. */
function singleDemands(offer: Offer, isAli: boolean): readonly Partial<Offer>[] {
  const singles: Partial<Offer>[] = []
  if (!offer.weChatPay) singles.push({ weChatPay: true })
  if (offer.trafficFee < 5) singles.push({ trafficFee: Math.min(5, offer.trafficFee + 2) })
  if (offer.scope === 'all') singles.push({ scope: '4-5' })
  if (!offer.openShelves) singles.push({ openShelves: true })
  if (isAli && !offer.endExclusivity) singles.push({ endExclusivity: true })
  if (!offer.control) singles.push({ control: true })
  if (!offer.stake) singles.push({ stake: true })
  return singles
}
