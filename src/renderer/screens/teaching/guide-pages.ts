import type { Language } from '../../words'
import { parseRulebook, type Block } from '../rulebook/parse-rulebook'
import { fillGuide, type GuideFor } from './fill/fill-guide'
import { runPlanOf, timed } from './fill/run-plan'
import { CHINESE_GUIDE } from './text/chinese-chapters'
import { ENGLISH_GUIDE } from './text/english-chapters'

const CHAPTERS: Readonly<Record<Language, readonly string[]>> = { en: ENGLISH_GUIDE, 'zh-CN': CHINESE_GUIDE }

/** One page of the guide, as it is shown and printed. */
export interface GuideSheet {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The guide's parts, and the beginning of the names of the pages each holds. */
export const GUIDE_PARTS = {
  running: ['about', 'before', 'run-'],
  roles: ['role-'],
  forms: ['prediction', 'observer', 'reflection', 'rubric'],
  background: ['expected', 'questions', 'theory-', 'literature'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** One of the guide's parts. */
export type GuidePart = keyof typeof GUIDE_PARTS

/** The part a page belongs to. */
export const isInPart = ({ id }: Pick<GuideSheet, 'id'>, part: GuidePart): boolean => GUIDE_PARTS[part].some((name) => id.startsWith(name))

/** What students are given, or write on. */
export const isForStudents = (page: Pick<GuideSheet, 'id'>): boolean =>
  isInPart(page, 'roles') || ['prediction', 'observer', 'reflection'].includes(page.id)

/** The guide's text in a language before anything is put in. */
export const guideSource = (lang: Language): string => CHAPTERS[lang].map((chapter) => chapter.trim()).join('\n\n')

/** The pages of the guide for a scenario. */
export const guidePages = (about: GuideFor): readonly GuideSheet[] =>
  guideSource(about.lang)
    .split(/\n(?=## )/u)
    .map((source) => pageOf(source, about))

const pageOf = (source: string, about: GuideFor): GuideSheet => {
  const id = /\{#([a-z0-9-]+)/u.exec(source)?.[1] ?? ''
  const plan = runPlanOf(id, source)
  const [section] = parseRulebook(`# ${id}\n\n${fillGuide(source, about, plan)}`).sections
  if (section === undefined) throw new Error(`a page of the teacher's guide has no name: ${source.slice(0, 60)}`)
  const { title, blocks } = section
  return { id, title, blocks: plan === null ? blocks : blocks.map((block) => (block.kind === 'table' ? timed(block, plan) : block)) }
}
