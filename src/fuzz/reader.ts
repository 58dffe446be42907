import type { Seeded } from '../../rules'
import type { Sample } from '../../rules/testing/mutations'
import type { ReaderName } from './protocol'

/** What became of an input: refused with a code, or taken; `wrong` says what an answer must not be. */
export type Outcome = { readonly kind: 'refused' } | { readonly kind: 'accepted' } | { readonly kind: 'wrong'; readonly what: string }

/** Something that reads text from outside, and how to try it. */
export interface Reader {
  readonly name: ReaderName
  /** How often it is tried, beside the others. */
  readonly weight: number
  /** Sound values, and the text in which this reader finds one. */
  readonly samples: readonly Sample[]
  readonly textOf: (value: unknown) => string
  /** Makes an input. */
  readonly input: (chance: Seeded) => string
  /** Reads an input and looks at the answer; must never throw. */
  readonly read: (text: string) => Outcome
}

export const REFUSED: Outcome = { kind: 'refused' }
export const ACCEPTED: Outcome = { kind: 'accepted' }

/** A value as JSON, and no text at all for none. */
export const jsonText = (value: unknown): string => JSON.stringify(value) ?? ''

/** An answer that must not be. */
export const wrong = (what: string): Outcome => ({ kind: 'wrong', what })
