import type { Words } from '../../../rules'
import type { Language } from './language'

/** A content text in the language spoken. */
export function say(words: Words, lang: Language): string {
  return words[lang]
}
