import type { Words } from '../../../rules'
import { isolate } from './isolate'
import type { Language } from './language'

/** A content text in the language spoken; one of a player's own scenario may run either way. */
export function say(words: Words, lang: Language): string {
  return isolate(words[lang])
}
