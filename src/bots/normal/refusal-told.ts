import { applicationById, changesBetween, type Move, type PlayerView } from '../../../rules'
import type { Decision } from '../decision'
import { moodOf } from '../judgement/applications/mood'
import type { Choice } from '../judgement/choice'
import type { Minds } from '../judgement/minds'
import { nearestPass } from './nearest-pass'

/** What a refusal tells besides its reasons. */
export type Told = Pick<Decision, 'nearest' | 'mood'>

/** What a refusal by Tencent tells the applicant: the nearest offer that would have passed and, with a hold, how far it is from signing. */
export const refusalTold = (
  minds: Minds,
  choice: Choice,
  moves: readonly Move[],
  rulingOn: (view: PlayerView, moves: readonly Move[]) => Move,
): Told => {
  const nearest = nearestPass(minds, choice, rulingOn)
  const { move } = choice
  const offer = move.type === 'rule' ? applicationById(minds.own.view, move.application)?.offer : undefined
  const oneMoreDoes = nearest !== undefined && offer !== undefined && changesBetween(offer, nearest).length === 1
  const mood = moodOf(minds, move, moves, () => oneMoreDoes)
  return { ...(nearest === undefined ? {} : { nearest }), ...(mood === undefined ? {} : { mood }) }
}
