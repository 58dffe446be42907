import words from './problem-words.json'

/** What can be expected at a place of a file; problem-words.json says each in both languages. */
export type ExpectedCode = keyof (typeof words)['expected']

/** Names and figures of a problem, by their names in problem-words.json. */
export type ProblemParams = Readonly<Record<string, string | number>>

/** What is expected at a place: a code and what it names. */
export interface Expectation {
  readonly code: ExpectedCode
  readonly params: ProblemParams
}

/** An expectation. */
export function expecting(code: ExpectedCode, params: ProblemParams = {}): Expectation {
  return { code, params }
}

/** An expectation as a schema's error: a schema hands on nothing but a text, so it travels as JSON. */
export function wants(code: ExpectedCode, params: ProblemParams = {}): { readonly error: string } {
  return { error: JSON.stringify(expecting(code, params)) }
}

/** The expectation in a schema's error, or null for an error the schema's library worded itself. */
export function readExpectation(error: string): Expectation | null {
  return error.startsWith('{"code":') ? (JSON.parse(error) as Expectation) : null
}
