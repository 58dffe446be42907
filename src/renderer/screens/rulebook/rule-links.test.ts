import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACTIONS, MOVE_TYPES } from '../../../../rules'
import { LANGUAGES } from '../../words'
import { RULE_OF_MOVE } from './rule-at-hand'
import { editionFor, rulebookIn } from './rulebook-text'
import { sheetRules } from './sheets/sheet-rules'

const PROJECT = join(__dirname, '..', '..', '..', '..')

/** A link within the book's own text, or in words that are shown with it. */
const LINK = /\]\(#([a-z0-9-]+)\)/g
/** How any other file can name a place in the book: an element of the screen, an address of the printed book, a name in the code. */
const WAYS: readonly RegExp[] = [/#rule-([a-z0-9-]+)/g, /RULEBOOK(?:\.zh-CN)?\.md#([a-z0-9-]+)/g, /layRibbon\('([a-z0-9-]+)'\)/g]

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.(tsx?|json|md|css)$/.test(name) && !/\.test\.tsx?$/.test(name))

const FILES = ['README.md', 'CHANGELOG.md', ...['src', 'docs', 'e2e'].flatMap(filesIn)]

describe.each(LANGUAGES)('the rulebook in %s', (lang) => {
  const book = rulebookIn(lang, editionFor(null))
  const sections = new Set(book.sections.map(({ id }) => id))

  it('has the section of every move, and of everything that lies on the table', () => {
    for (const move of MOVE_TYPES) expect(sections, move).toContain(RULE_OF_MOVE[move])
  })

  it('has everything that stands on the seats’ sheets', () => {
    for (const faction of FACTIONS)
      expect(
        sheetRules(faction, book, lang).every(({ number, blocks }) => number !== null && blocks.length > 0),
        faction,
      ).toBe(true)
  })

  it('has every place that code, words and documents lead to', () => {
    const named = FILES.flatMap((file) =>
      [...WAYS, ...(file.startsWith('src') ? [LINK] : [])].flatMap((way) =>
        [...readFileSync(join(PROJECT, file), 'utf8').matchAll(way)].map(([, id = '']) => ({ file, id })),
      ),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ id }) => !sections.has(id))).toEqual([])
  })
})
