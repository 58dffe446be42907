import { nextInt, type Seeded } from '../../rules'
import type { Outcome, Reader } from './reader'
import { classReader } from './readers/classes'
import { lessonReader } from './readers/lessons'
import { movesReader } from './readers/moves'
import { payloadReader } from './readers/payloads'
import { saveReader } from './readers/saves'
import { scenarioReader } from './readers/scenarios'
import { setUpReader } from './readers/set-up'
import { settingsReader } from './readers/settings'

/** Everything that reads text from outside. */
export const READERS: readonly Reader[] = [
  saveReader,
  scenarioReader,
  movesReader,
  settingsReader,
  payloadReader,
  setUpReader,
  classReader,
  lessonReader,
]

const LOTS = READERS.flatMap((reader) => Array.from({ length: reader.weight }, () => reader))

/** An input: which reader reads it, and its text. */
export interface Input {
  readonly reader: Reader
  readonly text: string
}

/** The input of a number: the same seed and number give the same input, in whatever order and on whatever thread it is made. */
export const inputOf = (seed: number, index: number): Input => {
  const chance: Seeded = { rng: (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index, 0x85ebca6b)) >>> 0 }
  const reader = LOTS[nextInt(chance, LOTS.length)]
  return { reader, text: reader.input(chance) }
}

/** What became of an input; a reader that throws has crashed. */
export const tryInput = ({ reader, text }: Input): Outcome | { readonly kind: 'crash'; readonly what: string } => {
  try {
    return reader.read(text)
  } catch (error) {
    return {
      kind: 'crash',
      what: error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n') : String(error),
    }
  }
}
