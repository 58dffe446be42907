import { createRoot } from 'react-dom/client'
import { fontsReady } from '../art'
import { AskedPages, type PagesAsked } from '../debrief'
import { setLanguage, startWords, type Language } from '../words'

/** The page the command line prints from: it has no game, no bridge and no screen, only the pages that are asked for. */
interface PrintingPage {
  /** Lays pages out and answers once they can be printed, in the place of those before. */
  layOut(asked: PagesAsked, lang: Language): Promise<void>
}

const root = createRoot(document.querySelector('#root') ?? document.body)
let started: Promise<void> | null = null

const speak = async (lang: Language): Promise<void> => {
  started ??= Promise.all([startWords(lang), fontsReady()]).then(() => undefined)
  await started
  await setLanguage(lang)
  document.documentElement.lang = lang
}

const page: PrintingPage = {
  layOut: async (asked, lang) => {
    await speak(lang)
    await new Promise<void>((resolve) => root.render(<AskedPages key={asked.form} {...asked} onReady={resolve} />))
  },
}

Object.assign(window, { printing: page })
