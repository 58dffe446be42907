import { describe, expect, it } from 'vitest'
import { builtInScenario, applyMove, createGame, factionAt, legalMoves, type GameState, type LogEntry } from '../../../rules'
import { paymentsOf, type MoneyBooks } from './money'

const booksOf = (state: GameState): MoneyBooks => ({
  purses: state.cash,
  applicantOf: (id) => {
    const application = state.applications.find((one) => one.id === id)
    return application === undefined ? null : factionAt(application.seat)
  },
})

/** Plays to the end by chance, families of moves alike, and shows every move's position before, log and position after. */
function play(scenarioId: string, seed: number, each: (before: GameState, log: readonly LogEntry[], after: GameState) => void): void {
  const scenario = builtInScenario(scenarioId)
  let state = createGame({ scenario, seed })
  let dice = seed
  const roll = (sides: number): number => {
    dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0
    return Math.floor((dice / 2 ** 32) * sides)
  }
  while (state.pending.kind !== 'over') {
    const legal = legalMoves(state)
    const types = [...new Set(legal.map(({ type }) => type))]
    const type = types[roll(types.length)]
    const moves = legal.filter((move) => move.type === type)
    const outcome = applyMove(state, moves[roll(moves.length)])
    if (!outcome.ok) throw new Error(outcome.code)
    each(state, outcome.log, outcome.state)
    state = outcome.state
  }
}

describe('money that moves', () => {
  it('tells of every cash that came or went, move by move, in whole games', () => {
    const seen = new Set<string>()
    for (const [scenario, seeds] of [
      ['long-war', [1, 2, 3, 4, 5, 6]],
      ['spring-2021', [7, 8, 9]],
    ] as const) {
      for (const seed of seeds) {
        play(scenario, seed, (before, log, after) => {
          const { payments, purses } = paymentsOf(log, booksOf(before))
          expect(purses, JSON.stringify(log.filter(({ kind }) => kind !== 'market'))).toEqual(after.cash)
          for (const { from, to, amount } of payments) {
            expect(amount).toBeGreaterThan(0)
            seen.add(`${from.kind} ${to.kind}`)
          }
        })
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'seat region',
        'seat belt',
        'seat macro',
        'seat seat',
        'bank seat',
        'seat bank',
        'seat gate',
        'gate seat',
        'seat regulator',
      ]),
    )
  })

  it('pays the quarter to everybody at once, and tolls and fees after it', () => {
    const books: MoneyBooks = { purses: [3, 0, 0, 0], applicantOf: () => null }
    const entries: readonly LogEntry[] = [
      {
        quarter: 2,
        kind: 'income',
        seat: 'ali',
        lines: [
          { key: 'base', amount: 4 },
          { key: 'toll-paid', amount: -6, with: 'tencent' },
        ],
        total: -2,
      },
      {
        quarter: 2,
        kind: 'income',
        seat: 'tencent',
        lines: [
          { key: 'base', amount: 5 },
          { key: 'toll-received', amount: 6, with: 'ali' },
        ],
        total: 11,
      },
    ]
    const { payments, purses } = paymentsOf(entries, books)
    expect(payments).toEqual([
      { from: { kind: 'bank' }, to: { kind: 'seat', seat: 'ali' }, amount: 4, as: 'coins', wave: 0 },
      { from: { kind: 'bank' }, to: { kind: 'seat', seat: 'tencent' }, amount: 5, as: 'coins', wave: 0 },
      { from: { kind: 'seat', seat: 'ali' }, to: { kind: 'seat', seat: 'tencent' }, amount: 6, as: 'coins', wave: 1 },
    ])
    expect(purses).toEqual([1, 11, 0, 0])
  })

  it('takes no more of a fine than there is', () => {
    const books: MoneyBooks = { purses: [0, 0, 2, 0], applicantOf: () => null }
    const { payments } = paymentsOf([{ quarter: 3, kind: 'fined', seat: 'pdd', cash: 5, points: 3 }], books)
    expect(payments).toEqual([{ from: { kind: 'seat', seat: 'pdd' }, to: { kind: 'regulator' }, amount: 2, as: 'coins', wave: 0 }])
  })

  it('sends a subsidy to its region in a red packet, and a stake of a lobby to the gate it lies before', () => {
    const books: MoneyBooks = { purses: [9, 9, 9, 9], applicantOf: (id: number) => (id === 4 ? 'jd' : null) } as const
    const { payments } = paymentsOf(
      [
        { quarter: 1, kind: 'subsidised', seat: 'pdd', region: 'hunan', amount: 3, cost: 3 },
        { quarter: 1, kind: 'lobbied', seat: 'ali', application: 4, side: 'against', amount: 2 },
      ],
      books,
    )
    expect(payments.map(({ to, as, wave }) => [to, as, wave])).toEqual([
      [{ kind: 'region', region: 'hunan' }, 'packet', 0],
      [{ kind: 'gate', seat: 'jd' }, 'coins', 1],
    ])
  })

  it('is silent about what costs nobody anything', () => {
    const books: MoneyBooks = { purses: [9, 9, 9, 9], applicantOf: () => null }
    const { payments, purses } = paymentsOf([{ quarter: 1, kind: 'throttled', seat: 'tencent', platform: 'pdd', macro: 'north' }], books)
    expect(payments).toEqual([])
    expect(purses).toEqual(books.purses)
  })
})
