import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BASE_NUMBERS, MOVE_TYPES, numbersWith } from '../../../../rules'
import { LANGUAGES, startWords } from '../../words'
import { fillRulebook } from './fill-rulebook'
import { findSections, parseRulebook, spansOf, wordsOf, type Block } from './parse-rulebook'
import { layRibbon, ribbonAt, ruleAtHand } from './rule-at-hand'
import { RULE_IDS } from './rule-ids'
import { RULEBOOK_SOURCES, rulebookIn } from './rulebook-text'

beforeAll(() => startWords('en'))

const linesOf = (block: Block): readonly string[] => (block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : block.rows.flat())

describe.each(LANGUAGES)('the rulebook in %s', (lang) => {
  const book = rulebookIn(lang, BASE_NUMBERS)

  it('has every section the interface can open, in order', () => {
    expect(book.sections.map(({ id }) => id)).toEqual(RULE_IDS)
  })

  it('says something in every section that has none below it', () => {
    book.sections.forEach((section, index) => {
      const isChapter = section.level === 2 && book.sections[index + 1]?.level === 3
      if (!isChapter) expect(section.blocks.length, section.id).toBeGreaterThan(0)
    })
    expect(book.intro.length).toBeGreaterThan(0)
  })

  it('links only to sections that exist', () => {
    const links = [...book.intro, ...book.sections.flatMap(({ blocks }) => blocks)]
      .flatMap(linesOf)
      .flatMap(spansOf)
      .flatMap((span) => (span.kind === 'link' ? [span.to] : []))
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(RULE_IDS).toContain(link)
  })

  it('has all its numbers filled in and no markup left over', () => {
    for (const block of book.sections.flatMap(({ blocks }) => blocks)) expect(wordsOf(block)).not.toMatch(/\{\{|\}\}|\*\*|\]\(/)
  })
})

describe('the numbers in the rulebook', () => {
  it('are those of the game on the table', () => {
    const numbers = numbersWith({ actionsPerTurn: [7, 2, 7, 7], subsidy: { max: 9 } })
    const turn = rulebookIn('en', numbers).sections.find(({ id }) => id === 'actions')
    expect(turn?.blocks.map(wordsOf).join(' ')).toContain('You have 7 actions')
  })

  it('must exist', () => {
    expect(() => fillRulebook('{{subsidy.maximum}}', BASE_NUMBERS, 'en')).toThrow(/subsidy\.maximum/)
  })

  it('are given once where all seats have the same, by seat otherwise', () => {
    const same = numbersWith({ fission: { cost: [1, 1, 1, 1] } })
    const other = numbersWith({ fission: { cost: [1, 2, 3, 4] } })
    expect(fillRulebook('{{seats:fission.cost}}', same, 'en')).toBe('1')
    expect(fillRulebook('{{seats:fission.cost}}', other, 'en')).toBe('Ali 1, Tencent 2, Pinduoduo 3, JD 4')
    expect(fillRulebook('{{m:toll.buyersPerCash}}', numbersWith({ toll: { buyersPerCash: 900 } }), 'zh-CN')).toBe('9000万')
  })
})

describe('searching', () => {
  const { sections } = rulebookIn('en', BASE_NUMBERS)

  it('finds the sections that speak of every word, whatever the case', () => {
    const found = findSections(sections, '  THROTTLE scrutiny ').map(({ id }) => id)
    expect(found).toContain('throttle')
    expect(found).not.toContain('goal')
    expect(findSections(sections, 'xylophone')).toEqual([])
    expect(findSections(sections, ' ')).toEqual(sections)
  })
})

describe('reading', () => {
  it('tells paragraphs, lists and tables apart', () => {
    const { title, intro, sections } = parseRulebook('# T\n\nHello\nyou.\n\n## A {#a}\n\n- one\n- two\n\n| x | y |\n|---|---|\n| 1 | 2 |')
    expect(title).toBe('T')
    expect(intro).toEqual([{ kind: 'paragraph', text: 'Hello you.' }])
    expect(sections[0]?.blocks).toEqual([
      { kind: 'list', ordered: false, items: ['one', 'two'] },
      { kind: 'table', head: ['x', 'y'], rows: [['1', '2']] },
    ])
  })

  it('refuses a heading without a name', () => {
    expect(() => parseRulebook('# T\n\n## Nameless')).toThrow(/Nameless/)
  })

  it('splits strong words and links', () => {
    expect(spansOf('a **b** [c](#d)')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'c', to: 'd' },
    ])
  })
})

describe('the ribbon', () => {
  const idle = { type: null }

  it('lies at a section for every move one can put together', () => {
    for (const type of MOVE_TYPES) expect(RULE_IDS).toContain(ruleAtHand({ isPredicting: false, stage: 'human-turn', decider: null }, { type }))
  })

  it('lies at what is on the table, and nowhere while a bot plays', () => {
    const decider = { seat: 'ali', kind: 'agenda', by: 'human', name: 'Mei' } as const
    expect(ruleAtHand({ isPredicting: false, stage: 'human-turn', decider }, idle)).toBe('agendas')
    expect(ruleAtHand({ isPredicting: true, stage: 'human-turn', decider }, idle)).toBe('predictions')
    expect(ruleAtHand({ isPredicting: false, stage: 'predictions', decider: null }, idle)).toBe('predictions')
    expect(ruleAtHand({ isPredicting: false, stage: 'answer', decider: { ...decider, kind: 'support' } }, idle)).toBe('support')
    expect(ruleAtHand({ isPredicting: false, stage: 'market', decider: null }, idle)).toBe('market')
    expect(ruleAtHand({ isPredicting: false, stage: 'bot-turn', decider }, idle)).toBeNull()
    layRibbon('market')
    expect(ribbonAt()).toBe('market')
  })
})

/** The rulebook as a document: headings carry anchors a web page understands. */
const asDocument = (text: string): string => `${text.replace(/^(#{2,3}) (.+?) \{#([a-z0-9-]+)\}$/gm, '$1 <a id="$3"></a>$2').trim()}\n`

describe('docs/RULEBOOK.md', () => {
  // Out of date? Run: npx vitest run src/renderer/screens/rulebook -u
  it('is the English rulebook with the published numbers', async () => {
    const document = asDocument(fillRulebook(RULEBOOK_SOURCES.en, BASE_NUMBERS, 'en'))
    await expect(document).toMatchFileSnapshot(resolve(__dirname, '../../../../docs/RULEBOOK.md'))
  })
})
