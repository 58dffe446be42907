import { renderToString } from 'react-dom/server'
import { DEFAULTS } from '../../shared/default-settings'
import { createOpeningSource } from '../table'
import { LANGUAGES, setLanguage, startWords, type Language } from '../words'
import { AppOnPage } from './app'

/** The title in each language as it first stands, for the page to show before its scripts are there; run by the build (`tools/draw-cover.ts`). */
export const drawCovers = async (version: string): Promise<Readonly<Record<Language, string>>> => {
  await startWords('en')
  const covers: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    await setLanguage(language)
    const info = { version, platform: 'linux', locale: language, runtime: { electron: '', chrome: '' } } as const
    const source = createOpeningSource({ settings: DEFAULTS, notice: null, info }, () => new Promise(() => undefined))
    covers[language] = renderToString(<AppOnPage source={source} />)
  }
  return covers as Record<Language, string>
}
