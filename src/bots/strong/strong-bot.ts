import { seatOf, type Move, type MoveType, type PlayerView } from '../../../rules'
import { chanceFrom } from '../chance'
import { reason, type Decision, type Reason } from '../decision'
import { shown } from '../easy/choice'
import { candidatesFor } from './candidates'
import { deskOf } from './desk'
import { dream } from './future'
import { chanceBy, leadBy, searchFor, type Judged } from './search'
import { STRONG } from './settings'
import { stagesOf } from './stages'
import { temperatureFor } from './utility'

/**
 * The strong bot: it dreams up futures that fit what it sees, tries its likeliest moves in all of them to the end of the game, and takes
 * the one that wins most. The number of playouts is fixed, `effort` times the usual one, so the same question with the same seed has the
 * same answer.
 */
export const decideStrongly = (view: PlayerView, moves: readonly Move[], seed: number, effort = 1): Decision => {
  if (view.pending.kind === 'over') throw new Error('nobody decides: the game is over')
  const me = seatOf(view.pending.seat)
  const { list, ranked } = candidatesFor(view, moves)
  const desk = deskOf(view)
  const stages = stagesOf(view, desk, seed)
  const judged = searchFor(
    {
      me,
      desk,
      temperature: temperatureFor(view),
      futureAt: (index) => dream(view, stages, chanceFrom((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0)),
      own: ranked
        .filter(({ choice, value }) => value > 0 && !ASIDE.includes(choice.move.type))
        .slice(0, STRONG.candidates.along)
        .map(({ choice }) => choice.move),
      iterations: iterationsFor(view, effort),
    },
    list,
  )
  return { move: judged[0].candidate.move, why: [...judged[0].candidate.choice.why(), ...whyAhead(judged)] }
}

const whyAhead = (judged: readonly Judged[]): Reason[] => {
  const [best, next] = judged
  const games = judged.reduce((sum, { tallies }) => sum + tallies.reduce((seen, tally) => seen + tally.seen, 0), 0)
  const points = next === undefined ? 0 : shown(leadBy(best) - leadBy(next))
  return [
    points > 0 ? reason('search.ahead', { games, points }) : reason('search.close', { games }),
    reason('search.chance', { percent: Math.round(100 * chanceBy(best)) }),
  ]
}

/** Playouts for a decision: fewer where there is more game to play out, so that each decision takes about as long. */
export const iterationsFor = (view: PlayerView, effort: number): number =>
  Math.round(effort * Math.min(STRONG.most, STRONG.quarters / (view.config.length - view.quarter + 1)))

/** What is not done along with something else: it belongs to the desk, or others must be asked. */
const ASIDE: readonly MoveType[] = ['end-turn', 'file', 'revise', 'withdraw', 'lobby', 'propose-deal', 'traffic-support', 'petition']
