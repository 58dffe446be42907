/** Why something was refused: a code to translate and the facts to put into the sentence. */
export interface Failure<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  /** Facts for the translated message, by name. */
  readonly params: Readonly<Record<string, string | number>>
}

/** The answer of everything that can be refused: no exception ever crosses between processes. */
export type Result<Value extends object = object, Code extends string = string> = ({ readonly ok: true } & Value) | Failure<Code>

/** Builds a refusal. */
export const failure = <Code extends string>(code: Code, params: Readonly<Record<string, string | number>> = {}): Failure<Code> => ({
  ok: false,
  code,
  params,
})
