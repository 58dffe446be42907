import type { Language } from './language'

/** What stands between two sentences of a text: a full stop of Chinese brings its own room along. */
export const SENTENCE_GAP: Readonly<Record<Language, string>> = { en: ' ', 'zh-CN': '' }

/** Whole sentences, one after the other; those that say nothing are left out. */
export const joinSentences = (sentences: readonly string[], lang: Language): string =>
  sentences.filter((sentence) => sentence !== '').join(SENTENCE_GAP[lang])
