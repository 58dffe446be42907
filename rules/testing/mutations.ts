import { nextInt, pick, type Seeded } from '../random/generator'
import { placesIn, replaced, valueAt, type Path } from './edits'
import { HOSTILE_KEYS, HOSTILE_TOKENS, HOSTILE_VALUES } from './hostile'

/** Something sound, with every place in it. */
export interface Sample {
  readonly value: unknown
  readonly places: readonly Path[]
}

/** A sample of what a text of JSON says; what is left unsaid in the code is no place in it. */
export const sampleOf = (value: unknown): Sample => {
  const read = JSON.parse(JSON.stringify(value)) as unknown
  return { value: read, places: placesIn(read) }
}

type Change = (sample: Sample, value: unknown, path: Path, chance: Seeded) => unknown

const near = (there: unknown, chance: Seeded): unknown => {
  if (typeof there === 'number') return pick(chance, [there + 1, there - 1, -there, there + 0.5, there * 10, nextInt(chance, 200)])
  if (typeof there === 'boolean') return !there
  if (typeof there === 'string') return pick(chance, [`${there} `, there.slice(1), there.toUpperCase(), `${there}${there}`, ''])
  return null
}

const nested = (levels: number, value: unknown): unknown => {
  let at = value
  for (let level = 0; level < levels; level++) at = level % 2 === 0 ? [at] : { a: at }
  return at
}

/** What somebody, or a failing disk, might make of a place in a file. */
const CHANGES: readonly Change[] = [
  (_, value, path, chance) => replaced(value, path, near(valueAt(value, path), chance)),
  (_, value, path, chance) => replaced(value, path, pick(chance, HOSTILE_VALUES)),
  (_, value, path) => replaced(value, path, undefined),
  (_, value, path, chance) => replaced(value, [...path, pick(chance, HOSTILE_KEYS)], pick(chance, HOSTILE_VALUES)),
  ({ places }, value, path, chance) => replaced(value, path, valueAt(value, pick(chance, places))),
  ({ places }, value, path, chance) => {
    const other = pick(chance, places)
    return replaced(replaced(value, path, valueAt(value, other)), other, valueAt(value, path))
  },
  (_, value, path, chance) => replaced(value, path, nested(pick(chance, [1, 3, 60, 70, 300]), valueAt(value, path))),
  (_, value, path) => {
    const there = valueAt(value, path)
    return Array.isArray(there) ? replaced(value, path, [...(there as unknown[]), ...(there as unknown[])]) : replaced(value, path, [there])
  },
]

/** A copy of a sample with so many changes in it, each at a place drawn by chance. */
export function mutated(sample: Sample, changes: number, chance: Seeded): unknown {
  let { value } = sample
  for (let made = 0; made < changes; made++) value = pick(chance, CHANGES)(sample, value, pick(chance, sample.places), chance)
  return value
}

type TextChange = (text: string, chance: Seeded) => string

const splice = (text: string, at: number, gone: number, put: string): string => text.slice(0, at) + put + text.slice(at + gone)

/** What happens to a text that nobody reads as JSON. */
const TEXT_CHANGES: readonly TextChange[] = [
  (text, chance) => text.slice(0, nextInt(chance, text.length + 1)),
  (text, chance) => {
    const at = nextInt(chance, text.length + 1)
    return splice(text, at, 1, String.fromCharCode((text.charCodeAt(at) || 32) ^ (1 << nextInt(chance, 16))))
  },
  (text, chance) => splice(text, nextInt(chance, text.length + 1), nextInt(chance, 9), pick(chance, HOSTILE_TOKENS)),
  (text, chance) => {
    const from = nextInt(chance, text.length + 1)
    const piece = text.slice(from, from + nextInt(chance, 80))
    return splice(text, nextInt(chance, text.length + 1), 0, piece)
  },
  // A number, a whole field or the beginning of an object, so that what comes out is often JSON still.
  (text, chance) =>
    replaceOne(text, /-?\d+(?=[,\]}])/g, chance, (found) =>
      pick(chance, ['1e400', '-1e400', '-0', '0.1', '1e-400', '9007199254740993', `${found}.0`, `${found}e0`]),
    ),
  (text, chance) => replaceOne(text, /"[\w-]+":[^,"{}[\]]+/g, chance, (found) => `${found},${found}`),
  (text, chance) => replaceOne(text, /\{(?=")/g, chance, () => `{"${pick(chance, HOSTILE_KEYS)}":${pick(chance, HOSTILE_TOKENS)},`),
  (text) => `\uFEFF${text}`,
]

function replaceOne(text: string, pattern: RegExp, chance: Seeded, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return text
  const { index, 0: piece } = pick(chance, found)
  return splice(text, index, piece.length, by(piece))
}

/** A text with one change in it. */
export const mutatedText = (text: string, chance: Seeded): string => pick(chance, TEXT_CHANGES)(text, chance)
