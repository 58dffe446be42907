import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Played in a browser: see playwright.browser.config.ts.
  testIgnore: 'browser/**',
  outputDir: 'e2e/results',
  workers: 3,
  // A display or a start that is lost now and then is no fault of the game, and a run of a quarter of an hour is not thrown away for it:
  // where everything is run (`npm test` says so too), a test that fails is played once more. One that fails again fails the run; those
  // that passed only then are named at its end, to be mended.
  retries: process.env['CI'] ? 1 : 0,
  // Generous on purpose: a machine may be a third as fast as the last one, and a limit is there to end what hangs, not to time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: { trace: 'off' },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : [])],
})
