import { describe, expect, it } from 'vitest'
import { FACTIONS, MOVE_TYPES, mayEverMake, seatOf, type MoveType, type Seat } from '../../rules'
import { EASY } from './easy/character'
import { ON_THE_BOARD } from './normal/normal-bot'
import { habitsOf } from './strong/habits'

interface Known {
  /** A strong bot's futures hold it on turns, as often as its habits say; what belongs to the desk and the table talk has rules of its own. */
  readonly inHabits: boolean
  /** Easy bots of some seat are fonder or less fond of it than of other moves. */
  readonly inLikes: boolean
  /** Its whole effect shows on the board, so that a normal bot can try it out. */
  readonly onTheBoard: boolean
}

/** What the bots' lists must say of every type of move; the compiler asks for each. */
const KNOWN: Readonly<Record<MoveType, Known>> = {
  'choose-agenda': { inHabits: false, inLikes: false, onTheBoard: false },
  subsidise: { inHabits: true, inLikes: true, onTheBoard: true },
  fission: { inHabits: true, inLikes: true, onTheBoard: true },
  develop: { inHabits: true, inLikes: true, onTheBoard: true },
  'choose-one': { inHabits: true, inLikes: true, onTheBoard: true },
  serve: { inHabits: true, inLikes: true, onTheBoard: true },
  'play-card': { inHabits: true, inLikes: true, onTheBoard: true },
  file: { inHabits: false, inLikes: true, onTheBoard: false },
  revise: { inHabits: false, inLikes: true, onTheBoard: false },
  withdraw: { inHabits: false, inLikes: false, onTheBoard: false },
  lobby: { inHabits: false, inLikes: true, onTheBoard: false },
  petition: { inHabits: true, inLikes: true, onTheBoard: false },
  'raise-capital': { inHabits: true, inLikes: true, onTheBoard: true },
  'propose-deal': { inHabits: false, inLikes: true, onTheBoard: false },
  'answer-deal': { inHabits: false, inLikes: false, onTheBoard: false },
  'counter-deal': { inHabits: false, inLikes: true, onTheBoard: false },
  'open-shops': { inHabits: true, inLikes: true, onTheBoard: true },
  'grow-organ': { inHabits: true, inLikes: true, onTheBoard: true },
  'set-toll': { inHabits: true, inLikes: true, onTheBoard: true },
  throttle: { inHabits: true, inLikes: true, onTheBoard: true },
  'traffic-support': { inHabits: false, inLikes: true, onTheBoard: false },
  'answer-support': { inHabits: false, inLikes: false, onTheBoard: false },
  bid: { inHabits: false, inLikes: true, onTheBoard: false },
  'end-turn': { inHabits: false, inLikes: false, onTheBoard: false },
  rule: { inHabits: false, inLikes: false, onTheBoard: false },
  'answer-counter': { inHabits: false, inLikes: false, onTheBoard: false },
}

const LEFT = [0, 2, 5] as const // early, in the middle and at the end of a game

describe.each(MOVE_TYPES)('%s', (type) => {
  const usual = (seat: Seat): number => Math.max(...LEFT.map((left) => habitsOf(seat, left)[type] ?? 0))

  it('is in the habits of somebody who can make it, or in nobody’s, as its row says', () => {
    const used = FACTIONS.filter((faction) => usual(seatOf(faction)) > 0)
    expect(used.length > 0).toBe(KNOWN[type].inHabits)
    expect(used.filter((seat) => !mayEverMake(seat, type))).toEqual([])
  })

  it('is liked by somebody, or by nobody, as its row says', () => {
    expect(FACTIONS.some((faction) => EASY.likes[faction][type] !== undefined)).toBe(KNOWN[type].inLikes)
  })

  it('is tried out on the board, or is not, as its row says', () => {
    expect(ON_THE_BOARD.has(type)).toBe(KNOWN[type].onTheBoard)
  })
})
