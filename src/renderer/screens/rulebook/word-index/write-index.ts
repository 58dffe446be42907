import glossary from '../../../words/glossary.json'
import type { Language } from '../../../words'
import { SECTION_SIGN } from '../number-sections'
import { RULE_IDS, type RuleId } from '../rule-ids'
import index from './index-terms.json'

/** A term of the index in a language, and the sections that explain it. */
export interface IndexTerm {
  readonly term: string
  readonly sections: readonly RuleId[]
  /** What of the term stands in those sections. */
  readonly seek: string
}

interface WrittenTerm {
  readonly glossary?: string
  readonly en?: string
  readonly 'zh-CN'?: string
  readonly seek?: string
  readonly sections: readonly string[]
}

/** In which order an index stands: Chinese by pinyin. */
const ORDER: Readonly<Record<Language, string>> = { en: 'en', 'zh-CN': 'zh-u-co-pinyin' }

/** The terms of the index in the order of a language. */
export function indexTerms(lang: Language): readonly IndexTerm[] {
  const { compare } = new Intl.Collator(ORDER[lang])
  return index.terms.map((written) => termIn(written, lang)).sort((a, b) => compare(a.term, b.term))
}

function termIn(written: WrittenTerm, lang: Language): IndexTerm {
  const concept = glossary.concepts.find(({ id }) => id === written.glossary)
  const term = concept?.[lang] ?? written[lang]
  if (term === undefined) throw new Error(`the rulebook's index has no word for ${JSON.stringify(written)}`)
  const sections = new Set(written.sections.map(sectionNamed))
  return { term, sections: RULE_IDS.filter((id) => sections.has(id)), seek: (lang === 'en' ? written.seek : undefined) ?? term }
}

function sectionNamed(name: string): RuleId {
  const id = RULE_IDS.find((one) => one === name)
  if (id === undefined) throw new Error(`the rulebook's index leads to ${name}, which is no section`)
  return id
}

/** The index as a list of the rulebook's text; citing turns each link into the number of its section. */
export function writeIndex(lang: Language): string {
  const link = (id: RuleId): string => `[${SECTION_SIGN}](#${id})`
  return indexTerms(lang)
    .map(({ term, sections }) => `- ${term} ${sections.map(link).join(lang === 'en' ? ', ' : '、')}`)
    .join('\n')
}
