import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../../rules'
import { COURSE, LESSON_IDS, lessonFor } from './course'
import { sayEcho } from './echo'
import en from '../../words/en/guide.json'
import zh from '../../words/zh-CN/guide.json'
import type { GuideFacts } from './facts'

const TURN: GuideFacts = {
  stage: 'human-turn',
  quarter: 1,
  ownTurn: true,
  actionsLeft: 3,
  cash: 2,
  answers: null,
  drafting: null,
  isComposing: false,
  own: [],
  ruling: null,
  application: null,
  legal: ['subsidise', 'file', 'propose-deal'],
  access: 1,
  agenda: 'foothold',
  led: 9,
  leftHand: true,
  scrutiny: false,
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
    expect(lessonIn({ stage: 'news', ownTurn: false, seen: ['welcome'] })).toBe('goals')
    expect(lessonIn({ stage: 'news', ownTurn: false, seen: ['welcome', 'goals'] })).toBe('left-hand')
    expect(lessonIn({ stage: 'news', ownTurn: false, seen: ['welcome', 'goals'], leftHand: false })).toBe('news')
    expect(lessonIn({ stage: 'news', ownTurn: false, seen: ['welcome', 'goals', 'left-hand'] })).toBe('news')
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

  it('lets nobody end a turn with actions and cash unaware', () => {
    const done = { seen: ['forecast', 'spend', 'build', 'apply'], cash: 9 }
    expect(lessonIn({ ...done, actionsLeft: 1 })).toBe('more')
    expect(lessonIn({ ...done, actionsLeft: 0 })).toBe('end')
    expect(lessonIn({ ...done, seen: [...done.seen, 'more'] })).toBe('end')
    expect(lessonIn({ quarter: 2, seen: ['ledger', 'again', 'promise', 'account'], cash: 9 })).toBe('more')
    expect(lessonIn({ quarter: 2, seen: [], cash: 9 })).toBe('ledger')
  })

  it('explains scrutiny as soon as anybody has any, once', () => {
    expect(lessonIn({ scrutiny: true })).toBe('scrutiny')
    expect(lessonIn({ scrutiny: true, ownTurn: false, stage: 'bot-turn' })).toBe('others')
    expect(lessonIn({ scrutiny: true, seen: ['scrutiny'] })).toBe('forecast')
  })

  it('promises nobody that everything can be taken back', () => {
    expect(en.lesson.end).toContain('deal')
    expect(zh.lesson.end).toContain('交易')
    for (const words of [...Object.values(en.lesson), ...Object.values(zh.lesson)])
      expect(words).not.toMatch(/everything.*undone|每一步都可以撤销/i)
  })

  it('stops the bots where it speaks of them, and lets them go on only where somebody says so', () => {
    expect(COURSE.filter(({ holds }) => holds === true).map(({ id }) => id)).toEqual(['others'])
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

describe('what the guide says to a move', () => {
  it('stands in the step that follows the move, and is not said again in the steps after it', () => {
    const build = sayEcho(null, 'Well built.', 'build')
    expect(build).toEqual({ echo: 'Well built.', lesson: 'build' })
    expect(sayEcho(build, 'Well built.', 'apply'), 'still of the step before').toBe(build)
    expect(sayEcho(build, 'It lies on the desk.', 'more')).toEqual({ echo: 'It lies on the desk.', lesson: 'more' })
  })
})
