import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isolate } from './isolate'
import type { Language } from './language'
import { NAMESPACES } from './namespaces'

/** The words of each language are a part of the program of their own: nobody waits for those of another. */
const WORDS: Readonly<Record<Language, () => Promise<Readonly<Record<(typeof NAMESPACES)[number], object>>>>> = {
  en: async () => (await import('./en')).EN,
  'zh-CN': async () => (await import('./zh-CN')).ZH_CN,
}

/** Fetches the words of a language before it is known that they are wanted; a failure is met by whoever wants them. */
export function fetchWords(language: Language): void {
  WORDS[language]().catch(() => undefined)
}

/** Loads the words of a language; resolves when the interface can speak it. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    // Both languages have the same keys (a test sees to it): there is nothing to fall back for.
    fallbackLng: false,
    supportedLngs: ['en', 'zh-CN'],
    ns: NAMESPACES,
    defaultNS: 'common',
    resources: { [language]: await WORDS[language]() },
    // React escapes what it renders; here a value is only kept from turning the words around it.
    interpolation: { escapeValue: true, escape: isolate },
    returnNull: false,
    react: { useSuspense: false },
    initAsync: false,
  })
}

let wanted: Language | null = null

/** Loads what a language still lacks, and changes the whole interface to it; of two changes at once the later one holds. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language
  await learn(language)
  if (wanted === language) await i18next.changeLanguage(language)
}

/** Adds a language's words without speaking it. */
export async function learn(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'common')) return
  for (const [space, words] of Object.entries(await WORDS[language]())) i18next.addResourceBundle(language, space, words)
}
