import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { asLanguage, type Language } from './language'
import { NAMESPACES } from './namespaces'

/** Translates a key: 'cancel' from the common words, 'screens:title.quit' from another name space. */
export type Translate = TFunction<typeof NAMESPACES>

/** What a component needs to speak: the words and the language for the formatters and names. */
export interface Speech {
  readonly t: Translate
  readonly lang: Language
}

/** The words in the language of the moment; components that use it speak anew when the language changes. */
export function useWords(): Speech {
  const { t, i18n } = useTranslation(NAMESPACES)
  const lang = asLanguage(i18n.language)
  return useMemo(() => ({ t, lang }), [t, lang])
}
