import { describe, expect, it } from 'vitest'
import { ALI, JD, PDD, TENCENT } from '../model/ids'
import type { Application } from '../model/offer'
import { TALLIES, type GameState, type Position } from '../model/state'
import { closeQuarter, entries, offer, play, position, refusal, ruleFirst } from '../testing/builders'
import { applicationOf, levelsOpenTo, pendingApplications } from './applications'

const first = (state: Position): Application => state.applications[0]
const steps = (state: Position): string[] => first(state).steps.map(({ step }) => step)
const asked = offer({ weChatPay: true })

/** Ali's application for a mini program, filed this quarter. */
function filed(concessions = asked, set: (s: GameState) => void = () => {}): GameState {
  return play(position({ turn: 'ali', set }), { type: 'file', seat: 'ali', level: 2, offer: concessions }).state
}

describe('an application', () => {
  it('is filed for an action and lies on the desk', () => {
    const state = filed()
    expect(first(state)).toMatchObject({ seat: ALI, level: 2, status: 'filed', offer: asked, filedIn: 1, holds: 0 })
    expect(state.actionsLeft).toBe(state.config.numbers.actionsPerTurn[ALI] - state.config.numbers.actionCost.file)
    expect(applicationOf(state, 'ali')).toBe(first(state))
    expect(state.access[ALI]).toBe(1)
  })

  it('may be revised, for an action', () => {
    const start = filed()
    const { state } = play(start, { type: 'revise', seat: 'ali', application: 1, offer: offer({ weChatPay: true, control: true }) })
    expect(first(state)).toMatchObject({ status: 'filed', offer: { weChatPay: true, control: true } })
    expect(state.actionsLeft).toBe(start.actionsLeft - 1)
    expect(steps(state)).toEqual(['filed', 'revised'])
  })

  it('may be withdrawn for nothing; nothing is filed again in that quarter', () => {
    const start = filed()
    const { state } = play(start, { type: 'withdraw', seat: 'ali', application: 1 })
    expect(first(state).status).toBe('withdrawn')
    expect(pendingApplications(state)).toEqual([])
    expect(state.actionsLeft).toBe(start.actionsLeft)
    const again = { type: 'file', seat: 'ali', level: 2, offer: asked } as const
    expect(refusal(state, again)).toBe('application.blocked')
    const next = closeQuarter(state).state
    expect(refusal({ ...next, pending: { kind: 'action', seat: 'ali' } }, again)).toBeNull()
  })

  it('is approved: a contract on its terms, access at once', () => {
    const { state, log } = ruleFirst(filed(), 'approve')
    expect(first(state)).toMatchObject({ status: 'approved', offer: asked, counter: null })
    expect(state.access[ALI]).toBe(2)
    expect(state.contracts[ALI]).toMatchObject({
      level: 2,
      terms: asked,
      since: 1,
      until: 1 + state.config.numbers.access.contractQuarters,
      forced: false,
    })
    expect(state.tally[TENCENT][TALLIES.indexOf('approvals')]).toBe(1)
    expect(entries(log, 'contract-began')).toHaveLength(1)
    expect(state.quarter).toBe(2)
  })

  it('is rejected: scrutiny for Tencent, no filing next quarter', () => {
    const { state } = ruleFirst(filed(), 'reject')
    expect(first(state).status).toBe('rejected')
    expect(state.access[ALI]).toBe(1)
    expect(state.scrutiny[TENCENT]).toBe(state.config.numbers.scrutiny.reject - state.config.numbers.scrutiny.decay)
    const again = { type: 'file', seat: 'ali', level: 2, offer: asked } as const
    expect(refusal({ ...state, pending: { kind: 'action', seat: 'ali' } }, again)).toBe('application.blocked')
    const third = closeQuarter(state).state
    expect(third.quarter).toBe(3)
    expect(refusal({ ...third, pending: { kind: 'action', seat: 'ali' } }, again)).toBeNull()
  })

  it('is rejected: its seat waits as long as the scenario says, never less than it had to already', () => {
    const rejected = (barredUntil: number): number => {
      const start = position({ turn: 'ali', scenario: { numbers: { access: { rejectionPause: 2 } } } })
      const { state } = play(start, { type: 'file', seat: 'ali', level: 2, offer: asked })
      state.filingBlockedUntil[ALI] = barredUntil
      return ruleFirst(state, 'reject').state.filingBlockedUntil[ALI]
    }
    expect([rejected(0), rejected(5)]).toEqual([3, 5])
  })

  it('is held: it stays, with scrutiny, and comes up again next quarter', () => {
    const { state } = ruleFirst(filed(), 'hold')
    expect(first(state)).toMatchObject({ status: 'held', holds: 1 })
    expect(state.scrutiny[TENCENT]).toBe(state.config.numbers.scrutiny.hold - state.config.numbers.scrutiny.decay)
    const second = ruleFirst(state, 'hold').state
    expect(first(second)).toMatchObject({ status: 'held', holds: 2 })
    expect(steps(second)).toEqual(['filed', 'held', 'held'])
    expect(ruleFirst(second, 'approve').state.access[ALI]).toBe(2)
  })

  it('is held quietly after a vague answer', () => {
    const quiet = ruleFirst(
      filed(asked, (s) => {
        s.quietHoldsUntil = 1
      }),
      'hold',
    ).state
    expect(quiet.scrutiny[TENCENT]).toBe(0)
    const later = ruleFirst(quiet, 'hold').state
    const { hold, refusalAgain, decay } = later.config.numbers.scrutiny
    expect(later.scrutiny[TENCENT]).toBe(hold + refusalAgain - decay)
  })

  it("is countered, and the applicant accepts: approved on the counter's terms", () => {
    const counter = offer({ weChatPay: true, stake: true, trafficFee: 2 })
    const asking = ruleFirst(filed(), 'counter', counter).state
    expect(asking.pending).toEqual({ kind: 'counter', seat: 'ali', application: 1 })
    expect(first(asking)).toMatchObject({ status: 'countered', counter })
    const { state } = play(asking, { type: 'answer-counter', seat: 'ali', accept: true })
    expect(first(state)).toMatchObject({ status: 'approved', offer: counter, counter: null })
    expect(state.contracts[ALI]?.terms).toEqual(counter)
    expect(state.scrutiny[TENCENT]).toBe(0)
    expect(steps(state)).toEqual(['filed', 'countered', 'accepted', 'approved'])
  })

  it('is countered, and the applicant declines: it stays as it was, may be revised, and comes up again', () => {
    const asking = ruleFirst(filed(), 'counter', offer({ weChatPay: true, stake: true })).state
    const { state } = play(asking, { type: 'answer-counter', seat: 'ali', accept: false })
    expect(first(state)).toMatchObject({ status: 'declined', offer: asked, counter: null, holds: 1 })
    expect(state.access[ALI]).toBe(1)
    const { declinedCounter, decay } = state.config.numbers.scrutiny
    expect(state.scrutiny[TENCENT]).toBe(Math.max(0, declinedCounter - decay))
    const onTurn = { ...state, pending: { kind: 'action', seat: 'ali' } } as GameState
    const revised = play(onTurn, { type: 'revise', seat: 'ali', application: 1, offer: offer({ stake: true }) }).state
    expect(first(revised).status).toBe('filed')
    expect(ruleFirst(state, 'approve').state.access[ALI]).toBe(2)
  })

  it('may be countered downwards too, with two changes at most', () => {
    const start = filed(offer({ weChatPay: true, control: true, stake: true }))
    expect(() => ruleFirst(start, 'counter', offer())).toThrow(/counter.changes/)
    expect(ruleFirst(start, 'counter', offer({ weChatPay: true })).state.pending.kind).toBe('counter')
  })
})

describe('the desk', () => {
  it('is cleared one application after another, oldest first', () => {
    const start = position({
      set: (s) => {
        s.quarter = 5
      },
      scenario: {
        start: {
          applications: [
            { seat: 'pdd', level: 3, offer: asked },
            { seat: 'ali', level: 2, offer: asked },
          ],
        },
      },
    })
    const one = ruleFirst(start, 'hold')
    expect(one.state.pending).toEqual({ kind: 'ruling', seat: 'tencent', application: 2 })
    expect(entries(one.log, 'review-began')[0].applications).toEqual([1, 2])
    const two = play(one.state, { type: 'rule', seat: 'tencent', application: 2, ruling: 'approve' }).state
    expect(two.quarter).toBe(6)
    expect([two.access[ALI], two.access[PDD]]).toEqual([2, 2])
  })

  it("takes Pinduoduo a step up and JD's renewal too", () => {
    const start = position({
      turn: 'pdd',
      set: (s) => {
        s.quarter = 5
      },
    })
    expect(levelsOpenTo(start, PDD)).toEqual([2, 3])
    expect(levelsOpenTo(start, JD)).toEqual([3])
    const up = ruleFirst(play(start, { type: 'file', seat: 'pdd', level: 3, offer: asked }).state, 'approve').state
    expect(up.access[PDD]).toBe(3)
    expect(up.contracts[PDD]).toMatchObject({ level: 3, terms: asked })
  })

  it('lets a blocked seat ask for a mini program, and no further', () => {
    const start = position({ turn: 'ali', scenario: { start: { access: [0, 3, 2, 3] } } })
    expect(levelsOpenTo(start, ALI)).toEqual([2])
    expect(refusal(start, { type: 'file', seat: 'ali', level: 3, offer: asked })).toBe('application.level')
    const { state } = ruleFirst(play(start, { type: 'file', seat: 'ali', level: 2, offer: asked }).state, 'approve')
    expect(state.access[ALI]).toBe(2)
  })

  it('never takes anything from Tencent itself', () => {
    expect(levelsOpenTo(position(), TENCENT)).toEqual([])
  })
})
