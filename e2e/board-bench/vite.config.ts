import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Serves the bench: `npx vite --config e2e/board-bench/vite.config.ts`, then open /e2e/board-bench/index.html. */
export default defineConfig({
  root: resolve(__dirname, '../..'),
  cacheDir: 'node_modules/.vite-bench',
  plugins: [react()],
  server: { port: 5199, strictPort: true },
  optimizeDeps: { entries: ['e2e/board-bench/main.tsx'] },
})
