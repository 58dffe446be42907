import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { asLanguage, type Language } from './language'
import { NAMESPACES } from './namespaces'

/** Translates a key: 'cancel' from the common words, 'screens:title.quit' from another name space. */
export type Translate = TFunction<typeof NAMESPACES>

/** What a component needs to speak: the words and the language for the formatters and names. */
export interface Speech {
  readonly t: Translate
  readonly lang: Language
}

/**
 * The words in the language of the moment; components that use it speak anew when the language changes. Hundreds of components ask with every
 * picture, so that all of them share what a language says, and nobody looks through seventeen name spaces for it as the library's own hook does.
 */
export function useWords(): Speech {
  return speechIn(asLanguage(useSyncExternalStore(listen, spoken, spoken)))
}

const listen = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

const spoken = (): string | undefined => i18next.language

const speeches = new Map<Language, Speech>()

function speechIn(lang: Language): Speech {
  const known = speeches.get(lang) ?? { t: remembering(i18next.getFixedT(lang, NAMESPACES)), lang }
  speeches.set(lang, known)
  return known
}

/** So many sentences are kept; a table shows some hundreds, and its log and its sums make new ones all the time. */
const MOST_KEPT = 2000

/** Makes a sentence once for the same blanks: most of a table reads as it did a move ago. */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>()
  return new Proxy(t, {
    apply: (target, self, asked: unknown[]): unknown => {
      const question = asked.length === 1 && typeof asked[0] === 'string' ? asked[0] : JSON.stringify(asked)
      const kept = known.get(question)
      if (kept !== undefined) return kept
      const said: unknown = Reflect.apply(target, self, asked)
      // What has no words yet is answered with its key, less its name space, and may have some later.
      if (typeof said !== 'string' || String(asked[0]).endsWith(said)) return said
      if (known.size >= MOST_KEPT) known.clear()
      known.set(question, said)
      return said
    },
  })
}
