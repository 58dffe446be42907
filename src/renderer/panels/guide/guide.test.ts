import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../../rules'
import { COURSE, LESSON_IDS, lessonFor } from './course'
import type { GuideFacts } from './facts'

const TURN: GuideFacts = {
  stage: 'human-turn',
  quarter: 1,
  ownTurn: true,
  actionsLeft: 3,
  answers: null,
  drafting: null,
  isComposing: false,
  own: [],
  ruling: null,
  application: null,
  legal: ['subsidise', 'file', 'propose-deal'],
  access: 1,
  tab: 'news',
  regionPage: 'now',
  account: null,
  seen: [],
}
const lessonIn = (facts: Partial<GuideFacts>): string | null => lessonFor({ ...TURN, ...facts })?.id ?? null
const subsidised: LogEntry = { quarter: 1, kind: 'subsidised', seat: 'ali', region: 'anhui', amount: 2, cost: 2 }
const played: LogEntry = { quarter: 1, kind: 'card-played', seat: 'ali', card: 'password-chain', target: {}, cost: 1 }
const developed: LogEntry = { quarter: 1, kind: 'developed', seat: 'ali', belt: 'x', level: 1, cost: 2 }

describe('the course of First steps', () => {
  it('teaches every lesson once', () => {
    expect(COURSE.map(({ id }) => id).sort()).toEqual([...LESSON_IDS].sort())
  })

  it('goes from looking to spending, building, asking and ending', () => {
    expect(lessonIn({ stage: 'news', ownTurn: false })).toBe('welcome')
    expect(lessonIn({ stage: 'news', ownTurn: false, seen: ['welcome'] })).toBe('news')
    expect(lessonIn({})).toBe('forecast')
    expect(lessonIn({ tab: 'forecast' })).toBe('spend')
    expect(lessonIn({ seen: ['forecast'], own: [subsidised] })).toBe('build')
    expect(lessonIn({ seen: ['forecast'], own: [played, developed] })).toBe('apply')
    expect(lessonIn({ seen: ['forecast', 'apply'], own: [played, developed] })).toBe('end')
  })

  it('takes several moves for learnt, in any order, and asks for none that cannot be made', () => {
    expect(lessonIn({ seen: ['forecast'], own: [developed] })).toBe('spend')
    expect(lessonIn({ seen: ['forecast'], own: [subsidised, developed], legal: ['subsidise'] })).toBe('end')
    expect(lessonIn({ seen: ['forecast'], actionsLeft: 0, legal: [] })).toBe('end')
  })

  it('speaks of what is being put together, and of what has to be answered', () => {
    expect(lessonIn({ drafting: 'fission' })).toBe('slip')
    expect(lessonIn({ drafting: 'file', isComposing: true })).toBe('dossier')
    expect(lessonIn({ drafting: 'propose-deal', isComposing: true })).toBe('deal')
    expect(lessonIn({ stage: 'review', ownTurn: false, answers: 'counter' })).toBe('counter')
  })

  it('speaks of the ruling before the market, until it is read', () => {
    expect(lessonIn({ stage: 'ruling', ownTurn: false, ruling: 'hold' })).toBe('ruled')
    expect(lessonIn({ stage: 'market', ownTurn: false, ruling: 'approve', seen: ['ruled'] })).toBe('market')
  })

  it('asks again only where the door is still shut', () => {
    expect(lessonIn({ quarter: 2 })).toBe('ledger')
    expect(lessonIn({ quarter: 2, tab: 'region', regionPage: 'why' })).toBe('again')
    expect(lessonIn({ quarter: 2, seen: ['ledger'], access: 2 })).toBe('promise')
    expect(lessonIn({ quarter: 2, seen: ['ledger', 'again', 'promise', 'account'] })).toBe('finish')
  })
})
