import type { Faction, Move, MoveType, PlayerView } from '../../../rules'
import type { Chance } from '../chance'
import type { Decision } from '../decision'
import { firstOf } from '../judgement/first-of'
import type { Choice } from '../judgement/choice'
import { mindsOf } from '../judgement/minds'
import { costOfBreach } from '../judgement/promises'
import { situationOf } from '../judgement/situation'
import { weighAll } from '../judgement/weigh'
import { EASY } from './character'

/**
 * The easy bot: it gives each move a plausible worth in points and takes the best, but its figures are rough, it overlooks things, and now
 * and then it does the second-best.
 */
export const decideEasily = (view: PlayerView, moves: readonly Move[], chance: Chance): Decision => {
  const own = situationOf(view, EASY)
  const seen = withoutBlindSpots(moves, chance)
  const mood = moodOf(seen, chance)
  const choices = weighAll(mindsOf(own), seen).map((choice) => {
    const guessed = mood(choice.move.type) * guess(EASY.noise, chance)
    return { choice, felt: fancied(own.seat, choice, guessed) - costOfBreach(own, choice.move) }
  })
  const ranked = choices.sort((a, b) => b.felt - a.felt)
  const best = firstOf(ranked)
  const second = ranked.find(({ choice, felt }) => choice.move.type !== best.choice.move.type && felt > EASY.enough)
  const taken = second !== undefined && chance.next() < EASY.slip ? second : best
  return { move: taken.choice.move, why: taken.choice.why() }
}

/** The bot does not think of everything: in its own turn, whole kinds of move escape it for a moment. */
const withoutBlindSpots = (moves: readonly Move[], chance: Chance): readonly Move[] => {
  const types = [...new Set(moves.map(({ type }) => type))]
  const missed = types.filter((type) => chance.next() < EASY.blindSpot && type !== 'end-turn')
  const seen = moves.filter(({ type }) => !missed.includes(type))
  return seen.some(({ type }) => type !== 'end-turn') ? seen : moves
}

/** What a move seems worth today: coloured by what its faction is fond of, and by guesswork. */
const fancied = (seat: Faction, { move, value }: Choice, guessed: number): number => {
  if (move.type === 'end-turn') return value
  const liked = value > 0 ? value * (EASY.likes[seat][move.type] ?? 1) : value
  return liked * guessed
}

/** A factor around 1, at most so far from it. */
const guess = (spread: number, chance: Chance): number => 1 + spread * (chance.next() + chance.next() - 1)

/** Today one kind of move seems better than it is, another worse. */
const moodOf = (moves: readonly Move[], chance: Chance): ((type: MoveType) => number) => {
  const moods = new Map<MoveType, number>()
  for (const { type } of moves) if (!moods.has(type)) moods.set(type, guess(EASY.mood, chance))
  return (type) => moods.get(type) ?? 1
}
