import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Main and preload are CommonJS with everything inside: a sandboxed preload can load one file only. */
const bundled = (entry: string, target: string) => ({
  build: {
    target,
    externalizeDeps: false,
    sourcemap: true,
    rollupOptions: {
      input: { index: resolve(__dirname, entry) },
      output: { format: 'cjs' as const, entryFileNames: '[name].js' },
    },
  },
})

export default defineConfig({
  main: bundled('src/main/index.ts', 'node18'),
  preload: bundled('src/preload/index.ts', 'node18'),
  renderer: {
    root: resolve(__dirname, 'src/renderer'),
    plugins: [react()],
    server: { fs: { allow: [__dirname] } },
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      // The page's scripts are read at every start; without this they are three times as long.
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: { index: resolve(__dirname, 'src/renderer/index.html') } },
    },
  },
})
