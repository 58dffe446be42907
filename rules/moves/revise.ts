import { pick } from '../random/generator'
import { applicationById, applicationOf, isOnDesk, updateApplication } from '../access/applications'
import { settleLobby } from '../access/lobbying'
import { record, type Run } from '../effects/run'
import { factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Application, Offer } from '../model/offer'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import * as field from '../schema/move-fields'
import { actor } from './actor'
import { NO_MOVES } from './fixed-moves'
import { APPLICANTS, free, refuse, type MoveRule } from './move-rule'
import { canonicalOffers, checkOffer, fewOffers, sameOffer } from './offer-check'

/** Changes the offer of one's own pending application. */
export const revise: MoveRule<'revise'> = {
  type: 'revise',
  fields: { application: field.figure, offer: field.offer },
  answers: 'action',
  cash: free,
  check(position, move) {
    const refusal = checkOwn(position, move.seat, move.application)
    if (refusal !== null) return refusal
    const application = applicationById(position, move.application) as Application
    if (sameOffer(application.offer, move.offer)) return refuse('offer.same')
    return checkOffer(position, factionAt(application.seat), move.offer)
  },
  apply(state, move, run) {
    const application = applicationById(state, move.application) as Application
    updateApplication(state, application, { status: 'filed', offer: move.offer, counter: null }, 'revised', move.offer)
    record(state, run, { kind: 'revised', seat: move.seat, application: move.application, level: application.level, offer: move.offer })
  },
  seats: APPLICANTS,
  candidates: (position) => revisions(position, canonicalOffers(actor(position))),
  representatives: (position) => revisions(position, fewOffers(actor(position))),
  any(position, random) {
    const seat = actor(position)
    const application = applicationOf(position, seat)
    const offers = canonicalOffers(seat)
    return application === null ? null : { type: 'revise', seat, application: application.id, offer: pick(random, offers) }
  },
}

/** Takes one's own application off the desk; lobbying money goes back, and nothing may be filed again before the next quarter. */
export const withdraw: MoveRule<'withdraw'> = {
  type: 'withdraw',
  fields: { application: field.figure },
  answers: 'action',
  cash: free,
  check: (position, move) => checkOwn(position, move.seat, move.application),
  apply(state, move, run: Run) {
    settleLobby(state, run, move.application, null)
    const application = applicationById(state, move.application) as Application
    updateApplication(state, application, { status: 'withdrawn', counter: null }, 'withdrawn', application.offer)
    // Without this, withdrawing and filing anew would shake off lobbying for the price of a revision.
    state.filingBlockedUntil[application.seat] = Math.max(state.filingBlockedUntil[application.seat], state.quarter)
    record(state, run, { kind: 'withdrawn', seat: move.seat, application: move.application })
  },
  seats: APPLICANTS,
  candidates(position) {
    const seat = actor(position)
    const application = applicationOf(position, seat)
    return application === null ? NO_MOVES : [{ type: 'withdraw', seat, application: application.id }]
  },
}

function revisions(position: Position, offers: readonly Offer[]): readonly Move[] {
  const seat = actor(position)
  const application = applicationOf(position, seat)
  return application === null ? NO_MOVES : offers.map((offer) => ({ type: 'revise', seat, application: application.id, offer }))
}

function checkOwn(position: Position, seat: Faction, id: number): Rejection | null {
  const application = applicationById(position, id)
  if (application === null) return refuse('application.unknown', { application: id })
  if (application.seat !== seatOf(seat)) return refuse('application.not-yours')
  return isOnDesk(application) ? null : refuse('application.closed')
}
