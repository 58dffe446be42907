import { seatOf, type Move, type MoveType, type PlayerView } from '../../../rules'
import { chanceFrom } from '../chance'
import { reason, type DecideOptions, type Decision, type Personality, type Reason } from '../decision'
import { firstOf } from '../judgement/first-of'
import { shown, type Choice } from '../judgement/choice'
import { withPersonality } from '../judgement/manner'
import { mindsOf } from '../judgement/minds'
import { situationOf } from '../judgement/situation'
import { NORMAL } from '../normal/character'
import { decideSoundly } from '../normal/normal-bot'
import { refusalTold, type Told } from '../normal/refusal-told'
import { candidatesFor } from './candidates'
import { deskOf, type Desk } from './desk'
import { dream, type Epoch } from './future'
import { chanceBy, leadBy, playedOut, searchFor, type Judged, type Search } from './search'
import { STRONG } from './settings'
import { epochsOf } from './epochs'
import { temperatureFor } from './utility'

/**
 * The strong bot: it dreams up futures that fit what it sees, tries its likeliest moves in all of them to the end of the game, and takes
 * the one that wins most. The number of playouts is fixed, `effort` times the usual one, so the same question with the same seed has the
 * same answer. Its agenda it chooses as the normal bot does: its futures are dreamt before one is kept and pursue none, so that they would
 * only tell what is reached without trying.
 */
export const decideStrongly = (view: PlayerView, moves: readonly Move[], seed: number, options: DecideOptions = {}): Decision => {
  if (view.pending.kind === 'agenda') return decideSoundly(view, moves, chanceFrom(seed), options)
  const { effort = 1, personality = 'steady', nearest: names = true } = options
  const desk = deskOf(view)
  const outlook: Outlook = { desk, epochs: epochsOf(view, desk, seed), seed, effort, personality }
  const judged = lookAhead(view, moves, outlook)
  const { move, choice } = firstOf(judged).candidate
  return {
    move,
    why: [...choice.why(), ...whyAhead(judged)],
    ...(names && move.type === 'rule' ? toldOf(view, moves, choice, outlook) : {}),
  }
}

/** What is worked out once for a decision. */
interface Outlook {
  readonly desk: Desk
  readonly epochs: readonly Epoch[]
  readonly seed: number
  readonly effort: number
  readonly personality: Personality
}

/** The moves worth looking into, the best first. */
const lookAhead = (view: PlayerView, moves: readonly Move[], { desk, epochs, seed, effort, personality }: Outlook): readonly Judged[] => {
  if (view.pending.kind === 'over') throw new Error('nobody decides: the game is over')
  const { list, ranked } = candidatesFor(view, moves, personality)
  const search: Search = {
    me: seatOf(view.pending.seat),
    desk,
    temperature: temperatureFor(view),
    futureAt: (index) => dream(view, epochs, chanceFrom((seed ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0)),
    own: ranked
      .filter(({ choice, value }) => value > 0 && !ASIDE.includes(choice.move.type))
      .slice(0, STRONG.candidates.along)
      .map(({ choice }) => choice.move),
    iterations: iterationsFor(view, effort),
  }
  return searchFor(search, list)
}

/**
 * What it tells of a refusal besides why, looked for with less effort: what the other might have offered is not worth a second decision.
 */
const toldOf = (view: PlayerView, moves: readonly Move[], choice: Choice, outlook: Outlook): Told =>
  refusalTold(
    mindsOf(situationOf(view, withPersonality(NORMAL, outlook.personality))),
    choice,
    moves,
    (other, list) => firstOf(lookAhead(other, list, { ...outlook, effort: outlook.effort * STRONG.nearest })).candidate.move,
  )

const whyAhead = (judged: readonly Judged[]): Reason[] => {
  const best = firstOf(judged)
  const next = judged[1]
  const games = judged.reduce((sum, one) => sum + playedOut(one), 0)
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
