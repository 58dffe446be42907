import { applicationById, changesBetween, isOnDesk, refusalScrutiny, updateApplication } from '../access/applications'
import { approve } from '../access/contracts'
import { settleLobby } from '../access/lobbying'
import { judgeDeed } from '../access/promises'
import { addScrutiny } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { ALI, TENCENT, factionAt } from '../model/ids'
import { RULINGS, offerWith, type Application, type Offer } from '../model/offer'
import type { Position } from '../model/state'
import type { Move } from '../model/move'
import { hasSoldStake } from '../queries/access'
import { nextInt } from '../random/generator'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { NO_MOVES, bySeat } from './fixed-moves'
import { YES_NO, free, refuse, type MoveRule } from './move-rule'
import { checkOffer } from './offer-check'

/** Tencent rules on an application: approve, reject, counter with at most two changes, or hold. */
export const rule: MoveRule<'rule'> = {
  type: 'rule',
  fields: { application: field.figure, ruling: field.ruling, counter: field.offer.optional() },
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
    run.stageOver?.('stamp')
    if (move.ruling === 'approve') grant(state, run, application, application.offer)
    else if (move.ruling === 'reject') reject(state, run, application)
    else if (move.ruling === 'hold') hold(state, run, application)
    else {
      updateApplication(state, application, { status: 'countered', counter: offer, ruledIn: state.quarter }, 'countered', offer)
      state.pending = { kind: 'counter', seat: factionAt(application.seat), application: application.id }
    }
  },
  candidates: (position) => rulings(position, (application) => canonicalCounters(position, application)),
  representatives: (position) => rulings(position, (application) => demands(position, application)),
  any(position, random) {
    const application = onReview(position)
    if (application === null) return null
    const single = demands(position, application)
    const pairs = (single.length * (single.length - 1)) / 2
    const chosen = nextInt(random, PLAIN.length + single.length + pairs)
    const plain = PLAIN[chosen]
    if (plain !== undefined) return plainRuling(application, plain)
    return counterRuling(application, demandAt(single, chosen - PLAIN.length))
  },
}

/** The applicant takes or leaves Tencent's counter, at once. */
export const answerCounter: MoveRule<'answer-counter'> = {
  type: 'answer-counter',
  fields: { accept: field.bool },
  answers: 'counter',
  cash: free,
  check: () => null,
  apply(state, move, run) {
    const { pending } = state
    if (pending.kind !== 'counter') return
    const application = applicationById(state, pending.application) as Application
    record(state, run, { kind: 'counter-answered', seat: move.seat, application: application.id, accepted: move.accept })
    run.stageOver?.('stamp')
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
  candidates: (position) => ANSWERS[actorSeat(position)],
}

const ANSWERS = bySeat((seat) => YES_NO.map((accept) => ({ type: 'answer-counter', seat, accept })))

function grant(state: Position, run: Run, application: Application, terms: Offer): void {
  approve(state, run, application, terms)
  judgeDeed(state, run, TENCENT, { kind: 'supported', against: application.seat })
}

function reject(state: Position, run: Run, application: Application): void {
  settleLobby(state, run, application.id, 'against')
  const draws = refusalScrutiny(state, application, 'reject')
  const current = applicationById(state, application.id) as Application
  updateApplication(state, current, { status: 'rejected', counter: null, ruledIn: state.quarter }, 'rejected', current.offer)
  count(state, TENCENT, 'rejections', 1)
  state.filingBlockedUntil[application.seat] = Math.max(
    state.filingBlockedUntil[application.seat],
    state.quarter + state.config.numbers.access.rejectionPause,
  )
  addScrutiny(state, run, TENCENT, draws, 'rejection')
}

function hold(state: Position, run: Run, application: Application): void {
  settleLobby(state, run, application.id, 'against')
  const draws = refusalScrutiny(state, application, 'hold')
  const current = applicationById(state, application.id) as Application
  updateApplication(
    state,
    current,
    { status: 'held', counter: null, holds: current.holds + 1, ruledIn: state.quarter },
    'held',
    current.offer,
  )
  count(state, TENCENT, 'holds', 1)
  if (state.quietHoldsUntil < state.quarter) addScrutiny(state, run, TENCENT, draws, 'hold')
}

const PLAIN = ['approve', 'reject', 'hold'] as const

type Demand = Partial<Offer>

function rulings(position: Position, counters: (application: Application) => readonly Demand[]): readonly Move[] {
  const application = onReview(position)
  if (application === null) return NO_MOVES
  const plain = PLAIN.map((ruling) => plainRuling(application, ruling))
  return [...plain, ...counters(application).map((demand) => counterRuling(application, demand))]
}

function onReview(position: Position): Application | null {
  return position.pending.kind === 'ruling' ? applicationById(position, position.pending.application) : null
}

function plainRuling(application: Application, ruling: (typeof PLAIN)[number]): Move {
  return { type: 'rule', seat: 'tencent', application: application.id, ruling }
}

function counterRuling(application: Application, demand: Demand): Move {
  return { type: 'rule', seat: 'tencent', application: application.id, ruling: 'counter', counter: offerWith(application.offer, demand) }
}

/** Counters for enumeration: one or two more concessions, or a fee two higher. */
function canonicalCounters(position: Position, application: Application): readonly Demand[] {
  const single = demands(position, application)
  return Array.from({ length: single.length + (single.length * (single.length - 1)) / 2 }, (_, i) => demandAt(single, i))
}

/** The demand at a place among the single ones, first to last, and after them every pair of two. */
function demandAt(single: readonly Demand[], place: number): Demand {
  const alone = single[place]
  if (alone !== undefined) return alone
  let left = place - single.length
  let first = 0
  while (left >= single.length - 1 - first) left -= single.length - 1 - first++
  return { ...single[first], ...single[first + 1 + left] }
}

/** How much more of a fee a counter asks for, cash a quarter. */
const FEE_STEP = 2

/** What a counter may ask for in one change: a concession not made yet, or a higher fee. What is sold already is not asked for. */
function demands(position: Position, { offer, seat }: Application): readonly Demand[] {
  const { feeMax } = position.config.numbers.access
  const single: Demand[] = []
  if (!offer.weChatPay) single.push({ weChatPay: true })
  if (offer.trafficFee < feeMax) single.push({ trafficFee: Math.min(feeMax, offer.trafficFee + FEE_STEP) })
  if (offer.scope === 'all') single.push({ scope: '4-5' })
  if (!offer.openShelves) single.push({ openShelves: true })
  if (seat === ALI && !offer.endExclusivity) single.push({ endExclusivity: true })
  if (!offer.control) single.push({ control: true })
  if (!offer.stake && !hasSoldStake(position, seat)) single.push({ stake: true })
  return single
}
