import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../shared/settings'
import { EN, NAMESPACES, ZH_CN } from './resources'

interface Tree {
  readonly [key: string]: string | Tree
}

const leaves = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : leaves(value, `${prefix}${key}.`),
  )

const PLURAL = /_(?:zero|one|two|few|many|other)$/
const baseOf = (key: string): string => key.replace(PLURAL, '')
const variablesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort()

describe.each(NAMESPACES)('the words of %s', (space) => {
  const english = leaves(EN[space])
  const chinese = leaves(ZH_CN[space])

  it('have the same keys in both languages', () => {
    const keys = (list: typeof english): readonly string[] => [...new Set(list.map(([key]) => baseOf(key)))].sort()
    expect(keys(chinese)).toEqual(keys(english))
  })

  it('are never empty and never left in the other language', () => {
    for (const [key, text] of [...english, ...chinese]) expect(text.trim(), key).not.toBe('')
    for (const [key, text] of english) expect(text, key).not.toMatch(/[\u3000-\u303F]/)
    const untranslated = chinese.filter(([, text]) =>
      /[a-z]{4,}/i.test(
        text.replace(/\{\{\w+\}\}|<\w+\/>|Sinking Market|Electron|Chromium|Chrome|English|Shift|npm start|Enter|Ctrl/g, ''),
      ),
    )
    expect(untranslated).toEqual([])
  })

  it('put the same figures and names into a sentence', () => {
    for (const [key, text] of chinese) {
      const twins = english.filter(([other]) => baseOf(other) === baseOf(key))
      const all = new Set(twins.flatMap(([, twin]) => variablesIn(twin)))
      // The bots give figures in units: millions for English, 万 for Chinese.
      if (all.has('buyers')) all.add('wan')
      for (const variable of variablesIn(text)) expect([...all], `${key}: ${text}`).toContain(variable)
    }
  })

  it('have a plural for one and for many', () => {
    const plurals = english.filter(([key]) => PLURAL.test(key)).map(([key]) => key)
    for (const key of plurals) expect(plurals, key).toEqual(expect.arrayContaining([`${baseOf(key)}_one`, `${baseOf(key)}_other`]))
  })
})

const RENDERER = join(__dirname, '..')
const sources = readdirSync(RENDERER, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => readFileSync(join(RENDERER, name), 'utf8'))
  .join('\n')

describe('every key', () => {
  // The bots name their reasons by key, told of them and to whoever they advise; src/bots has the test that they are all worded.
  const keys = NAMESPACES.filter((space) => space !== 'bots' && space !== 'advice').flatMap((space) =>
    leaves(EN[space] as Tree).map(([key]) => ({ space, key: baseOf(key) })),
  )
  const literal = new Set([...sources.matchAll(/['"`]([\w:.-]+)['"`]/g)].map((match) => match[1] ?? ''))
  const patterns = [...sources.matchAll(/`([\w:.-]*\$\{[^`]*)`/g)].map((match) => (match[1] ?? '').split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))

  const isUsed = (name: string): boolean => literal.has(name) || patterns.some((parts) => fits(name, parts))

  it('is used somewhere', () => {
    const unused = keys.filter(
      ({ space, key }) => !isUsed(`${space}:${key}`) && !(space === 'common' && isUsed(key)) && !isGroupRead(space, key),
    )
    expect(unused.map(({ space, key }) => `${space}:${key}`)).toEqual([])
  })
})

/** Whether a name is a template's fixed parts with something between them; the first part must say where in the words it looks. */
function fits(name: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  if (first.length < 3 || !name.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, part === '' ? at : at + 1)
    if (found < 0) return false
    at = found + part.length
  }
  return rest[rest.length - 1] === '' || name.endsWith(rest[rest.length - 1] ?? '')
}

/** Words read as a whole group: those of a setting's values. */
function isGroupRead(space: string, key: string): boolean {
  return space === 'screens' && key.startsWith('settings.value.')
}

describe('the words of advice', () => {
  it('are there for every reason a normal bot may give, and speak to whoever asked for it', () => {
    const told = leaves(EN.bots as Tree).map(([key]) => key)
    // Random and strong bots advise nobody.
    expect(leaves(EN.advice as Tree).map(([key]) => key)).toEqual(told.filter((key) => key !== 'random' && !key.startsWith('search.')))
    for (const [key, text] of leaves(EN.advice)) expect(text, key).not.toMatch(/ (?:its goals|to it|cost it|than it)\b/)
  })
})

describe('settings', () => {
  it('have words for their choices, and for nothing that is not a setting', () => {
    const values = EN.screens.settings.value
    for (const name of Object.keys(values)) expect(DEFAULT_SETTINGS).toHaveProperty(name)
    for (const [name, words] of Object.entries(values)) expect(Object.keys(words)).toContain(DEFAULT_SETTINGS[name as keyof typeof values])
  })
})
