import i18next, { type i18n } from 'i18next'
import { EN, NAMESPACES, ZH_CN } from '../../src/renderer/words/resources'

const speechIn = (lng: 'en' | 'zh-CN'): i18n => {
  const speech = i18next.createInstance()
  void speech.init({
    lng,
    ns: NAMESPACES,
    defaultNS: 'common',
    resources: { en: EN, 'zh-CN': ZH_CN },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return speech
}

/** The words on the screen, by the keys the game itself uses: a test never spells a label out. */
export const t = speechIn('en').t

/** The same words in Chinese. */
export const zh: typeof t = speechIn('zh-CN').t
