import { dirname } from 'node:path'

interface Place {
  readonly line: number
  readonly column: number
}

interface Tried {
  readonly location: { readonly start: Place; readonly end: Place }
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
}

/** What is read of Stryker's JSON report. */
export interface MutantReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Tried[] }>>
}

/** Mutants of one folder: how many there are to try, how many were tried, and how many of those a test noticed. */
export interface Figure {
  readonly folder: string
  readonly all: number
  readonly tried: number
  readonly killed: number
  /** Those of the killed that went on too long: on a busy machine some only seem to. */
  readonly timedOut: number
}

const TIMED_OUT: ReadonlySet<string> = new Set(['Timeout'])
const KILLED: ReadonlySet<string> = new Set(['Killed', ...TIMED_OUT])
const LIVED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage'])
/** Neither: what a sample leaves out (`mutants-sample.mjs`), and what cannot be run. */
const LEFT_OUT: ReadonlySet<string> = new Set(['CompileError', 'RuntimeError'])

const count = (mutants: readonly Tried[], statuses: ReadonlySet<string>): number =>
  mutants.filter(({ status }) => statuses.has(status)).length

const figureOf = (folder: string, mutants: readonly Tried[]): Figure => {
  const killed = count(mutants, KILLED)
  const tried = killed + count(mutants, LIVED)
  return { folder, all: tried + count(mutants, LEFT_OUT), tried, killed, timedOut: count(mutants, TIMED_OUT) }
}

/** The figures of every folder of a room, and of the whole room last. */
export const figuresOf = ({ files }: MutantReport): readonly Figure[] => {
  const inFolder = (folder: string): readonly Tried[] =>
    Object.entries(files).flatMap(([path, { mutants }]) => (dirname(path) === folder ? mutants : []))
  const folders = [...new Set(Object.keys(files).map((path) => dirname(path)))].map((folder) => figureOf(folder, inFolder(folder)))
  const whole = figureOf(
    'all',
    Object.values(files).flatMap(({ mutants }) => mutants),
  )
  return [...folders.sort((a, b) => a.folder.localeCompare(b.folder)), whole]
}

/** Wilson's interval of 95 % for a part that was counted in a sample, in percent. */
export const interval = (killed: number, tried: number): readonly [low: number, high: number] => {
  const z = 1.96
  const part = killed / tried
  const middle = part + z ** 2 / (2 * tried)
  const reach = z * Math.sqrt((part * (1 - part)) / tried + (z / (2 * tried)) ** 2)
  const percent = (value: number): number => (100 * value) / (1 + z ** 2 / tried)
  return [percent(middle - reach), percent(middle + reach)]
}

/** One line for a folder: what part of its mutants was tried, and how many of those were killed. */
export const figureLine = ({ folder, all, tried, killed, timedOut }: Figure): string => {
  if (tried === 0) return `${folder}: none of ${all} tried`
  const [low, high] = interval(killed, tried).map((percent) => percent.toFixed(0))
  const between = tried < all ? ` (95 %: ${low} to ${high})` : ''
  const late = timedOut > 0 ? `, ${timedOut} by time` : ''
  return `${folder}: ${killed} of ${tried} killed${late}, ${((100 * killed) / tried).toFixed(1)} %${between}; tried ${tried} of ${all}`
}

/** The mutants that no test noticed, each with its place, what stood there and what was put instead. */
export const survivorLines = ({ files }: MutantReport): readonly string[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => LIVED.has(status))
      .map(({ location, replacement = '', status }) => {
        const { start, end } = location
        const [first = ''] = source.split('\n').slice(start.line - 1)
        const was = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`
        return `${path}:${start.line}:${start.column} ${status === 'NoCoverage' ? '(no test) ' : ''}${was} -> ${replacement.replaceAll(/\s+/g, ' ')}`
      }),
  )
