import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../words'
import { wordsOf } from '../parse-rulebook'
import { RULE_IDS } from '../rule-ids'
import { editionFor, rulebookIn } from '../rulebook-text'
import { indexTerms } from './write-index'

describe.each(LANGUAGES)('the index in %s', (lang) => {
  const { sections } = rulebookIn(lang, editionFor(null))
  const textOf = (id: string): string => {
    const section = sections.find((one) => one.id === id)
    return section === undefined ? '' : [section.title, ...section.blocks.map(wordsOf)].join(' ').toLocaleLowerCase()
  }

  it('leads only to sections that speak of the term', () => {
    const wrong = indexTerms(lang).flatMap(({ term, seek, sections: ids }) =>
      ids.filter((id) => !textOf(id).includes(seek.toLocaleLowerCase())).map((id) => `${term}: ${id}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no term twice, and reaches every section of the rules', () => {
    const terms = indexTerms(lang)
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length)
    const reached = new Set(terms.flatMap(({ sections: ids }) => ids))
    expect(RULE_IDS.filter((id) => !reached.has(id) && id !== 'overview' && id !== 'index' && !id.startsWith('example-'))).toEqual([])
  })

  it('shows each entry with the numbers of its sections, as links', () => {
    const index = sections.at(-1)
    const list = index?.blocks.find(({ kind }) => kind === 'list')
    const numberOf = (id: string): string => sections.find((one) => one.id === id)?.number ?? ''
    const entries = indexTerms(lang).map(
      ({ term, sections: ids }) => `${term} ${ids.map((id) => `[${numberOf(id)}](#${id})`).join(lang === 'en' ? ', ' : '、')}`,
    )
    expect(list).toEqual({ kind: 'list', ordered: false, items: entries })
  })
})

describe('the order of the index', () => {
  it.each([
    ['en', ['access', 'Alipay', 'belt', 'Channels', 'Huiju', 'unclaimed', 'word of mouth']],
    ['zh-CN', ['阿里', '按键', '板块', '补贴', '产业带', '服务', '口碑', '游离', '支付宝', '准入']],
  ] as const)('is that of a dictionary of %s', (lang, inOrder) => {
    const terms = indexTerms(lang).map(({ term }) => term)
    expect(terms.filter((term) => (inOrder as readonly string[]).includes(term))).toEqual(inOrder)
  })
})
