import { describe, expect, it } from 'vitest'
import { createActor, createEmptyActor, transition } from 'xstate'
import { type Application, EMPTY_OFFER } from '../../../rules'
import { application } from '../../../rules/testing/builders'
import { type ApplicationEvent, applicationMachine, counterMove, deskState } from './application-machine'

const QUARTER = 3
const filed = application({ id: 9, filedIn: 2, ruledIn: 2 })

const put = (change: Partial<Application>, called = false) =>
  createActor(applicationMachine, {
    input: { application: { ...filed, ...change }, called, quarter: QUARTER, parent: createEmptyActor() },
  }).getSnapshot()
const moved = (change: Partial<Application>, called: boolean): ApplicationEvent => ({
  type: 'desk.moved',
  application: { ...filed, ...change },
  called,
  quarter: QUARTER,
})
const after = (first: ReturnType<typeof put>, ...events: readonly ApplicationEvent[]) =>
  events.reduce((now, event) => transition(applicationMachine, now, event)[0], first)

describe('an application on the desk', () => {
  it('waits until it is called, also when it was held in an earlier review', () => {
    expect(deskState(put({})).state).toBe('waiting')
    expect(deskState(put({ status: 'held', ruledIn: 2 })).state).toBe('waiting')
    expect(deskState(put({ status: 'held', ruledIn: 2 }, true)).state).toBe('ruling')
    expect(deskState(after(put({}), moved({}, true))).state).toBe('ruling')
  })

  it.each(['approved', 'rejected', 'held', 'declined', 'countered', 'forced-open'] as const)('shows that it was %s', (status) => {
    expect(deskState(after(put({}, true), moved({ status, ruledIn: QUARTER }, false))).state).toBe(status)
  })

  it('keeps the counter being written until it is sent or dropped', () => {
    const offer = { ...EMPTY_OFFER, weChatPay: true }
    const drafting = after(put({}, true), { type: 'counter.begin', application: 9 }, { type: 'counter.change', application: 9, offer })
    expect(deskState(drafting)).toEqual({ state: 'drafting', draft: offer })
    expect(counterMove(drafting.context)).toEqual({ type: 'rule', seat: 'tencent', application: 9, ruling: 'counter', counter: offer })
    expect(transition(applicationMachine, drafting, { type: 'counter.send', application: 9 })[1]).toHaveLength(1)
    expect(deskState(after(drafting, { type: 'counter.cancel', application: 9 }))).toEqual({ state: 'ruling', draft: null })
    expect(after(drafting, moved({ status: 'countered', ruledIn: QUARTER }, true)).context.draft).toBeNull()
  })

  it('writes no counter while it waits', () => {
    expect(deskState(after(put({}), { type: 'counter.begin', application: 9 })).state).toBe('waiting')
  })
})
