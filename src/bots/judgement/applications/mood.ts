import type { Move, MoveOf } from '../../../../rules'
import { MOODS, type Mood } from '../../decision'
import mood from '../../content/mood.json'
import type { Minds } from '../minds'
import { costOfBreach } from '../promises'
import { weighAll } from '../weigh'

/**
 * What may be told of how far an application that Tencent holds is from being signed: close where little is missing and one concession
 * more would do, open where one would do or not much is missing, cool otherwise. It comes of what Tencent makes of the offer, and says
 * nothing of why. None with any other ruling. `oneMoreDoes` says whether an offer with one concession more would be signed.
 */
export const moodOf = (minds: Minds, move: Move, moves: readonly Move[], oneMoreDoes: () => boolean): Mood | undefined =>
  move.type === 'rule' && move.ruling === 'hold' ? moodFor(missingFor(minds, moves), oneMoreDoes()) : undefined

/** The mood for so many points that are missing. */
export const moodFor = (missing: number, oneMoreDoes: boolean): Mood => {
  if (oneMoreDoes) return missing <= mood.close ? CLOSE : OPEN
  return missing <= mood.open ? OPEN : COOL
}

const [COOL, OPEN, CLOSE] = MOODS

/** The points by which refusing seems better than signing; countering asks for another offer, and is left out. */
export const missingFor = (minds: Minds, moves: readonly Move[]): number => {
  const rulings = moves.filter((move): move is MoveOf<'rule'> => move.type === 'rule' && move.ruling !== 'counter')
  const judged = weighAll(minds, rulings).map((choice) => ({ choice, value: choice.value - costOfBreach(minds.own, choice.move) }))
  const best = (signs: boolean): number =>
    Math.max(
      ...judged.filter(({ choice: { move } }) => (move.type === 'rule' && move.ruling === 'approve') === signs).map(({ value }) => value),
    )
  return best(false) - best(true)
}
