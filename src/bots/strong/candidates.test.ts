import { describe, expect, it } from 'vitest'
import { ALI, PDD, TENCENT, legalMoves, playerView, type Faction, type GameState, type Move } from '../../../rules'
import { offer, play, position } from '../../../rules/testing/builders'
import { judge } from '../normal/normal-bot'
import { candidatesFor } from './candidates'
import { deskOf } from './desk'
import { yesOf, type Judged } from './search'
import { STRONG } from './settings'
import { decideStrongly, iterationsFor } from './strong-bot'

const owing = ({ pending }: GameState): Faction => {
  if (pending.kind === 'over') throw new Error('the game is over')
  return pending.seat
}
const viewOf = (state: GameState) => playerView(state, owing(state))

const turn = position({ turn: 'pdd', set: (s) => void s.cash.fill(30) })
const selling = position({ turn: 'tencent', set: (s) => void s.cash.fill(30) })
const outside = position({ turn: 'ali', set: (s) => void s.cash.fill(30) })
const review = ((): GameState => {
  let state = play(outside, { type: 'file', seat: 'ali', level: 2, offer: offer() }).state
  while (state.pending.kind === 'action') state = play(state, { type: 'end-turn', seat: state.pending.seat }).state
  return state
})()

describe('the moves worth looking into', () => {
  const chosen = (state: GameState) => candidatesFor(viewOf(state), legalMoves(state), 'steady')
  const judged = (state: GameState) => judge(viewOf(state), legalMoves(state))

  it('are the best of each kind, ending the turn before all others', () => {
    const { perKind, offers, deals } = STRONG.candidates
    for (const state of [turn, selling, outside]) {
      const { list, ranked } = chosen(state)
      expect(list[0]?.move.type).toBe('end-turn')
      expect(list.length).toBeLessThanOrEqual(STRONG.rounds[0]?.keep ?? 0)
      expect(ranked.map(({ choice }) => choice.move)).toEqual(judged(state).map(({ choice }) => choice.move))
      const order = judged(state).map(({ choice }) => choice.move)
      for (const type of new Set(list.map(({ move }) => move.type))) {
        const most = type === 'file' || type === 'revise' ? offers : type === 'propose-deal' ? deals : perKind
        const own = list.filter(({ move }) => move.type === type).map(({ move }) => move)
        expect(own.length, type).toBeLessThanOrEqual(most)
        expect(own, type).toEqual(order.filter((move) => move.type === type).slice(0, own.length))
      }
    }
    expect(chosen(outside).list.filter(({ move }) => move.type === 'file').length).toBeGreaterThan(1)
  })

  it('are so many counters at the most, and every other ruling', () => {
    const { list } = chosen(review)
    const rulings = list.map(({ move }) => (move.type === 'rule' ? move.ruling : ''))
    expect(rulings.filter((ruling) => ruling === 'counter')).toHaveLength(STRONG.candidates.counters)
    expect([...new Set(rulings)].sort()).toEqual(['approve', 'counter', 'hold', 'reject'])
  })

  it('are no deals that are worth nothing', () => {
    for (const state of [turn, selling]) {
      const deals = chosen(state).list.filter(({ move }) => move.type === 'propose-deal')
      for (const { guess } of deals) expect(guess).toBeGreaterThan(0)
    }
  })

  it('name who is asked, and nobody where nobody is', () => {
    const present: Move = { type: 'propose-deal', seat: 'pdd', to: 'ali', give: [], take: [{ kind: 'cash', amount: 15 }] }
    const view = viewOf(turn)
    const asked = candidatesFor(view, [...legalMoves(turn), present], 'steady').list
    for (const { move, answerer } of asked) expect(answerer === ALI).toBe(move.type === 'propose-deal')
    const push = legalMoves(selling).find((move) => move.type === 'traffic-support' && move.partner === 'pdd') as Move
    expect(candidatesFor(viewOf(selling), [push], 'steady').list.map(({ answerer }) => answerer)).toEqual([PDD])
    expect(candidatesFor(view, [{ type: 'petition', seat: 'pdd', against: 'ali' }], 'steady').list[0]?.answerer).toBeNull()
  })

  it('lean as the manner does: by as much as a move feels better than to a steady bot', () => {
    const petition: Move = { type: 'petition', seat: 'pdd', against: 'ali' }
    const moves = [petition, ...legalMoves(turn).filter(({ type }) => type === 'serve')]
    const leanOf = (personality: 'steady' | 'vengeful' | 'bold'): number =>
      candidatesFor(viewOf(turn), moves, personality).list.find(({ move }) => move === petition)?.lean ?? NaN
    expect(leanOf('steady')).toBe(0)
    expect(leanOf('vengeful')).toBeGreaterThan(0)
    expect(candidatesFor(viewOf(turn), moves, 'vengeful').list.every(({ lean }) => Number.isFinite(lean))).toBe(true)
  })
})

describe('playouts', () => {
  it('are fewer where there is more game left, and as many as the effort', () => {
    const at = (quarter: number): ReturnType<typeof viewOf> => viewOf(position({ turn: 'pdd', set: (s) => void (s.quarter = quarter) }))
    expect(iterationsFor(at(1), 1)).toBe(Math.round(STRONG.quarters / 8))
    expect(iterationsFor(at(5), 1)).toBe(Math.round(STRONG.quarters / 4))
    expect(iterationsFor(at(8), 1)).toBe(STRONG.most)
    expect(iterationsFor(at(1), 2)).toBe(2 * Math.round(STRONG.quarters / 8))
  })

  it('are told with a decision, with the lead it wins by them and the chance to win', () => {
    const moves = legalMoves(turn).filter(({ type }) => type === 'end-turn' || type === 'serve')
    const { why, move } = decideStrongly(viewOf(turn), moves, 3, { effort: 0.03 })
    const told = why.filter(({ key }) => key.startsWith('search.'))
    expect(told.map(({ key }) => key)).toEqual([expect.stringMatching(/^search\.(ahead|close)$/), 'search.chance'])
    expect(told[0]?.params['games']).toBeGreaterThan(3)
    if (told[0]?.key === 'search.ahead') expect(told[0].params['points']).toBeGreaterThan(0)
    expect(told[1]?.params['percent']).toBeGreaterThanOrEqual(0)
    expect(told[1]?.params['percent']).toBeLessThanOrEqual(100)
    expect(moves).toContainEqual(move)
    expect(decideStrongly(viewOf(turn), moves, 3, { effort: 0.03 })).toEqual({ move, why })
    expect(decideStrongly(viewOf(turn), [{ type: 'end-turn', seat: 'pdd' }], 3, { effort: 0.03 }).why.map(({ key }) => key)).toContain(
      'search.close',
    )
  })

  it('are asked for by nobody once the game is over', () => {
    expect(() => decideStrongly({ ...viewOf(turn), pending: { kind: 'over' } }, [], 1)).toThrow()
  })
})

describe('how likely whoever is asked says yes', () => {
  const tally = (liked: number, seen = 2) => ({
    seen,
    liked: [0, 0, liked * seen, 0] as [number, number, number, number],
    chance: 0,
    lead: 0,
  })
  const judged = (yes: number, no: number | null, answerer: typeof PDD | null = PDD): Judged =>
    ({ candidate: { answerer }, yes: tally(yes), no: no === null ? null : tally(no, 4) }) as unknown as Judged

  it('is even where it is all the same, and follows what it does to its chances', () => {
    expect(yesOf(judged(0.5, 0.5))).toBeCloseTo(0.5)
    expect(yesOf(judged(0.5 + STRONG.answer.spread, 0.5))).toBeCloseTo(1 / (1 + Math.exp(-1)))
    expect(yesOf(judged(0.5, 0.5 + STRONG.answer.spread))).toBeCloseTo(1 / (1 + Math.exp(1)))
    expect(yesOf(judged(0.1, null))).toBe(1)
    expect(yesOf(judged(0.1, 0.9, null))).toBe(1)
  })
})

describe('the desk in playouts', () => {
  it('has a door for each level a seat may still ask for, none for Tencent', () => {
    const desk = deskOf(viewOf(position({ turn: 'ali' })))
    expect(desk.doors[TENCENT]).toEqual({ 2: null, 3: null })
    expect([desk.doors[ALI][2] !== null, desk.doors[ALI][3] !== null]).toEqual([true, true])
    // JD is past the second door.
    expect([desk.doors[3][2] === null, desk.doors[3][3] !== null]).toEqual([true, true])
    expect(desk.doors[PDD][2]).not.toBeNull()
    expect(desk.span).toBe(8)
    expect(deskOf(viewOf(position({ turn: 'ali', set: (s) => void (s.quarter = 6) }))).span).toBe(3)
  })

  it('has the few offers that serve the applicant and may pass, such as it would sign itself', () => {
    const door = deskOf(viewOf(position({ turn: 'ali' }))).doors[ALI][2]
    expect(door?.offers.length).toBeGreaterThan(0)
    expect(door?.offers.length).toBeLessThanOrEqual(STRONG.desk.offers)
  })
})
