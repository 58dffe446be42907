import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtInScenario, FACTIONS, SCENARIOS, type Scenario } from '../../../../rules'
import { LANGUAGES, setLanguage, startWords, type Language, type Translate } from '../../words'
import { wordsOf } from '../rulebook/parse-rulebook'
import { guidePages, guideSource, GUIDE_PARTS, isForStudents, isInPart, type GuidePart } from './guide-pages'

const t = i18next.t as Translate
const spring = builtInScenario('spring-2021')

const pagesFor = async (lang: Language, scenario: Scenario) => {
  await setLanguage(lang)
  return guidePages({ scenario, lang, t })
}

const textOf = (page: {
  readonly title: string
  readonly blocks: Parameters<typeof wordsOf>[0][] | readonly Parameters<typeof wordsOf>[0][]
}) => [page.title, ...page.blocks.map(wordsOf)].join('\n')

beforeAll(() => startWords('en'))

describe.each(LANGUAGES)('the teacher’s guide in %s', (lang) => {
  it.each(SCENARIOS.map(({ id }) => id))('is filled to the last figure and word for %s', async (id) => {
    for (const page of await pagesFor(lang, builtInScenario(id))) {
      const text = textOf(page)
      expect(text, page.id).not.toMatch(/\{\{|\}\}|\*\*|undefined|NaN/)
      expect(text.length, page.id).toBeGreaterThan(300)
    }
  })

  it('names every button by the key of its word, and only words there are', async () => {
    const keys = [...guideSource(lang).matchAll(/\{\{word:([^}]+)\}\}/g)].map(([, key]) => key ?? '')
    expect(new Set(keys).size).toBeGreaterThan(25)
    await setLanguage(lang)
    expect(keys.filter((key) => !i18next.exists(key))).toEqual([])
    // What is set in bold type is a button or a word of one's own; a button that was written out would be found among the words.
    const bold = [...guideSource(lang).matchAll(/\*\*([^*{}]+)\*\*/g)].map(([, words]) => words ?? '')
    const buttons = new Set<string>(
      (
        [
          'screens:title.newGame',
          'lesson:prepare.title',
          'class:title',
          'rulebook',
          'projector',
          'debrief:keep.slides',
          'lesson:begin',
        ] as const
      ).map((key) => t(key)),
    )
    expect(bold.filter((words) => buttons.has(words))).toEqual([])
  })

  it('refuses a name that no word has', async () => {
    await setLanguage(lang)
    const { fillGuide } = await import('./fill/fill-guide')
    expect(() => fillGuide('{{word:screens:title.newGmae}}', { scenario: spring, lang, t }, null)).toThrow(/newGmae/)
  })

  it('has every page in one part, and the same pages for students', async () => {
    const pages = await pagesFor(lang, spring)
    const parts = Object.keys(GUIDE_PARTS) as GuidePart[]
    for (const page of pages)
      expect(
        parts.filter((part) => isInPart(page, part)),
        page.id,
      ).toHaveLength(1)
    expect(pages.filter(isForStudents).map(({ id }) => id)).toEqual([
      ...FACTIONS.map((faction) => `role-${faction}`),
      'prediction',
      'observer',
      'reflection',
    ])
  })

  it.each(SCENARIOS.map(({ id }) => id))('has run sheets whose minutes add up to the lesson, with time to play %s', async (id) => {
    const sheets = (await pagesFor(lang, builtInScenario(id))).filter((page) => page.id.startsWith('run-'))
    expect(sheets.map((page) => page.id)).toEqual(['run-one-45', 'run-one-75', 'run-one-90', 'run-six-45', 'run-six-75', 'run-six-90'])
    for (const page of sheets) {
      const [table] = page.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
      const times = (table?.rows ?? []).map(([cell = '']) => cell.split('–').map(Number))
      times.forEach(([from = -1, to = -1], at) => {
        expect(to, page.id).toBeGreaterThan(from)
        expect(from).toBe(at === 0 ? 0 : times[at - 1]?.[1])
      })
      expect(times.at(-1)?.[1]).toBe(Number(page.id.split('-')[2]))
    }
  })

  it('prints the numbers and the agendas of the scenario it is for', async () => {
    const [own, long] = [await pagesFor(lang, spring), await pagesFor(lang, builtInScenario('long-war'))]
    const tencent = (pages: typeof own): string => textOf(pages.find(({ id }) => id === 'role-tencent')!)
    const gatekeeper = lang === 'en' ? 'The Gatekeeper' : '守门人：'
    expect(tencent(long)).toContain(gatekeeper)
    expect(tencent(own)).not.toContain(gatekeeper)
    const rows = (pages: typeof own): readonly number[] =>
      pages.find(({ id }) => id === 'prediction')!.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
    expect([rows(own)[1], rows(long)[1]]).toEqual([4, 8])
    const richer = { ...spring, start: { ...spring.start, cash: [77, 20, 8, 12] as const } }
    const ali = (await pagesFor(lang, richer)).find(({ id }) => id === 'role-ali')!
    expect(textOf(ali)).toContain('77')
  })

  it('warns where a lesson is too short for the scenario', async () => {
    const of = async (id: string): Promise<string> =>
      textOf((await pagesFor(lang, builtInScenario(id))).find((page) => page.id === 'run-one-45')!)
    const warned = lang === 'en' ? 'only' : '只有'
    expect(await of('long-war')).toContain(warned)
    expect(await of('spring-2021')).not.toContain(warned)
  })

  it('tells what bots make of a scenario of the game, and that nothing is kept of one’s own', async () => {
    const expected = async (scenario: Scenario) => (await pagesFor(lang, scenario)).find(({ id }) => id === 'expected')!
    const figures = (await expected(spring)).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(figures[0]?.rows).toHaveLength(4)
    expect(figures[0]?.rows.reduce((sum, cells) => sum + Number(cells[1]), 0)).toBeGreaterThan(97)
    const own = await expected({ ...spring, start: { ...spring.start, cash: [77, 20, 8, 12] as const } })
    expect(own.blocks.filter(({ kind }) => kind === 'table')).toEqual([])
    expect(textOf(own)).toContain(t('class:roles.par'))
  })
})
