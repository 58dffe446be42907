import { describe, expect, it } from 'vitest'
import { PDD, REGIONS, perSeat, playerView, type Move } from '../../../rules'
import { position } from '../../../rules/testing/builders'
import type { Candidate } from './candidates'
import { deskOf } from './desk'
import type { Future } from './future'
import { playOut } from './playout'
import { leadBy, playedOut, searchFor, type Search } from './search'
import { STRONG } from './settings'
import { leadOf, worthOf } from './utility'

const candidate = (move: Move): Candidate => ({
  move,
  guess: 0,
  lean: 0,
  answerer: null,
  choice: { move, value: 0, why: () => [] },
})

describe('a search', () => {
  // The last quarter, two actions for Pinduoduo, and nobody who does anything after it: what it does is all that differs.
  const start = position({
    turn: 'pdd',
    scenario: { numbers: { actionsPerTurn: [2, 2, 2, 2] } },
    set: (s) => void (s.quarter = s.config.length),
  })
  const future: Future = {
    start,
    turns: Array.from({ length: start.config.length + 1 }, () => perSeat(() => ({ plan: [], dice: 0.5 }))),
  }
  const desk = deskOf(playerView(start, 'pdd'))
  const campaign: Move = { type: 'fission', seat: 'pdd', region: 'hubei' }
  /** Costs an action and brings no point. */
  const waste: Move = {
    type: 'subsidise',
    seat: 'pdd',
    region: 'xinjiang',
    amount: 1,
  }
  const subsidy: Move = {
    type: 'subsidise',
    seat: 'pdd',
    region: 'sichuan-chongqing',
    amount: 5,
  }
  const endTurn: Move = { type: 'end-turn', seat: 'pdd' }
  const led = (line: readonly Move[], own: readonly Move[]): number => leadOf(worthOf(playOut(future, desk, line, {}, own), 3).points, PDD)
  const searched = (own: readonly Move[], iterations = 200): ReturnType<typeof searchFor> => {
    const search: Search = {
      me: PDD,
      desk,
      futureAt: () => future,
      own,
      temperature: 3,
      iterations,
    }
    return searchFor(search, [endTurn, campaign, subsidy].map(candidate))
  }
  const leadOn = (move: Move, own: readonly Move[]): number =>
    leadBy(searched(own).find((judged) => judged.candidate.move === move) as ReturnType<typeof searched>[number])

  it('plans the rest of the turn anew by what it has found out', () => {
    expect(led([campaign], [subsidy])).toBeGreaterThan(led([campaign], [waste]))
    expect(led([subsidy], [waste])).toBeGreaterThan(led([endTurn], []))
    // What seemed good at first sight leaves no action for what is better.
    expect(led([campaign], [waste, subsidy])).toBe(led([campaign], [waste]))
    expect(leadOn(campaign, [waste, subsidy])).toBeGreaterThan(led([campaign], [waste, subsidy]))
    expect(leadOn(campaign, [waste, subsidy])).toBeLessThan(led([campaign], [subsidy]))
    // Where the order was right from the first there is nothing to be found out.
    expect(leadOn(campaign, [subsidy, waste])).toBeCloseTo(led([campaign], [subsidy]))
  })

  it('does along with a move only what was asked for', () => {
    expect(leadOn(campaign, [])).toBeCloseTo(led([campaign], []))
    expect(leadOn(campaign, [waste])).toBeCloseTo(led([campaign], [waste]))
  })

  it('ranks the move that leads to most first', () => {
    const best = searched([])[0].candidate.move
    const leads = [endTurn, campaign, subsidy].map((move) => led([move], []))
    expect(led([best], [])).toBe(Math.max(...leads))
    expect(led([best], [])).toBeGreaterThan(Math.min(...leads))
  })

  it('takes what seems better at first sight where playouts see no difference, and else what they find out', () => {
    const search: Search = { me: PDD, desk, futureAt: () => future, own: [], temperature: 3, iterations: 200 }
    const first = (guesses: readonly (readonly [Move, number])[]): Move =>
      searchFor(
        search,
        guesses.map(([move, guess]) => ({ ...candidate(move), guess })),
      )[0]?.candidate.move as Move
    const twin: Move = { ...waste, amount: 2 }
    expect(led([waste], [])).toBeCloseTo(led([twin], []), 1)
    for (const better of [waste, twin]) {
      const worse = better === waste ? twin : waste
      expect(
        first([
          [worse, 0],
          [better, 1],
        ]),
      ).toBe(better)
      expect(
        first([
          [better, 1],
          [worse, 0],
        ]),
      ).toBe(better)
    }
    expect(led([campaign], [])).toBeGreaterThan(led([waste], []))
    const gap =
      worthOf(playOut(future, desk, [campaign], {}, []), 3).liked[PDD] - worthOf(playOut(future, desk, [waste], {}, []), 3).liked[PDD]
    const lures = [0.5, 2].map((part) => (gap * part) / STRONG.guess)
    expect(
      lures.map((guess) =>
        first([
          [waste, guess],
          [campaign, 0],
        ]),
      ),
    ).toEqual([campaign, waste])
  })

  it('drops the weaker round by round, and spends on those that are left what it was given', () => {
    const campaigns = REGIONS.slice(0, 11).map(({ id }): Move => ({ type: 'fission', seat: 'pdd', region: id }))
    const seenOf = (iterations: number): readonly number[] => {
      const search: Search = { me: PDD, desk, futureAt: () => future, own: [], temperature: 3, iterations }
      return searchFor(search, [endTurn, ...campaigns].map(candidate)).map(playedOut)
    }
    const [first, second, third] = STRONG.rounds.map(({ keep }) => Math.min(keep, 12))
    const much = seenOf(240)
    const spent = much.reduce((sum, seen) => sum + seen, 0)
    expect(spent).toBeLessThanOrEqual(240)
    expect(spent).toBeGreaterThan(240 * 0.9)
    expect(first).toBe(12)
    expect(new Set(much.slice(0, third)).size).toBe(1)
    expect(new Set(much.slice(third, second)).size).toBe(1)
    expect(much[0]).toBeGreaterThan(much[third])
    expect(much[third]).toBeGreaterThan(much[second])
    expect(much[11]).toBeGreaterThan(0)
    // Who may play out little looks at few moves.
    expect(seenOf(8).filter((seen) => seen > 0)).toHaveLength(2)
    expect(seenOf(24).filter((seen) => seen > 0)).toHaveLength(Math.floor((24 * STRONG.rounds[0].share) / 2))
  })
})
