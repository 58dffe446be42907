import { describe, expect, it } from 'vitest'
import { ALI, CARDS, FACTIONS, HIDDEN, PDD, SEATS, TENCENT, playerView, type MoveType, type PlayerView } from '../../../rules'
import { offer, position } from '../../../rules/testing/builders'
import { NORMAL } from '../normal/character'
import { judge } from '../normal/normal-bot'
import { deskOf } from './desk'
import { epochsOf } from './epochs'
import { STRONG } from './settings'
import { wishesOf, type Wish } from './wishes'

const start = position({
  turn: 'pdd',
  scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } },
  set: (s) => {
    s.hands = [['double-11'], ['mini-store'], ['cash-red-envelopes'], ['six-one-eight']]
    s.discards[PDD] = ['orchard-game']
    s.cash.fill(0)
    s.supply.fill(1)
  },
})
const view = playerView(start, 'pdd')
const wishes = wishesOf(view)
const cardsOf = (list: readonly Wish[]): readonly string[] => list.flatMap(({ move }) => (move.type === 'play-card' ? [move.card] : []))

describe('the wishes of a seat', () => {
  it('are its own moves, each worth something, the dearest first', () => {
    expect(wishes).toHaveLength(SEATS)
    wishes.forEach((list, seat) => {
      expect(list.length, FACTIONS[seat]).toBeGreaterThan(0)
      for (const { move, worth } of list) {
        expect(move.seat).toBe(FACTIONS[seat])
        expect(worth).toBeGreaterThan(0)
      }
      const worths = list.map(({ worth }) => worth)
      expect(worths).toEqual([...worths].sort((a, b) => b - a))
    })
  })

  it('last where what is built lasts, and nowhere else', () => {
    const built: readonly MoveType[] = ['develop', 'serve', 'open-shops', 'grow-organ', 'choose-one']
    for (const { move, lasting } of wishes.flat()) expect(lasting, move.type).toBe(built.includes(move.type))
    expect(new Set(wishes.flat().flatMap(({ lasting, move }) => (lasting ? [move.type] : []))).size).toBeGreaterThan(1)
  })

  it('leave the desk and the table talk to other rules', () => {
    const types = new Set(wishes.flat().map(({ move }) => move.type))
    for (const type of ['end-turn', 'file', 'revise', 'withdraw', 'lobby', 'propose-deal', 'traffic-support'] as const)
      expect(types.has(type), type).toBe(false)
  })

  it('are a few of each kind and of each card', () => {
    const { perCard, perKind } = STRONG.wishes
    for (const list of wishes) {
      const counted = new Map<string, number>()
      for (const { move } of list) {
        const kind = move.type === 'play-card' ? move.card : move.type
        counted.set(kind, (counted.get(kind) ?? 0) + 1)
        expect(counted.get(kind), kind).toBeLessThanOrEqual(move.type === 'play-card' ? perCard : perKind)
      }
      expect(Math.max(...counted.values())).toBeGreaterThan(perCard)
    }
  })

  it('are made with cash enough for one dear move, though there is none', () => {
    expect(view.cash[PDD]).toBe(0)
    const costly = wishes[PDD].filter(({ move }) => move.type === 'subsidise' || move.type === 'develop')
    expect(costly.length).toBeGreaterThan(0)
    const rich = wishesOf({ ...view, cash: [0, 0, STRONG.wishes.cash, 0] })
    expect(rich[PDD]).toEqual(wishes[PDD])
    expect(wishesOf({ ...view, cash: [0, 0, 500, 0] })[PDD]).not.toEqual(wishes[PDD])
  })

  it('are with every card that may be in the hand: its own, and those of its faction nowhere in sight', () => {
    const inReach = (seat: number, of: PlayerView = view) => new Set(cardsOf(wishesOf(of)[seat] ?? []))
    const faction = (card: string) => CARDS.get(card)?.faction
    expect([...inReach(ALI)].every((card) => faction(card) === 'ali')).toBe(true)
    expect([...inReach(ALI)].length).toBeGreaterThan(1)
    expect(inReach(PDD).has('orchard-game')).toBe(false)
    const nothingGone = { ...view, discards: [[], [], [], []] as unknown as PlayerView['discards'] }
    expect(cardsOf(wishesOf(nothingGone)[PDD])).toContain('orchard-game')
    // A card of another faction is in reach only of whoever holds it.
    const given = playerView(position({ turn: 'pdd', set: (s) => void (s.hands[PDD] = ['password-chain']) }), 'pdd')
    expect(inReach(PDD, given).has('password-chain')).toBe(true)
    expect(inReach(ALI, given).has('password-chain')).toBe(false)
    expect([...inReach(TENCENT)].some((card) => card === HIDDEN)).toBe(false)
  })

  it('are worth what a hasty look says', () => {
    const own = wishes[PDD].filter(({ move }) => move.type === 'fission')
    expect(own.length).toBeGreaterThan(0)
    const looked = judge(
      { ...view, cash: [0, 0, STRONG.wishes.cash, 0], applications: [] },
      own.map(({ move }) => move),
      { ...NORMAL, looks: 0 },
    )
    for (const { move, worth } of own) expect(looked.find(({ choice }) => choice.move === move)?.value).toBeCloseTo(worth)
  })

  it('are made as on a turn that begins now, whatever has been done in this one', () => {
    const spent = { ...view, actionsLeft: 0, turnUsed: ['petition', 'bid', 'raise-capital'], proposalsLeft: 0 }
    expect(wishesOf(spent)).toEqual(wishes)
    const asked: PlayerView = { ...view, phase: 'review', pending: { kind: 'ruling', seat: 'tencent', application: 1 } }
    expect(wishesOf(asked)).toEqual(wishes)
  })
})

describe('the epochs of a future', () => {
  const at = (quarter: number) => playerView(position({ turn: 'pdd', set: (s) => void (s.quarter = quarter) }), 'pdd')
  const quarters = (quarter: number) => epochsOf(at(quarter), deskOf(at(quarter)), 5).map((epoch) => epoch.quarter)

  it('are now, and again some quarters ahead while the game lasts', () => {
    const [soon, later] = STRONG.wishes.again
    expect(quarters(1)).toEqual([1, 1 + (soon ?? 0), 1 + (later ?? 0)])
    expect(quarters(6)).toEqual([6, 8])
    expect(quarters(7)).toEqual([7])
    expect(quarters(8)).toEqual([8])
  })

  it('hold what is wished for now, and what will be where a future has got to', () => {
    const [now, soon] = epochsOf(at(1), deskOf(at(1)), 5)
    expect(now?.wishes).toEqual(wishesOf(at(1)))
    expect(soon?.wishes).not.toEqual(now?.wishes)
    expect(epochsOf(at(1), deskOf(at(1)), 5)).toEqual(epochsOf(at(1), deskOf(at(1)), 5))
  })
})
