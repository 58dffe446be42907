import {
  ALI,
  TENCENT,
  applicationOf,
  factionAt,
  seatOf,
  type DealTerm,
  type Faction,
  type MoveOf,
  type PromiseTerm,
} from '../../../../rules'
import { reason } from '../../decision'
import { shown, type Choice } from '../choice'
import type { Minds } from '../minds'
import { trustIn } from '../promises'
import { costOfScrutiny } from '../scrutiny'
import { pull, type Situation } from '../situation'
import { worthOfCash } from '../worth'
import { costOfNoBid, costOfPeace, worthOfSharedCampaign, worthOfLoan, worthOfNoRival, worthOfPeace, worthOfTraffic } from './joint-worth'

/** Weighs proposing a deal: what it brings if it is taken, and whether it would be. */
export const weighProposal = (minds: Minds, move: MoveOf<'propose-deal'>): Choice => {
  const { own } = minds
  const { worth } = worthOfDeal(own, move.to, move.take, move.give)
  return {
    move,
    value: worthOfAsking(minds, move, worth),
    why: () => [reason('propose-deal.worth', { seat: move.to, points: shown(worth) })],
  }
}

/** Small favours are not worth the table's time, unless both have something of them; asking itself takes no action. */
const worthOfAsking = ({ own, eyes }: Minds, move: MoveOf<'propose-deal'>, worth: number): number => {
  const { deal, enough } = own.character
  const least = leastForBoth(own, move)
  if (worth < Math.min(least, deal.from)) return 0
  const theirs = worthOfDeal(eyes(seatOf(move.to)), own.seat, move.give, move.take).worth
  // A deal that the other would decline is not worth the asking.
  if (theirs < 0) return 0
  const hoped = worth * Math.min(1, 0.5 + theirs)
  if (Math.min(worth, theirs) >= least) return enough + hoped
  return worth >= deal.from ? hoped : 0
}

/** What a deal must be worth to both at least, by the best it holds; what only passes cash, cards and other promises on is not shared. */
const leastForBoth = ({ character: { bargain } }: Situation, { give, take }: MoveOf<'propose-deal'>): number =>
  [...give, ...take].reduce((least, term) => {
    const kind = term.kind === 'promise' ? term.promise.kind : term.kind
    if (kind === 'campaign' || kind === 'traffic' || kind === 'supply') return bargain.from
    return kind === 'no-subsidy' || kind === 'no-bid' ? Math.min(least, bargain.vows) : least
  }, Infinity)

/**
 * What a deal is worth to the seat whose eyes look: what it is given by another, less what is taken; and how far it believes that other.
 */
export const worthOfDeal = (
  s: Situation,
  other: Faction,
  given: readonly DealTerm[],
  taken: readonly DealTerm[],
): { readonly worth: number; readonly trust: number } => {
  const trust = trustIn(s, seatOf(other))
  const gain = given.reduce((sum, term) => sum + worthOfTerm(s, other, term, trust), 0)
  const cost = taken.reduce((sum, term) => sum + costOfTerm(s, other, term), 0)
  return { worth: gain - cost + pull(s, 'tally:deals-made'), trust }
}

const worthOfTerm = (s: Situation, giver: Faction, term: DealTerm, trust: number): number => {
  switch (term.kind) {
    case 'cash':
      return worthOfCash(s, term.amount)
    case 'card':
      return s.left > 0 ? s.character.card * 0.6 : 0
    case 'lobby':
      return s.view.applications.some(({ id, seat }) => id === term.application && seat === s.me) === (term.side === 'for')
        ? sway(s, term.amount)
        : 0
    case 'supply':
      return worthOfLoan(s, seatOf(giver), s.me, term.belt, term.quarters)
    case 'campaign':
      return worthOfSharedCampaign(s, seatOf(giver), term.macro)
    case 'traffic':
      return worthOfTraffic(s, seatOf(giver), s.me, term.macro, term.quarters)
    case 'promise':
      return trust * worthOfPromise(s, giver, term.promise)
  }
}

const costOfTerm = (s: Situation, taker: Faction, term: DealTerm): number => {
  switch (term.kind) {
    case 'cash':
      return worthOfCash(s, term.amount)
    case 'card':
      return s.left > 0 ? s.character.card : 0
    case 'lobby':
      return worthOfCash(s, term.amount)
    case 'supply':
      return -worthOfLoan(s, s.me, seatOf(taker), term.belt, term.quarters)
    case 'campaign':
      return worthOfCash(s, s.numbers.campaign.cost)
    case 'traffic':
      return -worthOfTraffic(s, s.me, seatOf(taker), term.macro, term.quarters)
    case 'promise':
      return costOfPromise(s, taker, term.promise)
  }
}

/** What another's promise is worth if it is kept. */
const worthOfPromise = (s: Situation, giver: Faction, promise: PromiseTerm): number => {
  const waiting = applicationOf(s.view, s.seat) !== null
  switch (promise.kind) {
    case 'no-petition':
      return costOfScrutiny(s, s.me, s.numbers.petition.scrutiny) * 0.8
    case 'no-throttle':
      return s.me === ALI ? 0.3 : 0.15
    case 'no-subsidy':
      return worthOfPeace(s, seatOf(giver), promise.regions, promise.quarters)
    case 'no-bid':
      return worthOfNoRival(s, seatOf(giver), promise.quarters)
    case 'support':
      return waiting ? sway(s, giver === 'tencent' ? 5 : 2) : 0
  }
}

/** What keeping a promise of one's own would cost. */
const costOfPromise = (s: Situation, taker: Faction, promise: PromiseTerm): number => {
  const outside = s.me !== TENCENT && s.view.access[s.me] < 2 && taker === 'tencent'
  switch (promise.kind) {
    case 'no-petition':
      return outside ? 1 : 0.2
    case 'no-throttle':
      return 0.15 * promise.quarters
    case 'no-subsidy':
      return costOfPeace(s, seatOf(taker), promise.regions, promise.quarters)
    case 'no-bid':
      return costOfNoBid(s, promise.quarters)
    case 'support':
      return applicationOf(s.view, taker) === null ? 0.1 : s.character.bargain.support
  }
}

/** What moving a ruling by so much cash is worth to the applicant. */
const sway = (s: Situation, cash: number): number => s.character.order[factionAt(s.me)] * 0.6 * s.character.lobby.sway * cash
