import judgement from '../content/judgement.json'

/** The numbers of judgement in which the levels differ. */
interface Opinions {
  readonly insight: number
  readonly rivalry: number
  readonly faithInSubsidy: number
}

/** How a bot feels about things and what it believes, in numbers; content/README.md says what each means. */
export type Character = typeof judgement & Opinions

/** The numbers that all levels judge by; each adds its opinions, and what is its own. */
export const JUDGEMENT: Omit<Character, keyof Opinions> = judgement
