import { TENCENT, applicationOf, factionAt, type Seat } from '../../../../rules'
import type { Minds } from '../minds'
import { costOfBrokenWord } from '../promises'
import { pull, type Situation } from '../situation'
import { lasting, worthOfCash } from '../worth'
import { costOfDelay } from './delay'
import { worthOfOffer } from './offer-worth'
import { signingOf, type Signing } from './signing'

/** What a promise of support is about: who gives it, to whom, for how many quarters, and the cash that goes back if it is broken. */
export interface Support {
  readonly giver: Seat
  readonly applicant: Seat
  readonly quarters: number
  readonly price: number
}

/** Whether Tencent seems readier to sign a seat's application than not, once it has given its word for a price. */
export const wouldKeep = (minds: Minds, support: Support): boolean => {
  const signing = signingOf(minds, support.applicant)
  return whenDue(signing, support) + costOfBrokenWord(signing.tencent, support.price) > 0
}

/** How far Tencent leans towards signing when its word falls due: each review until then may see a better offer. */
const whenDue = ({ bound, tencent }: Signing, { quarters }: Support): number =>
  bound + tencent.character.bargain.bettered * (Math.min(quarters, lasting(tencent)) - 1)

/**
 * What another's promise of support is worth to the applicant: what it raises the chance to be let in by, nothing where that is likely
 * anyway or hopeless all the same, and the price that comes back where Tencent breaks it.
 */
export const worthOfSupport = (minds: Minds, s: Situation, support: Support): number => {
  if (applicationOf(s.view, s.seat) === null) return 0
  const { doubt } = s.character.bargain
  const signing = signingOf(minds, s.me)
  const { application } = signing
  const then = chanceOf(marginAfter(signing, support), doubt)
  const raised = Math.max(0, then - chanceOf(signing.free, doubt))
  const gained = Math.max(0, worthOfOffer(minds.offer(s.me, s.me, application.level), application.offer) + costOfDelay(s, s.me))
  const refunded = support.giver === TENCENT ? (1 - then) * worthOfCash(s, support.price) : 0
  return raised * gained + refunded
}

/** What it costs to keep a promise of support, or to break it, whichever is less: for Tencent to sign what it would have refused. */
export const costOfSupport = (minds: Minds, s: Situation, support: Support): number => {
  // What nobody has asked for yet is looked into where somebody asks, not for every deal one might propose.
  if (s.view.pending.kind === 'action' && applicationOf(s.view, factionAt(support.applicant)) === null) return s.character.bargain.support
  const signing = signingOf(minds, support.applicant)
  const { application, free } = signing
  const { doubt, support: action } = s.character.bargain
  const broken = costOfBrokenWord(s, support.price)
  if (s.me === TENCENT) {
    const lost = -whenDue(signing, support)
    return soft(lost, doubt) - soft(lost - broken, doubt)
  }
  const raised = chanceOf(marginAfter(signing, support), doubt) - chanceOf(free, doubt)
  const harm = -worthOfOffer(minds.offer(s.me, support.applicant, application.level), application.offer) * raised
  return Math.min(broken, action + worthOfCash(s, LEAST_LOBBYING) + Math.max(0, harm))
}

/** How far Tencent leans towards signing once the promise is made: its own word, or the lobbying of somebody else, speaks for it. */
const marginAfter = (signing: Signing, support: Support): number => {
  const { free, tencent } = signing
  return support.giver === TENCENT
    ? whenDue(signing, support) + costOfBrokenWord(tencent, support.price)
    : free + LEAST_LOBBYING * (tencent.cashPrice + pull(tencent, 'tally:lobby-income'))
}

/** Lobbying for an application with a single coin keeps a promise to back it. */
const LEAST_LOBBYING = 1

/** How likely what seems better by so many points is to be done in the end. */
const chanceOf = (margin: number, doubt: number): number => 1 / (1 + Math.exp(-margin / doubt))

/** What is lost on average where so many points seem to be lost, but nobody knows for sure; 0 at least. */
const soft = (points: number, doubt: number): number => Math.max(0, points) + doubt * Math.log1p(Math.exp(-Math.abs(points) / doubt))
