import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build as bundle } from 'esbuild'
import { build } from 'vite'
import { PROJECT } from '../project'

/** Builds the page that is printed from and what opens it, as an app for Electron in a folder: the parts lie there as the program's own do. */
export const buildPrinter = async (folder: string): Promise<void> => {
  const root = join(PROJECT, 'src', 'renderer')
  await Promise.all([
    build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      worker: { format: 'es' },
      build: {
        target: 'chrome114',
        outDir: join(folder, 'renderer'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { input: join(root, 'print.html') },
      },
    }),
    bundle({
      entryPoints: [join(PROJECT, 'tools', 'print-class', 'in-electron.ts')],
      outfile: join(folder, 'main', 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node18',
      external: ['electron'],
      logLevel: 'error',
    }),
  ])
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sinking-market-printer', version: '0.0.0', main: 'main/index.js' }))
}
