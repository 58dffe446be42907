import { canonicalJson, contentHash, fingerprint, numbersWith, playedHash, RULES_VERSION, type Scenario, type Words } from '../../../rules'
import lists from './content/words.json'

/** All that has to be equal at the tables of one class, so that they play the same game; who sits where is each table's own. */
export interface SharedStart {
  readonly scenario: Scenario
  readonly seed: number
  readonly advice: boolean
  readonly predictions: boolean
}

/** Two words in both languages, to be read aloud across a room. */
export type CheckWord = Words

/** The first word is one of so many, and the second: eight bits each, sixteen together. */
export const CHECK_WORDS = 256
/** How many check words there are: one game in so many has the word of another by chance. */
const ALL = CHECK_WORDS * CHECK_WORDS
/** Odd, so that seeds beside each other have words far apart and no two of 65,536 in a row the same. */
const STRIDE = 40503

/** A fingerprint of 53 bits of a class's start: tables belong together when theirs is the same. */
export const classKeyOf = (start: SharedStart): string => fingerprint(canonicalJson([gameOf(start), start.seed]))

/** The check word of a class's start; what does not play (names, summaries, minutes) has no part in it. */
export const checkWordOf = (start: SharedStart): CheckWord => {
  const { seed } = start
  const [low, high] = [seed % ALL, Math.floor(seed / ALL)]
  const base = Number.parseInt(fingerprint(canonicalJson([gameOf(start), high])).slice(-4), 16)
  const at = (base + low * STRIDE) % ALL
  return inBoth(Math.floor(at / CHECK_WORDS), at % CHECK_WORDS)
}

/**
 * What is played, the seed apart. A number that a scenario repeats from the rules is the rules' number. What was bid for seats is a table's
 * own doing, as is who sits there, and no part of its start.
 */
const gameOf = ({ scenario, advice, predictions }: SharedStart): unknown => {
  const { minutes: _minutes, numbers, start, ...others } = scenario
  const { handicap: _bids, ...dealt } = start
  const played = { ...others, start: dealt }
  return { rules: RULES_VERSION, content: contentHash(), scenario: playedHash([played, numbersWith(numbers)]), advice, predictions }
}

const inBoth = (first: number, second: number): CheckWord => ({
  en: `${ADJECTIVES.en[first] ?? ''} ${NOUNS.en[second] ?? ''}`,
  'zh-CN': `${ADJECTIVES['zh-CN'][first] ?? ''} ${NOUNS['zh-CN'][second] ?? ''}`,
})

type Rows = readonly Words[]
type WordList = Readonly<Record<keyof Words, readonly string[]>>

const listOf = (rows: Rows): WordList => ({
  en: rows.flatMap((row) => row.en.split(' ')),
  'zh-CN': rows.flatMap((row) => row['zh-CN'].split(' ')),
})

/** The first words, those of one place in both lists meaning the same. */
export const ADJECTIVES: WordList = listOf(lists.adjectives)
/** The second words. */
export const NOUNS: WordList = listOf(lists.nouns)
