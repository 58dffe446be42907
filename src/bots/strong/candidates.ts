import { seatOf, type Faction, type Move, type MoveOf, type MoveType, type Pending, type PlayerView, type Seat } from '../../../rules'
import type { Personality } from '../decision'
import { firstOf } from '../judgement/first-of'
import type { Choice } from '../judgement/choice'
import { withPersonality } from '../judgement/manner'
import { NORMAL } from '../normal/character'
import { judge, type Judged } from '../normal/normal-bot'
import { STRONG } from './settings'

/** A move worth looking into, and who may answer it. */
export interface Candidate {
  readonly move: Move
  /** What it seems worth at first sight, in points. */
  readonly guess: number
  /** How much more it is worth to a bot of this manner than to a steady one, in points. */
  readonly lean: number
  /** The seat that is asked and says yes or no; null where nobody is. */
  readonly answerer: Seat | null
  readonly choice: Choice
}

/** The moves worth looking into, the most promising of each kind to a bot of that manner. */
export const candidatesFor = (
  view: PlayerView,
  moves: readonly Move[],
  personality: Personality,
): { readonly list: readonly Candidate[]; readonly ranked: readonly Judged[] } => {
  const ranked = judge(view, moves, withPersonality(NORMAL, personality))
  const leans = personality === 'steady' ? null : leansOf(view, moves, personality)
  const taken = new Map<string, number>()
  const chosen = ranked.filter(({ choice, value }) => {
    const key = kindOf(choice.move)
    const had = taken.get(key) ?? 0
    if (had >= mostOf(choice.move.type)) return false
    if ((choice.move.type === 'propose-deal' || choice.move.type === 'counter-deal') && value <= 0) return false
    taken.set(key, had + 1)
    return true
  })
  const list = chosen.map(({ choice, value }) => ({
    move: choice.move,
    guess: value,
    lean: leans?.get(choice.move) ?? 0,
    choice,
    answerer: answererOf(choice.move, view.pending),
  }))
  const end = list.filter(({ move }) => move.type === 'end-turn')
  return { list: [...end, ...list.filter(({ move }) => move.type !== 'end-turn')].slice(0, firstOf(STRONG.rounds).keep), ranked }
}

/** By how much each move feels better to a bot of a manner than to a steady one; nothing is tried out for it. */
const leansOf = (view: PlayerView, moves: readonly Move[], personality: Personality): ReadonlyMap<Move, number> => {
  const feels = { ...NORMAL, looks: 0 }
  const plain = new Map(judge(view, moves, feels).map(({ choice, value }) => [choice.move, value]))
  return new Map(
    judge(view, moves, withPersonality(feels, personality)).map(({ choice, value }) => [
      choice.move,
      value - (plain.get(choice.move) ?? value),
    ]),
  )
}

const kindOf = (move: Move): string =>
  move.type === 'play-card' ? `card:${move.card}` : move.type === 'rule' ? `rule:${move.ruling}` : move.type

const mostOf = (type: MoveType): number => {
  const { perKind, offers, deals, counters } = STRONG.candidates
  if (type === 'file' || type === 'revise') return offers
  if (type === 'propose-deal') return deals
  return type === 'rule' ? counters : type === 'play-card' ? 2 : perKind
}

/** Whom a move asks, for each type that asks somebody. */
const ASKED: { readonly [T in MoveType]: ((move: MoveOf<T>, pending: Pending) => Faction | null) | null } = {
  'propose-deal': ({ to }) => to,
  'traffic-support': ({ partner }) => partner,
  'choose-agenda': null,
  subsidise: null,
  fission: null,
  develop: null,
  'choose-one': null,
  serve: null,
  'play-card': null,
  file: null,
  revise: null,
  withdraw: null,
  lobby: null,
  petition: null,
  'raise-capital': null,
  'answer-deal': null,
  'counter-deal': (_move, pending) => (pending.kind === 'deal' ? pending.deal.from : null),
  'open-shops': null,
  'grow-organ': null,
  'set-toll': null,
  throttle: null,
  'answer-support': null,
  bid: null,
  'end-turn': null,
  rule: null,
  'answer-counter': null,
}

const askedBy = <T extends MoveType>(type: T, move: MoveOf<T>, pending: Pending): Faction | null => ASKED[type]?.(move, pending) ?? null

const answererOf = (move: Move, pending: Pending): Seat | null => {
  const asked = askedBy(move.type, move, pending)
  return asked === null ? null : seatOf(asked)
}
