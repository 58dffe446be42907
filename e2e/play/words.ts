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

/** The words of a key in whichever language the game speaks, as a name to look for: what plays on by itself knows no language. */
export const said = (...asked: Parameters<typeof t>): RegExp =>
  new RegExp([t, zh].map((words) => words(...asked).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'))

/** As `said`, with nothing before it and nothing after. */
export const saidExactly = (...asked: Parameters<typeof t>): RegExp => new RegExp(`^(?:${said(...asked).source})$`)
