import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What the title's first frame shows and no script of it names: a page would ask for these only once its scripts have run. */
export const TITLE_FACES = ['bricolage-grotesque-latin-standard-normal', 'source-sans-3-latin-wght-normal', 'fraunces-latin-soft-italic']
const WORDS_MODULE = /[\\/]words[\\/](?<language>en|zh-CN)[\\/]index\.ts$/
/** The main process puts the language in this place. */
const LANGUAGE_PLACE = '%LANG%'

const wordsFile = (language: string): string => `assets/words-${language}.js`

/** Where a part of the program goes: words under the name of their language, so that a page can ask for those it is told to speak. */
export const nameChunk = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string => {
  const language = WORDS_MODULE.exec(facadeModuleId ?? '')?.groups?.['language']
  return language === undefined ? 'assets/[name]-[hash].js' : wordsFile(language)
}

/** Has the game's page ask for its language's words and the title's typefaces together with its scripts instead of after them. */
export const fetchEarly = (): Plugin => ({
  name: 'early-fetch',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle, path }) => {
      if (path !== '/index.html' || bundle === undefined) return []
      const files = Object.keys(bundle)
      const faces = TITLE_FACES.map((face) => {
        const file = files.find((name) => name.includes(face))
        if (file === undefined) throw new Error(`${face}: the build has no such typeface; tools/early-fetch.ts names those of the title.`)
        return hint({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` })
      })
      return [hint({ rel: 'modulepreload', href: `./${wordsFile(LANGUAGE_PLACE)}` }), ...faces]
    },
  },
})

const hint = (attributes: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attributes, crossorigin: true },
  injectTo: 'head',
})
