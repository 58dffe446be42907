import { posix } from 'node:path'
import { ARROWS, FOR_TESTS, type Arrow } from './arrows'

/** One import that the architecture forbids. */
export interface WrongImport {
  readonly file: string
  readonly line: number
  readonly imported: string
  readonly why: string
}

const IMPORT = /(?:\b(?:import|export)\b[^'"`;:=(]*?\bfrom\s*|\bimport(?:\s+|\s*\(\s*)|\bnew\s+URL\(\s*)(['"])([^'"\n]+)\1/g
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/[^\n]*/g

/** Lists the imports of one file (path from the project's root, with slashes) that no arrow allows. */
export const findWrongImports = (file: string, source: string): readonly WrongImport[] => {
  const arrow = arrowFor(file)
  if (!arrow) return []
  const text = source.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
  const wrong: WrongImport[] = []
  for (const match of text.matchAll(IMPORT)) {
    const imported = match[2] ?? ''
    const why = objection(file, imported, arrow)
    if (why) wrong.push({ file, line: text.slice(0, match.index).split('\n').length, imported, why })
  }
  return wrong
}

/** Whether a file is a test, which may import the test runners too. */
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** The entry of the deepest folder that holds the file; rules/index.ts and its neighbours stand above all of rules/. */
const arrowFor = (file: string): Arrow | null => {
  if (/^rules\/[^/]+$/.test(file)) return { from: 'rules', may: ['rules'], packages: [] }
  const holding = ARROWS.filter(({ from }) => file.startsWith(`${from}/`))
  return holding.sort((a, b) => b.from.length - a.from.length)[0] ?? null
}

const objection = (file: string, imported: string, arrow: Arrow): string | null => {
  const extra = isTest(file) ? FOR_TESTS : { may: [], packages: [] }
  if (!imported.startsWith('.')) {
    const packages = [...arrow.packages, ...extra.packages]
    const allowed = packages.some((name) => (name === 'node:' ? imported.startsWith('node:') : imported === name || imported.startsWith(`${name}/`)))
    return allowed ? null : `${arrow.from}/ may import ${packages.length > 0 ? `only the packages ${packages.join(', ')}` : 'no package'}`
  }
  const target = posix.normalize(posix.join(posix.dirname(file), imported))
  const may = [...new Set([arrow.from, ...arrow.may, ...extra.may])]
  // The rules' own tests may play whole games, whichever layer they sit in.
  const allowed = may.some((place) => reaches(target, place)) || (isTest(file) && file.startsWith('rules/') && reaches(target, 'rules'))
  return allowed ? null : `${arrow.from}/ may import only ${may.join(', ')}`
}

/** Whether a target is the named file (rules/index, also written as rules) or lies in the named folder. */
const reaches = (target: string, place: string): boolean => {
  if (place.endsWith('/index')) return target === place || target === posix.dirname(place)
  return target === place || target.startsWith(`${place}/`)
}
