import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['rules/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    passWithNoTests: false,
    coverage: { provider: 'v8', include: ['rules/**/*.ts', 'src/**/*.ts'], reportsDirectory: 'coverage' },
  },
})
