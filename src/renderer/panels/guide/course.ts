import { did, type GuideFacts } from './facts'

/** One thing the course teaches; its words are `guide:lesson.<id>`. */
export interface Lesson {
  readonly id: LessonId
  /** What it points at: selectors, the first that is there. */
  readonly at: string
  /** Where its words stand: beside what it points at, or on the sheet that lies over the table. */
  readonly place: 'table' | 'dossier' | 'deal'
  /** Whether it belongs to this moment. */
  readonly when: (facts: GuideFacts) => boolean
  /** Whether it is learnt: by any of several moves, or by looking. A lesson without it goes by with its moment. */
  readonly done?: (facts: GuideFacts) => boolean
  /** `look`: learnt as soon as it was looked at; `read`: when the person says so; `act`: by a move, and it can be skipped. */
  readonly how: 'look' | 'read' | 'act' | 'pass'
  /** What its words may lie over: the papers beside the board, or the hand while those are needed. */
  readonly over?: 'hand'
  /** The table waits while this is read, and afterwards too: every move of a bot is looked at until somebody goes on. */
  readonly holds?: true
}

export const LESSON_IDS = [
  'welcome',
  'goals',
  'news',
  'left-hand',
  'slip',
  'dossier',
  'deal',
  'counter',
  'support',
  'forecast',
  'spend',
  'build',
  'apply',
  'others',
  'scrutiny',
  'ruled',
  'market',
  'books',
  'half',
  'ledger',
  'again',
  'promise',
  'account',
  'more',
  'end',
  'finish',
] as const
export type LessonId = (typeof LESSON_IDS)[number]

const turn = (quarter: number) => (facts: GuideFacts) => facts.ownTurn && facts.quarter === quarter
const first = turn(1)
const second = turn(2)
const acting = (facts: GuideFacts): boolean => facts.actionsLeft > 0

/** What a turn of a short game should not be ended with: actions, and the cash for them. */
const WORTH_SPENDING = 3
const hasLeft = (facts: GuideFacts): boolean => facts.ownTurn && acting(facts) && facts.cash >= WORTH_SPENDING

/**
 * The course of First steps, in the order in which things are taught; the first lesson that belongs to the moment and is not learnt is
 * given.
 */
export const COURSE: readonly Lesson[] = [
  {
    id: 'welcome',
    at: '.top-points, .seat-card[data-own="true"]',
    place: 'table',
    how: 'read',
    when: ({ stage, quarter }) => stage === 'news' && quarter === 1,
  },
  {
    id: 'goals',
    at: '.seat-card[data-own="true"]',
    place: 'table',
    how: 'read',
    when: ({ stage, quarter, agenda }) => stage === 'news' && quarter === 1 && agenda !== null,
  },
  // The first news speaks of them, and they lie on the board from the start.
  {
    id: 'left-hand',
    at: '.board',
    place: 'table',
    how: 'read',
    when: ({ stage, quarter, leftHand }) => stage === 'news' && quarter === 1 && leftHand,
  },
  { id: 'news', at: '.show-bar', place: 'table', how: 'pass', when: ({ stage, quarter }) => stage === 'news' && quarter === 1 },
  {
    id: 'dossier',
    at: '.dossier',
    place: 'dossier',
    how: 'pass',
    when: ({ isComposing, drafting }) => isComposing && drafting !== 'propose-deal',
  },
  {
    id: 'deal',
    at: '.deal-sheet',
    place: 'deal',
    how: 'pass',
    when: ({ isComposing, drafting }) => isComposing && drafting === 'propose-deal',
  },
  {
    id: 'slip',
    at: '.order-slip',
    place: 'table',
    over: 'hand',
    how: 'pass',
    when: ({ drafting, isComposing }) => drafting !== null && !isComposing,
  },
  { id: 'counter', at: '.dossier', place: 'dossier', how: 'pass', when: ({ answers }) => answers === 'counter' },
  { id: 'support', at: '.small-sheet', place: 'deal', how: 'pass', when: ({ answers }) => answers === 'deal' || answers === 'support' },
  {
    id: 'scrutiny',
    at: '.seat-card[data-own="true"] .scrutiny, .seat-card .scrutiny',
    place: 'table',
    how: 'read',
    when: ({ ownTurn, scrutiny }) => ownTurn && scrutiny,
  },
  {
    id: 'forecast',
    at: '[role="tab"][data-key="forecast"]',
    place: 'table',
    how: 'look',
    when: first,
    done: ({ tab }) => tab === 'forecast',
  },
  {
    id: 'spend',
    at: '[data-action="subsidise"]',
    place: 'table',
    how: 'act',
    when: (facts) => first(facts) && acting(facts),
    done: (facts) => did(facts, 'subsidised', 'fission', 'card-played'),
  },
  {
    id: 'build',
    at: '[data-action="develop"]',
    place: 'table',
    how: 'act',
    when: (facts) => first(facts) && acting(facts),
    done: (facts) => did(facts, 'developed', 'served', 'chose-one'),
  },
  {
    id: 'apply',
    at: '[data-action="file"]',
    place: 'table',
    how: 'act',
    when: (facts) => first(facts) && facts.legal.includes('file'),
    done: (facts) => did(facts, 'filed'),
  },
  {
    id: 'ruled',
    at: '.show-bar',
    place: 'table',
    how: 'read',
    when: ({ stage, ruling }) => ruling !== null && (stage === 'ruling' || stage === 'market'),
  },
  {
    id: 'others',
    at: '.bot-bar',
    place: 'table',
    how: 'read',
    holds: true,
    when: ({ stage, quarter }) => stage === 'bot-turn' && quarter === 1,
  },
  { id: 'market', at: '.show-bar', place: 'table', how: 'pass', when: ({ stage, quarter }) => stage === 'market' && quarter === 1 },
  { id: 'books', at: '.show-bar', place: 'table', how: 'pass', when: ({ stage, quarter }) => stage === 'books' && quarter === 1 },
  { id: 'half', at: '.show-bar', place: 'table', how: 'pass', when: ({ stage }) => stage === 'half-time' },
  {
    id: 'ledger',
    at: '.side-panel',
    place: 'table',
    over: 'hand',
    how: 'look',
    when: second,
    done: ({ tab, regionPage }) => tab === 'region' && regionPage === 'why',
  },
  {
    id: 'again',
    at: '[data-action="revise"], [data-action="file"]',
    place: 'table',
    how: 'act',
    when: (facts) => second(facts) && facts.access < 2 && (facts.legal.includes('revise') || facts.legal.includes('file')),
    done: (facts) => did(facts, 'revised', 'filed', 'withdrawn'),
  },
  {
    id: 'promise',
    at: '[data-action="propose-deal"]',
    place: 'table',
    how: 'act',
    when: (facts) => second(facts) && facts.legal.includes('propose-deal'),
    done: (facts) => facts.own.some(({ kind }) => kind === 'promise-made'),
  },
  {
    id: 'account',
    at: '.seat-card[data-own="true"] .seat-open',
    place: 'table',
    how: 'look',
    when: second,
    done: ({ account }) => account !== null,
  },
  { id: 'more', at: '.action-groups', place: 'table', how: 'act', when: hasLeft },
  { id: 'end', at: '.end-turn', place: 'table', how: 'pass', when: first },
  { id: 'finish', at: '.end-turn', place: 'table', how: 'pass', when: second },
]

/** Whether a lesson is over: learnt, or skipped. */
export const isLearnt = (lesson: Lesson, facts: GuideFacts): boolean => facts.seen.includes(lesson.id) || lesson.done?.(facts) === true

/** The lesson of the moment; null when there is nothing to teach just now. */
export const lessonFor = (facts: GuideFacts): Lesson | null =>
  COURSE.find((lesson) => lesson.when(facts) && !isLearnt(lesson, facts)) ?? null
