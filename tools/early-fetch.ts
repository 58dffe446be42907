import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What the title's first frame shows and no script of it names: a page would ask for these only once its scripts have run. */
export const TITLE_FACES = ['bricolage-grotesque-latin-standard-normal', 'source-sans-3-latin-wght-normal', 'fraunces-latin-soft-italic']
const WORDS_MODULE = /[\\/]words[\\/](?<language>en|zh-CN)[\\/]index\.ts$/
/** What is begun once the title has been painted. */
const MAIN_MODULE = /[\\/]app[\\/]main\.tsx$/
/** The main process puts the language in this place. */
const LANGUAGE_PLACE = '%LANG%'

const wordsFile = (language: string): string => `assets/words-${language}.js`

/** Where a part of the program goes: words under the name of their language, so that a page can ask for those it is told to speak. */
export const nameChunk = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string => {
  const language = WORDS_MODULE.exec(facadeModuleId ?? '')?.groups?.['language']
  return language === undefined ? 'assets/[name]-[hash].js' : wordsFile(language)
}

/** A file of the build, as far as its scripts go. */
interface Built {
  readonly type: string
  readonly facadeModuleId?: string | null
  readonly imports?: readonly string[]
}

/** The scripts of the program's main part, each after what it needs. */
export const mainScripts = (bundle: Readonly<Record<string, Built>>): readonly string[] => {
  const found = new Set<string>()
  const visit = (file: string): void => {
    for (const needed of bundle[file]?.imports ?? []) if (!found.has(needed)) visit(needed)
    found.add(file)
  }
  const main = Object.keys(bundle).find((file) => MAIN_MODULE.test(bundle[file]?.facadeModuleId ?? ''))
  if (main === undefined) throw new Error('The build has no part for src/renderer/app/main.tsx; tools/early-fetch.ts asks for it early.')
  visit(main)
  return [...found]
}

/**
 * Has the game's page ask for what its first frame shows, then for the scripts of what follows and its language's words, all at once and
 * ahead of the script that begins them. Scripts are only fetched: compiled early they would hold up the first frame.
 */
export const fetchEarly = (): Plugin => ({
  name: 'early-fetch',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, path }) => {
      if (path !== '/index.html' || bundle === undefined) return []
      const files = Object.keys(bundle)
      const faces = TITLE_FACES.map((face) => {
        const file = files.find((name) => name.includes(face))
        if (file === undefined) throw new Error(`${face}: the build has no such typeface; tools/early-fetch.ts names those of the title.`)
        return hint({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` })
      })
      const scripts = [...mainScripts(bundle), wordsFile(LANGUAGE_PLACE)].filter((file) => !html.includes(file))
      return [...faces, ...scripts.map((file) => hint({ rel: 'preload', as: 'script', href: `./${file}` }))]
    },
  },
})

const hint = (attributes: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attributes, crossorigin: true },
  injectTo: 'head',
})
