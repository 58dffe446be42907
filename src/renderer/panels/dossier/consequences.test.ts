import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, TENCENT, applicationOf, seatOf, type Application, type GameState, type Ruling } from '../../../../rules'
import { endTurns, entries, play, position, ruleFirst } from '../../../../rules/testing/builders'
import { consequencesOf } from './consequences'

const filed = (set?: (state: GameState) => void): GameState =>
  play(position({ turn: 'ali', ...(set === undefined ? {} : { set }) }), { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }).state

const onDesk = (state: GameState): Application => {
  const application = applicationOf(state, 'ali')
  if (application === null) throw new Error('the desk is empty')
  return application
}

describe('the consequences of a ruling', () => {
  for (const ruling of ['approve', 'reject', 'hold'] as const satisfies readonly Ruling[]) {
    it(`of ${ruling} are what the rules then do to the meter and to points`, () => {
      const state = filed()
      const said = consequencesOf(endTurns(state).state, onDesk(state))[ruling]
      const { log } = ruleFirst(state, ruling)
      const cause = ruling === 'hold' ? 'hold' : 'rejection'
      const moved = entries(log, 'scrutiny').filter((entry) => entry.seat === 'tencent' && entry.cause === cause)
      expect(said.scrutiny).toBe(moved.reduce((sum, entry) => sum + entry.amount, 0))
      expect(said.delay).toBe(entries(log, 'delayed').reduce((sum, entry) => sum + entry.points, 0))
    })
  }

  it('say who would keep the lobbying', () => {
    const state = play(filed(), { type: 'end-turn', seat: 'ali' }).state
    const lobbied = play(endUntil(state, 'pdd'), {
      type: 'lobby',
      seat: 'pdd',
      application: onDesk(state).id,
      side: 'against',
      amount: 3,
    }).state
    const said = consequencesOf(lobbied, onDesk(lobbied))
    expect([said.approve.lobbying, said.counter.lobbying, said.hold.lobbying, said.reject.lobbying]).toEqual([0, 0, 3, 3])
    expect([said.approve.goesBack, said.counter.goesBack, said.hold.goesBack, said.reject.goesBack]).toEqual([0, 3, 0, 0])
    const back = entries(declined(lobbied).log, 'lobby-settled')
    expect(back.map(({ amount, paid }) => [amount, paid])).toEqual([[said.counter.goesBack, false]])
  })

  it('tell how long a rejected applicant must wait', () => {
    const state = filed()
    const said = consequencesOf(state, onDesk(state)).reject
    expect(said.blockedUntil).toBe(ruleFirst(state, 'reject').state.filingBlockedUntil[seatOf('ali')])
  })

  it('speak of no quarter after the last, in which nobody files any more', () => {
    const late = filed((fresh) => void (fresh.quarter = fresh.config.length - 1))
    expect(consequencesOf(late, onDesk(late)).reject.blockedUntil).toBe(late.config.length)
    const last = { ...late, quarter: late.config.length }
    expect(consequencesOf(last, onDesk(last)).reject.blockedUntil).toBe(0)
  })

  it('warn of the order where the meter reaches its limit, and of a fine where the order was given', () => {
    const state = filed((fresh) => {
      fresh.scrutiny[TENCENT] = fresh.config.numbers.scrutiny.limit[TENCENT] - 1
    })
    const said = consequencesOf(state, onDesk(state))
    expect([said.hold.regulator, said.reject.regulator, said.approve.regulator]).toEqual(['order', 'order', null])
    // The order opens mini programs only: a first-level entry still has to be asked for.
    const ordered = position({
      turn: 'pdd',
      set: (fresh) => {
        fresh.scrutiny[TENCENT] = fresh.config.numbers.scrutiny.limit[TENCENT] - 2
        fresh.interconnection = 1
        fresh.quarter = 3
      },
    })
    const entry = applicationOf(play(ordered, { type: 'file', seat: 'pdd', level: 3, offer: EMPTY_OFFER }).state, 'pdd')
    expect(entry).not.toBeNull()
    expect(entry !== null && consequencesOf(ordered, entry).hold.regulator).toBe('fine')
  })

  it('warn of a promise of support that the ruling would break', () => {
    const promising = (until: number): GameState =>
      filed((fresh) => {
        const promise = { kind: 'support', quarters: 2 } as const
        fresh.promises.push({
          id: 77,
          by: TENCENT,
          to: seatOf('ali'),
          promise,
          price: 0,
          madeIn: fresh.quarter,
          beforeTurn: true,
          until,
          status: 'open',
          settledIn: 0,
        })
      })
    const { quarter } = filed()
    for (const [until, breaking] of [
      [quarter, ['counter', 'hold', 'reject']],
      [quarter + 1, ['reject']],
    ] as const) {
      const state = promising(until)
      const said = consequencesOf(state, onDesk(state))
      expect(
        Object.values(said)
          .flatMap(({ ruling, breaks }) => (breaks === null ? [] : [ruling]))
          .sort(),
      ).toEqual([...breaking])
      for (const ruling of ['approve', 'hold', 'reject'] as const) {
        expect(entries(ruleFirst(state, ruling).log, 'promise-broken').length, `${ruling} until ${until}`).toBe(
          said[ruling].breaks === null ? 0 : 1,
        )
      }
      expect(entries(declined(state).log, 'promise-broken').length, `a declined counter until ${until}`).toBe(
        said.counter.breaks === null ? 0 : 1,
      )
    }
  })

  it('never promise more scrutiny than the meter has room for', () => {
    const state = filed((fresh) => {
      fresh.scrutiny[TENCENT] = fresh.config.numbers.scrutiny.limit[TENCENT] - 1
    })
    expect(consequencesOf(state, onDesk(state)).reject.scrutiny).toBe(1)
  })

  it('draw none where holds are quiet or nobody regulates', () => {
    const quiet = filed((fresh) => {
      fresh.quietHoldsUntil = 8
    })
    expect(consequencesOf(quiet, onDesk(quiet)).hold.scrutiny).toBe(0)
    const free = play(position({ turn: 'ali', scenario: { scrutiny: false } }), {
      type: 'file',
      seat: 'ali',
      level: 2,
      offer: EMPTY_OFFER,
    }).state
    const said = consequencesOf(free, onDesk(free))
    expect([said.hold.scrutiny, said.reject.scrutiny, said.reject.regulator]).toEqual([0, 0, null])
  })
})

/** Tencent asks Ali for a stake besides, and Ali declines. */
const declined = (state: GameState): ReturnType<typeof play> => {
  const asked = ruleFirst(state, 'counter', { ...EMPTY_OFFER, stake: true }).state
  return play(asked, { type: 'answer-counter', seat: 'ali', accept: false })
}

/** Ends turns until a seat is on turn. */
function endUntil(state: GameState, seat: 'pdd'): GameState {
  let now = state
  while (now.pending.kind === 'action' && now.pending.seat !== seat) now = play(now, { type: 'end-turn', seat: now.pending.seat }).state
  return now
}
