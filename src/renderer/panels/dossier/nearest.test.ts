import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, type Application, type Move, type Offer, type Position } from '../../../../rules'
import { application, position } from '../../../../rules/testing/builders'
import type { NoteView } from '../../table'
import { lastNearest, lastRuling, ownMoveWith, reasonsOfSteps } from './nearest'

const fee: Offer = { ...EMPTY_OFFER, trafficFee: 2 }
const step = (name: Application['steps'][number]['step'], quarter = 1) => ({ quarter, step: name, offer: EMPTY_OFFER })
const rejected = (more: Partial<Application> = {}): Application =>
  application({ id: 3, status: 'rejected', steps: [step('filed'), step('held'), step('rejected', 2)], ruledIn: 2, ...more })
const note = (at: number, more: Partial<NoteView> = {}): NoteView => ({
  at,
  seat: 'tencent',
  by: 'bot',
  quarter: 2,
  type: 'rule',
  application: 3,
  log: [],
  why: [{ key: 'ruling.hold', params: {} }],
  nearest: null,
  mood: null,
  ...more,
})
const at = (applications: readonly Application[]): Position => ({ ...position(), applications: [...applications] })

describe('what would have passed', () => {
  it('is read off the newest ruling on the application, or on the seat’s last one', () => {
    const notes = [note(5), note(9, { nearest: fee }), note(11, { seat: 'jd', type: 'subsidise', application: null })]
    expect(lastNearest(notes, at([rejected()]), 'ali', rejected())?.at).toBe(9)
    expect(lastNearest(notes, at([rejected()]), 'ali', null)?.at).toBe(9)
    expect(lastNearest(notes, at([rejected()]), 'jd', null)).toBeNull()
    expect(lastNearest([...notes, note(12)], at([rejected()]), 'ali', null), 'a newer ruling that says nothing').toBeNull()
    const granted = rejected({ status: 'approved' })
    expect(lastNearest(notes, at([granted]), 'ali', granted)).toBeNull()
  })

  it('has the mood of the newest ruling beside it, and none once that is no hold', () => {
    const notes = [note(5, { mood: 'cool' }), note(9, { mood: 'close' })]
    expect(lastRuling(notes, at([rejected()]), 'ali', rejected())?.mood).toBe('close')
    expect(lastRuling([...notes, note(12)], at([rejected()]), 'ali', null)?.mood).toBeNull()
    expect(lastRuling(notes, at([rejected({ status: 'forced-open' })]), 'ali', null)).toBeNull()
  })

  it('no longer holds once a person has ruled since and shown nothing', () => {
    const notes = [note(5, { by: 'human', why: [], quarter: 1, mood: 'close', nearest: fee })]
    const held = rejected({ status: 'held', ruledIn: 1 })
    expect(lastRuling(notes, at([held]), 'ali', held)?.mood).toBe('close')
    expect(lastRuling(notes, at([rejected()]), 'ali', rejected())).toBeNull()
  })

  it('is taken up by revising where that may be done, else by filing anew, else not at all', () => {
    const revise: Move = { type: 'revise', seat: 'ali', application: 3, offer: { ...EMPTY_OFFER, stake: true } }
    const file: Move = { type: 'file', seat: 'ali', level: 2, offer: EMPTY_OFFER }
    expect(ownMoveWith([revise, file], 'ali', rejected(), fee)).toEqual({ ...revise, offer: fee })
    expect(ownMoveWith([file], 'ali', rejected(), fee)).toEqual({ ...file, offer: fee })
    expect(ownMoveWith([{ ...file, level: 3 }], 'ali', rejected(), fee)).toBeNull()
    expect(ownMoveWith([file], 'jd', rejected(), fee)).toBeNull()
  })
})

describe('the reasons in a dossier', () => {
  it('stand at the steps that were rulings, in their order', () => {
    const notes = [note(5), note(9)]
    expect(reasonsOfSteps(rejected(), notes).map((found) => found?.at ?? null)).toEqual([null, 5, 9])
  })

  it('stay out where some rulings were a person’s', () => {
    expect(reasonsOfSteps(rejected(), [note(9)])).toEqual([null, null, null])
    expect(reasonsOfSteps(rejected(), [note(5, { by: 'human', why: [], mood: 'cool' }), note(9)])).toEqual([null, null, null])
  })
})
