import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Played in a browser: see playwright.browser.config.ts.
  testIgnore: 'browser/**',
  outputDir: 'e2e/results',
  workers: 3,
  retries: 0,
  // Generous on purpose: a machine may be a third as fast as the last one, and a limit is there to end what hangs, not to time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off' },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
})
