import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/**
 * Some of the same tests in a current Chromium: without a window by WebGL, in a window without a graphics card by canvas, as their tags
 * say.
 */
export default defineConfig(base, {
  outputDir: 'e2e/results-browser',
  testIgnore: [],
  projects: [
    // Without a graphics card WebGL is slow: what looks at words rather than at the board is looked at in the window.
    { name: 'headless', grep: /@webgl/ },
    { name: 'headed', grep: /@canvas/ },
  ],
})
