import { changesBetween, checkOffer, factionAt, type Move, type Offer, type PlayerView } from '../../../rules'
import type { Decision } from '../decision'
import { offersFrom, wouldSign } from '../judgement/applications/bettered'
import { moodOf } from '../judgement/applications/mood'
import { worthOfOffer } from '../judgement/applications/offer-worth'
import { caseOf } from '../judgement/applications/ruling'
import { mindsOf, type Minds } from '../judgement/minds'
import { situationOf } from '../judgement/situation'
import { EASY } from './character'

type RulingOn = (view: PlayerView, moves: readonly Move[]) => Move

/**
 * What an easy Tencent tells with a hold or a rejection: the one concession that would have done, where one would, and with a hold how far
 * it is from signing. It looks no further than one concession, and does not promise what it would not keep: `rulingOn` is asked with the
 * same dice as the ruling itself.
 */
export const easyRefusal = (
  view: PlayerView,
  moves: readonly Move[],
  move: Move,
  rulingOn: RulingOn,
): Pick<Decision, 'nearest' | 'mood'> => {
  if (move.type !== 'rule' || (move.ruling !== 'hold' && move.ruling !== 'reject')) return {}
  const minds = mindsOf(situationOf(view, EASY))
  const nearest = oneMore(minds, move.application, rulingOn)
  const mood = moodOf(minds, move, moves, () => nearest !== undefined)
  return { ...(nearest === undefined ? {} : { nearest }), ...(mood === undefined ? {} : { mood }) }
}

/** Of the offers with one concession more, or more of one, that would have been signed, the one its applicant loses least by. */
const oneMore = (minds: Minds, id: number, rulingOn: RulingOn): Offer | undefined => {
  const { application, theirs } = caseOf(minds, id)
  const { view, numbers } = minds.own
  return offersFrom(application.offer, numbers.access.feeMax)
    .filter((offer) => changesBetween(application.offer, offer).length === 1)
    .filter((offer) => checkOffer(view, factionAt(application.seat), offer) === null)
    .map((offer) => ({ offer, kept: worthOfOffer(theirs, offer) }))
    .sort((a, b) => b.kept - a.kept)
    .find(({ offer }) => wouldSign(view, application.id, offer, rulingOn))?.offer
}
