import { posix } from 'node:path'
import { ARROWS, FOR_TESTS, type Arrow } from './arrows'

/** One import that the architecture forbids, or a file that it has no place for. */
export interface WrongImport {
  readonly file: string
  readonly line: number
  /** Null when it is the file itself. */
  readonly imported: string | null
  readonly why: string
}

/** Houses whose rooms lie one above the other. */
const LAYERED = ['rules', 'src/table'] as const

const IMPORT = /(?:\b(?:import|export)\b[^'"`;:=(]*?\bfrom\s*|\bimport(?:\s+|\s*\(\s*)|\bnew\s+URL\(\s*)(['"])([^'"\n]+)\1/g
const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/[^\n]*/g

/** A glob import up to the end of its call; what is quoted may hold brackets. */
const GLOB = /\bimport\.meta\.glob(?:[^'"`)]|(['"`])(?:(?!\1)[^\n])*\1)*/g
const PATTERN = /(['"`])([./][^'"`\n]*)\1/g

/**
 * Lists what no arrow allows: imports of one file (path from the project's root, with slashes), or a file of rules/ or src/ that has none.
 */
export const findWrongImports = (file: string, source: string): readonly WrongImport[] => {
  const arrow = arrowFor(file)
  if (!arrow) return isOfTheGame(file) ? [{ file, line: 1, imported: null, why: 'no arrow says what this folder may import' }] : []
  const text = source.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
  return importsIn(text).flatMap(({ at, imported }) => {
    const why = objection(file, imported, arrow)
    return why === null ? [] : [{ file, line: text.slice(0, at).split('\n').length, imported, why }]
  })
}

/** Whether the architecture has to have a place for a file. */
const isOfTheGame = (file: string): boolean => /^(rules|src)\//.test(file)

/** What a text imports, and where it says so. */
const importsIn = (text: string): readonly { readonly at: number; readonly imported: string }[] => [
  ...Array.from(text.matchAll(IMPORT), ({ index, 2: imported = '' }) => ({ at: index, imported })),
  ...Array.from(text.matchAll(GLOB), ({ index, 0: call }) => globbed(call).map((imported) => ({ at: index, imported }))).flat(),
]

/** The folders in which a glob import looks for files; one that does not say where is given as it stands, to be refused. */
const globbed = (call: string): readonly string[] => {
  const folders = Array.from(call.matchAll(PATTERN), ([, , pattern = '']) => pattern.replace(/[^/]*[*?[{(].*$/, ''))
  return folders.length > 0 ? folders : ['import.meta.glob']
}

/** Whether a file is a test, which may import the test runners too. */
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** The entry of the deepest folder that holds the file; rules/index.ts and its like stand above all rooms of their house. */
const arrowFor = (file: string): Arrow | null => {
  const house = LAYERED.find((folder) => posix.dirname(file) === folder)
  if (house !== undefined) return { from: house, may: [house], packages: [] }
  const holding = ARROWS.filter(({ from }) => file.startsWith(`${from}/`))
  return holding.sort((a, b) => b.from.length - a.from.length)[0] ?? null
}

const objection = (file: string, imported: string, arrow: Arrow): string | null => {
  const extra = isTest(file) ? FOR_TESTS : { may: [], packages: [] }
  if (!imported.startsWith('.')) {
    const packages = [...arrow.packages, ...extra.packages]
    const allowed = packages.some((name) =>
      name === 'node:' ? imported.startsWith('node:') : imported === name || imported.startsWith(`${name}/`),
    )
    return allowed ? null : `${arrow.from}/ may import ${packages.length > 0 ? `only the packages ${packages.join(', ')}` : 'no package'}`
  }
  const target = posix.normalize(posix.join(posix.dirname(file), imported))
  const may = [...new Set([arrow.from, ...arrow.may, ...extra.may])]
  // Tests of the rules and of the table may play whole games, whichever layer they sit in.
  const allowed =
    may.some((place) => reaches(target, place)) ||
    (isTest(file) && LAYERED.some((house) => file.startsWith(`${house}/`) && reaches(target, house)))
  return allowed ? null : `${arrow.from}/ may import only ${may.join(', ')}`
}

/** Whether a target is the named file (rules/index, also written as rules) or lies in the named folder. */
const reaches = (target: string, place: string): boolean => {
  if (place.endsWith('/index')) return target === place || target === posix.dirname(place)
  return target === place || target.startsWith(`${place}/`)
}
