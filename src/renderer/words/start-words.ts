import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './language'
import { EN, NAMESPACES, ZH_CN } from './resources'

/** Loads every word of both languages; resolves when the interface can speak. */
export function startWords(language: Language): Promise<unknown> {
  return i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: ['en', 'zh-CN'],
    ns: NAMESPACES,
    defaultNS: 'common',
    resources: { en: EN, 'zh-CN': ZH_CN },
    // React escapes what it renders; escaping here as well would show names as &amp;.
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
    initAsync: false,
  })
}

/** Changes the language of the whole interface. */
export function setLanguage(language: Language): Promise<unknown> {
  return i18next.changeLanguage(language)
}
