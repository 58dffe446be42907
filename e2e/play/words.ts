import i18next from 'i18next'
import { EN, NAMESPACES } from '../../src/renderer/words/resources'

const speech = i18next.createInstance()
void speech.init({
  lng: 'en',
  ns: NAMESPACES,
  defaultNS: 'common',
  resources: { en: EN },
  interpolation: { escapeValue: false },
  initAsync: false,
})

/** The words on the screen, by the keys the game itself uses: a test never spells a label out. */
export const t = speech.t
