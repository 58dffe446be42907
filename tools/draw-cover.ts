import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

/** Draws the game's title in each language and puts it beside the page, which shows it before any of its scripts is there. */
export const drawCover = (project: string): Plugin => ({
  name: 'draw-cover',
  apply: 'build',
  generateBundle: {
    async handler() {
      for (const [language, source] of Object.entries(await drawCovers(project)))
        this.emitFile({ type: 'asset', fileName: `cover-${language}.html`, source })
    },
  },
})

/** The title's markup in each language. Only the part of the program that draws is run: what is fetched later is not fetched here, but for the words. */
export const drawCovers = async (project: string): Promise<Readonly<Record<string, string>>> => {
  const entry = join(project, 'src', 'renderer', 'app', 'cover.tsx')
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: dirname(entry),
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    // React's own modules ask for Node's by `require`.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(entry)});` },
    plugins: [
      {
        name: 'later-parts',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ kind, path }) =>
            kind === 'dynamic-import' && !/^\.\/(?:en|zh-CN)$/.test(path) ? { path, external: true } : undefined,
          ),
      },
    ],
  })
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? ''
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { readonly version: string }
  const drawing = (await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)) as {
    readonly drawCovers: (version: string) => Promise<Readonly<Record<string, string>>>
  }
  return drawing.drawCovers(version)
}
