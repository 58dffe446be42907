import { applicationById, changesBetween, checkOffer, factionAt, type Move, type PlayerView } from '../../../rules'
import type { Mood } from '../decision'
import { offersFrom, wouldSign } from '../judgement/applications/bettered'
import { moodOf } from '../judgement/applications/mood'
import { mindsOf } from '../judgement/minds'
import { situationOf } from '../judgement/situation'
import { EASY } from './character'

/**
 * How far an easy Tencent is from signing what it holds. It names no offer, but does not promise what it would not keep: `rulingOn` is
 * asked with the same dice as the ruling itself.
 */
export const easyMood = (
  view: PlayerView,
  moves: readonly Move[],
  move: Move,
  rulingOn: (view: PlayerView, moves: readonly Move[]) => Move,
): Mood | undefined =>
  moodOf(mindsOf(situationOf(view, EASY)), move, moves, () => {
    const application = move.type === 'rule' ? applicationById(view, move.application) : null
    return (
      application !== null &&
      offersFrom(application.offer, view.config.numbers.access.feeMax).some(
        (offer) =>
          changesBetween(application.offer, offer).length === 1 &&
          checkOffer(view, factionAt(application.seat), offer) === null &&
          wouldSign(view, application.id, offer, rulingOn),
      )
    )
  })
