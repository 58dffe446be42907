import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BASE_NUMBERS, builtInScenario, numbersWith, type Scenario } from '../../../../rules'
import { LANGUAGES, startWords, type Language } from '../../words'
import { fillRulebook } from './fill/fill-rulebook'
import { citeSections, HEADING, numberSections } from './number-sections'
import { findSections, parseRulebook, spansOf, wordsOf, type Block } from './parse-rulebook'
import { RULE_IDS } from './rule-ids'
import { editionFor, rulebookIn, rulebookSource, rulebookText } from './rulebook-text'
import { sheetRules } from './sheets/sheet-rules'

beforeAll(() => startWords('en'))

const linesOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : block.rows.flat()

describe.each(LANGUAGES)('the rulebook in %s', (lang) => {
  const book = rulebookIn(lang, editionFor(null))

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
  const own = editionFor(null)
  const fill = (source: string, numbers = BASE_NUMBERS, lang: Language = 'en'): string => fillRulebook(source, { ...own, numbers }, lang)

  it('are those of the game on the table', () => {
    const numbers = numbersWith({ actionsPerTurn: [7, 2, 7, 7], subsidy: { max: 9 } })
    const turn = rulebookIn('en', { ...own, numbers }).sections.find(({ id }) => id === 'actions')
    expect(turn?.blocks.map(wordsOf).join(' ')).toContain('You have 7 actions')
  })

  it('must exist', () => {
    expect(() => fill('{{subsidy.maximum}}')).toThrow(/subsidy\.maximum/)
    expect(() => fill('{{dice:subsidy.max}}')).toThrow(/dice/)
    expect(() => fill('{{x:dice}}')).toThrow(/dice/)
  })

  it('are given once where all seats have the same, by seat otherwise', () => {
    expect(fill('{{cash:fission.cost}}', numbersWith({ fission: { cost: [1, 1, 1, 1] } }))).toBe('1 coin')
    expect(fill('{{seats:fission.cost}}', numbersWith({ fission: { cost: [1, 2, 3, 4] } }))).toBe('Ali 1, Tencent 2, Pinduoduo 3, JD 4')
    expect(fill('{{seats:fission.cost}}', numbersWith({ fission: { cost: [2, 1, 2, 2] } }))).toBe('2 (Tencent 1)')
    expect(fill('{{seats:fission.cost}}', numbersWith({ fission: { cost: [2, 1, 2, 2] } }), 'zh-CN')).toBe('2（腾讯1）')
    expect(fill('| Coins | {{cells:fission.cost}} |', numbersWith({ fission: { cost: [1, 2, 3, 4] } }))).toBe('| Coins | 1 | 2 | 3 | 4 |')
  })

  it('of own shops are a part of whole points, with what it comes to', () => {
    const numbers = (share: number, shopsExtra: number) => numbersWith({ points: { share: [100, share, 100, 100], shopsExtra } })
    expect(fill('| {{tencent:shops-extra}} |', numbers(74, 88))).toBe('| – | 88% | – | – |')
    expect(fill('| {{tencent:shops-extra}} |', numbers(74, 0))).toBe('| – | – | – | – |')
    expect(fill('down{{shops-from:12}}.', numbers(74, 88))).toBe(
      'down: with 12% of all shoppers Tencent has 8 points in the first line, and its shops bring 7 more.',
    )
    expect(fill('{{shops-from:12}}。', numbers(100, 20), 'zh-CN')).toBe('：腾讯若占全部消费者的12%，第一行得12分，自家店再得2分。')
    expect(fill('down{{shops-from:12}}.', numbers(74, 0))).toBe('down.')
    for (const lang of LANGUAGES) {
      const scoring = rulebookIn(lang, editionFor(null)).sections.find(({ id }) => id === 'scoring')
      expect(scoring?.blocks.map(wordsOf).join(' ')).not.toMatch(/\d\.\d{3}/)
    }
  })

  it('are written as a reader expects them', () => {
    const numbers = numbersWith({
      toll: { buyersPerCash: 900 },
      points: { stakeRate: 45, organLevel: 3 },
      exclusivity: { cost: 0 },
    })
    expect(fill('{{m:toll.buyersPerCash}}', numbers)).toBe('90 m')
    expect(fill('{{m:toll.buyersPerCash}}', numbers, 'zh-CN')).toBe('9000万')
    expect(fill('{{product:30:points.stakeRate}}%', numbers)).toBe('13.5%')
    expect(fill('{{points:points.organLevel}} a level, {{for-cash:exclusivity.cost}}', numbers)).toBe('3 points a level, at no cost')
  })

  it.each(LANGUAGES)('never look like a misprint in %s', (lang) => {
    const text = rulebookText(lang, own)
    expect(text).not.toMatch(/\d\.0 m\b/)
    // A part of a part is printed as the product, so that no percentage of points or of a stake is above the whole.
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)%[^.。|]{0,30}(?:points|得分)/g)].map(([, percent]) => Number(percent))
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...parts)).toBeLessThanOrEqual(100)
  })

  it('show the start of the scenario that is played, one’s own too, and of the long war where there is none', () => {
    const spring = builtInScenario('spring-2021')
    const startIn = (scenario: Scenario | null): string => fillRulebook('{{start-scenario}}: {{start:cash}}', editionFor(scenario), 'en')
    expect(startIn(spring)).toMatch(/^Spring 2021: 15 \| 20 \| 8 \| 12$/)
    const own = { ...spring, name: { en: 'Mine', 'zh-CN': '我的' }, start: { ...spring.start, cash: [1, 2, 3, 4] as const } }
    expect(startIn(own)).toBe('Mine: 1 | 2 | 3 | 4')
    expect(startIn(null)).toMatch(/^The long war: /)
  })

  it('are a scenario’s own, and so are the agendas', () => {
    const spring = builtInScenario('spring-2021')
    const figures = (scenario: Scenario): string => fill('{{m:points.payBuyersPerPoint}}', editionFor(scenario).numbers)
    expect(spring.numbers?.points?.payBuyersPerPoint).not.toBe(BASE_NUMBERS.points.payBuyersPerPoint)
    expect(figures(spring)).not.toBe(figures(builtInScenario('long-war')))
    const agendas = (scenario: Scenario): string => fillRulebook('{{agendas}}', editionFor(scenario), 'en')
    expect(agendas(builtInScenario('long-war'))).toContain('The Gatekeeper')
    expect(agendas(spring)).not.toContain('The Gatekeeper')
    expect(agendas(builtInScenario('first-steps')).split('\n')).toHaveLength(4)
  })
})

describe('the numbers of sections', () => {
  it('count chapters and the sections in them, and leave out what is before and after the rules', () => {
    const numbers = numberSections('## A {#a -}\n\n## B {#b}\n\n### C {#c}\n\n### D {#d}\n\n## E {#e}\n\n### F {#f}')
    expect(Object.fromEntries(numbers)).toEqual({ b: '1', c: '1.1', d: '1.2', e: '2', f: '2.1' })
  })

  it('are the same in both languages', () => {
    const [english, chinese] = LANGUAGES.map((lang) => Object.fromEntries(numberSections(rulebookSource(lang))))
    expect(chinese).toEqual(english)
    expect(Object.keys(english)).toEqual(RULE_IDS.filter((id) => id !== 'overview' && id !== 'index'))
  })

  it('stand at every link', () => {
    const numbers = new Map([['b', '4.2']])
    expect(citeSections('See [the market](#b), [§](#b) and [here](#a).', numbers, ' ')).toBe(
      'See [the market §4.2](#b), [4.2](#b) and [here](#a).',
    )
  })
})

describe('a seat’s sheet', () => {
  it('has of every table only the figures of its own seat, as one row', () => {
    const rules = sheetRules('jd', rulebookIn('en', editionFor(null)), 'en')
    const tables = rules.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    const steps = tables.find(({ head }) => head[0] === 'To level')
    expect(steps?.head).toEqual(['To level', '1', '2', '3'])
    expect(steps?.rows).toEqual([['JD', ...BASE_NUMBERS.supply.cost.map((costs) => `${costs[3]}`)]])
    expect(tables.filter(({ head }) => head.includes('Tencent'))).toEqual([])
  })
})

describe('searching', () => {
  const { sections } = rulebookIn('en', editionFor(null))

  it('finds the sections that speak of every word, whatever the case', () => {
    const found = findSections(sections, '  THROTTLE scrutiny ').map(({ id }) => id)
    expect(found).toContain('throttle')
    expect(found).not.toContain('goal')
    expect(findSections(sections, 'xylophone')).toEqual([])
    expect(findSections(sections, ' ')).toEqual(sections)
  })

  it('finds a section by its number, and never what only repeats the rules', () => {
    const market = sections.find(({ id }) => id === 'market')
    expect(findSections(sections, `${market?.number}`).map(({ id }) => id)).toContain('market')
    expect(findSections(sections, `§${market?.number}`)).toEqual([market])
    expect(findSections(sections, 'hangover').map(({ id }) => id)).not.toContain('index')
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

/** The rulebook as a document: headings carry their number, and an anchor a web page understands. */
const asDocument = (text: string): string => {
  const numbers = numberSections(text)
  const lines = text.split('\n').map((line) => {
    const [, marks, title, id] = HEADING.exec(line) ?? []
    if (id === undefined) return line
    const number = numbers.get(id)
    return `${marks} ${number === undefined ? '' : `${number} `}<a id="${id}"></a>${title}`
  })
  return `${lines.join('\n').trim()}\n`
}

describe.each([
  ['en', 'RULEBOOK.md'],
  ['zh-CN', 'RULEBOOK.zh-CN.md'],
] as const)('the printed rulebook in %s', (lang, file) => {
  // Out of date? Run: npx vitest run src/renderer/screens/rulebook -u
  it(`is docs/${file}, with the published numbers`, async () => {
    await expect(asDocument(rulebookText(lang, editionFor(null)))).toMatchFileSnapshot(resolve(__dirname, '../../../../docs', file))
  })
})
