import {
  CONCESSIONS,
  TENCENT,
  applicationById,
  applicationOf,
  factionAt,
  levelsOpenTo,
  offerWith,
  type Application,
  type Concession,
  type GameState,
  type Move,
  type MoveOf,
  type Offer,
  type Seat,
} from '../../../rules'
import { worthOfConcession, worthOfOffer, type OfferWorth } from '../judgement/applications/offer-worth'
import type { Desk } from './desk'
import { STRONG } from './settings'

/** What a seat does about its access on its turn, or null: it files for the next door, or betters an offer that was held. */
export const deskMove = (state: GameState, desk: Desk, seat: Seat, dice: number): Move | null => {
  if (seat === TENCENT) return null
  const faction = factionAt(seat)
  const pending = applicationOf(state, faction)
  if (pending !== null) return betterOffer(desk, pending, dice)
  if (state.quarter <= state.filingBlockedUntil[seat]) return null
  const [level] = levelsOpenTo(state, seat)
  if (level === undefined || state.quarter === state.config.length) return null
  const { offers = [] } = desk.doors[seat][level] ?? {}
  const offer = offers[Math.floor(dice * dice * offers.length)]
  if (offer === undefined) return null
  const renewal = state.access[seat] === level
  if (!renewal && dice < STRONG.desk.file) return null
  return { type: 'file', seat: faction, level, offer }
}

const betterOffer = (desk: Desk, { id, seat, level, offer, holds, status }: Application, dice: number): Move | null => {
  if (holds === 0 || (status !== 'held' && status !== 'declined') || dice < 0.4) return null
  const door = desk.doors[seat][level]
  if (door === null) return null
  const now = worthOfOffer(door.tencent, offer)
  const better = door.offers.find((other) => worthOfOffer(door.tencent, other) > now + 0.3)
  return better === undefined ? null : { type: 'revise', seat: factionAt(seat), application: id, offer: better }
}

/**
 * How Tencent rules in a playout: by what the terms bring it, what it might still ask for, and what refusing costs it with the regulator.
 */
export const deskRuling = (state: GameState, desk: Desk, id: number, dice: number): MoveOf<'rule'> => {
  const approve: MoveOf<'rule'> = { type: 'rule', seat: 'tencent', application: id, ruling: 'approve' }
  const application = applicationById(state, id)
  if (application === null) return approve
  const { seat, level, offer } = application
  const door = desk.doors[seat][level]
  if (door === null) return approve
  const { tencent: ours, applicant: theirs } = door
  const counter = dice < STRONG.desk.counters ? counterTo(offer, ours, theirs) : null
  const terms = counter ?? offer
  const worth = worthOfOffer(ours, terms) - envyOf(state, application, worthOfOffer(theirs, terms))
  const span = (state.config.length - state.quarter + 1) / desk.span
  const pressed = state.config.scrutiny
    ? (state.scrutiny[TENCENT] / state.config.numbers.scrutiny.limit[TENCENT]) ** 2 * STRONG.desk.pressure
    : 0
  const noise = STRONG.desk.noise * (2 * dice - 1)
  if (worth * span + pressed + lobbied(application) + noise <= 0) return { ...approve, ruling: 'hold' }
  return counter === null ? approve : { ...approve, ruling: 'counter', counter }
}

/** What lobbies pay, in points: for it more, against it less. */
const lobbied = ({ lobbies }: Application): number =>
  lobbies.reduce((sum, { side, amount }) => sum + (side === 'for' ? amount : -amount), 0) * STRONG.desk.lobbied

/** What the applicant gains sits ill with Tencent: early, and from who is still outside, most. */
const envyOf = ({ config, contracts, quarter }: GameState, { seat, holds }: Application, gain: number): number => {
  const { envy, envyForPartners, softening } = STRONG.desk
  const most = contracts[seat] === null ? envy : envyForPartners
  return (most * Math.max(0, gain) * (config.length - quarter)) / Math.max(1, config.length - 1) / (1 + holds * softening)
}

/** What a counter in a playout may ask for; a playout has no time for more. */
const ASKS: Readonly<Record<Concession, boolean>> = {
  weChatPay: true,
  trafficFee: false,
  scope: false,
  openShelves: true,
  endExclusivity: false,
  control: true,
  stake: true,
}
const ASKED = CONCESSIONS.filter((concession) => ASKS[concession])

/**
 * The one or two concessions more that bring Tencent most and still leave the applicant with something; null where nothing is to be had.
 */
const counterTo = (offer: Offer, ours: OfferWorth, theirs: OfferWorth): Offer | null => {
  let room = worthOfOffer(theirs, offer) * (1 - STRONG.desk.leaves)
  let counter = offer
  for (let change = 0; change < 2; change++) {
    let best: Offer | null = null
    let most: number = STRONG.desk.worthAsking
    for (const concession of ASKED) {
      if (counter[concession] !== false) continue
      const asked = offerWith(counter, { [concession]: true })
      const gain = worthOfConcession(ours, concession, asked)
      if (gain <= most || -worthOfConcession(theirs, concession, asked) > room) continue
      most = gain
      best = asked
    }
    if (best === null) break
    room -= worthOfOffer(theirs, counter) - worthOfOffer(theirs, best)
    counter = best
  }
  return counter === offer ? null : counter
}

/** Whether an applicant takes a counter in a playout. */
export const deskAnswer = (state: GameState, desk: Desk, id: number): boolean => {
  const application = applicationById(state, id)
  if (application === null || application.counter === null) return false
  const worth = desk.doors[application.seat][application.level]?.applicant
  if (worth === undefined) return false
  return worthOfOffer(worth, application.counter) > STRONG.desk.hope * Math.max(0, worthOfOffer(worth, application.offer))
}
