import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT, factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { PromiseTerm } from '../model/offer'
import { TALLIES, type GameState } from '../model/state'
import { totals } from '../queries/account'
import { standingOf } from '../queries/standing'
import { closeQuarter, endTurns, entries, offer, play, position, ruleFirst, type BenchChange } from '../testing/builders'

const onDesk: BenchChange = { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } }

/** A seat on turn that has just promised something to another. */
function promised(
  by: Faction,
  to: Faction,
  promise: PromiseTerm,
  scenario: BenchChange = {},
  set: (s: GameState) => void = () => {},
): GameState {
  const start = position({ turn: by, scenario, set })
  return play(
    start,
    { type: 'propose-deal', seat: by, to, give: [{ kind: 'promise', promise }], take: [] },
    { type: 'answer-deal', seat: to, accept: true },
  ).state
}

const status = (state: GameState): string => state.promises[0].status
const close = (state: GameState): GameState => closeQuarter(state).state

describe('promises', () => {
  const breaking: readonly (readonly [string, Faction, Faction, PromiseTerm, Move, Move])[] = [
    [
      'no-subsidy',
      'pdd',
      'jd',
      { kind: 'no-subsidy', regions: ['hubei', 'hunan'], quarters: 2 },
      { type: 'subsidise', seat: 'pdd', region: 'hunan', amount: 1 },
      { type: 'subsidise', seat: 'pdd', region: 'guizhou', amount: 1 },
    ],
    [
      'no-petition',
      'pdd',
      'jd',
      { kind: 'no-petition', quarters: 2 },
      { type: 'petition', seat: 'pdd', against: 'jd' },
      { type: 'petition', seat: 'pdd', against: 'ali' },
    ],
    [
      'no-throttle',
      'tencent',
      'pdd',
      { kind: 'no-throttle', quarters: 2 },
      { type: 'throttle', seat: 'tencent', platform: 'pdd', macro: 'north' },
      { type: 'throttle', seat: 'tencent', platform: 'jd', macro: 'north' },
    ],
  ]

  it.each(breaking)('%s: broken by the deed, at once and for all to see', (_kind, by, to, promise, deed) => {
    const { state, log } = play(promised(by, to, promise, onDesk), deed)
    expect(status(state)).toBe('broken')
    expect(state.promises[0].settledIn).toBe(1)
    expect(state.tally[seatOf(by)][TALLIES.indexOf('promises-broken')]).toBe(1)
    expect(entries(log, 'promise-broken')).toMatchObject([{ kind: 'promise-broken', quarter: 1, seat: by, to, promise }])
    expect(close(close(state)).promises[0]).toEqual(state.promises[0])
  })

  it('one that is broken gives back what was paid for it, as far as there is cash, and costs points', () => {
    const paid = (cash: number): GameState => {
      const { state } = play(
        position({ turn: 'pdd' }),
        {
          type: 'propose-deal',
          seat: 'pdd',
          to: 'jd',
          give: [{ kind: 'promise', promise: { kind: 'no-petition', quarters: 2 } }],
          take: [{ kind: 'cash', amount: 4 }],
        },
        { type: 'answer-deal', seat: 'jd', accept: true },
      )
      state.cash[PDD] = cash
      return state
    }
    const petition: Move = { type: 'petition', seat: 'pdd', against: 'jd' }
    for (const [cash, back] of [
      [9, 4],
      [3, 2],
    ] as const) {
      const before = paid(cash)
      const { state, log } = play(before, petition)
      const { breachPoints } = before.config.numbers.promise
      expect(breachPoints).toBeGreaterThan(0)
      expect(entries(log, 'promise-broken')).toMatchObject([{ cash: back, points: breachPoints }])
      expect(state.cash[PDD]).toBe(cash - before.config.numbers.petition.cost - back)
      expect(state.cash[JD]).toBe(before.cash[JD] + back)
      expect(state.breachPoints).toEqual([0, 0, breachPoints, 0])
      expect(totals(standingOf(state))[PDD]).toBe(totals(standingOf(before))[PDD] - breachPoints)
    }
  })

  it.each(breaking)('%s: kept when it runs out, whatever was done to others', (_kind, by, to, promise, _deed, other) => {
    const state = play(promised(by, to, promise, onDesk), other).state
    expect(status(state)).toBe('open')
    const second = close(state)
    expect(status(second)).toBe('open')
    const after = close(second)
    expect(status(after)).toBe('kept')
    expect(after.tally[seatOf(by)][TALLIES.indexOf('promises-kept')]).toBe(1)
    expect(after.promises[0].settledIn).toBe(2)
  })

  it('bind no longer than they say', () => {
    const over = close(promised('pdd', 'jd', { kind: 'no-petition', quarters: 1 }))
    expect(status(over)).toBe('kept')
    const later = play({ ...over, pending: { kind: 'action', seat: 'pdd' } }, { type: 'petition', seat: 'pdd', against: 'jd' }).state
    expect(status(later)).toBe('kept')
  })

  it('do not outlast the game', () => {
    const state = promised('pdd', 'jd', { kind: 'no-petition', quarters: 4 }, {}, (s) => {
      s.quarter = 7
    })
    expect(state.promises[0].until).toBe(8)
    expect(status(close(close(state)))).toBe('kept')
  })

  it('are broken by cards that do what was forsworn', () => {
    const subsidy = promised('pdd', 'jd', { kind: 'no-subsidy', regions: ['hubei'], quarters: 2 }, {}, (s) => {
      s.hands[2] = ['cash-red-envelopes']
    })
    expect(status(play(subsidy, { type: 'play-card', seat: 'pdd', card: 'cash-red-envelopes', target: { macro: 'centre' } }).state)).toBe(
      'broken',
    )
    expect(status(play(subsidy, { type: 'play-card', seat: 'pdd', card: 'cash-red-envelopes', target: { macro: 'north' } }).state)).toBe(
      'open',
    )
    const throttle = promised('tencent', 'pdd', { kind: 'no-throttle', quarters: 2 }, {}, (s) => {
      s.hands[1] = ['external-link-rules']
    })
    expect(status(play(throttle, { type: 'play-card', seat: 'tencent', card: 'external-link-rules', target: { seat: 'pdd' } }).state)).toBe(
      'broken',
    )
    expect(status(play(throttle, { type: 'play-card', seat: 'tencent', card: 'external-link-rules', target: { seat: 'ali' } }).state)).toBe(
      'open',
    )
  })
})

describe('a promise of support', () => {
  const support = (quarters: number): PromiseTerm => ({ kind: 'support', quarters })
  const lobby = { type: 'lobby', seat: 'pdd', application: 1, side: 'for', amount: 1 } as const

  it.each(['approve', 'reject'] as const)(
    'made in the own turn for longer than a quarter is broken when the application is decided without it: %s',
    (ruling) => {
      const state = promised('pdd', 'ali', support(3), onDesk, (s) => {
        s.order = [PDD, ALI, TENCENT, JD]
        s.turn = 0
      })
      expect(status(closeQuarter(state, ruling).state)).toBe('broken')
    },
  )

  it('made after the own turn is not owed before the next quarter', () => {
    const start = promised('ali', 'pdd', { kind: 'no-petition', quarters: 1 }, onDesk, (s) => {
      s.order = [seatOf('pdd'), seatOf('ali'), seatOf('tencent'), seatOf('jd')]
      s.turn = 1
      s.proposalsLeft = 2
    })
    const asked = play(
      start,
      { type: 'propose-deal', seat: 'ali', to: 'pdd', give: [], take: [{ kind: 'promise', promise: support(3) }] },
      { type: 'answer-deal', seat: 'pdd', accept: true },
    ).state
    const made = (state: GameState): string | undefined => state.promises.find(({ promise }) => promise.kind === 'support')?.status
    expect(made(closeQuarter(asked, 'hold').state)).toBe('open')
    expect(made(closeQuarter(closeQuarter(asked, 'hold').state, 'reject').state)).toBe('broken')
  })

  it("is kept by lobbying for the other's application", () => {
    expect(status(play(promised('pdd', 'ali', support(2), onDesk), lobby).state)).toBe('kept')
  })

  it('is kept by a lobby that was there already', () => {
    const start = play(position({ turn: 'pdd', scenario: onDesk }), lobby).state
    const { state } = play(
      start,
      { type: 'propose-deal', seat: 'pdd', to: 'ali', give: [{ kind: 'promise', promise: support(1) }], take: [] },
      { type: 'answer-deal', seat: 'ali', accept: true },
    )
    expect(status(state)).toBe('kept')
  })

  it('is not kept by a lobby of somebody else, or one that speaks against', () => {
    const made = (...lobbies: readonly Move[]): string => {
      const { state } = play(
        play(position({ turn: 'pdd', scenario: onDesk }), ...lobbies).state,
        { type: 'propose-deal', seat: 'pdd', to: 'ali', give: [{ kind: 'promise', promise: support(1) }], take: [] },
        { type: 'answer-deal', seat: 'ali', accept: true },
      )
      return status(state)
    }
    expect(made()).toBe('open')
    expect(made({ ...lobby, side: 'against' })).toBe('open')
    expect(made(lobby)).toBe('kept')
  })

  it('is owed by Tencent, who rules last, whenever it was made and the application filed', () => {
    const start = promised('tencent', 'ali', support(1))
    const filed = play(start, { type: 'end-turn', seat: 'tencent' }, { type: 'file', seat: 'ali', level: 2, offer: offer() }).state
    expect(status(ruleFirst(filed, 'reject').state)).toBe('broken')
  })

  it('is kept by Tencent when it approves, broken when it rejects or is still holding on the last day', () => {
    const start = promised('tencent', 'ali', support(2), onDesk)
    expect(status(ruleFirst(start, 'approve').state)).toBe('kept')
    expect(status(ruleFirst(start, 'reject').state)).toBe('broken')
    const held = ruleFirst(start, 'hold').state
    expect(status(held)).toBe('open')
    expect(status(close(held))).toBe('broken')
  })

  it('is kept by Tencent when its counter is accepted', () => {
    const asking = ruleFirst(promised('tencent', 'ali', support(1), onDesk), 'counter', offer({ weChatPay: true })).state
    expect(status(play(asking, { type: 'answer-counter', seat: 'ali', accept: true }).state)).toBe('kept')
    expect(status(play(asking, { type: 'answer-counter', seat: 'ali', accept: false }).state)).toBe('broken')
  })

  it('is broken when the application is decided without it, or the time is over', () => {
    expect(status(ruleFirst(promised('pdd', 'ali', support(1), onDesk), 'approve').state)).toBe('broken')
    const held = ruleFirst(promised('pdd', 'ali', support(2), onDesk), 'hold').state
    expect(status(held)).toBe('open')
    expect(status(ruleFirst(held, 'approve').state)).toBe('broken')
  })

  it('is kept when the other never asked for anything', () => {
    expect(status(close(close(promised('pdd', 'ali', support(2)))))).toBe('kept')
  })

  it('is not broken by an application filed after the last chance to support it', () => {
    const start = promised('pdd', 'ali', support(1))
    const filed = play(start, { type: 'end-turn', seat: 'pdd' }, { type: 'file', seat: 'ali', level: 2, offer: offer() }).state
    expect(factionAt(filed.order[0])).toBe('pdd')
    expect(status(close(filed))).toBe('kept')
  })

  it('is not broken by an application that is withdrawn, or forced open', () => {
    const start = promised('pdd', 'ali', support(1), onDesk)
    const withdrawn = play(start, { type: 'end-turn', seat: 'pdd' }, { type: 'withdraw', seat: 'ali', application: 1 }).state
    expect(status(close(withdrawn))).toBe('kept')
    const forced = promised('pdd', 'ali', support(1), onDesk, (s) => {
      s.scrutiny[1] = s.config.numbers.scrutiny.limit[1]
    })
    expect(status(close(forced))).toBe('kept')
  })

  it('is open to a seat that has had its turn when it runs long enough', () => {
    const start = position({ turn: 'pdd', scenario: onDesk })
    const ali = play(start, { type: 'end-turn', seat: 'pdd' }).state
    const made = play(
      ali,
      {
        type: 'propose-deal',
        seat: 'ali',
        to: 'pdd',
        give: [{ kind: 'cash', amount: 1 }],
        take: [{ kind: 'promise', promise: support(2) }],
      },
      { type: 'answer-deal', seat: 'pdd', accept: true },
    ).state
    const approved = endTurns(made).state
    expect(status(play(approved, { type: 'rule', seat: 'tencent', application: 1, ruling: 'approve' }).state)).toBe('open')
  })
})
