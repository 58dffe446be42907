import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { drawCover } from './tools/draw-cover'
import { fetchEarly, nameChunk } from './tools/early-fetch'
import { gatherNotices } from './tools/notices/gather'

/** The licences of what is bundled; the page is built last and gets them all. */
const notices = gatherNotices(__dirname, resolve(__dirname, 'tools/notices/texts'))

/** Main and preload are CommonJS with everything inside: a sandboxed preload can load one file only. */
const bundled = (entries: Readonly<Record<string, string>>, target: string) => ({
  plugins: [notices.note()],
  build: {
    target,
    externalizeDeps: false,
    sourcemap: true,
    rollupOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, resolve(__dirname, path)])),
      output: { format: 'cjs' as const, entryFileNames: '[name].js' },
    },
  },
})

/** Each entry on its own: two preloads must not share a file. */
const isolated = ({ plugins, build }: ReturnType<typeof bundled>) => ({ plugins, build: { ...build, isolatedEntries: true } })

export default defineConfig({
  main: bundled({ index: 'src/main/index.ts' }, 'node18'),
  preload: isolated(bundled({ index: 'src/preload/index.ts', projector: 'src/preload/projector.ts' }, 'node18')),
  renderer: {
    root: resolve(__dirname, 'src/renderer'),
    plugins: [react(), fetchEarly(), drawCover(__dirname), notices.publish()],
    server: { fs: { allow: [__dirname] } },
    worker: { format: 'es', plugins: () => [notices.note()] },
    build: {
      target: 'chrome114',
      // The page's scripts are read at every start; without this they are three times as long.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        output: { chunkFileNames: nameChunk },
        // What a part of the program does not use of the game's own modules is not loaded with it, even through a common door.
        treeshake: {
          moduleSideEffects: [{ test: /[\\/](rules|src[\\/](renderer|story|table))[\\/].*\.(ts|tsx|json)$/, sideEffects: false }],
        },
        input: { index: resolve(__dirname, 'src/renderer/index.html'), projector: resolve(__dirname, 'src/renderer/projector.html') },
      },
    },
  },
})
