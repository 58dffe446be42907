import { HEADING, numberSections, SECTION_SIGN } from './number-sections'

/** A piece of a line: plain, strong, or a link to another section. */
export type Span =
  { readonly kind: 'text' | 'strong'; readonly text: string } | { readonly kind: 'link'; readonly text: string; readonly to: string }

/** A paragraph, a list or a table of a section, or a heading within the overview. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A section of the rulebook; level 2 is a chapter, level 3 a section in it. */
export interface RuleSection {
  readonly id: string
  readonly level: 2 | 3
  /** What it is cited by; null for what stands before and after the rules. */
  readonly number: string | null
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The rulebook as a screen shows it. */
export interface Rulebook {
  readonly title: string
  readonly intro: readonly Block[]
  readonly sections: readonly RuleSection[]
}

/** Reads the rulebook's text: headings with names, paragraphs, lists, tables. It is our own text, so anything else is a mistake in it. */
export function parseRulebook(text: string): Rulebook {
  const [first = '', ...rest] = text.trim().split(/\n{2,}/)
  const numbers = numberSections(text)
  const sections: (RuleSection & { readonly blocks: Block[] })[] = []
  const intro: Block[] = []
  for (const chunk of rest) {
    const heading = HEADING.exec(chunk)
    if (heading !== null) {
      const [, marks, title = '', id = ''] = heading
      sections.push({ level: marks === '##' ? 2 : 3, title, id, number: numbers.get(id) ?? null, blocks: [] })
    } else if (/^#{2,3} /.test(chunk)) throw new Error(`a heading of the rulebook has no name: ${chunk}`)
    else (sections[sections.length - 1]?.blocks ?? intro).push(parseBlock(chunk))
  }
  return { title: first.replace(/^# /, ''), intro, sections }
}

function parseBlock(chunk: string): Block {
  if (chunk.startsWith('#### ')) return { kind: 'heading', text: chunk.slice(5) }
  const lines = chunk.split('\n')
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', ordered: false, items: lines.map((line) => line.slice(2)) }
  if (lines.every((line) => /^\d+\. /.test(line)))
    return { kind: 'list', ordered: true, items: lines.map((line) => line.replace(/^\d+\. /, '')) }
  if (lines.every((line) => line.startsWith('|'))) {
    const [head = [], , ...rows] = lines.map(cellsOf)
    return { kind: 'table', head, rows }
  }
  return { kind: 'paragraph', text: lines.join(' ') }
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** Splits a line into plain, strong and linked pieces. */
export function spansOf(text: string): readonly Span[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\(#[a-z0-9-]+\))/)
    .filter((part) => part !== '')
    .map((part): Span => {
      const link = /^\[([^\]]+)\]\(#([a-z0-9-]+)\)$/.exec(part)
      if (link !== null) return { kind: 'link', text: link[1] ?? '', to: link[2] ?? '' }
      return part.startsWith('**') ? { kind: 'strong', text: part.slice(2, -2) } : { kind: 'text', text: part }
    })
}

/** All words of a block, for searching. */
export function wordsOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return plain(block.text)
  if (block.kind === 'list') return plain(block.items.join(' '))
  return plain([...block.head, ...block.rows.flat()].join(' '))
}

function plain(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join('')
}

/**
 * The sections that speak of every word asked for, or that have it as their number; the whole book when nothing is asked. Overview and
 * index only repeat.
 */
export function findSections(sections: readonly RuleSection[], query: string): readonly RuleSection[] {
  const words = query
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return sections
  return sections.filter(({ number, title, blocks }) => {
    const text = [title, ...blocks.map(wordsOf)].join(' ').toLocaleLowerCase()
    return (
      number !== null &&
      words.every((word) => (word.startsWith(SECTION_SIGN) ? word.slice(1) === number : word === number || text.includes(word)))
    )
  })
}
