import type { Words } from '../model/ids'
import type { ProblemParams } from '../schema/expectation'
import type { Problem } from './problem'
import words from '../schema/problem-words.json'

/** A problem as people read it, in both languages. */
export interface ProblemWords {
  /** Where in the file: a path such as `start.cash[2]`, a line and column, or the whole file. */
  readonly place: Words
  readonly expected: Words
  readonly found: Words
}

/** Says where a problem is, what was expected there and what was found. */
export function problemWords({ path, expected, found, params }: Problem): ProblemWords {
  return { place: placeWords(path, params), expected: fill(words.expected[expected], params), found: fill(words.found[found], params) }
}

function placeWords(path: string, params: ProblemParams): Words {
  if (path !== '') return { en: path, 'zh-CN': path }
  return fill('line' in params ? words.place.text : words.place.file, params)
}

/** Puts names and figures into a sentence of both languages. */
function fill(sentence: Words, params: ProblemParams): Words {
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
  return { en: put(sentence.en), 'zh-CN': put(sentence['zh-CN']) }
}
