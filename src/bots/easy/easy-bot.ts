import { seatOf, type Move, type MoveOf, type MoveType, type PlayerView } from '../../../rules'
import type { Chance } from '../chance'
import { reason, type Decision } from '../decision'
import { weighAgenda } from './agenda'
import { weighCounterAnswer, weighDealAnswer, weighSupportAnswer, worthOfPush } from './answers'
import { weighChooseOne, weighDevelop, weighServe } from './build'
import { weighCard } from './cards'
import { EASY, fondness } from './character'
import type { Choice } from './choice'
import { weighProposal } from './deals'
import { weighFile, weighRevise, weighWithdraw } from './filing'
import { weighFission } from './fission'
import { weighLobby } from './lobbying'
import { mindsOf, type Minds } from './minds'
import { weighCapital, weighPetition } from './money'
import { costOfBreach } from './promises'
import { weighRulings } from './ruling'
import { situationOf } from './situation'
import { weighSubsidy } from './subsidise'
import { weighOrgan, weighShops, weighThrottle, weighToll, weighSupport } from './tencent'
import { worthOfCash } from './worth'

type Weigher<T extends MoveType> = (minds: Minds, move: MoveOf<T>) => Choice

/** How the easy bot weighs each kind of move; rulings are weighed together, because each is the other's alternative. */
const WEIGHERS: { readonly [T in Exclude<MoveType, 'rule'>]: Weigher<T> } = {
  'choose-agenda': ({ own }, move) => weighAgenda(own, move),
  subsidise: ({ own }, move) => weighSubsidy(own, move),
  fission: ({ own }, move) => weighFission(own, move),
  develop: ({ own }, move) => weighDevelop(own, move),
  'choose-one': ({ own }, move) => weighChooseOne(own, move),
  serve: ({ own }, move) => weighServe(own, move),
  'play-card': ({ own }, move) => weighCard(own, move),
  file: weighFile,
  revise: weighRevise,
  withdraw: weighWithdraw,
  lobby: weighLobby,
  petition: weighPetition,
  'raise-capital': ({ own }, move) => weighCapital(own, move),
  'propose-deal': weighProposal,
  'answer-deal': weighDealAnswer,
  'open-shops': ({ own }, move) => weighShops(own, move),
  'grow-organ': ({ own }, move) => weighOrgan(own, move),
  'set-toll': ({ own }, move) => weighToll(own, move),
  throttle: ({ own }, move) => weighThrottle(own, move),
  'traffic-support': (minds, move) => {
    const partner = minds.eyes(seatOf(move.partner))
    return weighSupport(minds.own, move, worthOfPush(partner, move.macro) - worthOfCash(partner, move.price))
  },
  'answer-support': weighSupportAnswer,
  'end-turn': ({ own }, move) => ({ move, value: own.character.enough, why: () => [reason('end-turn.enough')] }),
  'answer-counter': weighCounterAnswer,
}

/**
 * The easy bot: it gives each move a plausible worth in points and takes the best, but its figures are rough, it overlooks things, and now
 * and then it does the second-best.
 */
export const decideEasily = (view: PlayerView, moves: readonly Move[], chance: Chance): Decision => {
  const minds = mindsOf(situationOf(view))
  const seen = withoutBlindSpots(moves, chance)
  const mood = moodOf(seen, chance)
  const choices = weighAll(minds, seen).map((choice) => ({ choice, felt: feltValue(minds, choice, mood(choice.move.type) * guess(EASY.noise, chance)) }))
  const ranked = choices.sort((a, b) => b.felt - a.felt)
  const best = ranked[0]
  const second = ranked.find(({ choice, felt }) => choice.move.type !== best.choice.move.type && felt > EASY.enough)
  const taken = second !== undefined && isAction(view) && chance.next() < EASY.slip ? second : best
  return { move: taken.choice.move, why: taken.choice.why() }
}

const isAction = (view: PlayerView): boolean => view.pending.kind === 'action'

/** The bot does not think of everything: in its own turn, whole kinds of move escape it for a moment. */
const withoutBlindSpots = (moves: readonly Move[], chance: Chance): readonly Move[] => {
  const types = [...new Set(moves.map(({ type }) => type))]
  const missed = types.filter((type) => chance.next() < EASY.blindSpot && type !== 'end-turn')
  const seen = moves.filter(({ type }) => !missed.includes(type))
  return seen.some(({ type }) => type !== 'end-turn') ? seen : moves
}

/** What each move seems worth to the seat that owes the decision. */
export const weighAll = (minds: Minds, moves: readonly Move[]): readonly Choice[] => {
  const rulings = moves.filter((move): move is MoveOf<'rule'> => move.type === 'rule')
  if (rulings.length > 0) return weighRulings(minds, rulings)
  return moves.map((move) => (WEIGHERS[move.type as Exclude<MoveType, 'rule'>] as Weigher<MoveType>)(minds, move as never))
}

/** A factor around 1, at most so far from it. */
const guess = (spread: number, chance: Chance): number => 1 + spread * (chance.next() + chance.next() - 1)

/** Today one kind of move seems better than it is, another worse. */
const moodOf = (moves: readonly Move[], chance: Chance): ((type: MoveType) => number) => {
  const moods = new Map<MoveType, number>()
  for (const { type } of moves) if (!moods.has(type)) moods.set(type, guess(EASY.mood, chance))
  return (type) => moods.get(type) ?? 1
}

/** A move's worth as the bot feels it: coloured by what its faction is fond of, by its honour, and by guesswork. */
export const feltValue = ({ own }: Minds, { move, value }: Choice, guessed: number): number => {
  if (move.type === 'end-turn') return value
  const liked = value > 0 ? value * fondness(own.character, own.seat, move.type) : value
  return liked * guessed - costOfBreach(own, move)
}
