import i18next from 'i18next'
import { LANGUAGES, learn, startWords, type Language, type Translate } from '..'
import { NAMESPACES } from '../resources'

/** Learns every language; answers with who speaks each. */
export async function speakers(): Promise<Readonly<Record<Language, Translate>>> {
  await startWords('en')
  const speak = {} as Record<Language, Translate>
  for (const lang of LANGUAGES) {
    await learn(lang)
    speak[lang] = i18next.getFixedT(lang, NAMESPACES)
  }
  return speak
}
